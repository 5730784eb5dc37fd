// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/net/cannedserver.h"
#include "unit/net/clientfixture.h"

#include <QSignalSpy>

using namespace cognigy;
using namespace cognigy::test;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

class TestApiClient : public QObject {
    Q_OBJECT
private slots:
    void wireHasWhatTheApiWants();
    void queryIsEncodedAndEmptyOnesLeftOut();
    void readsAndDeletesHaveNoBody();
    void writesCarryTheirBody();
    void keyIsAskedForEachRequest();
    void expiredKeyIsNotSent();
    void lockedNothingLeaves();
    void lockComesWhileWaiting();
    void lostReplyIsNeverSentAgain_data();
    void lostReplyIsNeverSentAgain();
    void readsAreTriedAgain();
    void retriesEnd();
    void connectTimesOut();
    void firstByteTimesOut();
    void silenceTimesOutButSlownessDoesNot();
    void cancelEndsOnce();
    void cancelBeforeSending();
    void cancelWhileWaitingForItsTurn();
    void cancelWhileWaitingToTryAgain();
    void clientDiesWithRequestsUnderWay();
    void sixAtOnceAndThenTheRest();
    void serverClockIsKnown();
    void signalsTell();
    void logHasEachAttempt();
};

void TestApiClient::wireHasWhatTheApiWants()
{
    CannedServer server;
    server.answer(200, R"({"items":[]})");
    ClientFixture fixture(server.url());
    Request request = get(u"/v2.0/projects/{projectId}"_s);
    request.parts = {{u"projectId"_s, u"a b"_s}};
    const auto result = fixture.wait(fixture.client->send(request));
    QVERIFY(result && result->ok());
    QCOMPARE((*result)->status, 200);
    QCOMPARE((*result)->body, R"({"items":[]})");
    QCOMPARE(server.heard.size(), 1);
    const Heard &heard = server.heard.first();
    QCOMPARE(heard.target, "/new/v2.0/projects/a%20b");
    QCOMPARE(heard.header("X-API-Key"), markerKey);
    QCOMPARE(heard.header("Accept"), "application/json");
    QCOMPARE(heard.header("User-Agent"), "cognigy-console/" CONSOLE_VERSION);
    QCOMPARE(heard.header("X-Cognigy-Client-Info"), "cognigy-console/" CONSOLE_VERSION);
    QVERIFY(!heard.has("Cookie"));
}

void TestApiClient::queryIsEncodedAndEmptyOnesLeftOut()
{
    CannedServer server;
    server.answer(200, "{}");
    ClientFixture fixture(server.url());
    Request request = get();
    request.query = {{u"filter"_s, u"a&b=c+d ä#"_s}, {u"next"_s, {}}, {u"tags[]"_s, u"x"_s}};
    QVERIFY(fixture.wait(fixture.client->send(request)));
    QCOMPARE(server.heard.first().target,
        "/new/v2.0/projects?filter=a%26b%3Dc%2Bd%20%C3%A4%23&tags%5B%5D=x");
}

void TestApiClient::readsAndDeletesHaveNoBody()
{
    CannedServer server;
    server.answer(200, "{}");
    ClientFixture fixture(server.url());
    for (const Verb verb : {Verb::Get, Verb::Delete, Verb::Head}) {
        Request request = write(verb);
        QVERIFY(fixture.wait(fixture.client->send(request)));
        const Heard &heard = server.heard.last();
        QCOMPARE(heard.verb, wordOf(verb));
        QCOMPARE(heard.body, "");
        QVERIFY(heard.header("Content-Length").toInt() == 0);
        QVERIFY(!heard.has("Content-Type"));
        QVERIFY(!heard.has("Transfer-Encoding"));
    }
    QVERIFY(!server.heard.first().has("Content-Length"));
}

