// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/apikey.h"
#include "api/endpoint.h"
#include "api/flow.h"
#include "api/locale.h"
#include "api/organisation.h"
#include "api/package.h"
#include "api/project.h"
#include "api/projectcontents.h"
#include "api/snapshot.h"
#include "api/snapshotresource.h"
#include "api/superapikey.h"
#include "api/userme.h"
#include "credentials/keyproviders.h"
#include "net/httplog.h"
#include "support/await.h"
#include "support/sandboxadmin.h"
#include "support/sandboxprocess.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cognigy;
using namespace cognigy::test;
using namespace Qt::StringLiterals;

/// The functions of the API against a real sandbox.
class TestApiSandbox : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void meAndMyRights();
    void projectsAreListedMadeRenamedDeleted();
    void localesOfAProject();
    void snapshotFromMakingToUploading();
    void whatIsInsideASnapshot();
    void endpointsComeWithTheirEntrypoint();
    void flowsPackagesAndCounts();
    void apiKeysByTheNewerRoute();
    void apiKeysByTheOlderRoute();
    void superKeyByTheDocumentedRoute();
    void superKeyByTheBodyForm();
    void errorsNameTheirOperation();

private:
    WriteCall write() { return WriteCall(*m_client, WriteTicket(1)); }
    Project bigProject();
    Task finished(Task task);
    std::unique_ptr<ApiClient> clientWith(std::shared_ptr<const KeyProvider> keys);

    std::unique_ptr<SandboxProcess> m_sandbox;
    SystemClock m_clock;
    HttpLog m_log;
    WriteGate m_gate{Stage::Dev};
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<SandboxAdmin> m_admin;
};

std::unique_ptr<ApiClient> TestApiSandbox::clientWith(std::shared_ptr<const KeyProvider> keys)
{
    Environment environment;
    environment.name = u"test"_s;
    environment.baseUrl = m_sandbox->baseUrl;
    environment.proxy.mode = ProxySettings::Mode::None;
    return std::make_unique<ApiClient>(environment, std::move(keys), m_clock, m_gate, m_log);
}

void TestApiSandbox::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(
        QStringList{u"--demo"_s, u"--admin-port"_s, u"0"_s, u"--super-api-keys"_s, u"on"_s});
    QVERIFY(m_sandbox->isRunning());
    m_admin = std::make_unique<SandboxAdmin>(m_sandbox->adminUrl);
    m_client
        = clientWith(std::make_shared<ApiKeyProvider>(Secret::take(QString(m_sandbox->apiKey))));
}

void TestApiSandbox::init()
{
    QVERIFY(m_admin->clearFaults());
}

Project TestApiSandbox::bigProject()
{
    Result<Page<Project>> projects = await(allProjects(*m_client));
    if (!projects)
        return {};
    for (Project &project : projects.value().items) {
        const auto snapshots = await(indexSnapshots(*m_client, project.id));
        if (snapshots && snapshots->items.size() >= 5)
            return std::move(project);
    }
    return {};
}

Task TestApiSandbox::finished(Task task)
{
    for (int i = 0; i < 200 && outcomeOf(task) == TaskOutcome::Running; ++i) {
        Result<Task> next = await(readTask(*m_client, task.id));
        if (!next)
            return {};
        task = std::move(next).value();
        QTest::qWait(20); // the pause between two polls; a task sends no signal
    }
    return task;
}

void TestApiSandbox::meAndMyRights()
{
    const Result<UserMe> me = await(readUserMe(*m_client));
    VERIFY_OK(me);
    QVERIFY(me->email.contains(u'@'));
    QVERIFY(!me->roles.isEmpty());
    const Result<Acl> acl = await(readUserAclMe(*m_client));
    VERIFY_OK(acl);
    QVERIFY(!acl->organisation.roles.isEmpty());
}

