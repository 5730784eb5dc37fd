// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "operations/journal.h"

#include "base/log.h"

#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

constexpr auto schema = {
    // A line is safe once the statement returns: WAL with a sync at each commit.
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA busy_timeout=3000",
    "CREATE TABLE IF NOT EXISTS entries(line INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL,"
    " who TEXT, environment TEXT, stage TEXT, project TEXT, operation TEXT, object TEXT,"
    " reason TEXT, step TEXT)",
    "CREATE TABLE IF NOT EXISTS outcomes(line INTEGER PRIMARY KEY REFERENCES entries(line),"
    " result TEXT NOT NULL, elapsed INTEGER, error TEXT, traceId TEXT)",
};

QString wordOf(JournalResult result)
{
    switch (result) {
    case JournalResult::Succeeded:
        return u"succeeded"_s;
    case JournalResult::Failed:
        return u"failed"_s;
    case JournalResult::Cancelled:
        return u"cancelled"_s;
    case JournalResult::Unknown:
        return u"unknown"_s;
    }
    return {};
}

JournalResult resultFrom(const QString &word)
{
    for (const JournalResult result :
        {JournalResult::Succeeded, JournalResult::Failed, JournalResult::Cancelled}) {
        if (wordOf(result) == word)
            return result;
    }
    return JournalResult::Unknown;
}

JournalLine lineFrom(const QSqlQuery &query)
{
    const auto text
        = [&](const char *column) { return query.value(QLatin1StringView(column)).toString(); };
    JournalLine line;
    line.entry = {.line = query.value(u"line"_s).toLongLong(),
        .at = QDateTime::fromString(text("at"), Qt::ISODateWithMs),
        .who = text("who"),
        .environment = text("environment"),
        .stage = text("stage"),
        .project = text("project"),
        .operation = text("operation"),
        .object = text("object"),
        .reason = text("reason"),
        .step = QJsonDocument::fromJson(text("step").toUtf8()).object()};
    if (!text("result").isEmpty()) {
        line.outcome = JournalOutcome{.result = resultFrom(text("result")),
            .elapsed = std::chrono::milliseconds(query.value(u"elapsed"_s).toLongLong()),
            .error = text("error"),
            .traceId = text("traceId")};
    }
    return line;
}

} // namespace

Journal::Journal(const QString &file, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_connection(u"journal-"_s + QUuid::createUuid().toString(QUuid::Id128))
    , m_file(file)
{
    // Made by hand first, so that nobody else can ever read it.
    QFile made(file);
    if (!made.exists()
        && !made.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner)) {
        m_broken = Error{.kind = Error::Kind::File,
            .detail = tr("The journal \"%1\" cannot be made: %2").arg(file, made.errorString())};
        return;
    }
    made.close();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(file);
    if (!database.open()) {
        m_broken = lastError(tr("opened"));
        return;
    }
    QSqlQuery query(database);
    for (const char *statement : schema) {
        if (!query.exec(QString::fromLatin1(statement))) {
            m_broken = Error{.kind = Error::Kind::File,
                .detail = tr("The journal \"%1\" cannot be opened: %2")
                              .arg(file, query.lastError().text())};
            return;
        }
        query.finish();
    }
}

Journal::~Journal()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Error Journal::lastError(const QString &doing) const
{
    const QString why = QSqlDatabase::database(m_connection, false).lastError().text();
    return Error{.kind = Error::Kind::File,
        .detail = tr("The journal \"%1\" cannot be %2: %3").arg(m_file, doing, why)};
}

Done Journal::usable() const
{
    return m_broken ? Done(*m_broken) : Done(Nothing{});
}

Result<WriteTicket> Journal::begin(JournalEntry entry)
{
    if (m_broken)
        return *m_broken;
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(u"INSERT INTO entries(at, who, environment, stage, project, operation, object,"
                  " reason, step) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.addBindValue(m_clock.now().toUTC().toString(Qt::ISODateWithMs));
    for (const QString &value : {entry.who, entry.environment, entry.stage, entry.project,
             entry.operation, entry.object, entry.reason,
             QString::fromUtf8(QJsonDocument(entry.step).toJson(QJsonDocument::Compact))}) {
        query.addBindValue(value);
    }
    if (!query.exec()) {
        return Error{.kind = Error::Kind::File,
            .detail
            = tr("The journal \"%1\" cannot be written: %2").arg(m_file, query.lastError().text())};
    }
    const qint64 line = query.lastInsertId().toLongLong();
    emit changed(line);
    return WriteTicket(line);
}

void Journal::end(WriteTicket ticket, const JournalOutcome &outcome)
{
    if (m_broken)
        return;
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(u"INSERT OR IGNORE INTO outcomes(line, result, elapsed, error, traceId)"
                  " VALUES(?, ?, ?, ?, ?)"_s);
    query.addBindValue(ticket.journalLine());
    query.addBindValue(wordOf(outcome.result));
    query.addBindValue(qint64(outcome.elapsed.count()));
    query.addBindValue(outcome.error);
    query.addBindValue(outcome.traceId);
    if (!query.exec())
        qCWarning(lcOperations) << "journal line" << ticket.journalLine()
                                << "got no outcome:" << query.lastError().text();
    emit changed(ticket.journalLine());
}

Result<QList<JournalLine>> Journal::newest(int count) const
{
    if (m_broken)
        return *m_broken;
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.setForwardOnly(true);
    query.prepare(u"SELECT * FROM entries LEFT JOIN outcomes USING(line)"
                  " ORDER BY line DESC LIMIT ?"_s);
    query.addBindValue(count);
    if (!query.exec()) {
        return Error{.kind = Error::Kind::File,
            .detail
            = tr("The journal \"%1\" cannot be read: %2").arg(m_file, query.lastError().text())};
    }
    QList<JournalLine> lines;
    while (query.next())
        lines << lineFrom(query);
    return lines;
}

} // namespace cognigy
