// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "support/manualclock.h"

#include <algorithm>

namespace cognigy::test {

ManualClock::ManualClock(QDateTime start)
    : m_now(std::move(start))
{
}

void ManualClock::after(
    std::chrono::milliseconds delay, QObject *context, std::function<void()> callback)
{
    m_timers.push_back({m_ticks + delay, context, std::move(callback)});
}

void ManualClock::advance(std::chrono::milliseconds by)
{
    const auto end = m_ticks + by;
    for (;;) {
        const auto next = std::min_element(m_timers.begin(), m_timers.end(),
            [](const Timer &a, const Timer &b) { return a.due < b.due; });
        if (next == m_timers.end() || next->due > end)
            break;
        Timer timer = std::move(*next);
        m_timers.erase(next);
        const auto step = std::max(timer.due - m_ticks, std::chrono::milliseconds(0));
        m_ticks += step;
        m_now = m_now.addMSecs(step.count());
        if (timer.context)
            timer.callback();
    }
    m_now = m_now.addMSecs((end - m_ticks).count());
    m_ticks = end;
}

} // namespace cognigy::test
