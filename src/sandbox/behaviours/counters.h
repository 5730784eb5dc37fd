// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/ids.h"
#include "sandbox/store.h"

namespace sandbox {

/// What is counted for a project on one day.
struct Usage {
    std::string channel; ///< of the conversations
    std::int64_t conversations = 0;
    std::int64_t queries = 0; ///< to the knowledge search
    std::int64_t calls = 0;
    std::int64_t callSeconds = 0;
    std::int64_t concurrentCalls = 0; ///< most at once
};

/// Adds to the counters of the day that a time in Unix seconds lies in (UTC).
void countUsage(
    Store &store, Ids &ids, const std::string &projectId, const Usage &usage, std::int64_t now);

} // namespace sandbox
