// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"

#include <QTimer>

#include <ctime>

namespace cognigy {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::ticks() const
{
#ifdef CLOCK_BOOTTIME
    // Linux stops the steady clock while the computer sleeps; others do not.
    timespec now {};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0) {
        return std::chrono::milliseconds(std::chrono::seconds(now.tv_sec))
            + std::chrono::milliseconds(now.tv_nsec / 1'000'000);
    }
#endif
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::after(
    std::chrono::milliseconds delay, QObject *context, std::function<void()> callback)
{
    QTimer::singleShot(delay, context, std::move(callback));
}

} // namespace cognigy
