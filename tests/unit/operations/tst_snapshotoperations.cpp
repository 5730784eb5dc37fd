// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "operations/snapshotplans.h"
#include "unit/operations/workbench.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace cognigy;
using namespace cognigy::test;
using namespace Qt::StringLiterals;
using State = Operation::State;

/// Plans for Snapshots, run against a real sandbox.
class TestSnapshotOperations : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void createFindsTheNewOne();
    void aNameTakenMeanwhileIsRefusedBeforeItStarts();
    void aFailedTaskSaysWhy();
    void aLostReplyIsLookedForNotRepeated();
    void downloadAndUploadByFormAndByTus();
    void aDownloadWithoutAFolderFails();
    void restoreToldBeforehand();
    void severalAreDeletedOneIsRefused();
    void anOperationOutlivesNobodyLooking();

private:
    SnapshotFacts facts(const Project &project);
    Operation *create(const Project &project, const QString &name);

    std::unique_ptr<Workbench> m_bench;
    Project m_project;
};

void TestSnapshotOperations::initTestCase()
{
    m_bench = std::make_unique<Workbench>();
    QVERIFY(m_bench->isReady());
    m_project = m_bench->makeProject(u"Snapshots"_s);
    QVERIFY(!m_project.id.isEmpty());
}

void TestSnapshotOperations::init()
{
    QVERIFY(m_bench->admin.clearFaults());
}

SnapshotFacts TestSnapshotOperations::facts(const Project &project)
{
    Result<SnapshotFacts> facts
        = await(gatherSnapshotFacts(m_bench->session->client(), project.id, project.name));
    return facts ? std::move(facts).value() : SnapshotFacts{};
}

Operation *TestSnapshotOperations::create(const Project &project, const QString &name)
{
    const Result<Plan> plan = planSnapshotCreate(facts(project), name, u"by a test"_s);
    return plan ? m_bench->run(*plan) : nullptr;
}

void TestSnapshotOperations::createFindsTheNewOne()
{
    Operation *operation = create(m_project, u"one"_s);
    QVERIFY(operation);
    COMPARE_STATE(operation, State::Succeeded);
    const QString id = operation->result().value("snapshotId"_L1).toString();
    const SnapshotFacts now = facts(m_project);
    QCOMPARE(now.snapshots.size(), std::size_t(1));
    QCOMPARE(now.snapshots.front().id.text, id);
    QCOMPARE(operation->progress(), 1.0);
    QVERIFY(!operation->result().contains("idsBefore"_L1));

    const JournalLine line = m_bench->lines().first();
    QCOMPARE(line.entry.operation, u"createSnapshot"_s);
    QCOMPARE(line.entry.object, u"one"_s);
    QCOMPARE(line.entry.project, m_project.id.text);
    QCOMPARE(line.outcome->result, JournalResult::Succeeded);
}

void TestSnapshotOperations::aNameTakenMeanwhileIsRefusedBeforeItStarts()
{
    SnapshotFacts old = facts(m_project);
    old.snapshots.clear(); // as if read before somebody else made it
    const qsizetype lines = m_bench->lines().size();
    Operation *operation = m_bench->run(*planSnapshotCreate(old, u"one"_s, u"again"_s));
    COMPARE_STATE(operation, State::Failed);
    QCOMPARE(operation->error()->kind, Error::Kind::Precondition);
    QCOMPARE(m_bench->lines().size(), lines); // nothing was about to be sent
}

void TestSnapshotOperations::aFailedTaskSaysWhy()
{
    const Project pinned = m_bench->pinnedProject();
    QVERIFY(!pinned.id.isEmpty());
    SnapshotFacts stale = facts(pinned);
    std::vector<SnapshotId> used;
    for (const Snapshot &snapshot : stale.snapshots) {
        if (!endpointsUsing(snapshot.id, stale.endpoints).empty())
            used.push_back(snapshot.id);
    }
    stale.endpoints.clear(); // as if the Endpoint was pinned a moment later
    Operation *operation = m_bench->run(planSnapshotDelete(stale, {used.front()}).plan);
    COMPARE_STATE(operation, State::Failed);
    QCOMPARE(operation->error()->kind, Error::Kind::TaskFailed);
    QVERIFY2(
        operation->error()->detail.contains(u"ndpoint"_s), qPrintable(operation->error()->detail));
    QCOMPARE(m_bench->lines().first().outcome->result, JournalResult::Failed);
}

void TestSnapshotOperations::aLostReplyIsLookedForNotRepeated()
{
    QVERIFY(m_bench->admin.fault(u"POST"_s, u"/v2.0/snapshots"_s, u"lost"_s));
    Operation *operation = create(m_project, u"lost"_s);
    QVERIFY(operation);
    COMPARE_STATE(operation, State::Succeeded);
    const SnapshotFacts now = facts(m_project);
    const auto named = std::count_if(now.snapshots.begin(), now.snapshots.end(),
        [](const Snapshot &snapshot) { return snapshot.name == u"lost"_s; });
    QCOMPARE(named, 1);
    int posts = 0;
    for (const HttpLogEntry &entry : m_bench->log.entries())
        posts += entry.operation == u"createSnapshot"_s && entry.status == 0;
    QCOMPARE(posts, 1);
    QVERIFY(!operation->result().value("snapshotId"_L1).toString().isEmpty());
}

