// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "operations/keyplans.h"
#include "operations/localeplans.h"
#include "operations/polling.h"
#include "operations/projectplans.h"
#include "operations/snapshotplans.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cognigy;
using namespace Qt::StringLiterals;

namespace {

const ProjectId project(u"p00000000000000000000001"_s);

Snapshot snapshot(const QString &name)
{
    return {.id = SnapshotId(u"id-"_s + name), .name = name, .description = u"d"_s};
}

Endpoint endpoint(const QString &name, const QString &entrypoint, const QString &locale = {})
{
    return {.id = EndpointId(u"id-"_s + name),
        .name = name,
        .locale = ReferenceId(locale),
        .entrypoint = entrypoint};
}

SnapshotFacts factsWith(int count)
{
    SnapshotFacts facts{.project = project, .projectName = u"Bot"_s};
    for (int i = 0; i < count; ++i)
        facts.snapshots.push_back(snapshot(u"s%1"_s.arg(i)));
    return facts;
}

QString reason(const Result<Plan> &plan)
{
    return plan ? QString() : plan.error().detail;
}

QStringList kinds(const Plan &plan)
{
    QStringList kinds;
    for (const Step &step : plan.steps)
        kinds << step.kind;
    return kinds;
}

} // namespace

class TestPlans : public QObject {
    Q_OBJECT
private slots:
    void snapshotCreation_data();
    void snapshotCreation();
    void downloadPreparesOnlyWhatIsNotReady_data();
    void downloadPreparesOnlyWhatIsNotReady();
    void uploadBySize();
    void deletionRefusesWhatIsInUse();
    void restoreTellsEndpointsApart();
    void projects();
    void rotationAlwaysLeavesAWorkingKey();
    void superKeyNeedsAReason();
    void plansSurviveBeingWrittenDown();
    void pollsComeSoonThenEveryTwoSeconds();
    void lostReplies_data();
    void lostReplies();
};

void TestPlans::snapshotCreation_data()
{
    QTest::addColumn<int>("there");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("refusal"); // a word of it; empty: planned
    QTest::newRow("fine") << 9 << u"new"_s << u"why"_s << QString();
    QTest::newRow("no name") << 0 << u" "_s << u"why"_s << u"name is needed"_s;
    QTest::newRow("slash") << 0 << u"a/b"_s << u"why"_s << u"/"_s;
    QTest::newRow("long") << 0 << QString(201, u'x') << u"why"_s << u"200"_s;
    QTest::newRow("no description") << 0 << u"new"_s << u"  "_s << u"description"_s;
    QTest::newRow("long description") << 0 << u"new"_s << QString(501, u'x') << u"500"_s;
    QTest::newRow("taken") << 3 << u"s1"_s << u"why"_s << u"there already"_s;
    QTest::newRow("full") << 10 << u"new"_s << u"why"_s << u"slots"_s;
}

void TestPlans::snapshotCreation()
{
    QFETCH(int, there);
    QFETCH(QString, name);
    QFETCH(QString, description);
    QFETCH(QString, refusal);
    const Result<Plan> plan = planSnapshotCreate(factsWith(there), name, description);
    QCOMPARE(plan.ok(), refusal.isEmpty());
    if (!plan) {
        QCOMPARE(plan.error().kind, Error::Kind::Precondition);
        QVERIFY2(reason(plan).contains(refusal), qPrintable(reason(plan)));
        return;
    }
    QCOMPARE(kinds(*plan), QStringList{u"snapshot.create"_s});
    QCOMPARE(plan->steps.first().args.value("name"_L1).toString(), name);
    QCOMPARE(plan->project, project);
}

void TestPlans::downloadPreparesOnlyWhatIsNotReady_data()
{
    QTest::addColumn<bool>("packaged");
    QTest::addColumn<int>("secondsLeft");
    QTest::addColumn<QStringList>("steps");
    const QStringList both{u"snapshot.package"_s, u"snapshot.download"_s};
    const QStringList one{u"snapshot.download"_s};
    QTest::newRow("never prepared") << false << 0 << both;
    QTest::newRow("ready") << true << 60 << one;
    QTest::newRow("lapsed") << true << -1 << both;
}

