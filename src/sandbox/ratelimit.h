// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <string>

namespace sandbox {

/// At most so many requests of one client in any stretch of so many seconds. May be used from
/// several threads.
class RateLimit {
public:
    /// `requests` 0: no limit.
    RateLimit(std::int64_t requests, std::int64_t seconds)
        : m_requests(requests)
        , m_ms(seconds * 1000)
    {
    }

    /// Counts a request of this client address. 0: it may pass; else it is refused, and this is
    /// the number of seconds until the next one may pass. Refused ones do not count.
    std::int64_t wait(const std::string &address, std::int64_t nowMs);

private:
    std::int64_t m_requests;
    std::int64_t m_ms;
    std::mutex m_mutex;
    std::map<std::string, std::deque<std::int64_t>> m_passed; ///< times in milliseconds
};

} // namespace sandbox
