// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace cognigy {

/// Every "now" and every timer of this program comes from here, so that a test can move time.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Wall time in UTC. It may jump.
    virtual QDateTime now() const = 0;

    /// Time since some fixed instant, sleep included; never runs backwards.
    virtual std::chrono::milliseconds ticks() const = 0;

    /// Calls back once after the delay, unless the context dies first.
    virtual void after(std::chrono::milliseconds delay, QObject *context,
        std::function<void()> callback) = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::milliseconds ticks() const override;
    void after(std::chrono::milliseconds delay, QObject *context,
        std::function<void()> callback) override;
};

} // namespace cognigy
