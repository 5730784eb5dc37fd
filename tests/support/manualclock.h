// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

#include <QPointer>

#include <vector>

namespace cognigy::test {

/// A clock that stands still until the test moves it; timers that come due run in their order.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(QDateTime start = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC));

    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds ticks() const override { return m_ticks; }
    void after(std::chrono::milliseconds delay, QObject *context,
        std::function<void()> callback) override;

    /// Moves both clocks forward and runs what comes due, in order, also what that plans anew.
    void advance(std::chrono::milliseconds by);
    /// Sets wall time alone, as a user or NTP does: monotonic time does not move.
    void jump(std::chrono::milliseconds by) { m_now = m_now.addMSecs(by.count()); }

    std::size_t pending() const { return m_timers.size(); }

private:
    struct Timer {
        std::chrono::milliseconds due;
        QPointer<QObject> context;
        std::function<void()> callback;
    };

    QDateTime m_now;
    std::chrono::milliseconds m_ticks {0};
    std::vector<Timer> m_timers;
};

} // namespace cognigy::test
