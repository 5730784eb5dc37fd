// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "credentials/environmentstore.h"
#include "credentials/keyproviders.h"
#include "operations/keyplans.h"
#include "operations/localeplans.h"
#include "operations/snapshotplans.h"
#include "unit/operations/workbench.h"

#include <QTest>

using namespace cognigy;
using namespace cognigy::test;
using namespace Qt::StringLiterals;

/// The whole main job in one go, as a person does it, against a real sandbox: each test function
/// goes on where the one before ended.
class TestMainJob : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void environmentIsKeptWithoutItsKey();
    void projectIsMade();
    void snapshotIsTakenAndDownloaded();
    void snapshotIsUploadedIntoAnotherProject();
    void otherProjectIsRestoredFromIt();
    void localeIsAdded();
    void keyIsRotated();
    void superKeyActsAndDiesOnTheServer();
    void journalKnowsAllOfIt();

private:
    Operation *done(const Result<Plan> &plan, RunTools tools = {});
    SnapshotFacts facts(const Project &project);

    std::unique_ptr<Workbench> m_bench;
    Project m_source;
    Project m_target;
    QString m_file;
};

#define DONE(plan, ...) QVERIFY(done(plan __VA_OPT__(, ) __VA_ARGS__))

void TestMainJob::initTestCase()
{
    m_bench = std::make_unique<Workbench>(QStringList{u"--demo"_s, u"--super-api-keys"_s, u"on"_s});
    QVERIFY(m_bench->isReady());
    m_file = m_bench->folder.filePath(u"release.csnap"_s);
}

Operation *TestMainJob::done(const Result<Plan> &plan, RunTools tools)
{
    if (!plan) {
        qWarning("%s", qPrintable(plan.error().summary()));
        return nullptr;
    }
    Operation *operation = m_bench->run(*plan, std::move(tools));
    if (operation->state() == Operation::State::Succeeded)
        return operation;
    qWarning("%s: %s", qPrintable(operation->title()),
        operation->error() ? qPrintable(operation->error()->summary()) : "no error");
    return nullptr;
}

SnapshotFacts TestMainJob::facts(const Project &project)
{
    auto facts = await(gatherSnapshotFacts(m_bench->session->client(), project.id, project.name));
    return facts ? std::move(facts).value() : SnapshotFacts{};
}

void TestMainJob::environmentIsKeptWithoutItsKey()
{
    const QString file = m_bench->folder.filePath(u"environments.json"_s);
    EnvironmentStore store(file);
    VERIFY_OK(store.load());
    Environment environment = m_bench->session->environment();
    environment.id = QUuid::createUuid();
    VERIFY_OK(store.add(environment));
    QFile kept(file);
    QVERIFY(kept.open(QFile::ReadOnly));
    const QByteArray bytes = kept.readAll();
    QVERIFY(bytes.contains(environment.baseUrl.host().toUtf8()));
    QVERIFY(!bytes.contains(m_bench->sandbox.apiKey.toUtf8()));

    m_bench->session->open();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->session->state(), Session::State::Ready, 20'000);
}

void TestMainJob::projectIsMade()
{
    m_source = m_bench->makeProject(u"Main job"_s);
    m_target = m_bench->makeProject(u"Main job, other"_s);
    QVERIFY(!m_source.id.isEmpty() && !m_target.id.isEmpty());
}

void TestMainJob::snapshotIsTakenAndDownloaded()
{
    DONE(planSnapshotCreate(facts(m_source), u"release 1"_s, u"the first one"_s));
    const SnapshotFacts now = facts(m_source);
    QCOMPARE(now.snapshots.size(), std::size_t(1));
    DONE(planSnapshotDownload(m_source.id, now.snapshots.front(), m_file, now.now));
    QVERIFY(QFile(m_file).size() > 0);
}

void TestMainJob::snapshotIsUploadedIntoAnotherProject()
{
    DONE(planSnapshotUpload(facts(m_target), m_file));
    const SnapshotFacts there = facts(m_target);
    QCOMPARE(there.snapshots.size(), std::size_t(1));
    QCOMPARE(there.snapshots.front().name, u"release 1"_s);
}

void TestMainJob::otherProjectIsRestoredFromIt()
{
    ApiClient &client = m_bench->session->client();
    const auto before = await(indexLocales(client, m_target.id));
    VERIFY_OK(before);
    const auto restore = await(
        gatherRestoreFacts(client, m_target.id, m_target.name, facts(m_target).snapshots.front()));
    VERIFY_OK(restore);
    QVERIFY(!planSnapshotRestore(*restore, u"another name"_s).ok());
    DONE(planSnapshotRestore(*restore, m_target.name));

    const auto source = await(indexLocales(client, m_source.id));
    const auto after = await(indexLocales(client, m_target.id));
    VERIFY_OK(source);
    VERIFY_OK(after);
    QCOMPARE(after->items.size(), source->items.size());
    // Rebuilt: the reference id came along from the other Project, the _id is a new one.
    QCOMPARE(after->items.front().referenceId, source->items.front().referenceId);
    QVERIFY(after->items.front().id != before->items.front().id);
    QVERIFY(after->items.front().id != source->items.front().id);
}