void TestApiSandbox::projectsAreListedMadeRenamedDeleted()
{
    const Result<Page<Project>> before = await(allProjects(*m_client));
    VERIFY_OK(before);
    QCOMPARE_GE(before->items.size(), std::size_t(30));
    QCOMPARE(before->broken, 0);

    const Result<Project> made
        = await(createProject(write(), {.name = u"Made by test"_s, .nluLanguage = u"en-US"_s}));
    VERIFY_OK(made);
    QVERIFY(looksLikeId(made->id.text));
    QVERIFY(made->createdAt.isValid());
    Project renamed = *made;
    renamed.name = u"Renamed by test"_s;
    VERIFY_OK(await(updateProject(write(), *made, renamed)));
    const Result<Project> read = await(readProject(*m_client, made->id));
    VERIFY_OK(read);
    QCOMPARE(read->name, renamed.name);

    const Result<Task> deleted = await(deleteProject(write(), made->id));
    VERIFY_OK(deleted);
    QCOMPARE(outcomeOf(finished(*deleted)), TaskOutcome::Succeeded);
    const Result<Project> gone = await(readProject(*m_client, made->id));
    QVERIFY(!gone.ok());
    QCOMPARE(gone.error().kind, Error::Kind::NotFound);
}

void TestApiSandbox::localesOfAProject()
{
    const Project project = bigProject();
    const Result<Page<Locale>> locales = await(indexLocales(*m_client, project.id));
    VERIFY_OK(locales);
    QCOMPARE_GE(locales->items.size(), std::size_t(2));
    const auto primary = std::find_if(locales->items.begin(), locales->items.end(),
        [](const Locale &locale) { return locale.primary; });
    QVERIFY(primary != locales->items.end());
    QVERIFY(looksLikeReferenceId(primary->referenceId.text));

    const Result<Locale> made = await(createLocale(write(), project.id,
        {.name = u"Test"_s, .nluLanguage = u"it-IT"_s, .fallback = primary->id}));
    VERIFY_OK(made);
    QCOMPARE(fallbackOf(*made, locales->items), &*primary);
    Locale changed = *made;
    changed.name = u"Test 2"_s;
    VERIFY_OK(await(updateLocale(write(), *made, changed)));
    const Result<Locale> read = await(readLocale(*m_client, made->id));
    VERIFY_OK(read);
    QCOMPARE(read->name, u"Test 2"_s);
    QCOMPARE(fallbackOf(*read, locales->items), &*primary);
    VERIFY_OK(await(deleteLocale(write(), made->id)));
    QVERIFY(!await(readLocale(*m_client, made->id)).ok());
}

