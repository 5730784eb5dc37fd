// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "credentials/superkeysession.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace cognigy;
using namespace cognigy::test;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

SuperKeyFacts factsAt(const QDateTime &createdAt, seconds lifetime = seconds(900))
{
    return {.organisation = OrganisationId(u"65f0c0ffee65f0c0ffee65f1"_s),
        .organisationName = u"Acme"_s,
        .reason = u"INC-7"_s,
        .createdAt = createdAt,
        .lifetime = lifetime};
}

Secret secret()
{
    return Secret("SUPER-KEY");
}

bool sends(const KeyProvider &keys)
{
    const Result<Authorization> authorization = keys.authorization();
    return authorization && authorization->value.view() == "SUPER-KEY"
        && authorization->header == "X-API-Key";
}

} // namespace

class TestSuperKey : public QObject {
    Q_OBJECT
private slots:
    void remaining_data();
    void remaining();
    void phases_data();
    void phases();
    void countdown_data();
    void countdown();
    void endsByItself();
    void endsOnDemand();
    void diesWithItsSession();
    void wallClockMayJump_data();
    void wallClockMayJump();
    void lateTimersSendNothing();
    void aSecondKeyTakesThePlace();
    void aDeadKeyIsNotHeld();
    void serverClockCounts();
};

void TestSuperKey::remaining_data()
{
    QTest::addColumn<int>("sinceCreated"); // s, by the server's clock
    QTest::addColumn<int>("serverAhead"); // s
    QTest::addColumn<int>("lifetime"); // s
    QTest::addColumn<int>("expected"); // s
    QTest::newRow("fresh") << 0 << 0 << 900 << 900;
    QTest::newRow("a minute old") << 60 << 0 << 900 << 840;
    QTest::newRow("at its end") << 900 << 0 << 900 << 0;
    QTest::newRow("long over") << 5000 << 0 << 900 << 0;
    QTest::newRow("server ahead by ten minutes") << 60 << 600 << 900 << 840;
    QTest::newRow("server behind by ten minutes") << 60 << -600 << 900 << 840;
    QTest::newRow("made in the future") << -120 << 0 << 900 << 900;
    QTest::newRow("short lived") << 1 << 0 << 30 << 29;
    QTest::newRow("without a life") << 0 << 0 << 0 << 0;
    QTest::newRow("negative life") << 0 << 0 << -5 << 0;
}

void TestSuperKey::remaining()
{
    QFETCH(int, sinceCreated);
    QFETCH(int, serverAhead);
    QFETCH(int, lifetime);
    QFETCH(int, expected);
    const QDateTime created = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
    // What our own clock shows when the server's shows created + sinceCreated.
    const QDateTime ours = created.addSecs(sinceCreated - serverAhead);
    QCOMPARE(superKeyRemaining(factsAt(created, seconds(lifetime)), seconds(serverAhead), ours),
        milliseconds(seconds(expected)));
}

void TestSuperKey::phases_data()
{
    QTest::addColumn<int>("ms");
    QTest::addColumn<int>("phase");
    QTest::newRow("full") << 900'000 << int(SuperKeyPhase::Calm);
    QTest::newRow("two minutes") << 120'000 << int(SuperKeyPhase::Calm);
    QTest::newRow("just below") << 119'999 << int(SuperKeyPhase::Amber);
    QTest::newRow("last moment") << 1 << int(SuperKeyPhase::Amber);
    QTest::newRow("over") << 0 << int(SuperKeyPhase::Over);
    QTest::newRow("long over") << -5 << int(SuperKeyPhase::Over);
}

void TestSuperKey::phases()
{
    QFETCH(int, ms);
    QFETCH(int, phase);
    QCOMPARE(int(superKeyPhase(milliseconds(ms))), phase);
}

void TestSuperKey::countdown_data()
{
    QTest::addColumn<int>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("full") << 900'000 << u"15:00"_s;
    QTest::newRow("rounded up") << 899'001 << u"15:00"_s;
    QTest::newRow("a second on") << 899'000 << u"14:59"_s;
    QTest::newRow("a minute") << 60'000 << u"1:00"_s;
    QTest::newRow("last") << 1 << u"0:01"_s;
    QTest::newRow("over") << 0 << u"0:00"_s;
    QTest::newRow("below") << -70'000 << u"0:00"_s;
}

void TestSuperKey::countdown()
{
    QFETCH(int, ms);
    QFETCH(QString, text);
    QCOMPARE(superKeyCountdown(milliseconds(ms)), text);
}

