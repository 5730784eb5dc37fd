// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace cognigy {

/// Proof that a write stands in the journal: the client sends no write without one. The journal
/// makes it when it has written the line "about to".
class WriteTicket
{
public:
    explicit WriteTicket(qint64 journalLine)
        : m_line(journalLine)
    {
    }
    qint64 journalLine() const { return m_line; }

private:
    qint64 m_line;
};

} // namespace cognigy