void TestApiClient::writesCarryTheirBody()
{
    CannedServer server;
    server.answer(201, R"({"_id":"x"})");
    ClientFixture fixture(server.url());
    for (const Verb verb : {Verb::Post, Verb::Put, Verb::Patch}) {
        QVERIFY(fixture.wait(fixture.client->send(write(verb, u"/v2.0/x"_s, R"({"a":1})"))));
        const Heard &heard = server.heard.last();
        QCOMPARE(heard.verb, wordOf(verb));
        QCOMPARE(heard.body, R"({"a":1})");
        QCOMPARE(heard.header("Content-Type"), "application/json");
    }
    server.answer(204, "");
    const auto result = fixture.wait(fixture.client->send(write(Verb::Post, u"/v2.0/x"_s, "")));
    QVERIFY(result && result->ok());
    QCOMPARE((*result)->status, 204);
    QCOMPARE(server.heard.last().header("Content-Length"), "0");
}

void TestApiClient::keyIsAskedForEachRequest()
{
    CannedServer server;
    server.answer(200, "{}");
    ClientFixture fixture(server.url());
    for (int i = 0; i < 3; ++i)
        QVERIFY(fixture.wait(fixture.client->send(get())));
    QCOMPARE(fixture.keys->asked, 3);
}

void TestApiClient::expiredKeyIsNotSent()
{
    class Expired final : public KeyProvider {
        Result<Authorization> authorization() const override
        {
            return Error{.kind = Error::Kind::Unauthorized, .detail = u"over"_s};
        }
    };
    CannedServer server;
    server.answer(200, "{}");
    ClientFixture fixture(server.url());
    fixture.client->setKeyProvider(std::make_shared<Expired>());
    const auto result = fixture.wait(fixture.client->send(get()));
    QVERIFY(result && !result->ok());
    QCOMPARE(result->error().kind, Error::Kind::Unauthorized);
    QCOMPARE(result->error().operation, u"indexThings"_s);
    QCOMPARE(server.heard.size(), 0);
}

void TestApiClient::lockedNothingLeaves()
{
    CannedServer server;
    server.answer(200, "{}");
    ClientFixture fixture(server.url(), Stage::Prod);
    for (const Verb verb : {Verb::Post, Verb::Put, Verb::Patch, Verb::Delete}) {
        const auto result = fixture.wait(fixture.client->send(write(verb)));
        QVERIFY(result && !result->ok());
        QCOMPARE(result->error().kind, Error::Kind::Locked);
    }
    Request starts = write(Verb::Get);
    starts.startsTask = true;
    QCOMPARE(fixture.wait(fixture.client->send(starts))->error().kind, Error::Kind::Locked);
    QCOMPARE(fixture.wait(fixture.client->uploadForm(write(Verb::Post), u"/dev/null"_s, {}, {}))
                 ->error()
                 .kind,
        Error::Kind::Locked);
    QCOMPARE(fixture
                 .wait(fixture.client->uploadResumable(
                     write(Verb::Post), u"/dev/null"_s, u"p"_s, u"snapshots"_s, {}))
                 ->error()
                 .kind,
        Error::Kind::Locked);
    QCOMPARE(server.connections, 0);
    QVERIFY(fixture.wait(fixture.client->send(get()))->ok());
    fixture.gate.unlock(u"release"_s);
    QVERIFY(fixture.wait(fixture.client->send(write(Verb::Post)))->ok());
    Request noTicket = write(Verb::Post);
    noTicket.ticket.reset();
    QCOMPARE(fixture.wait(fixture.client->send(noTicket))->error().kind, Error::Kind::Precondition);
}

void TestApiClient::lockComesWhileWaiting()
{
    CannedServer server;
    QList<QTcpSocket *> held;
    server.answer([&](QTcpSocket &socket, const Heard &) { held << &socket; });
    ClientFixture fixture(server.url());
    QList<QFuture<Result<Reply>>> reads;
    for (int i = 0; i < 6; ++i)
        reads << fixture.client->send(get());
    QTRY_COMPARE(held.size(), 6);
    auto waiting = fixture.client->send(write(Verb::Post));
    fixture.gate.lock();
    server.answer(200, "{}");
    for (QTcpSocket *socket : std::as_const(held))
        socket->write(reply(200, "{}"));
    QCOMPARE(fixture.wait(waiting)->error().kind, Error::Kind::Locked);
    for (const Heard &heard : std::as_const(server.heard))
        QCOMPARE(heard.verb, "GET");
}

