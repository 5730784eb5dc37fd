// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "operations/gatejournal.h"

#include "operations/journal.h"
#include "operations/session.h"

namespace cognigy {

using namespace Qt::StringLiterals;

void keepGateInJournal(Session &session, Journal &journal)
{
    WriteGate *gate = &session.gate();
    QObject::connect(gate, &WriteGate::changed, &journal,
        [&session, &journal, gate](bool locked, const QString &reason) {
            const Result<WriteTicket> ticket = journal.begin({.who = session.who(),
                .environment = session.environment().name,
                .stage = wordOf(session.environment().stage),
                .operation = locked ? u"lock"_s : u"unlock"_s,
                .object = session.environment().name,
                .reason = reason});
            if (ticket)
                journal.end(*ticket, {.result = JournalResult::Succeeded});
            else if (!locked)
                gate->lock();
        });
}

} // namespace cognigy
