// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "credentials/superkeysession.h"

namespace cognigy {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

/// The value, shared with the providers, which must not be able to send it a moment too long.
class SuperKeySession::Held final : public KeyProvider {
public:
    explicit Held(Clock &clock)
        : m_clock(&clock)
    {
    }

    void hold(Secret key, milliseconds lifetime)
    {
        m_key = std::move(key);
        m_end = m_clock->ticks() + lifetime;
    }
    void wipe() { m_key.wipe(); }
    /// The session died, and the clock may die next.
    void abandon()
    {
        wipe();
        m_clock = nullptr;
    }
    bool holdsKey() const { return !m_key.isEmpty(); }

    milliseconds remaining() const
    {
        if (m_key.isEmpty() || !m_clock)
            return milliseconds(0);
        return std::max(milliseconds(0), m_end - m_clock->ticks());
    }

    Result<Authorization> authorization() const override
    {
        if (remaining() <= milliseconds(0)) {
            return Error{.kind = Error::Kind::Unauthorized,
                .detail = SuperKeySession::tr("The Super API-Key has come to its end.")};
        }
        return Authorization{"X-API-Key", m_key.clone()};
    }

private:
    Clock *m_clock;
    Secret m_key;
    // Monotonic: wall time is asked once, when the key arrives, and may jump afterwards.
    milliseconds m_end{0};
};

SuperKeySession::SuperKeySession(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_held(std::make_shared<Held>(clock))
{
}

SuperKeySession::~SuperKeySession()
{
    m_held->abandon();
}

void SuperKeySession::begin(Secret key, const SuperKeyFacts &facts, milliseconds serverAhead)
{
    m_facts = facts;
    m_held->hold(std::move(key), superKeyRemaining(facts, serverAhead, m_clock.now()));
    // So that the phase of the new key is told even where the old one was in the same.
    m_announced.reset();
    tick(++m_generation);
}

void SuperKeySession::end()
{
    if (!m_held->holdsKey())
        return;
    ++m_generation;
    m_held->wipe();
    announce();
}

bool SuperKeySession::isActive() const
{
    return remaining() > milliseconds(0);
}

milliseconds SuperKeySession::remaining() const
{
    return m_held->remaining();
}

SuperKeyPhase SuperKeySession::phase() const
{
    return superKeyPhase(remaining());
}

std::shared_ptr<const KeyProvider> SuperKeySession::provider() const
{
    return m_held;
}

void SuperKeySession::tick(int generation)
{
    if (generation != m_generation)
        return;
    const milliseconds left = remaining();
    if (left <= milliseconds(0)) {
        m_held->wipe();
        announce();
        emit ticked(left);
        return;
    }
    announce();
    emit ticked(left);
    // To the next full second, so that the last tick falls on the end itself.
    const milliseconds rest = left % 1000;
    m_clock.after(rest > milliseconds(0) ? rest : milliseconds(1000), this,
        [this, generation] { tick(generation); });
}

void SuperKeySession::announce()
{
    if (const SuperKeyPhase now = phase(); std::exchange(m_announced, now) != now)
        emit changed(now);
}

} // namespace cognigy