void TestApiSandbox::snapshotFromMakingToUploading()
{
    const Result<Project> project
        = await(createProject(write(), {.name = u"Snapshots"_s, .nluLanguage = u"en-US"_s}));
    VERIFY_OK(project);
    const Result<Task> making
        = await(createSnapshot(write(), project->id, u"first"_s, u"by a test"_s));
    VERIFY_OK(making);
    QCOMPARE(making->kind(), u"createSnapshot"_s);
    QCOMPARE(outcomeOf(finished(*making)), TaskOutcome::Succeeded);
    const Result<Page<Snapshot>> list = await(indexSnapshots(*m_client, project->id));
    VERIFY_OK(list);
    QCOMPARE(list->items.size(), std::size_t(1));
    const Snapshot snapshot = list->items.front();
    QCOMPARE(snapshot.name, u"first"_s);
    QCOMPARE(downloadStateOf(snapshot, m_client->serverNow()), DownloadState::NotPrepared);

    const Result<QUrl> early = await(composeSnapshotDownloadLink(write(), snapshot.id));
    QVERIFY(!early.ok());
    QCOMPARE(early.error().kind, Error::Kind::Conflict);

    const Result<Task> packing = await(packageSnapshot(write(), snapshot.id));
    VERIFY_OK(packing);
    QCOMPARE(outcomeOf(finished(*packing)), TaskOutcome::Succeeded);
    const Result<Snapshot> packed = await(readSnapshot(*m_client, snapshot.id));
    VERIFY_OK(packed);
    QCOMPARE(downloadStateOf(*packed, m_client->serverNow()), DownloadState::Ready);
    QCOMPARE(downloadStateOf(*packed, m_client->serverNow().addDays(2)), DownloadState::Lapsed);

    const Result<QUrl> link = await(composeSnapshotDownloadLink(write(), snapshot.id));
    VERIFY_OK(link);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"first.csnap"_s);
    const Result<qint64> bytes = await(m_client->download(*link, file, {}, {}));
    VERIFY_OK(bytes);
    QCOMPARE(QFileInfo(file).size(), *bytes);

    const Result<Project> target
        = await(createProject(write(), {.name = u"Target"_s, .nluLanguage = u"en-US"_s}));
    VERIFY_OK(target);
    const Result<Task> uploading = await(uploadSnapshotPackage(write(), target->id, file));
    VERIFY_OK(uploading);
    QCOMPARE(outcomeOf(finished(*uploading)), TaskOutcome::Succeeded);
    const Result<Page<Snapshot>> there = await(indexSnapshots(*m_client, target->id));
    VERIFY_OK(there);
    QCOMPARE(there->items.size(), std::size_t(1));
    QCOMPARE(there->items.front().name, u"first"_s);

    const Result<Task> restoring
        = await(restoreSnapshot(write(), target->id, there->items.front().id));
    VERIFY_OK(restoring);
    QCOMPARE(outcomeOf(finished(*restoring)), TaskOutcome::Succeeded);
    const Result<Task> deleting = await(deleteSnapshot(write(), snapshot.id));
    VERIFY_OK(deleting);
    QCOMPARE(outcomeOf(finished(*deleting)), TaskOutcome::Succeeded);
}

void TestApiSandbox::whatIsInsideASnapshot()
{
    const Project project = bigProject();
    const auto snapshots = await(indexSnapshots(*m_client, project.id));
    VERIFY_OK(snapshots);
    const auto inside = await(allResourcesInSnapshot(*m_client, snapshots->items.front().id));
    VERIFY_OK(inside);
    QStringList types;
    for (const SnapshotResource &resource : inside->items) {
        QVERIFY(!resource.name.isEmpty());
        types << resource.type;
    }
    QVERIFY(types.contains(u"flow"_s));
    QVERIFY(types.contains(u"locale"_s));
}

void TestApiSandbox::endpointsComeWithTheirEntrypoint()
{
    const Project project = bigProject();
    const auto endpoints = await(endpointsWithEntrypoint(*m_client, project.id));
    VERIFY_OK(endpoints);
    QVERIFY(!endpoints->empty());
    for (const Endpoint &endpoint : *endpoints)
        QVERIFY(looksLikeId(endpoint.entrypoint));
    Endpoint changed = endpoints->front();
    changed.entrypoint = project.id.text;
    changed.name += u" changed"_s;
    VERIFY_OK(await(updateEndpoint(write(), endpoints->front(), changed)));
    const auto read = await(readEndpoint(*m_client, changed.id));
    VERIFY_OK(read);
    QVERIFY(sameFields(*read, changed) || read->name == changed.name);
}

void TestApiSandbox::flowsPackagesAndCounts()
{
    const Project project = bigProject();
    const auto flows = await(indexFlows(*m_client, project.id));
    VERIFY_OK(flows);
    QVERIFY(!flows->items.empty());
    const auto packages = await(indexPackages(*m_client, project.id));
    if (!packages) // an installation that has none says so
        QCOMPARE(packages.error().kind, Error::Kind::NotSupported);
    const auto counts = await(countProjectContents(*m_client, project.id));
    VERIFY_OK(counts);
    QCOMPARE(counts->value(u"flow"_s), flows->total);
    QCOMPARE_GE(counts->value(u"locale"_s), 1);
}