void TestMainJob::localeIsAdded()
{
    ApiClient &client = m_bench->session->client();
    const auto all = await(indexLocales(client, m_target.id));
    VERIFY_OK(all);
    const LocaleId primary = all->items.front().id;
    DONE(planLocaleCreate(m_target.id,
        {.name = u"Swiss German"_s, .nluLanguage = u"de-DE"_s, .fallback = primary}, all->items));
    const auto now = await(indexLocales(client, m_target.id));
    VERIFY_OK(now);
    QCOMPARE(now->items.size(), all->items.size() + 1);
}

void TestMainJob::keyIsRotated()
{
    Session &session = *m_bench->session;
    auto before = await(indexApiKeysMe(session.client()));
    VERIFY_OK(before);
    Operation *made = done(planApiKeyCreate(u"main job"_s, before->items));
    QVERIFY(made);
    const ApiKey old{
        .id = ApiKeyId(made->result().value("keyId"_L1).toString()), .name = u"main job"_s};
    const Secret oldValue = made->takeSecret();
    session.setOwnKey(std::make_shared<ApiKeyProvider>(oldValue.clone()));

    auto known = await(indexApiKeysMe(session.client()));
    VERIFY_OK(known);
    DONE(planApiKeyRotate(old, u"main job 2"_s, known->items),
        {.keepKey = [&session](Secret value, const ApiKeyId &) {
            session.setOwnKey(std::make_shared<ApiKeyProvider>(std::move(value)));
            return ready<Nothing>(Nothing{});
        }});
    VERIFY_OK(await(readUserMe(session.client())));

    // The old value is dead at once.
    WriteGate gate(Stage::Dev);
    ApiClient dead(session.environment(), std::make_shared<ApiKeyProvider>(oldValue.clone()),
        m_bench->clock, gate, m_bench->log);
    const auto refused = await(readUserMe(dead));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, Error::Kind::Unauthorized);
}

void TestMainJob::superKeyActsAndDiesOnTheServer()
{
    Session &session = *m_bench->session;
    const auto mine = await(allProjects(session.client()));
    VERIFY_OK(mine);
    const auto organisations = await(allOrganisations(*m_bench->management()));
    VERIFY_OK(organisations);
    const Organisation organisation = organisations->items.front();
    Operation *minted = done(
        planSuperKeyMint(organisation, u"locked out"_s), {.management = m_bench->management()});
    QVERIFY(minted);
    session.beginSuperKey(minted->takeSecret(),
        {.organisation = organisation.id,
            .organisationName = organisation.name,
            .reason = u"locked out"_s,
            .createdAt = QDateTime::fromString(
                minted->result().value("createdAt"_L1).toString(), Qt::ISODateWithMs),
            .lifetime = std::chrono::seconds(900)});
    QVERIFY(session.superKeyActs());
    const auto every = await(allProjects(session.client(), session.projectScope()));
    VERIFY_OK(every);
    QCOMPARE_GT(every->items.size(), mine->items.size());

    // A quarter of an hour later the server refuses it, and the own key acts again.
    QVERIFY(m_bench->admin.advanceClock(901));
    const auto late = await(readUserMe(session.client()));
    QVERIFY(!late.ok());
    QCOMPARE(late.error().kind, Error::Kind::Unauthorized);
    QTRY_VERIFY(!session.superKeyActs());
    VERIFY_OK(await(readUserMe(session.client())));
}

void TestMainJob::journalKnowsAllOfIt()
{
    QStringList operations;
    for (const JournalLine &line : m_bench->lines()) {
        QVERIFY(line.outcome.has_value());
        QCOMPARE(line.outcome->result, JournalResult::Succeeded);
        operations.prepend(line.entry.operation);
    }
    for (const QString &name : {u"createProject"_s, u"createSnapshot"_s, u"packageSnapshot"_s,
             u"restoreSnapshot"_s, u"createLocale"_s, u"createApiKeyMe"_s, u"deleteApiKeyMe"_s,
             u"createApiKeyManagement"_s})
        QVERIFY2(operations.contains(name), qPrintable(operations.join(u' ')));
}

QTEST_GUILESS_MAIN(TestMainJob)
#include "tst_mainjob.moc"
