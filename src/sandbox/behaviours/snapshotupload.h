// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/call.h"

namespace sandbox {

/// Takes a file that has arrived whole and starts the task that makes a snapshot of it.
/// Returns the created form of the task.
Json startUploadTask(Call &call, const std::string &projectId, const std::filesystem::path &file,
    const std::string &fileName);

} // namespace sandbox
