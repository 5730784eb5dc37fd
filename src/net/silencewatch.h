// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

#include <QObject>

#include <functional>

namespace cognigy {

/// Calls back when nothing was heard for too long. One timer, however often it is touched.
class SilenceWatch : public QObject {
public:
    SilenceWatch(Clock &clock, std::function<void()> expired, QObject *parent);

    /// From now on this much silence is borne; counts from now.
    void start(std::chrono::milliseconds limit);
    /// Something was heard.
    void touch();
    void stop();

private:
    void arm(std::chrono::milliseconds delay);

    Clock &m_clock;
    std::function<void()> m_expired;
    std::chrono::milliseconds m_limit{0};
    std::chrono::milliseconds m_heard{0};
    int m_generation = 0;
};

} // namespace cognigy
