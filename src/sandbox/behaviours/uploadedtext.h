// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/call.h"

namespace sandbox {

/// What came with a multipart form for a task that reads a file.
struct UploadedText {
    std::string kept; ///< name among the kept files, for the task's parameters
    std::string fileName;
    std::string mode; ///< skip, overwrite or merge
};

/// Keeps the form's part `file` and checks its `mode`. Throws 400.
UploadedText keepUploadedText(Call &call);

/// The text of a kept file, which is then removed; throws TaskFailed where it is gone.
std::string takeUploadedText(Files &files, const std::string &kept);

} // namespace sandbox
