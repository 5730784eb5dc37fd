// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <QDateTime>

#include <chrono>

namespace cognigy {

/// How near the end of a Super API-Key is: Amber in its last two minutes.
enum class SuperKeyPhase { Calm, Amber, Over };

/// What is known of a Super API-Key beside its value.
struct SuperKeyFacts {
    OrganisationId organisation;
    QString organisationName;
    QString reason; ///< why it was asked for; goes to the journal
    QDateTime createdAt; ///< by the server's clock, UTC
    std::chrono::seconds lifetime{900};
    friend bool operator==(const SuperKeyFacts &, const SuperKeyFacts &) = default;
};

/// When it ends by our clock; `serverAhead` is how far the server's clock is ahead of ours.
QDateTime superKeyEnd(const SuperKeyFacts &facts, std::chrono::milliseconds serverAhead);

/// What is left, never negative and never more than the whole lifetime (a clock may be wrong).
std::chrono::milliseconds superKeyRemaining(
    const SuperKeyFacts &facts, std::chrono::milliseconds serverAhead, const QDateTime &now);

SuperKeyPhase superKeyPhase(std::chrono::milliseconds remaining);

/// `14:59`, rounded up so that it shows `0:00` only when it is over.
QString superKeyCountdown(std::chrono::milliseconds remaining);

} // namespace cognigy
