// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "net/silencewatch.h"

namespace cognigy {

SilenceWatch::SilenceWatch(Clock &clock, std::function<void()> expired, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_expired(std::move(expired))
{
}

void SilenceWatch::start(std::chrono::milliseconds limit)
{
    m_limit = limit;
    ++m_generation;
    touch();
    arm(limit);
}

void SilenceWatch::touch()
{
    m_heard = m_clock.ticks();
}

void SilenceWatch::stop()
{
    ++m_generation;
}

void SilenceWatch::arm(std::chrono::milliseconds delay)
{
    m_clock.after(delay, this, [this, generation = m_generation] {
        if (generation != m_generation)
            return;
        const auto left = m_heard + m_limit - m_clock.ticks();
        if (left > std::chrono::milliseconds(0))
            arm(left);
        else
            m_expired();
    });
}

} // namespace cognigy
