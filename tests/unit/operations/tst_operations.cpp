// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "credentials/keyproviders.h"
#include "operations/keyplans.h"
#include "operations/localeplans.h"
#include "operations/projectplans.h"
#include "operations/snapshotplans.h"
#include "unit/operations/workbench.h"

#include <QTest>

using namespace cognigy;
using namespace cognigy::test;
using namespace Qt::StringLiterals;
using State = Operation::State;

/// Plans for Projects, Locales and keys, stops and lost sessions, against a real sandbox.
class TestOperations : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void projectLifeCycle();
    void aProjectWhoseReplyWasLostIsFound();
    void localeLifeCycle();
    void keyIsMadeAndRevoked();
    void aKeyWhoseReplyWasLostIsAFailure();
    void rotationSwapsTestsAndRevokes();
    void rotationThatCannotKeepTheKeyLeavesTheOldOne();
    void rotationThatCannotRevokeLeavesBoth();
    void superKeyRefusedByTheServer();
    void aStopCancelsWhatHasNotBegun();
    void aStopReachesTheTask();
    void aLostSessionEndsWhatRan();
    void withoutAJournalNothingIsChanged();
    void anUnknownStepFails();

private:
    std::vector<ApiKey> keys();
    std::vector<Locale> locales(const Project &project);
    ApiKey makeKey(const QString &name);
    /// Keeps the key in the session, as the program does after the keychain took it.
    RunTools keeping();

    std::unique_ptr<Workbench> m_bench;
};

void TestOperations::initTestCase()
{
    m_bench
        = std::make_unique<Workbench>(QStringList{u"--demo"_s, u"--super-api-keys"_s, u"off"_s});
    QVERIFY(m_bench->isReady());
}

void TestOperations::init()
{
    QVERIFY(m_bench->admin.clearFaults());
}

std::vector<ApiKey> TestOperations::keys()
{
    Result<Page<ApiKey>> keys = await(indexApiKeysMe(m_bench->session->client()));
    return keys ? std::move(keys.value().items) : std::vector<ApiKey>();
}

std::vector<Locale> TestOperations::locales(const Project &project)
{
    Result<Page<Locale>> page = await(indexLocales(m_bench->session->client(), project.id));
    return page ? std::move(page.value().items) : std::vector<Locale>();
}

ApiKey TestOperations::makeKey(const QString &name)
{
    Operation *made = m_bench->run(*planApiKeyCreate(name, keys()));
    m_bench->session->setOwnKey(std::make_shared<ApiKeyProvider>(made->takeSecret()));
    return {.id = ApiKeyId(made->result().value("keyId"_L1).toString()), .name = name};
}

RunTools TestOperations::keeping()
{
    return {.keepKey = [this](Secret value, const ApiKeyId &) {
        m_bench->session->setOwnKey(std::make_shared<ApiKeyProvider>(std::move(value)));
        return ready<Nothing>(Nothing{});
    }};
}

void TestOperations::projectLifeCycle()
{
    Project project = m_bench->makeProject(u"Life"_s);
    QCOMPARE(project.name, u"Life"_s);
    Operation *renamed = m_bench->run(*planProjectRename(project, u"Life 2"_s, {project}));
    COMPARE_STATE(renamed, State::Succeeded);
    const auto read = await(readProject(m_bench->session->client(), project.id));
    VERIFY_OK(read);
    QCOMPARE(read->name, u"Life 2"_s);
    Operation *deleted = m_bench->run(*planProjectDelete(*read, u"Life 2"_s));
    COMPARE_STATE(deleted, State::Succeeded);
    QVERIFY(!await(readProject(m_bench->session->client(), project.id)).ok());
    QStringList operations;
    for (const JournalLine &line : m_bench->lines())
        operations.prepend(line.entry.operation);
    QCOMPARE(operations, (QStringList{u"createProject"_s, u"updateProject"_s, u"deleteProject"_s}));
}

void TestOperations::aProjectWhoseReplyWasLostIsFound()
{
    QVERIFY(m_bench->admin.fault(u"POST"_s, u"/v2.0/projects"_s, u"lost"_s));
    const Project project = m_bench->makeProject(u"Lost"_s);
    QCOMPARE(project.name, u"Lost"_s);
    const auto all = await(allProjects(m_bench->session->client()));
    VERIFY_OK(all);
    QCOMPARE(std::count_if(all->items.begin(), all->items.end(),
                 [](const Project &item) { return item.name == u"Lost"_s; }),
        1);
}

