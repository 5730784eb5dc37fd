// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httplog.h"
#include "net/jsondepth.h"
#include "net/lanes.h"
#include "net/oncebody.h"
#include "net/problem.h"
#include "net/request.h"
#include "net/silencewatch.h"
#include "net/transporterror.h"
#include "net/writegate.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace cognigy;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

class TestNetRules : public QObject {
    Q_OBJECT
private slots:
    void pathsAreFilledAndEncoded_data();
    void pathsAreFilledAndEncoded();
    void gateLetsOnlyReadsPassWhileLocked();
    void gateWantsAJournalLine();
    void prodOpensLocked();
    void logKeepsNoSecretAndNotTooMuch();
    void problems_data();
    void problems();
    void problemFieldsAreRead();
    void transportErrors_data();
    void transportErrors();
    void timeoutsSayHowFarItCame();
    void depthLooksOutsideOfStrings();
    void lanesKeepTheirNumberAndOrder();
    void silenceIsOneTimer();
    void bodyIsReadOnce();
};

void TestNetRules::pathsAreFilledAndEncoded_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::newRow("plain") << u"/v2.0/a/{id}"_s << u"abc"_s << u"/v2.0/a/abc"_s;
    QTest::newRow("more behind") << u"/v2.0/a/{id}/b"_s << u"abc"_s << u"/v2.0/a/abc/b"_s;
    QTest::newRow("no part") << u"/v2.0/a"_s << u""_s << u"/v2.0/a"_s;
    QTest::newRow("slash") << u"/v2.0/a/{id}"_s << u"a/../b"_s << u"/v2.0/a/a%2F..%2Fb"_s;
    QTest::newRow("question mark") << u"/v2.0/a/{id}"_s << u"a?b#c"_s << u"/v2.0/a/a%3Fb%23c"_s;
    QTest::newRow("percent") << u"/v2.0/a/{id}"_s << u"%2F"_s << u"/v2.0/a/%252F"_s;
    QTest::newRow("brace") << u"/v2.0/a/{id}"_s << u"{id}"_s << u"/v2.0/a/%7Bid%7D"_s;
    QTest::newRow("umlaut") << u"/v2.0/a/{id}"_s << u"ä b"_s << u"/v2.0/a/%C3%A4%20b"_s;
    QTest::newRow("empty") << u"/v2.0/a/{id}"_s << u""_s << QString();
    QTest::newRow("dots") << u"/v2.0/a/{id}"_s << u".."_s << QString();
    QTest::newRow("dot") << u"/v2.0/a/{id}"_s << u"."_s << QString();
    QTest::newRow("another name") << u"/v2.0/a/{other}"_s << u"abc"_s << QString();
    QTest::newRow("no slash") << u"v2.0/a"_s << u""_s << QString();
}

void TestNetRules::pathsAreFilledAndEncoded()
{
    QFETCH(QString, path);
    QFETCH(QString, id);
    QFETCH(QString, expected);
    Request request;
    request.operation = u"readThing"_s;
    request.path = path;
    request.parts = {{u"id"_s, id}};
    const Result<QString> result = expandedPath(request);
    QCOMPARE(result.ok(), !expected.isEmpty());
    if (result) {
        QCOMPARE(*result, expected);
    } else {
        QCOMPARE(result.error().kind, Error::Kind::Precondition);
        QCOMPARE(result.error().operation, u"readThing"_s);
    }
}

void TestNetRules::gateLetsOnlyReadsPassWhileLocked()
{
    WriteGate gate(Stage::Dev);
    gate.lock();
    int passed = 0;
    for (const Verb verb :
        {Verb::Get, Verb::Head, Verb::Post, Verb::Put, Verb::Patch, Verb::Delete}) {
        for (const bool startsTask : {false, true}) {
            Request request;
            request.verb = verb;
            request.startsTask = startsTask;
            request.ticket = WriteTicket(1);
            const Done done = gate.admit(request);
            passed += done.ok();
            if (!done)
                QCOMPARE(done.error().kind, Error::Kind::Locked);
        }
    }
    QCOMPARE(passed, 2); // GET and HEAD that start nothing
}

void TestNetRules::gateWantsAJournalLine()
{
    WriteGate gate(Stage::Dev);
    Request request;
    request.verb = Verb::Post;
    QCOMPARE(gate.admit(request).error().kind, Error::Kind::Precondition);
    request.ticket = WriteTicket(7);
    QVERIFY(gate.admit(request).ok());
    request.ticket.reset();
    request.verb = Verb::Get;
    QVERIFY(gate.admit(request).ok());
    request.startsTask = true;
    QCOMPARE(gate.admit(request).error().kind, Error::Kind::Precondition);
}

void TestNetRules::prodOpensLocked()
{
    QVERIFY(!WriteGate(Stage::Dev).isLocked());
    QVERIFY(!WriteGate(Stage::Qa).isLocked());
    WriteGate gate(Stage::Prod);
    QVERIFY(gate.isLocked());
    QSignalSpy changed(&gate, &WriteGate::changed);
    gate.unlock(u"release 7"_s);
    gate.unlock(u"again"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toBool(), false);
    QCOMPARE(changed[0][1].toString(), u"release 7"_s);
    gate.lock();
    gate.lock();
    QCOMPARE(changed.size(), 2);
}