void TestApiClient::lostReplyIsNeverSentAgain_data()
{
    QTest::addColumn<int>("verb");
    QTest::addColumn<bool>("reused"); // on a connection that served before
    QTest::addColumn<bool>("abruptly");
    QTest::addColumn<bool>("withBody");
    for (const Verb verb : {Verb::Post, Verb::Patch, Verb::Put, Verb::Delete}) {
        for (int bits = 0; bits < 8; ++bits) {
            QTest::addRow("%s %d", wordOf(verb).constData(), bits)
                << int(verb) << bool(bits & 1) << bool(bits & 2) << bool(bits & 4);
        }
    }
}

void TestApiClient::lostReplyIsNeverSentAgain()
{
    QFETCH(int, verb);
    QFETCH(bool, reused);
    QFETCH(bool, abruptly);
    QFETCH(bool, withBody);
    CannedServer server;
    server.answer(200, "{}");
    ClientFixture fixture(server.url());
    if (reused)
        QVERIFY(fixture.wait(fixture.client->send(get())));
    server.heard.clear();
    server.answer([=](QTcpSocket &socket, const Heard &) {
        if (abruptly)
            socket.abort();
        else
            socket.disconnectFromHost();
    });
    const auto result = fixture.wait(fixture.client->send(
        write(static_cast<Verb>(verb), u"/v2.0/x"_s, withBody ? R"({"name":"once"})" : "")));
    QVERIFY(result && !result->ok());
    QCOMPARE(nameOf(result->error().kind), u"network"_s);
    QTest::qWait(20); // proves that nothing more comes
    QCOMPARE(server.heard.size(), 1);
}

void TestApiClient::readsAreTriedAgain()
{
    CannedServer server;
    server.answer([&](QTcpSocket &socket, const Heard &) {
        socket.write(server.heard.size() < 3 ? reply(503, "{}") : reply(200, "[]"));
    });
    ClientFixture fixture(server.url());
    const auto result = fixture.wait(fixture.client->send(get()));
    QVERIFY(result && result->ok());
    QCOMPARE(server.heard.size(), 3);
    QCOMPARE(fixture.keys->asked, 3);

    server.heard.clear();
    Request once = get();
    once.retry = false;
    QVERIFY(!fixture.wait(fixture.client->send(once))->ok());
    QCOMPARE(server.heard.size(), 1);
}

void TestApiClient::retriesEnd()
{
    CannedServer server;
    server.answer(500, R"({"code":1008,"traceId":"api--9","detail":"broken"})");
    ClientFixture fixture(server.url());
    const auto result = fixture.wait(fixture.client->send(get()));
    QVERIFY(result && !result->ok());
    QCOMPARE(result->error().kind, Error::Kind::Server);
    QCOMPARE(result->error().traceId, u"api--9"_s);
    QCOMPARE(server.heard.size(), 4);
    QVERIFY(!fixture.wait(fixture.client->send(write(Verb::Post)))->ok());
    QCOMPARE(server.heard.size(), 5);
}

void TestApiClient::connectTimesOut()
{
    // A full backlog: the kernel takes no further connection, and says nothing either.
    QTcpServer server;
    server.setListenBacklogSize(0);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    server.pauseAccepting();
    QList<std::shared_ptr<QTcpSocket>> plugs;
    for (int i = 0; i < 4; ++i) {
        plugs << std::make_shared<QTcpSocket>();
        plugs.last()->connectToHost(QHostAddress::LocalHost, server.serverPort());
    }
    QTest::qWait(50); // the plugs must be in the backlog first
    ClientFixture fixture(QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())));
    Request request = get();
    request.retry = false;
    auto future = fixture.client->send(request);
    QTest::qWait(100); // the attempt hangs, so no signal tells that it began
    fixture.clock.advance(seconds(14));
    QVERIFY(!future.isFinished());
    fixture.clock.advance(seconds(2));
    const auto result = fixture.wait(future);
    QVERIFY(result && !result->ok());
    QCOMPARE(result->error().kind, Error::Kind::Timeout);
    QVERIFY2(result->error().detail.contains(u"reached"_s), qPrintable(result->error().detail));
}