void TestOperations::localeLifeCycle()
{
    const Project project = m_bench->makeProject(u"Locales"_s);
    const auto primary = locales(project);
    QCOMPARE(primary.size(), std::size_t(1));
    QStringList made;
    for (const QString &name : {u"German"_s, u"Austrian"_s}) {
        const auto all = locales(project);
        const LocaleId fallback = made.isEmpty() ? all.front().id : LocaleId(made.last());
        Operation *operation = m_bench->run(*planLocaleCreate(
            project.id, {.name = name, .nluLanguage = u"de-DE"_s, .fallback = fallback}, all));
        COMPARE_STATE(operation, State::Succeeded);
        made << operation->result().value("localeId"_L1).toString();
    }
    auto all = locales(project);
    const auto named = [&](const QString &name) {
        return *std::find_if(
            all.begin(), all.end(), [&](const Locale &locale) { return locale.name == name; });
    };
    Locale german = named(u"German"_s);
    Locale changed = german;
    changed.name = u"Deutsch"_s;
    Operation *renamed = m_bench->run(*planLocaleUpdate(project.id, german, changed, all));
    COMPARE_STATE(renamed, State::Succeeded);
    all = locales(project);
    // Austrian falls back to it and gets the primary one first.
    Operation *deleted = m_bench->run(*planLocaleDelete(project.id, named(u"Deutsch"_s), all));
    COMPARE_STATE(deleted, State::Succeeded);
    QCOMPARE(deleted->steps().size(), 2);
    all = locales(project);
    QCOMPARE(all.size(), std::size_t(2));
    const Locale austrian = named(u"Austrian"_s);
    const Locale *fallback = fallbackOf(austrian, all);
    QVERIFY(fallback && fallback->primary);
}

void TestOperations::keyIsMadeAndRevoked()
{
    Operation *made = m_bench->run(*planApiKeyCreate(u"a key"_s, keys()));
    COMPARE_STATE(made, State::Succeeded);
    QVERIFY(made->hasSecret());
    const Secret value = made->takeSecret();
    QVERIFY(value.size() >= 32);
    QVERIFY(!made->hasSecret()); // once
    const auto all = keys();
    const auto key = std::find_if(
        all.begin(), all.end(), [](const ApiKey &item) { return item.name == u"a key"_s; });
    QVERIFY(key != all.end());
    COMPARE_STATE(m_bench->run(planApiKeyRevoke(*key)), State::Succeeded);
    QVERIFY(keys().size() == all.size() - 1);
    // The value stands nowhere in the journal's files.
    for (const QString &name : {u"journal.sqlite"_s, u"journal.sqlite-wal"_s}) {
        QFile file(m_bench->folder.filePath(name));
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY(!file.readAll().contains(QByteArray(value.view().data(), qsizetype(value.size()))));
    }
}

void TestOperations::aKeyWhoseReplyWasLostIsAFailure()
{
    QVERIFY(m_bench->admin.fault(u"POST"_s, u"/users/me/apikeys"_s, u"lost"_s));
    Operation *made = m_bench->run(*planApiKeyCreate(u"lost key"_s, keys()));
    COMPARE_STATE(made, State::Failed);
    QVERIFY(!made->hasSecret());
    QVERIFY(made->standing().contains(u"revoke"_s));
}

void TestOperations::rotationSwapsTestsAndRevokes()
{
    const ApiKey old = makeKey(u"in use"_s);
    Operation *rotated = m_bench->run(*planApiKeyRotate(old, u"in use 2"_s, keys()), keeping());
    COMPARE_STATE(rotated, State::Succeeded);
    QVERIFY(!rotated->hasSecret()); // it is kept, nobody has to see it
    const auto all = keys(); // with the new key
    QVERIFY(!all.empty());
    for (const ApiKey &key : all)
        QVERIFY(key.id != old.id);
}

void TestOperations::rotationThatCannotKeepTheKeyLeavesTheOldOne()
{
    const ApiKey old = makeKey(u"keep 1"_s);
    const RunTools failing{.keepKey = [](Secret, const ApiKeyId &) {
        return ready<Nothing>(Error{.kind = Error::Kind::Keychain, .detail = u"locked"_s});
    }};
    Operation *rotated = m_bench->run(*planApiKeyRotate(old, u"keep 2"_s, keys()), failing);
    COMPARE_STATE(rotated, State::Failed);
    QCOMPARE(rotated->error()->kind, Error::Kind::Keychain);
    QVERIFY(rotated->standing().contains(u"keep 1"_s));
    QVERIFY(rotated->hasSecret()); // the new one can still be saved by hand
    const auto all = keys(); // with the old key
    QVERIFY(
        std::any_of(all.begin(), all.end(), [&](const ApiKey &key) { return key.id == old.id; }));
    QCOMPARE(rotated->steps().last().kind, StepState::Kind::Cancelled);
}

void TestOperations::rotationThatCannotRevokeLeavesBoth()
{
    const ApiKey old = makeKey(u"both 1"_s);
    QVERIFY(m_bench->admin.fault(
        u"DELETE"_s, u"/users/me/apikeys/"_s + old.id.text, u"status"_s, 403, 0));
    Operation *rotated = m_bench->run(*planApiKeyRotate(old, u"both 2"_s, keys()), keeping());
    COMPARE_STATE(rotated, State::Failed);
    QCOMPARE(rotated->error()->kind, Error::Kind::Forbidden);
    QVERIFY(rotated->standing().contains(u"both 2"_s));
    QVERIFY(!keys().empty());
}

