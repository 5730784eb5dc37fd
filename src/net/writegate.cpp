// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "net/writegate.h"

namespace cognigy {

using namespace Qt::StringLiterals;

WriteGate::WriteGate(Stage stage, QObject *parent)
    : QObject(parent)
    , m_locked(stage == Stage::Prod)
{
}

void WriteGate::unlock(const QString &reason)
{
    if (!std::exchange(m_locked, false))
        return;
    emit changed(false, reason);
}

void WriteGate::lock()
{
    if (std::exchange(m_locked, true))
        return;
    emit changed(true, {});
}

Done WriteGate::admit(const Request &request) const
{
    if (!request.writes())
        return Nothing{};
    if (m_locked) {
        return Error{.kind = Error::Kind::Locked,
            .detail = tr("This environment is locked: nothing but reading leaves until it is "
                         "unlocked. Nothing was sent."),
            .operation = request.operation};
    }
    if (!request.ticket) {
        return Error{.kind = Error::Kind::Precondition,
            .detail = u"a write without a line in the journal; nothing was sent"_s,
            .operation = request.operation};
    }
    return Nothing{};
}

} // namespace cognigy
