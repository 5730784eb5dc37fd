// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/json.h"

#include <deque>
#include <map>
#include <mutex>

namespace sandbox {

/// What came in: counts since the start or the last reset, and the latest requests. It never holds
/// a key. May be used from several threads.
class RequestLog {
public:
    /// Before the reply leaves; `status` 0 where no reply went out.
    void note(const std::string &method, const std::string &path, int status);
    void reset();
    /// `{"total", "writes", "byMethod": {…}, "latest": [{"method","path","status"}]}`.
    Json summary() const;

private:
    struct Entry {
        std::string method;
        std::string path;
        int status;
    };

    mutable std::mutex m_mutex;
    std::int64_t m_total = 0;
    std::map<std::string, std::int64_t> m_byMethod;
    std::deque<Entry> m_latest;
};

} // namespace sandbox
