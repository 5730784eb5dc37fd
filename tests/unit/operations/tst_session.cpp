// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "credentials/keyproviders.h"
#include "operations/allflows.h"
#include "operations/gatejournal.h"
#include "operations/keyplans.h"
#include "operations/projectplans.h"
#include "unit/operations/workbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace cognigy;
using namespace cognigy::test;
using namespace Qt::StringLiterals;
using State = Session::State;

class TestSession : public QObject {
    Q_OBJECT
private slots:
    void opensAndKnowsMe();
    void aWrongKeyFailsWithItsReason();
    void rightsAreNamed();
    void prodBeginsLockedAndNothingLeaves();
    void unlockingStandsInTheJournal();
    void superKeyActsUntilItsEnd();
    void superKeyEndsByLockAndByHand();
    void aSuperKeyThatIsRefusedIsGivenUp();

private:
    static Operation *mint(Workbench &bench);
    static SuperKeyFacts factsOf(const Operation &operation, int seconds = 900);
};

Operation *TestSession::mint(Workbench &bench)
{
    const auto organisations = await(allOrganisations(*bench.management()));
    if (!organisations || organisations->items.empty())
        return nullptr;
    const Result<Plan> plan = planSuperKeyMint(organisations->items.front(), u"a test"_s);
    return bench.run(*plan, {.management = bench.management()});
}

SuperKeyFacts TestSession::factsOf(const Operation &operation, int seconds)
{
    const QJsonObject args = operation.plan().steps.first().args;
    return {.organisation = OrganisationId(args.value("organisationId"_L1).toString()),
        .organisationName = args.value("organisation"_L1).toString(),
        .reason = operation.plan().reason,
        .createdAt = QDateTime::fromString(
            operation.result().value("createdAt"_L1).toString(), Qt::ISODateWithMs),
        .lifetime = std::chrono::seconds(seconds)};
}

void TestSession::opensAndKnowsMe()
{
    Workbench bench;
    QVERIFY(bench.isReady());
    Session &session = *bench.session;
    QSignalSpy states(&session, &Session::stateChanged);
    QCOMPARE(session.state(), State::Closed);
    session.open();
    QCOMPARE(session.state(), State::Connecting);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Ready, 15'000);
    QCOMPARE(states.size(), 2);
    QVERIFY(session.me()->email.contains(u'@'));
    QCOMPARE(session.who(), session.me()->email);
    QCOMPARE_GE(session.latency().count(), 0);
    QVERIFY(session.roles().contains(u"admin"_s));
    session.close();
    QCOMPARE(session.state(), State::Closed);
    QVERIFY(!session.me().has_value());
}

void TestSession::aWrongKeyFailsWithItsReason()
{
    Workbench bench;
    QVERIFY(bench.isReady());
    Session &session = *bench.session;
    session.setOwnKey(std::make_shared<ApiKeyProvider>(Secret(std::string_view("wrong"))));
    session.open();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Failed, 15'000);
    QCOMPARE(session.error()->kind, Error::Kind::Unauthorized);
    session.setOwnKey(
        std::make_shared<ApiKeyProvider>(Secret::take(QString(bench.sandbox.apiKey))));
    session.open();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Ready, 15'000);
}

