// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "operations/journal.h"
#include "support/manualclock.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace cognigy;
using namespace cognigy::test;
using namespace Qt::StringLiterals;

class TestJournal : public QObject {
    Q_OBJECT
private slots:
    void linesComeBeforeAndAfter();
    void onlyTheUserCanReadIt();
    void newestFirst();
    void aLineWithoutOutcomeWasInterrupted();
    void whereItCannotBeOpenedNothingIsWritten();
    void twoProgramsShareIt();
    void linesSurviveSigkill();
};

void TestJournal::linesComeBeforeAndAfter()
{
    QTemporaryDir folder;
    ManualClock clock;
    Journal journal(folder.filePath(u"j.sqlite"_s), clock);
    QVERIFY(journal.usable().ok());
    QSignalSpy changed(&journal, &Journal::changed);
    const Result<WriteTicket> ticket = journal.begin({.who = u"me@x"_s,
        .environment = u"Prod"_s,
        .stage = u"PROD"_s,
        .project = u"p"_s,
        .operation = u"createSnapshot"_s,
        .object = u"release"_s,
        .reason = u"because"_s,
        .step = {{u"kind"_s, u"snapshot.create"_s}}});
    QVERIFY(ticket.ok());
    journal.end(*ticket,
        {.result = JournalResult::Failed,
            .elapsed = std::chrono::milliseconds(1234),
            .error = u"task failed"_s,
            .traceId = u"api--1"_s});
    // The first outcome counts: the journal only grows.
    journal.end(*ticket, {.result = JournalResult::Succeeded});
    QCOMPARE(changed.size(), 3);

    const Result<QList<JournalLine>> lines = journal.newest(10);
    QVERIFY(lines.ok());
    QCOMPARE(lines->size(), 1);
    const JournalLine &line = lines->first();
    QCOMPARE(line.entry.line, ticket->journalLine());
    QCOMPARE(line.entry.at, clock.now());
    QCOMPARE(line.entry.who, u"me@x"_s);
    QCOMPARE(line.entry.stage, u"PROD"_s);
    QCOMPARE(line.entry.operation, u"createSnapshot"_s);
    QCOMPARE(line.entry.object, u"release"_s);
    QCOMPARE(line.entry.reason, u"because"_s);
    QCOMPARE(line.entry.step.value("kind"_L1).toString(), u"snapshot.create"_s);
    QVERIFY(line.outcome.has_value());
    QCOMPARE(line.outcome->result, JournalResult::Failed);
    QCOMPARE(line.outcome->elapsed.count(), 1234);
    QCOMPARE(line.outcome->error, u"task failed"_s);
    QCOMPARE(line.outcome->traceId, u"api--1"_s);
}

void TestJournal::onlyTheUserCanReadIt()
{
    QTemporaryDir folder;
    ManualClock clock;
    const QString file = folder.filePath(u"j.sqlite"_s);
    Journal journal(file, clock);
    QVERIFY(journal.begin({}).ok());
    const QFile::Permissions others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &name : {file, file + u"-wal"_s})
        QVERIFY2(!(QFileInfo(name).permissions() & others), qPrintable(name));
}

void TestJournal::newestFirst()
{
    QTemporaryDir folder;
    ManualClock clock;
    Journal journal(folder.filePath(u"j.sqlite"_s), clock);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(journal.begin({.object = QString::number(i)}).ok());
        clock.advance(std::chrono::seconds(1));
    }
    const Result<QList<JournalLine>> lines = journal.newest(3);
    QVERIFY(lines.ok());
    QStringList objects;
    for (const JournalLine &line : *lines)
        objects << line.entry.object;
    QCOMPARE(objects, (QStringList{u"4"_s, u"3"_s, u"2"_s}));
}

void TestJournal::aLineWithoutOutcomeWasInterrupted()
{
    QTemporaryDir folder;
    ManualClock clock;
    const QString file = folder.filePath(u"j.sqlite"_s);
    {
        Journal journal(file, clock);
        QVERIFY(journal.begin({.object = u"x"_s}).ok());
    }
    Journal journal(file, clock);
    const Result<QList<JournalLine>> lines = journal.newest(3);
    QVERIFY(lines.ok());
    QCOMPARE(lines->size(), 1);
    QVERIFY(!lines->first().outcome.has_value());
}

void TestJournal::whereItCannotBeOpenedNothingIsWritten()
{
    QTemporaryDir folder;
    ManualClock clock;
    const auto refused = [&](const QString &file) {
        Journal journal(file, clock);
        const Done usable = journal.usable();
        const Result<WriteTicket> ticket = journal.begin({});
        return !usable.ok() && !ticket.ok() && ticket.error().kind == Error::Kind::File
            && ticket.error().detail.contains(file) && !journal.newest(1).ok();
    };
    QVERIFY(refused(folder.filePath(u"missing/j.sqlite"_s)));
    QVERIFY(refused(folder.path())); // a folder
    QFile garbage(folder.filePath(u"garbage"_s));
    QVERIFY(garbage.open(QFile::WriteOnly));
    garbage.write(QByteArray(5000, 'x'));
    garbage.close();
    QVERIFY(refused(garbage.fileName()));
}

void TestJournal::twoProgramsShareIt()
{
    QTemporaryDir folder;
    ManualClock clock;
    const QString file = folder.filePath(u"j.sqlite"_s);
    Journal one(file, clock);
    Journal two(file, clock);
    QSet<qint64> seen;
    for (int i = 0; i < 20; ++i) {
        const Result<WriteTicket> ticket = (i % 2 ? one : two).begin({});
        QVERIFY(ticket.ok());
        seen.insert(ticket->journalLine());
    }
    QCOMPARE(seen.size(), 20);
    QCOMPARE(one.newest(100)->size(), 20);
}

void TestJournal::linesSurviveSigkill()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"j.sqlite"_s);
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"JOURNAL_TO_WRITE"_s, file);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), QStringList());
    QVERIFY(child.waitForStarted());
    QByteArray said;
    while (said.count('\n') < 20 && child.waitForReadyRead(10'000))
        said += child.readAll();
    child.kill();
    QVERIFY(child.waitForFinished(10'000));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    said += child.readAll();

    const qint64 told = said.left(said.lastIndexOf('\n')).split('\n').constLast().toLongLong();
    QCOMPARE_GE(told, 20);
    ManualClock clock;
    Journal journal(file, clock);
    QVERIFY(journal.usable().ok());
    const Result<QList<JournalLine>> lines = journal.newest(1'000'000);
    QVERIFY(lines.ok());
    // Every line that was told is there, and what follows it was only begun.
    QCOMPARE_GE(lines->first().entry.line, told);
    QCOMPARE(lines->size(), qsizetype(lines->first().entry.line));
}

/// Writes lines until it is killed and says the number of each that is on disk.
static int writeForever(const QString &file)
{
    ManualClock clock;
    Journal journal(file, clock);
    for (;;) {
        const Result<WriteTicket> ticket = journal.begin({.object = QString(300, u'x')});
        if (!ticket)
            return 1;
        std::printf("%lld\n", static_cast<long long>(ticket->journalLine()));
        std::fflush(stdout);
        journal.end(*ticket, {.result = JournalResult::Succeeded});
    }
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString file = qEnvironmentVariable("JOURNAL_TO_WRITE");
    if (!file.isEmpty())
        return writeForever(file);
    TestJournal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journal.moc"
