// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "net/writeticket.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

namespace cognigy {

/// What is written down before a change. Never a secret.
struct JournalEntry {
    qint64 line = 0; ///< set by the journal
    QDateTime at{}; ///< UTC; set by the journal
    QString who{}; ///< e-mail of the key's user, or the words for a super key
    QString environment{}; ///< its name
    QString stage{}; ///< DEV, QA or PROD
    QString project{}; ///< `_id`; empty where it is about none
    QString operation{}; ///< the API's name
    QString object{}; ///< the name of what is changed
    QString reason{};
    QJsonObject step{}; ///< kind and args
};

/// How a change ended, as far as is known.
enum class JournalResult { Succeeded, Failed, Cancelled, Unknown };

/// What is written down after it.
struct JournalOutcome {
    JournalResult result = JournalResult::Unknown;
    std::chrono::milliseconds elapsed{0};
    QString error{}; ///< Error::summary(); empty where all went well
    QString traceId{};
};

/// Both, for showing. No outcome: still running, or the program was killed in between.
struct JournalLine {
    JournalEntry entry{};
    std::optional<JournalOutcome> outcome{};
};

/// The record of every change that this program made or tried to make. It only grows. A line is on
/// disk before the request leaves, so it survives any end of the program.
class Journal : public QObject {
    Q_OBJECT
public:
    /// Opens or makes the file (mode 0600). Usually `dataFolder() + "/journal.sqlite"`.
    Journal(const QString &file, Clock &clock, QObject *parent = nullptr);
    ~Journal() override;

    /// Nothing where lines can be written; else Error File with the reason. While that is so every
    /// change is refused.
    Done usable() const;

    /// Writes the line "about to". Without its ticket the client sends no change. Error File.
    Result<WriteTicket> begin(JournalEntry entry);
    /// Writes how it ended. An error here is logged: the change has been made by then.
    void end(WriteTicket ticket, const JournalOutcome &outcome);

    /// The newest lines, newest first. Error File.
    Result<QList<JournalLine>> newest(int count) const;

signals:
    /// A line was written or got its outcome.
    void changed(qint64 line);

private:
    Error lastError(const QString &doing) const;

    Clock &m_clock;
    QString m_connection;
    QString m_file;
    std::optional<Error> m_broken;
};

} // namespace cognigy