void TestSnapshotOperations::downloadAndUploadByFormAndByTus()
{
    const Snapshot snapshot = facts(m_project).snapshots.front();
    const QString file = m_bench->folder.filePath(u"one.csnap"_s);
    const auto download = [&](const Snapshot &which) {
        return *planSnapshotDownload(
            m_project.id, which, file, m_bench->session->client().serverNow());
    };
    const Plan first = download(snapshot);
    QCOMPARE(first.steps.size(), 2);
    Operation *operation = m_bench->run(first);
    COMPARE_STATE(operation, State::Succeeded);
    QCOMPARE(operation->result().value("file"_L1).toString(), file);
    QCOMPARE(QFile(file).size(), operation->result().value("bytes"_L1).toInteger());
    const Plan second = download(facts(m_project).snapshots.front());
    QCOMPARE(second.steps.size(), 1); // it is prepared now

    Plan upload;
    int number = 0;
    for (const QString &kind : {u"snapshot.uploadForm"_s, u"snapshot.uploadResumable"_s}) {
        const Project target = m_bench->makeProject(u"Target %1"_s.arg(++number));
        upload = *planSnapshotUpload(facts(target), file);
        upload.steps.first().kind = kind;
        Operation *uploaded = m_bench->run(upload);
        COMPARE_STATE(uploaded, State::Succeeded);
        const SnapshotFacts there = facts(target);
        QCOMPARE(there.snapshots.size(), std::size_t(1));
        QCOMPARE(there.snapshots.front().name, snapshot.name);
        QCOMPARE(
            uploaded->result().value("snapshotId"_L1).toString(), there.snapshots.front().id.text);
    }
}

void TestSnapshotOperations::aDownloadWithoutAFolderFails()
{
    Snapshot snapshot = facts(m_project).snapshots.front();
    Plan plan = *planSnapshotDownload(m_project.id, snapshot, m_bench->folder.filePath(u"x"_s),
        m_bench->session->client().serverNow());
    plan.steps.last().args.insert(u"file"_s, u"/no/such/folder/x"_s); // gone since the plan
    Operation *operation = m_bench->run(plan);
    COMPARE_STATE(operation, State::Failed);
    QCOMPARE(operation->error()->kind, Error::Kind::File);
}

void TestSnapshotOperations::restoreToldBeforehand()
{
    const Project pinned = m_bench->pinnedProject();
    const SnapshotFacts there = facts(pinned);
    const Result<RestoreFacts> restore = await(gatherRestoreFacts(
        m_bench->session->client(), pinned.id, pinned.name, there.snapshots.front()));
    VERIFY_OK(restore);
    QCOMPARE_GE(restore->rebuilt.value(u"flow"_s), 1);
    QCOMPARE_GE(restore->deleted.value(u"flow"_s), 1);
    QCOMPARE_GE(restore->locales.size(), std::size_t(1));
    Operation *operation = m_bench->run(*planSnapshotRestore(*restore, pinned.name));
    COMPARE_STATE(operation, State::Succeeded);
    QCOMPARE(m_bench->lines().first().entry.operation, u"restoreSnapshot"_s);
}

void TestSnapshotOperations::severalAreDeletedOneIsRefused()
{
    const Project pinned = m_bench->pinnedProject();
    const SnapshotFacts there = facts(pinned);
    std::vector<SnapshotId> all;
    for (const Snapshot &snapshot : there.snapshots)
        all.push_back(snapshot.id);
    const SnapshotDeletion deletion = planSnapshotDelete(there, all);
    QVERIFY(!deletion.refused.empty());
    QCOMPARE_GE(deletion.plan.steps.size(), 3);
    // One fails on its way; the others go all the same.
    const QString unlucky = deletion.plan.steps.at(1).args.value("snapshotId"_L1).toString();
    QVERIFY(
        m_bench->admin.fault(u"DELETE"_s, u"/v2.0/snapshots/"_s + unlucky, u"status"_s, 403, 0));
    Operation *operation = m_bench->run(deletion.plan);
    COMPARE_STATE(operation, State::Failed);
    QCOMPARE(operation->error()->kind, Error::Kind::Forbidden);
    for (qsizetype i = 0; i < operation->steps().size(); ++i) {
        const auto expected = i == 1 ? StepState::Kind::Failed : StepState::Kind::Succeeded;
        QCOMPARE(operation->steps().at(i).kind, expected);
    }
    QCOMPARE(facts(pinned).snapshots.size(), deletion.refused.size() + 1);
}

void TestSnapshotOperations::anOperationOutlivesNobodyLooking()
{
    const Project project = m_bench->makeProject(u"Short"_s);
    const Plan plan = *planSnapshotCreate(facts(project), u"s"_s, u"by a test"_s);
    QSignalSpy added(&m_bench->operations, &OperationList::added);
    QSignalSpy finished(&m_bench->operations, &OperationList::finished);
    Operation *operation = m_bench->operations.start(*m_bench->session, plan);
    QCOMPARE(added.size(), 1);
    QVERIFY(m_bench->operations.isRunning(u"snapshot.create"_s, project.id));
    QCOMPARE(m_bench->operations.runningCount(), 1);
    QVERIFY(m_bench->waitFor(operation));
    QCOMPARE(finished.size(), 1);
    QVERIFY(!m_bench->operations.isRunning(u"snapshot.create"_s, project.id));
    m_bench->operations.clearFinished();
    QVERIFY(m_bench->operations.operations().isEmpty());
}

QTEST_GUILESS_MAIN(TestSnapshotOperations)
#include "tst_snapshotoperations.moc"