void TestNetRules::logKeepsNoSecretAndNotTooMuch()
{
    HttpLog log;
    const QStringList paths{u"/new/v2.0/projects?api_key=geheim&limit=25"_s,
        u"/x?limit=1&API_KEY=geheim"_s, u"/x?apikey=geheim#y"_s, u"/x?access_token=geheim"_s,
        u"/x?X-Amz-Signature=geheim&X-Amz-Credential=geheim"_s, u"/x?sig=geheim"_s};
    for (const QString &path : paths) {
        HttpLogEntry entry;
        entry.path = path;
        log.add(entry);
        QVERIFY2(!log.entries().last().path.contains(u"geheim"_s), qPrintable(path));
    }
    QVERIFY(log.entries().first().path.endsWith(u"&limit=25"_s));
    for (qsizetype i = 0; i < HttpLog::capacity + 5; ++i) {
        HttpLogEntry entry;
        entry.path = QString::number(i);
        log.add(entry);
    }
    QCOMPARE(log.entries().size(), HttpLog::capacity);
    QCOMPARE(log.entries().last().path, QString::number(HttpLog::capacity + 4));
}

void TestNetRules::problems_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    using Kind = Error::Kind;
    const QByteArray json = "application/json";
    const auto row = [&](const char *name, int status, const QByteArray &body, Kind kind,
                         const QByteArray &type = "application/json") {
        QTest::newRow(name) << status << type << body << int(kind);
    };
    row("400", 400, R"({"code":1000})", Kind::Invalid);
    row("422", 422, R"({"code":1005})", Kind::Invalid);
    row("401", 401, R"({"code":401})", Kind::Unauthorized);
    row("403", 403, R"({"code":403})", Kind::Forbidden);
    row("403 of nothing", 403, "", Kind::Forbidden);
    row("404 of a thing", 404, R"({"code":1002})", Kind::NotFound);
    row("404 of a thing, code as text", 404, R"({"code":"1002"})", Kind::NotFound);
    row("404 with a trace", 404, R"({"traceId":"api--1"})", Kind::NotFound);
    row("404 of a route", 404, R"({"code":1013})", Kind::NotSupported);
    row("404 not implemented", 404, R"({"code":1009})", Kind::NotSupported);
    row("404 of nobody", 404, R"({"message":"no Route matched"})", Kind::NotSupported);
    row("404 empty", 404, "", Kind::NotSupported);
    row("404 of Express", 404, "<!DOCTYPE html><pre>Cannot POST /new/x</pre>", Kind::NotSupported,
        "text/html; charset=utf-8");
    row("404 web page", 404, "<html>nginx</html>", Kind::BadReply, "text/html");
    row("405", 405, R"({"code":1013})", Kind::NotSupported);
    row("409", 409, R"({"code":1004})", Kind::Conflict);
    row("413", 413, R"({"code":413})", Kind::TooLarge);
    row("429", 429, R"({"code":429})", Kind::RateLimited);
    row("500", 500, R"({"code":1008})", Kind::Server);
    row("501", 501, R"({"code":1009})", Kind::NotSupported);
    row("502 of a proxy", 502, "Bad gateway", Kind::Server, "text/plain");
    row("503 web page", 503, "<HTML><body>", Kind::BadReply, "");
    row("challenge page", 405, "<!doctype html><script>", Kind::BadReply, "text/html");
    row("null", 500, "null", Kind::Server);
    row("list", 400, "[1]", Kind::Invalid);
    row("redirect without target", 302, "", Kind::Server);
}

void TestNetRules::problems()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    const Error error = errorFrom(HttpAnswer{status, type, body, {}, {}});
    QCOMPARE(nameOf(error.kind), nameOf(static_cast<Error::Kind>(kind)));
    QCOMPARE(error.httpStatus, status);
}

void TestNetRules::problemFieldsAreRead()
{
    const QByteArray body = R"({"type":"Bad Request","title":"Bad Request Error","status":400,
        "detail":"The field \"x\" is not\n allowed","code":1005,"traceId":"api--7","details":{}})";
    const Error error = errorFrom(HttpAnswer{400, "application/problem+json", body, "3", {}});
    QCOMPARE(error.detail, u"The field \"x\" is not allowed"_s);
    QCOMPARE(error.code, 1005);
    QCOMPARE(error.traceId, u"api--7"_s);
    QCOMPARE(error.retryAfter, milliseconds(3000));
    QVERIFY(error.sample.isEmpty());

    const Error page = errorFrom(HttpAnswer{200, "text/html", QByteArray(5000, 'x'), {}, {}});
    QCOMPARE(page.sample.size(), 512);
    const Error oauth
        = errorFrom(HttpAnswer{400, "application/json", R"({"error":"invalid_grant"})", {}, {}});
    QCOMPARE(oauth.detail, u"invalid_grant"_s);
}