void TestPlans::downloadPreparesOnlyWhatIsNotReady()
{
    QFETCH(bool, packaged);
    QFETCH(int, secondsLeft);
    QTemporaryDir folder;
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
    Snapshot one = snapshot(u"s"_s);
    one.isPackaged = packaged;
    if (packaged)
        one.packageExpiresAt = now.addSecs(secondsLeft);
    const Result<Plan> plan
        = planSnapshotDownload(project, one, folder.filePath(u"s.csnap"_s), now);
    QVERIFY(plan.ok());
    QTEST(kinds(*plan), "steps");
    QVERIFY(!planSnapshotDownload(project, one, u"/no/such/folder/s.csnap"_s, now).ok());
    QVERIFY(!planSnapshotDownload(project, one, QString(), now).ok());
}

void TestPlans::uploadBySize()
{
    QTemporaryDir folder;
    const auto fileOf = [&](const QString &name, qint64 size) {
        QFile file(folder.filePath(name));
        if (!file.open(QFile::WriteOnly) || !file.resize(size))
            qWarning("cannot make %s", qPrintable(name));
        return file.fileName();
    };
    const SnapshotFacts facts = factsWith(1);
    const Result<Plan> small = planSnapshotUpload(facts, fileOf(u"small"_s, 1000));
    QCOMPARE(kinds(*small), QStringList{u"snapshot.uploadForm"_s});
    const Result<Plan> large = planSnapshotUpload(facts, fileOf(u"large"_s, largestFormUpload + 1));
    QCOMPARE(kinds(*large), QStringList{u"snapshot.uploadResumable"_s});
    QVERIFY(!planSnapshotUpload(facts, fileOf(u"empty"_s, 0)).ok());
    QVERIFY(!planSnapshotUpload(facts, fileOf(u"huge"_s, largestSnapshotFile + 1)).ok());
    QVERIFY(!planSnapshotUpload(facts, folder.filePath(u"none"_s)).ok());
    QVERIFY(!planSnapshotUpload(factsWith(10), fileOf(u"small"_s, 1000)).ok());
}

void TestPlans::deletionRefusesWhatIsInUse()
{
    SnapshotFacts facts = factsWith(4);
    facts.endpoints = {endpoint(u"web"_s, u"id-s1"_s), endpoint(u"phone"_s, u"id-s1"_s),
        endpoint(u"live"_s, project.text)};
    const auto id = [](const char *text) { return SnapshotId(QString::fromLatin1(text)); };
    const SnapshotDeletion deletion
        = planSnapshotDelete(facts, {id("id-s0"), id("id-s1"), id("id-s3"), id("gone")});
    QCOMPARE(deletion.plan.steps.size(), 2);
    QCOMPARE(deletion.plan.parallel, 4);
    QVERIFY(deletion.plan.goOnAfterFailure);
    QCOMPARE(deletion.refused.size(), std::size_t(1));
    QCOMPARE(deletion.refused.front().endpoints, (QStringList{u"web"_s, u"phone"_s}));
    const QString why = whyNotDeleted(deletion.refused.front());
    QVERIFY(why.contains(u"s1"_s) && why.contains(u"web, phone"_s));
}

void TestPlans::restoreTellsEndpointsApart()
{
    RestoreFacts facts{.project = project,
        .projectName = u"Bot"_s,
        .snapshot = snapshot(u"s"_s),
        .endpoints = {endpoint(u"en"_s, project.text, u"ref-en"_s),
            endpoint(u"de"_s, project.text, u"ref-de"_s),
            endpoint(u"pinned"_s, u"id-s"_s, u"ref-de"_s)},
        .locales
        = {{.id = LocaleId(u"en"_s), .referenceId = ReferenceId(u"ref-en"_s), .primary = true},
            {.id = LocaleId(u"de"_s), .referenceId = ReferenceId(u"ref-de"_s)}}};
    QCOMPARE(facts.relinked().size(), std::size_t(1));
    QCOMPARE(facts.relinked().front().name, u"en"_s);
    QCOMPARE(facts.toRepair().size(), std::size_t(1));
    QCOMPARE(facts.toRepair().front().name, u"de"_s);
    QVERIFY(!planSnapshotRestore(facts, u"bot"_s).ok());
    const Result<Plan> plan = planSnapshotRestore(facts, u"Bot"_s);
    QVERIFY(plan.ok());
    QCOMPARE(kinds(*plan), QStringList{u"snapshot.restore"_s});
    QVERIFY(!plan->steps.first().ifItFails.isEmpty());
}

