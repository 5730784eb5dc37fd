// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/call.h"

namespace sandbox {

/// What a download link leads to.
struct Download {
    std::string file; ///< name among the kept files
    std::string fileName; ///< for Content-Disposition
    std::int64_t expiresAt = 0; ///< Unix seconds
    std::string contentType = "application/octet-stream";
};

/// Makes a new link that belongs to a record and goes with it. Answers `{downloadLink}`. The link
/// works until it lapses or the file is gone, then it is 404.
Response newDownloadLink(Call &call, const std::string &ownerId, const Download &download);

} // namespace sandbox
