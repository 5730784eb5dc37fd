// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/authorization.h"
#include "base/clock.h"
#include "credentials/superkey.h"

#include <QObject>

#include <memory>
#include <optional>

namespace cognigy {

/// The one Super API-Key of an environment while it acts: the only owner of its value, which lives
/// in memory alone and is wiped at its end, by end() and when this object dies.
class SuperKeySession : public QObject {
    Q_OBJECT
public:
    explicit SuperKeySession(Clock &clock, QObject *parent = nullptr);
    ~SuperKeySession() override;

    /// Lets a key act, in the place of an earlier one. `serverAhead`: ApiClient::serverClockSkew().
    void begin(Secret key, const SuperKeyFacts &facts, std::chrono::milliseconds serverAhead);
    /// Wipes it at once. Nothing happens where none acts.
    void end();

    bool isActive() const;
    /// Of the acting key, or of the last one.
    const SuperKeyFacts &facts() const { return m_facts; }
    std::chrono::milliseconds remaining() const;
    /// Over also where none ever acted.
    SuperKeyPhase phase() const;

    /// Gives the key to requests while it acts, Error Unauthorized afterwards. May outlive this.
    std::shared_ptr<const KeyProvider> provider() const;

signals:
    /// A phase began. Over: the key is wiped already.
    void changed(cognigy::SuperKeyPhase phase);
    /// About once a second while a key acts.
    void ticked(std::chrono::milliseconds remaining);

private:
    class Held;

    void tick(int generation);
    void announce();

    Clock &m_clock;
    std::shared_ptr<Held> m_held;
    SuperKeyFacts m_facts;
    std::optional<SuperKeyPhase> m_announced;
    int m_generation = 0;
};

} // namespace cognigy
