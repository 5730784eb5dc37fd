// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "credentials/superkey.h"

#include <algorithm>

namespace cognigy {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

QDateTime superKeyEnd(const SuperKeyFacts &facts, milliseconds serverAhead)
{
    return facts.createdAt.addSecs(facts.lifetime.count()).addMSecs(-serverAhead.count());
}

milliseconds superKeyRemaining(
    const SuperKeyFacts &facts, milliseconds serverAhead, const QDateTime &now)
{
    if (!facts.createdAt.isValid())
        return milliseconds(0);
    const milliseconds left(now.msecsTo(superKeyEnd(facts, serverAhead)));
    return std::clamp(
        left, milliseconds(0), std::max(milliseconds(0), milliseconds(facts.lifetime)));
}

SuperKeyPhase superKeyPhase(milliseconds remaining)
{
    if (remaining <= milliseconds(0))
        return SuperKeyPhase::Over;
    return remaining < std::chrono::minutes(2) ? SuperKeyPhase::Amber : SuperKeyPhase::Calm;
}

QString superKeyCountdown(milliseconds remaining)
{
    const auto seconds
        = std::chrono::ceil<std::chrono::seconds>(std::max(remaining, milliseconds(0))).count();
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

} // namespace cognigy
