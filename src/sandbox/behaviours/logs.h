// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/ids.h"
#include "sandbox/store.h"

namespace sandbox {

/// A line of a project's log.
struct LogLine {
    std::string type = "info"; ///< fatal, error, warn, info, debug, trace
    std::string msg;
    Json meta = Json::object(); ///< free content; "flowName" and "userId" are filters of the list
    std::string traceId{}; ///< empty: a new one
};

/// Writes a line into the log of a project at a time in Unix milliseconds. Lines are listed in the
/// order of their time, those of one second in the order in which they were written.
void addLog(Store &store, Ids &ids, const std::string &projectId, LogLine line, std::int64_t nowMs);

} // namespace sandbox
