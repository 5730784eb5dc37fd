// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "operations/snapshotplans.h"
#include "unit/operations/workbench.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace cognigy::test {

/// Several plans of which a few run at a time: downloads of a Project's Snapshots.
class TestTurns : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aFewRunAtATime();
    void whoWaitsCanBeStopped();
    void aFailureStopsNoOther();
    void whereTheSessionDiesNobodyStarts();

private:
    QList<Plan> downloads(const QString &prefix);
    static int underWay(const QList<Operation *> &operations);
    static bool areOver(const QList<Operation *> &operations)
    {
        return std::none_of(operations.begin(), operations.end(),
            [](const Operation *operation) { return operation->isRunning(); });
    }

    std::unique_ptr<Workbench> m_bench;
    Project m_project;
};

void TestTurns::initTestCase()
{
    m_bench = std::make_unique<Workbench>();
    QVERIFY(m_bench->isReady());
    m_project = m_bench->pinnedProject();
    QVERIFY(!m_project.id.isEmpty());
}

QList<Plan> TestTurns::downloads(const QString &prefix)
{
    const auto facts
        = await(gatherSnapshotFacts(m_bench->session->client(), m_project.id, m_project.name));
    QList<Plan> plans;
    if (!facts)
        return plans;
    for (const Snapshot &snapshot : facts->snapshots) {
        const QString file
            = m_bench->folder.filePath(u"%1-%2.csnap"_s.arg(prefix).arg(plans.size()));
        plans << *planSnapshotDownload(m_project.id, snapshot, file, facts->now);
    }
    return plans;
}

int TestTurns::underWay(const QList<Operation *> &operations)
{
    return int(std::count_if(operations.begin(), operations.end(), [](const Operation *operation) {
        return operation->isRunning()
            && std::any_of(operation->steps().begin(), operation->steps().end(),
                [](const StepState &step) { return step.kind != StepState::Kind::Waiting; });
    }));
}

void TestTurns::aFewRunAtATime()
{
    const QList<Plan> plans = downloads(u"all"_s);
    QVERIFY(plans.size() >= 5);
    const QList<Operation *> operations
        = m_bench->operations.startInTurn(*m_bench->session, plans, 2);
    QCOMPARE(operations.size(), plans.size());
    QCOMPARE(m_bench->operations.runningCount(), int(plans.size())); // all are there at once
    QCOMPARE(operations.last()->stepText(), u"Waiting for its turn"_s);
    int most = 0;
    connect(&m_bench->operations, &OperationList::changed, this,
        [&] { most = std::max(most, underWay(operations)); });
    QTRY_VERIFY_WITH_TIMEOUT(areOver(operations), 60'000);
    m_bench->operations.disconnect(this);
    QCOMPARE(most, 2);
    for (const Operation *operation : operations) {
        QCOMPARE(operation->state(), Operation::State::Succeeded);
        QVERIFY(QFileInfo(operation->result()[u"file"_s].toString()).size() > 0);
    }
}

void TestTurns::whoWaitsCanBeStopped()
{
    const QList<Operation *> operations
        = m_bench->operations.startInTurn(*m_bench->session, downloads(u"some"_s), 1);
    Operation *last = operations.last();
    last->cancel();
    QCOMPARE(last->state(), Operation::State::Cancelled); // at once: it had not begun
    QTRY_VERIFY_WITH_TIMEOUT(areOver(operations), 60'000);
    for (const Operation *operation : operations)
        QCOMPARE(operation->state(),
            operation == last ? Operation::State::Cancelled : Operation::State::Succeeded);
}

void TestTurns::aFailureStopsNoOther()
{
    QList<Plan> plans = downloads(u"but"_s);
    plans.first().steps.last().args.insert(
        u"file"_s, m_bench->folder.filePath(u"no/such/folder/x.csnap"_s));
    const QList<Operation *> operations
        = m_bench->operations.startInTurn(*m_bench->session, plans, 2);
    QTRY_VERIFY_WITH_TIMEOUT(areOver(operations), 60'000);
    for (const Operation *operation : operations)
        QCOMPARE(operation->state(),
            operation == operations.first() ? Operation::State::Failed
                                            : Operation::State::Succeeded);
}

void TestTurns::whereTheSessionDiesNobodyStarts()
{
    const QList<Operation *> operations
        = m_bench->operations.startInTurn(*m_bench->session, downloads(u"none"_s), 1);
    m_bench->session.reset();
    QTRY_VERIFY(areOver(operations));
    QCOMPARE(operations.last()->state(), Operation::State::Cancelled);
}

} // namespace cognigy::test

QTEST_GUILESS_MAIN(cognigy::test::TestTurns)
#include "tst_turns.moc"