void TestSession::rightsAreNamed()
{
    Workbench bench;
    // Nothing known yet: nothing is forbidden.
    QCOMPARE(bench.session->missingRole(u"createSnapshot"_s), QString());
    bench.session->open();
    QTRY_COMPARE_WITH_TIMEOUT(bench.session->state(), State::Ready, 15'000);
    QCOMPARE(bench.session->missingRole(u"createSnapshot"_s), QString());
}

void TestSession::prodBeginsLockedAndNothingLeaves()
{
    Workbench bench({u"--demo"_s}, Stage::Prod);
    QVERIFY(bench.isReady());
    Session &session = *bench.session;
    QVERIFY(session.gate().isLocked());
    session.open();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Ready, 15'000);
    const Plan plan = *planProjectCreate({.name = u"Locked out"_s, .nluLanguage = u"en-US"_s}, {});
    const Operation *refused = bench.run(plan);
    QCOMPARE(refused->state(), Operation::State::Failed);
    QCOMPARE(refused->error()->kind, Error::Kind::Locked);
    QVERIFY(bench.lines().isEmpty());
    session.gate().unlock(u"a test"_s);
    const Operation *done = bench.run(plan);
    QCOMPARE(done->state(), Operation::State::Succeeded);
    QCOMPARE(bench.lines().size(), 1);
    QCOMPARE(bench.lines().first().entry.stage, u"PROD"_s);
    session.close();
    QVERIFY(session.gate().isLocked());
}

void TestSession::unlockingStandsInTheJournal()
{
    Workbench bench({u"--empty"_s}, Stage::Prod);
    keepGateInJournal(*bench.session, bench.journal);
    bench.session->gate().unlock(u"an outage"_s);
    bench.session->gate().lock();
    QCOMPARE(bench.lines().size(), 2);
    QCOMPARE(bench.lines().last().entry.operation, u"unlock"_s);
    QCOMPARE(bench.lines().last().entry.reason, u"an outage"_s);
    QCOMPARE(bench.lines().first().entry.operation, u"lock"_s);
    // Without a journal it does not open.
    Journal broken(bench.folder.path(), bench.clock);
    keepGateInJournal(*bench.session, broken);
    bench.session->gate().unlock(u"again"_s);
    QVERIFY(bench.session->gate().isLocked());
}

void TestSession::superKeyActsUntilItsEnd()
{
    Workbench bench({u"--demo"_s, u"--super-api-keys"_s, u"on"_s});
    QVERIFY(bench.isReady());
    Session &session = *bench.session;
    session.open();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Ready, 15'000);
    Operation *minted = mint(bench);
    QVERIFY(minted);
    QVERIFY2(minted->state() == Operation::State::Succeeded,
        minted->error() ? qPrintable(minted->error()->summary()) : "");
    QCOMPARE(bench.lines().first().entry.reason, u"a test"_s);
    QVERIFY(minted->hasSecret());

    QSignalSpy changed(&session, &Session::superKeyChanged);
    session.beginSuperKey(minted->takeSecret(), factsOf(*minted, 2));
    QVERIFY(!minted->hasSecret());
    QVERIFY(session.superKeyActs());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(session.projectScope(), ProjectScope::Organisation);
    QVERIFY(session.who().contains(u"Super"_s));
    const auto projects = await(allProjects(session.client(), session.projectScope()));
    VERIFY_OK(projects);
    std::vector<Project> three;
    for (const Project &project : projects->items) {
        if (three.size() < 3)
            three.push_back(project);
    }
    const auto flows = await(flowsOfProjects(session.client(), three));
    VERIFY_OK(flows);
    QVERIFY(flows->failed.empty());
    QVERIFY(!flows->flows.empty());
    QVERIFY(!flows->flows.front().projectName.isEmpty());

    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, 10'000);
    QVERIFY(!session.superKeyActs());
    QCOMPARE(session.projectScope(), ProjectScope::Mine);
    VERIFY_OK(await(readUserMe(session.client()))); // the own key is back
}

void TestSession::superKeyEndsByLockAndByHand()
{
    Workbench bench({u"--demo"_s, u"--super-api-keys"_s, u"on"_s});
    Session &session = *bench.session;
    for (const bool byLock : {true, false}) {
        session.gate().unlock(u"a test"_s);
        Operation *minted = mint(bench);
        QVERIFY(minted && minted->hasSecret());
        session.beginSuperKey(minted->takeSecret(), factsOf(*minted));
        QVERIFY(session.superKeyActs());
        if (byLock)
            session.gate().lock();
        else
            session.endSuperKey();
        QVERIFY(!session.superKeyActs());
    }
}

void TestSession::aSuperKeyThatIsRefusedIsGivenUp()
{
    Workbench bench({u"--demo"_s, u"--super-api-keys"_s, u"on"_s});
    Session &session = *bench.session;
    session.open();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Ready, 15'000);
    Operation *minted = mint(bench);
    QVERIFY(minted && minted->hasSecret());
    session.beginSuperKey(minted->takeSecret(), factsOf(*minted));
    QVERIFY(bench.admin.advanceClock(1000)); // the server's time goes on, ours does not
    QVERIFY(!await(indexProjects(session.client())).ok());
    QVERIFY(!session.superKeyActs());
    VERIFY_OK(await(indexProjects(session.client())));
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