void TestPlans::projects()
{
    const std::vector<Project> known{{.id = ProjectId(u"1"_s), .name = u"Taken"_s}};
    QVERIFY(planProjectCreate({.name = u"New"_s, .nluLanguage = u"en-US"_s}, known).ok());
    QVERIFY(!planProjectCreate({.name = u"Taken"_s, .nluLanguage = u"en-US"_s}, known).ok());
    QVERIFY(!planProjectCreate({.name = u"New"_s, .nluLanguage = {}}, known).ok());
    QVERIFY(planProjectRename(known.front(), u"New"_s, known).ok());
    QVERIFY(!planProjectRename(known.front(), u"Taken"_s, known).ok());
    QVERIFY(!planProjectRename(known.front(), u"a|b"_s, known).ok());
    QVERIFY(!planProjectDelete(known.front(), u"taken"_s).ok());
    QVERIFY(planProjectDelete(known.front(), u"Taken"_s).ok());
}

void TestPlans::rotationAlwaysLeavesAWorkingKey()
{
    const std::vector<ApiKey> known{{.id = ApiKeyId(u"1"_s), .name = u"laptop"_s}};
    const Result<Plan> plan = planApiKeyRotate(known.front(), u"laptop 2"_s, known);
    QVERIFY(plan.ok());
    QCOMPARE(kinds(*plan),
        (QStringList{u"apikey.create"_s, u"apikey.test"_s, u"apikey.keep"_s, u"apikey.test"_s,
            u"apikey.revoke"_s}));
    QVERIFY(!plan->goOnAfterFailure);
    for (const Step &step : plan->steps)
        QVERIFY2(step.ifItFails.contains(u"laptop"_s), qPrintable(step.title));
    QVERIFY(!planApiKeyRotate(known.front(), u"laptop"_s, known).ok());
    QVERIFY(!planApiKeyCreate(u"laptop"_s, known).ok());
}

void TestPlans::superKeyNeedsAReason()
{
    const Organisation organisation{.id = OrganisationId(u"1"_s), .name = u"Acme"_s};
    QVERIFY(!planSuperKeyMint(organisation, u" "_s).ok());
    QVERIFY(!planSuperKeyMint({}, u"outage"_s).ok());
    const Result<Plan> plan = planSuperKeyMint(organisation, u" outage "_s);
    QVERIFY(plan.ok());
    QCOMPARE(plan->reason, u"outage"_s);
}

void TestPlans::plansSurviveBeingWrittenDown()
{
    SnapshotFacts facts = factsWith(3);
    const Plan plan
        = planSnapshotDelete(facts, {facts.snapshots[0].id, facts.snapshots[2].id}).plan;
    const Result<Plan> read = Plan::fromJson(plan.toJson());
    QVERIFY(read.ok());
    QVERIFY(*read == plan);
    QVERIFY(!Plan::fromJson({}).ok());
}

void TestPlans::pollsComeSoonThenEveryTwoSeconds()
{
    QCOMPARE_LE(pollDelay(0).count(), 250);
    for (int i = 1; i < 50; ++i) {
        QCOMPARE_GE(pollDelay(i), pollDelay(i - 1));
        QCOMPARE_LE(pollDelay(i).count(), 2000);
    }
    QCOMPARE(pollDelay(50).count(), 2000);
}

void TestPlans::lostReplies_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("lost");
    using Kind = Error::Kind;
    for (const Kind kind : {Kind::Network, Kind::Timeout, Kind::BadReply, Kind::Server})
        QTest::newRow(qPrintable(nameOf(kind))) << int(kind) << true;
    for (const Kind kind : {Kind::Refused, Kind::Dns, Kind::Tls, Kind::Unauthorized,
             Kind::Forbidden, Kind::Invalid, Kind::Conflict, Kind::Locked, Kind::Precondition}) {
        QTest::newRow(qPrintable(nameOf(kind))) << int(kind) << false;
    }
}

void TestPlans::lostReplies()
{
    QFETCH(int, kind);
    QTEST(replyMayBeLost(Error{.kind = static_cast<Error::Kind>(kind)}), "lost");
}

QTEST_GUILESS_MAIN(TestPlans)
#include "tst_plans.moc"
