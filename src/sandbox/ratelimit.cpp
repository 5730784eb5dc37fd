// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/ratelimit.h"

#include <algorithm>

namespace sandbox {

std::int64_t RateLimit::wait(const std::string &address, std::int64_t nowMs)
{
    constexpr std::int64_t second = 1000;
    if (m_requests == 0)
        return 0;
    const std::lock_guard lock(m_mutex);
    std::deque<std::int64_t> &passed = m_passed[address];
    while (!passed.empty() && passed.front() + m_ms <= nowMs)
        passed.pop_front();
    if (static_cast<std::int64_t>(passed.size()) < m_requests) {
        passed.push_back(nowMs);
        return 0;
    }
    // The clock may have been put back since, and nobody is to wait for longer than the stretch.
    const std::int64_t left = std::min(passed.front() + m_ms - nowMs, m_ms);
    return (left + second - 1) / second;
}

} // namespace sandbox