void TestApiClient::firstByteTimesOut()
{
    CannedServer server; // says nothing
    ClientFixture fixture(server.url());
    Request request = get();
    request.silence = seconds(20);
    request.retry = false;
    auto future = fixture.client->send(request);
    QTRY_COMPARE(server.heard.size(), 1);
    QTest::qWait(20); // the client starts to watch when its bytes are out, which sends no signal
    fixture.clock.advance(seconds(19));
    QVERIFY(!future.isFinished());
    fixture.clock.advance(seconds(2));
    const auto result = fixture.wait(future);
    QCOMPARE(result->error().kind, Error::Kind::Timeout);
    QVERIFY2(result->error().detail.contains(u"20"_s), qPrintable(result->error().detail));
}

void TestApiClient::silenceTimesOutButSlownessDoesNot()
{
    CannedServer server;
    QTcpSocket *slow = nullptr;
    server.answer([&](QTcpSocket &socket, const Heard &) {
        slow = &socket;
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
    });
    ClientFixture fixture(server.url());
    Request request = get();
    request.retry = false;
    auto future = fixture.client->send(request);
    QTRY_VERIFY(slow);
    for (int i = 0; i < 10; ++i) {
        slow->write("0123456789");
        QTest::qWait(20); // lets the piece arrive; the client tells nobody of a piece
        fixture.clock.advance(seconds(25)); // each time short of the limit, 250 s in all
        QVERIFY(!future.isFinished());
    }
    fixture.clock.advance(seconds(6));
    const auto result = fixture.wait(future);
    QCOMPARE(result->error().kind, Error::Kind::Timeout);
    QVERIFY2(result->error().detail.contains(u"silent"_s), qPrintable(result->error().detail));
}

void TestApiClient::cancelEndsOnce()
{
    CannedServer server; // says nothing
    ClientFixture fixture(server.url());
    Request request = get();
    auto future = fixture.client->send(request);
    QTRY_COMPARE(server.heard.size(), 1);
    request.cancel.cancel();
    QVERIFY(future.isFinished()); // at once
    QCOMPARE(future.resultCount(), 1);
    QCOMPARE(future.result().error().kind, Error::Kind::Cancelled);
    QCOMPARE(future.result().error().operation, u"indexThings"_s);
    request.cancel.cancel();
    QTest::qWait(20);
    QCOMPARE(future.resultCount(), 1);
    QCOMPARE(server.heard.size(), 1);
}

void TestApiClient::cancelBeforeSending()
{
    CannedServer server;
    ClientFixture fixture(server.url());
    Request request = get();
    request.cancel.cancel();
    const auto result = fixture.wait(fixture.client->send(request));
    QCOMPARE(result->error().kind, Error::Kind::Cancelled);
    QCOMPARE(server.connections, 0);
}

void TestApiClient::cancelWhileWaitingForItsTurn()
{
    CannedServer server; // says nothing
    ClientFixture fixture(server.url());
    QList<Request> requests;
    QList<QFuture<Result<Reply>>> futures;
    for (int i = 0; i < 8; ++i) {
        requests << get(u"/v2.0/%1"_s.arg(i));
        futures << fixture.client->send(requests.last());
    }
    QTRY_COMPARE(server.heard.size(), 6);
    requests[6].cancel.cancel();
    requests[0].cancel.cancel(); // frees a lane at once, in the same turn
    QVERIFY(futures[6].isFinished());
    QTRY_COMPARE(server.heard.size(), 7);
    QCOMPARE(server.heard.last().target, "/new/v2.0/7");
}

void TestApiClient::cancelWhileWaitingToTryAgain()
{
    CannedServer server;
    server.answer(503, "{}", "application/json", "Retry-After: 30\r\n");
    ClientFixture fixture(server.url());
    Request request = get();
    auto future = fixture.client->send(request);
    QTRY_COMPARE(fixture.log.entries().size(), 1);
    QVERIFY(!future.isFinished());
    request.cancel.cancel();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, Error::Kind::Cancelled);
    fixture.clock.advance(seconds(120));
    QTest::qWait(20);
    QCOMPARE(server.heard.size(), 1);
}