void TestOperations::superKeyRefusedByTheServer()
{
    const auto organisations = await(allOrganisations(*m_bench->management()));
    VERIFY_OK(organisations);
    Operation *minted = m_bench->run(*planSuperKeyMint(organisations->items.front(), u"a test"_s),
        {.management = m_bench->management()});
    COMPARE_STATE(minted, State::Failed);
    QVERIFY(minted->error()->detail.contains(u"FEATURE_USE_SUPERAPIKEY_API"_s));
    QVERIFY(!minted->hasSecret());
    Operation *without = m_bench->run(*planSuperKeyMint(organisations->items.front(), u"a test"_s));
    COMPARE_STATE(without, State::Failed);
    QCOMPARE(without->error()->kind, Error::Kind::Precondition);
}

void TestOperations::aStopCancelsWhatHasNotBegun()
{
    Operation *operation = m_bench->operations.start(
        *m_bench->session, *planProjectCreate({.name = u"Never"_s, .nluLanguage = u"en-US"_s}, {}));
    const qsizetype lines = m_bench->lines().size();
    operation->cancel();
    QVERIFY(!operation->canCancel());
    QVERIFY(m_bench->waitFor(operation));
    COMPARE_STATE(operation, State::Cancelled);
    QCOMPARE(m_bench->lines().size(), lines);
}

void TestOperations::aStopReachesTheTask()
{
    const Project project = m_bench->makeProject(u"Stop"_s);
    const auto facts
        = await(gatherSnapshotFacts(m_bench->session->client(), project.id, project.name));
    Operation *operation = m_bench->operations.start(
        *m_bench->session, *planSnapshotCreate(*facts, u"stopped"_s, u"by a test"_s));
    // Stop as soon as the task has begun.
    const auto started = [this] {
        const auto &entries = m_bench->log.entries();
        return std::any_of(entries.begin(), entries.end(), [](const HttpLogEntry &entry) {
            return entry.operation == u"createSnapshot"_s && entry.status > 0;
        });
    };
    QVERIFY(QTest::qWaitFor(started, 15'000));
    operation->cancel();
    QVERIFY(m_bench->waitFor(operation));
    // The task may have been faster than the stop; in no case is it left unknown.
    QVERIFY(operation->state() == State::Cancelled || operation->state() == State::Succeeded);
    const auto tasks = await(indexTasks(m_bench->session->client(), project.id));
    VERIFY_OK(tasks);
    for (const Task &task : tasks->items)
        QVERIFY(outcomeOf(task) != TaskOutcome::Running);
}

void TestOperations::aLostSessionEndsWhatRan()
{
    Workbench bench;
    const Project project = bench.makeProject(u"Gone"_s);
    const auto facts
        = await(gatherSnapshotFacts(bench.session->client(), project.id, project.name));
    QVERIFY(bench.admin.send("POST", "/faults",
        R"({"method":"POST","path":"/v2.0/snapshots","kind":"delay","ms":3000})"));
    Operation *operation
        = bench.operations.start(*bench.session, *planSnapshotCreate(*facts, u"s"_s, u"d"_s));
    QVERIFY(QTest::qWaitFor([&] { return bench.lines().size() == 2; }, 15'000));
    bench.session.reset();
    QCOMPARE(operation->state(), State::Unknown);
    QCOMPARE(bench.lines().first().outcome->result, JournalResult::Unknown);
}

void TestOperations::withoutAJournalNothingIsChanged()
{
    Journal broken(m_bench->folder.path(), m_bench->clock);
    OperationList operations(broken, m_bench->clock);
    const auto before = m_bench->log.entries().size();
    Operation *operation = operations.start(*m_bench->session,
        *planProjectCreate({.name = u"Unwritten"_s, .nluLanguage = u"en-US"_s}, {}));
    QVERIFY(m_bench->waitFor(operation));
    COMPARE_STATE(operation, State::Failed);
    QCOMPARE(operation->error()->kind, Error::Kind::File);
    QCOMPARE(m_bench->log.entries().size(), before);
}

void TestOperations::anUnknownStepFails()
{
    const Plan plan{
        .kind = u"x"_s, .title = u"x"_s, .steps = {{.kind = u"of.tomorrow"_s, .title = u"x"_s}}};
    Operation *operation = m_bench->run(plan);
    COMPARE_STATE(operation, State::Failed);
    QCOMPARE(operation->error()->kind, Error::Kind::Precondition);
}

QTEST_GUILESS_MAIN(TestOperations)
#include "tst_operations.moc"