void TestSuperKey::endsByItself()
{
    ManualClock clock;
    SuperKeySession session(clock);
    QSignalSpy changed(&session, &SuperKeySession::changed);
    QSignalSpy ticked(&session, &SuperKeySession::ticked);
    QVERIFY(!session.isActive());
    QCOMPARE(session.phase(), SuperKeyPhase::Over);

    session.begin(secret(), factsAt(clock.now()), milliseconds(0));
    const auto keys = session.provider();
    QVERIFY(session.isActive() && sends(*keys));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<SuperKeyPhase>(), SuperKeyPhase::Calm);

    clock.advance(seconds(780));
    QCOMPARE(changed.size(), 1);
    clock.advance(seconds(1));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[1][0].value<SuperKeyPhase>(), SuperKeyPhase::Amber);
    QCOMPARE(session.remaining(), milliseconds(119'000));

    clock.advance(milliseconds(118'999));
    QVERIFY(session.isActive() && sends(*keys));
    clock.advance(milliseconds(1)); // exactly at its end
    QVERIFY(!session.isActive() && !sends(*keys));
    QCOMPARE(keys->authorization().error().kind, Error::Kind::Unauthorized);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(changed[2][0].value<SuperKeyPhase>(), SuperKeyPhase::Over);
    QVERIFY(ticked.size() >= 900 && ticked.size() <= 905);
    clock.advance(minutes(5));
    QCOMPARE(changed.size(), 3);
    QCOMPARE(clock.pending(), 0u);
}

void TestSuperKey::endsOnDemand()
{
    ManualClock clock;
    SuperKeySession session(clock);
    QSignalSpy changed(&session, &SuperKeySession::changed);
    session.end(); // none acts
    QCOMPARE(changed.size(), 0);
    session.begin(secret(), factsAt(clock.now()), milliseconds(0));
    session.end();
    QVERIFY(!session.isActive() && !sends(*session.provider()));
    QCOMPARE(changed.size(), 2);
    session.end();
    clock.advance(minutes(20));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(session.facts().reason, u"INC-7"_s);
}

void TestSuperKey::diesWithItsSession()
{
    ManualClock clock;
    auto session = std::make_unique<SuperKeySession>(clock);
    session->begin(secret(), factsAt(clock.now()), milliseconds(0));
    const auto keys = session->provider();
    QVERIFY(sends(*keys));
    session.reset();
    QVERIFY(!sends(*keys));
    clock.advance(minutes(20));
}

void TestSuperKey::wallClockMayJump_data()
{
    QTest::addColumn<int>("jump"); // s
    QTest::newRow("an hour forward") << 3600;
    QTest::newRow("an hour back") << -3600;
    QTest::newRow("to another year") << -400 * 24 * 3600;
}

void TestSuperKey::wallClockMayJump()
{
    QFETCH(int, jump);
    ManualClock clock;
    SuperKeySession session(clock);
    session.begin(secret(), factsAt(clock.now()), milliseconds(0));
    clock.advance(minutes(5));
    clock.jump(seconds(jump));
    QCOMPARE(session.remaining(), milliseconds(minutes(10)));
    clock.advance(minutes(10));
    QVERIFY(!session.isActive());
}

void TestSuperKey::lateTimersSendNothing()
{
    // A computer that slept: time has passed and no timer ran yet.
    class Asleep final : public Clock {
    public:
        QDateTime now() const override
        {
            return QDateTime::fromMSecsSinceEpoch(1'790'000'000'000 + time.count(), Qt::UTC);
        }
        milliseconds ticks() const override { return time; }
        void after(milliseconds, QObject *, std::function<void()> callback) override
        {
            timer = std::move(callback);
        }
        milliseconds time{0};
        std::function<void()> timer;
    } clock;
    SuperKeySession session(clock);
    QSignalSpy changed(&session, &SuperKeySession::changed);
    session.begin(secret(), factsAt(clock.now()), milliseconds(0));
    clock.time = minutes(20);
    QVERIFY(!sends(*session.provider())); // before any timer
    QVERIFY(!session.isActive());
    std::exchange(clock.timer, nullptr)();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[1][0].value<SuperKeyPhase>(), SuperKeyPhase::Over);
    QVERIFY(!clock.timer);
}

void TestSuperKey::aSecondKeyTakesThePlace()
{
    ManualClock clock;
    SuperKeySession session(clock);
    QSignalSpy changed(&session, &SuperKeySession::changed);
    session.begin(secret(), factsAt(clock.now()), milliseconds(0));
    const auto keys = session.provider();
    clock.advance(minutes(14));
    session.begin(secret(), factsAt(clock.now()), milliseconds(0));
    clock.advance(minutes(2)); // the first one would be over
    QVERIFY(session.isActive() && sends(*keys));
    QCOMPARE(session.remaining(), milliseconds(minutes(13)));
    QCOMPARE(changed.size(), 3); // calm, amber, calm again
    QVERIFY(clock.pending() <= 2);
}

void TestSuperKey::aDeadKeyIsNotHeld()
{
    ManualClock clock;
    SuperKeySession session(clock);
    QSignalSpy changed(&session, &SuperKeySession::changed);
    session.begin(secret(), factsAt(clock.now().addSecs(-901)), milliseconds(0));
    QVERIFY(!session.isActive() && !sends(*session.provider()));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<SuperKeyPhase>(), SuperKeyPhase::Over);
}

void TestSuperKey::serverClockCounts()
{
    for (const int ahead : {-600, 0, 600}) {
        ManualClock clock;
        SuperKeySession session(clock);
        session.begin(secret(), factsAt(clock.now().addSecs(ahead)), milliseconds(seconds(ahead)));
        QCOMPARE(session.remaining(), milliseconds(minutes(15)));
    }
}

QTEST_GUILESS_MAIN(TestSuperKey)
#include "tst_superkey.moc"