void TestNetRules::transportErrors_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("kind");
    using Reply = QNetworkReply;
    using Kind = Error::Kind;
    const auto row = [](const char *name, Reply::NetworkError code, Kind kind) {
        QTest::newRow(name) << int(code) << int(kind);
    };
    row("refused", Reply::ConnectionRefusedError, Kind::Refused);
    row("closed", Reply::RemoteHostClosedError, Kind::Network);
    row("name", Reply::HostNotFoundError, Kind::Dns);
    row("timeout", Reply::TimeoutError, Kind::Timeout);
    row("tls", Reply::SslHandshakeFailedError, Kind::Tls);
    row("session", Reply::NetworkSessionFailedError, Kind::Network);
    row("unpacking", Reply::UnknownContentError, Kind::BadReply);
    row("protocol", Reply::ProtocolFailure, Kind::BadReply);
    row("resend", Reply::ContentReSendError, Kind::Network);
    for (const auto code : {Reply::ProxyConnectionRefusedError, Reply::ProxyConnectionClosedError,
             Reply::ProxyNotFoundError, Reply::ProxyTimeoutError,
             Reply::ProxyAuthenticationRequiredError, Reply::UnknownProxyError})
        row(qPrintable(u"proxy %1"_s.arg(code)), code, Kind::Proxy);
}

void TestNetRules::transportErrors()
{
    QFETCH(int, code);
    QFETCH(int, kind);
    const Error error = errorFrom(
        TransportFailure{.code = static_cast<QNetworkReply::NetworkError>(code), .words = u"w"_s});
    QCOMPARE(nameOf(error.kind), nameOf(static_cast<Error::Kind>(kind)));
    QVERIFY(!error.detail.isEmpty());
}

void TestNetRules::timeoutsSayHowFarItCame()
{
    QStringList words;
    for (const Reached reached : {Reached::Connecting, Reached::Sent, Reached::Answered}) {
        const Error error = errorFrom(TransportFailure{.host = u"api.example"_s,
            .reached = reached,
            .timedOut = true,
            .limit = std::chrono::seconds(15)});
        QCOMPARE(error.kind, Error::Kind::Timeout);
        QVERIFY(error.detail.contains(u"api.example"_s) && error.detail.contains(u"15"_s));
        words << error.detail;
    }
    words.removeDuplicates();
    QCOMPARE(words.size(), 3);
}

void TestNetRules::depthLooksOutsideOfStrings()
{
    QCOMPARE(jsonDepth("1"), 0);
    QCOMPARE(jsonDepth("{}"), 1);
    QCOMPARE(jsonDepth(R"([{"a":[1]},[]])"), 3);
    QCOMPARE(jsonDepth(R"({"a":"[[[[\"[[","b":"\"})"), 1);
    QCOMPARE(jsonDepth(QByteArray(1'000'000, '[')), 1'000'000);
}

void TestNetRules::lanesKeepTheirNumberAndOrder()
{
    Lanes lanes(2);
    QObject context;
    QList<int> entered;
    QList<Lanes::Token> held;
    auto dying = std::make_unique<QObject>();
    for (int i = 0; i < 5; ++i) {
        lanes.enter(i == 2 ? dying.get() : &context, [&, i](Lanes::Token token) {
            entered << i;
            held << std::move(token);
        });
    }
    QCOMPARE(entered, (QList{0, 1}));
    dying.reset();
    held.removeFirst();
    QCOMPARE(entered, (QList{0, 1, 3})); // 2 is gone
    held.clear();
    QCOMPARE(entered, (QList{0, 1, 3, 4}));
}

void TestNetRules::silenceIsOneTimer()
{
    test::ManualClock clock;
    int expired = 0;
    SilenceWatch watch(
        clock, [&] { ++expired; }, this);
    watch.start(milliseconds(100));
    for (int i = 0; i < 50; ++i) {
        clock.advance(milliseconds(10));
        watch.touch();
    }
    QCOMPARE(expired, 0);
    QVERIFY(clock.pending() <= 1);
    clock.advance(milliseconds(99));
    QCOMPARE(expired, 0);
    clock.advance(milliseconds(1));
    QCOMPARE(expired, 1);
    watch.start(milliseconds(100));
    watch.stop();
    clock.advance(milliseconds(1000));
    QCOMPARE(expired, 1);
}

void TestNetRules::bodyIsReadOnce()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("0123456789");
    file.flush();
    auto body = OnceBody::ofFile("<", file.fileName(), 2, 5, ">");
    QVERIFY(body.ok());
    OnceBody &device = *body.value();
    QCOMPARE(device.length(), 7);
    QByteArray all;
    while (!device.atEnd())
        all += device.read(2);
    QCOMPARE(all, "<23456>");
    QVERIFY(!device.reset());
    QVERIFY(device.isSequential());
    QCOMPARE(OnceBody::ofFile({}, file.fileName(), 8, 5, {}).error().kind, Error::Kind::File);
    QCOMPARE(OnceBody::ofFile({}, u"/no/such"_s, 0, 0, {}).error().kind, Error::Kind::File);
}

QTEST_GUILESS_MAIN(TestNetRules)
#include "tst_netrules.moc"