void TestApiClient::clientDiesWithRequestsUnderWay()
{
    CannedServer server; // says nothing
    ClientFixture fixture(server.url());
    QList<QFuture<Result<Reply>>> futures;
    for (int i = 0; i < 8; ++i)
        futures << fixture.client->send(get());
    QTRY_COMPARE(server.heard.size(), 6);
    fixture.client.reset();
    for (const auto &future : std::as_const(futures)) {
        QVERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0); // nothing to say, and nobody to say it to
    }
    fixture.clock.advance(seconds(120));
}

void TestApiClient::sixAtOnceAndThenTheRest()
{
    CannedServer server;
    QList<QTcpSocket *> held;
    server.answer([&](QTcpSocket &socket, const Heard &) { held << &socket; });
    ClientFixture fixture(server.url());
    QList<QFuture<Result<Reply>>> futures;
    for (int i = 0; i < 20; ++i)
        futures << fixture.client->send(get());
    QTRY_COMPARE(held.size(), 6);
    QTest::qWait(20);
    fixture.clock.advance(seconds(20)); // those that wait for their turn must not time out
    QCOMPARE(held.size(), 6);
    server.answer(200, "{}");
    for (QTcpSocket *socket : std::as_const(held))
        socket->write(reply(200, "{}"));
    for (const auto &future : std::as_const(futures))
        QVERIFY(fixture.wait(future)->ok());
    QCOMPARE(server.heard.size(), 20);
}

void TestApiClient::serverClockIsKnown()
{
    CannedServer server;
    ClientFixture fixture(server.url());
    QCOMPARE(fixture.client->serverClockSkew(), milliseconds(0));
    const QDateTime theirs = fixture.clock.now().addSecs(600);
    const QString date = QLocale::c().toString(theirs, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    server.answer(200, "{}", "application/json", "Date: " + date.toLatin1() + "\r\n");
    const auto result = fixture.wait(fixture.client->send(get()));
    QCOMPARE((*result)->serverTime, theirs);
    QCOMPARE(fixture.client->serverClockSkew(), milliseconds(600'000));
    QCOMPARE(fixture.client->serverNow(), theirs);
    server.answer(200, "{}", "application/json", "Date: nonsense\r\n");
    QVERIFY(fixture.wait(fixture.client->send(get())));
    QCOMPARE(fixture.client->serverClockSkew(), milliseconds(600'000));
}

void TestApiClient::signalsTell()
{
    CannedServer server;
    server.answer(401, R"({"code":401})");
    ClientFixture fixture(server.url());
    QSignalSpy answered(fixture.client.get(), &ApiClient::answered);
    QSignalSpy unauthorized(fixture.client.get(), &ApiClient::unauthorized);
    QVERIFY(fixture.wait(fixture.client->send(get())));
    QCOMPARE(answered.size(), 1);
    QCOMPARE(unauthorized.size(), 1);
    server.answer(403, R"({"code":403})");
    QVERIFY(fixture.wait(fixture.client->send(get())));
    QCOMPARE(answered.size(), 2);
    QCOMPARE(unauthorized.size(), 1);
}

void TestApiClient::logHasEachAttempt()
{
    CannedServer server;
    server.answer([&](QTcpSocket &socket, const Heard &) {
        socket.write(server.heard.size() < 2 ? reply(503, "{}") : reply(200, "[1]"));
    });
    ClientFixture fixture(server.url());
    Request request = get();
    request.query = {{u"limit"_s, u"5"_s}};
    QVERIFY(fixture.wait(fixture.client->send(request)));
    QCOMPARE(fixture.log.entries().size(), 2);
    const HttpLogEntry &first = fixture.log.entries().first();
    QCOMPARE(first.status, 503);
    QCOMPARE(first.path, u"/new/v2.0/projects?limit=5"_s);
    QVERIFY(!first.error.isEmpty());
    const HttpLogEntry &last = fixture.log.entries().last();
    QCOMPARE(last.status, 200);
    QCOMPARE(last.bytes, 3);
    QCOMPARE(last.verb, "GET");
    QCOMPARE(last.operation, u"indexThings"_s);
    QVERIFY(last.error.isEmpty());
}

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