void TestApiSandbox::apiKeysByTheNewerRoute()
{
    Result<CreatedApiKey> made = await(createApiKeyMe(write(), u"by test"_s));
    VERIFY_OK(made);
    QVERIFY(made->value.size() >= 32);
    const auto keys = await(indexApiKeysMe(*m_client));
    VERIFY_OK(keys);
    QVERIFY(std::any_of(keys->items.begin(), keys->items.end(),
        [&](const ApiKey &key) { return key.id == made->id && key.name == u"by test"_s; }));
    const auto other = clientWith(std::make_shared<ApiKeyProvider>(std::move(made.value().value)));
    VERIFY_OK(await(readUserMe(*other)));
    VERIFY_OK(await(deleteApiKeyMe(write(), made->id)));
    const auto refused = await(readUserMe(*other));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, Error::Kind::Unauthorized);
    QCOMPARE(m_log.entries().constLast().path.contains(u"/v2.0/users/me"_s), true);
}

void TestApiSandbox::apiKeysByTheOlderRoute()
{
    QVERIFY(m_admin->fault(QString(), u"/v2.1/users/me/apikeys"_s, u"status"_s, 404, 0));
    const auto made = await(createApiKeyMe(write(), u"older"_s));
    VERIFY_OK(made);
    const auto keys = await(indexApiKeysMe(*m_client));
    VERIFY_OK(keys);
    const auto found = std::count_if(keys->items.begin(), keys->items.end(),
        [](const ApiKey &key) { return key.name == u"older"_s; });
    QCOMPARE(found, 1);
}

void TestApiSandbox::superKeyByTheDocumentedRoute()
{
    const auto management = clientWith(std::make_shared<BasicProvider>(
        m_sandbox->managementUser, Secret::take(QString(m_sandbox->managementPassword))));
    const auto organisations = await(allOrganisations(*management));
    VERIFY_OK(organisations);
    QVERIFY(!organisations->items.empty());
    Result<CreatedSuperKey> key = await(
        createSuperApiKey(WriteCall(*management, WriteTicket(1)), organisations->items.front().id));
    VERIFY_OK(key);
    QVERIFY(key->createdAt.isValid());
    QVERIFY(key->serverTime.isValid());
    QVERIFY(qAbs(key->createdAt.secsTo(key->serverTime)) < 10);
    const auto acting = clientWith(std::make_shared<ApiKeyProvider>(std::move(key.value().value)));
    const auto all = await(allProjects(*acting, ProjectScope::Organisation));
    VERIFY_OK(all);
    QVERIFY(!all->items.empty());
}

void TestApiSandbox::superKeyByTheBodyForm()
{
    const auto management = clientWith(std::make_shared<BasicProvider>(
        m_sandbox->managementUser, Secret::take(QString(m_sandbox->managementPassword))));
    const auto organisations = await(allOrganisations(*management));
    VERIFY_OK(organisations);
    QVERIFY(m_admin->fault(
        u"POST"_s, u"/management/v2.0/organisations/*/apikeys"_s, u"status"_s, 405, 0));
    const auto key = await(
        createSuperApiKey(WriteCall(*management, WriteTicket(1)), organisations->items.front().id));
    VERIFY_OK(key);
    QVERIFY(!key->value.isEmpty());
}

void TestApiSandbox::errorsNameTheirOperation()
{
    const auto missing = await(readSnapshot(*m_client, SnapshotId(u"000000000000000000000000"_s)));
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
    QCOMPARE(missing.error().operation, u"readSnapshot"_s);
    QVERIFY(!missing.error().traceId.isEmpty());
    // A parse error, too.
    QVERIFY(m_admin->send("POST", "/faults",
        R"({"method":"GET","path":"/v2.0/locales","kind":"status","status":200,"body":"{}"})"));
    const auto bad = await(indexLocales(*m_client, ProjectId(u"000000000000000000000000"_s)));
    QVERIFY(!bad.ok());
    QCOMPARE(bad.error().kind, Error::Kind::BadReply);
    QCOMPARE(bad.error().operation, u"indexLocales"_s);
}

QTEST_GUILESS_MAIN(TestApiSandbox)
#include "tst_apisandbox.moc"
