// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "net/connectiontest.h"
#include "unit/net/cannedserver.h"
#include "unit/net/clientfixture.h"
#include "unit/net/testcertificates.h"

using namespace cognigy;
using namespace cognigy::test;
using namespace Qt::StringLiterals;
using State = Hop::State;
using Step = Hop::Step;

namespace {

const QByteArray me = R"({"_id":"65f0c0ffee65f0c0ffee65f0","id":"a@example.com",
    "name":"Ada","roles":["admin","apiKeys"],"organisation":"65f0c0ffee65f0c0ffee65f1"})";

} // namespace

/// Each hop fails once, over a real socket, and is named.
class TestConnectionTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(m_certificates.isValid(), "the openssl program is needed"); }
    void wellItSaysWhoYouAre();
    void wellOverTlsWithAnOwnAuthority();
    void proxyRefuses();
    void proxyAsksForAPassword();
    void proxyGetsItsPassword();
    void proxyIsNotThere();
    void proxyOfTheSystem();
    void nameIsUnknown();
    void nobodyListens();
    void nobodyAnswers();
    void certificateIsNotTrusted_data();
    void certificateIsNotTrusted();
    void authorityFileIsMissing();
    void plainServerWhereTlsIsMeant();
    void answers_data();
    void answers();
    void withoutAKeyTheWayIsTested();
    void cancelled();

private:
    Diagnosis run(const Environment &environment, bool withKey = true, Secret password = {});
    Environment at(const QUrl &url) const;
    void check(const Diagnosis &diagnosis, Step failed, Error::Kind kind);

    TestCertificates m_certificates;
};

Environment TestConnectionTest::at(const QUrl &url) const
{
    Environment environment;
    environment.id = QUuid::createUuid();
    environment.baseUrl = url;
    return environment;
}

Diagnosis TestConnectionTest::run(const Environment &environment, bool withKey, Secret password)
{
    ManualClock clock;
    auto future = testConnection(environment,
        withKey ? std::make_shared<MarkerKeys>() : std::shared_ptr<MarkerKeys>(), clock,
        std::move(password));
    for (int i = 0; i < 3'000 && !future.isFinished(); ++i) {
        QTest::qWait(1);
        if (i > 1'000)
            clock.advance(std::chrono::seconds(1));
    }
    if (!future.isFinished() || !future.result().ok()) {
        QTest::qFail("there is no diagnosis", __FILE__, __LINE__);
        return {};
    }
    return future.result().value();
}

void TestConnectionTest::check(const Diagnosis &diagnosis, Step failed, Error::Kind kind)
{
    QVERIFY(!diagnosis.ok());
    QVERIFY(diagnosis.failedHop());
    qInfo().noquote() << titleOf(diagnosis.failedHop()->step) << "-"
                      << diagnosis.failedHop()->words;
    QCOMPARE(titleOf(diagnosis.failedHop()->step), titleOf(failed));
    QCOMPARE(nameOf(diagnosis.error->kind), nameOf(kind));
    QCOMPARE(diagnosis.hops.size(), 8);
    bool behind = false;
    for (const Hop &hop : diagnosis.hops) {
        QCOMPARE(hop.state == State::NotReached, behind);
        behind = behind || hop.state == State::Failed;
    }
    QVERIFY(diagnosis.failedHop()->words.endsWith(u'.'));
}

void TestConnectionTest::wellItSaysWhoYouAre()
{
    CannedServer server;
    server.answer(200, me);
    const Diagnosis diagnosis = run(at(server.url()));
    QVERIFY(diagnosis.ok());
    QCOMPARE(diagnosis.account, u"Ada"_s);
    QCOMPARE(diagnosis.roles, (QStringList{u"admin"_s, u"apiKeys"_s}));
    QCOMPARE(server.heard.first().target, "/new/v2.0/users/me");
    QCOMPARE(server.heard.first().header("X-API-Key"), markerKey);
}

void TestConnectionTest::wellOverTlsWithAnOwnAuthority()
{
    const QSslConfiguration tls = m_certificates.good();
    CannedServer server(&tls);
    server.answer(200, me);
    Environment environment = at(server.url());
    environment.caFile = m_certificates.caFile();
    const Diagnosis diagnosis = run(environment);
    QVERIFY2(diagnosis.ok(), diagnosis.ok() ? "" : qPrintable(diagnosis.error->summary()));
    QCOMPARE(diagnosis.hops[int(Step::Tls)].state, State::Passed);
}

void TestConnectionTest::proxyRefuses()
{
    CannedServer proxy;
    proxy.answer(403, "not through me", "text/plain");
    const QSslConfiguration tls = m_certificates.good();
    CannedServer server(&tls);
    Environment environment = at(server.url());
    environment.proxy = {ProxySettings::Mode::Manual, u"127.0.0.1"_s, proxy.port(), {}};
    check(run(environment), Step::Proxy, Error::Kind::Proxy);
    QVERIFY(!proxy.bytes.contains(markerKey));
}

void TestConnectionTest::proxyAsksForAPassword()
{
    CannedServer proxy;
    proxy.answer(407, "who are you", "text/plain", "Proxy-Authenticate: Basic realm=\"p\"\r\n");
    CannedServer server;
    for (const bool tls : {false, true}) {
        Environment environment = at(server.url());
        if (tls)
            environment.baseUrl.setScheme(u"https"_s);
        environment.proxy = {ProxySettings::Mode::Manual, u"127.0.0.1"_s, proxy.port(), u"u"_s};
        check(run(environment), Step::Proxy, Error::Kind::Proxy);
        check(run(environment, true, Secret("wrong")), Step::Proxy, Error::Kind::Proxy);
    }
    QCOMPARE(server.connections, 0);
}

void TestConnectionTest::proxyGetsItsPassword()
{
    CannedServer proxy;
    proxy.answer([](QTcpSocket &socket, const Heard &heard) {
        // "u:secret"
        socket.write(heard.header("Proxy-Authorization") == "Basic dTpzZWNyZXQ="
                ? reply(200, me)
                : reply(407, "", {}, "Proxy-Authenticate: Basic realm=\"p\"\r\n"));
    });
    Environment environment = at(QUrl(u"http://api.example.invalid"_s));
    environment.proxy = {ProxySettings::Mode::Manual, u"127.0.0.1"_s, proxy.port(), u"u"_s};
    const Diagnosis diagnosis = run(environment, true, Secret("secret"));
    QVERIFY2(diagnosis.ok(), diagnosis.ok() ? "" : qPrintable(diagnosis.error->summary()));
    QCOMPARE(diagnosis.hops[int(Step::Proxy)].state, State::Passed);
    QCOMPARE(diagnosis.hops[int(Step::Name)].state, State::NotNeeded);
}

void TestConnectionTest::proxyIsNotThere()
{
    CannedServer proxy;
    const quint16 port = proxy.port();
    proxy.close();
    Environment environment = at(QUrl(u"http://api.example.invalid"_s));
    environment.proxy = {ProxySettings::Mode::Manual, u"127.0.0.1"_s, port, {}};
    check(run(environment), Step::Proxy, Error::Kind::Proxy);
    environment.proxy.host = u"nosuch.invalid"_s;
    check(run(environment), Step::Proxy, Error::Kind::Proxy);
}

void TestConnectionTest::proxyOfTheSystem()
{
    CannedServer proxy;
    proxy.answer(200, me);
    qputenv("http_proxy", proxy.url().toEncoded());
    Environment environment = at(QUrl(u"http://api.example.invalid"_s));
    QVERIFY(run(environment).ok());
    QCOMPARE(proxy.heard.size(), 1);
    environment.proxy.mode = ProxySettings::Mode::None;
    check(run(environment), Step::Name, Error::Kind::Dns);
    // A program on this computer is asked straight.
    CannedServer server;
    server.answer(200, me);
    QVERIFY(run(at(server.url())).ok());
    QCOMPARE(proxy.heard.size(), 1);
    qunsetenv("http_proxy");
}

void TestConnectionTest::nameIsUnknown()
{
    check(run(at(QUrl(u"https://nosuch.invalid"_s))), Step::Name, Error::Kind::Dns);
}

void TestConnectionTest::nobodyListens()
{
    CannedServer server;
    const QUrl url = server.url();
    server.close();
    check(run(at(url)), Step::Connection, Error::Kind::Refused);
}

void TestConnectionTest::nobodyAnswers()
{
    CannedServer server; // says nothing
    check(run(at(server.url())), Step::Answer, Error::Kind::Timeout);
}

void TestConnectionTest::certificateIsNotTrusted_data()
{
    QTest::addColumn<QString>("which");
    QTest::newRow("unknown authority") << u"unknown"_s;
    QTest::newRow("another host") << u"other"_s;
    QTest::newRow("over") << u"expired"_s;
}

void TestConnectionTest::certificateIsNotTrusted()
{
    QFETCH(QString, which);
    const QSslConfiguration tls = which == u"other"_s ? m_certificates.otherHost()
        : which == u"expired"_s                       ? m_certificates.expired()
                                                      : m_certificates.good();
    CannedServer server(&tls);
    server.answer(200, me);
    Environment environment = at(server.url());
    if (which != u"unknown"_s)
        environment.caFile = m_certificates.caFile();
    const Diagnosis diagnosis = run(environment);
    check(diagnosis, Step::Tls, Error::Kind::Tls);
    QCOMPARE(server.heard.size(), 0);
    const QString words = diagnosis.failedHop()->words;
    QVERIFY(words.contains(u"Console Test Authority"_s)); // the issuer
    QVERIFY(words.contains(which == u"other"_s ? u"192.0.2.7"_s : u"127.0.0.1"_s)); // the host
    QVERIFY(which != u"expired"_s || words.contains(u"2021-01-01"_s)); // the end
}

void TestConnectionTest::authorityFileIsMissing()
{
    CannedServer server;
    server.answer(200, me);
    Environment environment = at(server.url());
    environment.caFile = u"/no/such/ca.pem"_s;
    check(run(environment), Step::Tls, Error::Kind::File);
    QCOMPARE(server.connections, 0);
    environment.caFile = QString::fromUtf8(SOURCE_DIR) + u"/CMakeLists.txt"_s;
    check(run(environment), Step::Tls, Error::Kind::File);
}

void TestConnectionTest::plainServerWhereTlsIsMeant()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket,
            [socket] { socket->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    });
    check(run(at(QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort())))), Step::Tls,
        Error::Kind::Tls);
}

void TestConnectionTest::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("kind");
    const QByteArray json = "application/json";
    const auto row = [](const char *name, int status, const QByteArray &type,
                         const QByteArray &body, Step step, const QString &kind) {
        QTest::newRow(name) << status << type << body << int(step) << kind;
    };
    row("web page", 200, "text/html", "<html>", Step::Answer, u"bad reply"_s);
    row("challenge", 403, "text/html", "<!doctype html>", Step::Answer, u"bad reply"_s);
    row("text", 200, "text/plain", "hello", Step::Answer, u"bad reply"_s);
    row("cut JSON", 200, json, R"({"_id":)", Step::Answer, u"bad reply"_s);
    row("nothing", 200, json, "", Step::Answer, u"bad reply"_s);
    row("out of order", 503, json, R"({"code":503})", Step::Answer, u"server"_s);
    row("other JSON", 200, json, R"({"hello":"world"})", Step::Product, u"not Cognigy.AI"_s);
    row("a list", 200, json, "[]", Step::Product, u"not Cognigy.AI"_s);
    row("other 404", 404, json, R"({"message":"no"})", Step::Product, u"not Cognigy.AI"_s);
    row("empty 404", 404, "", "", Step::Product, u"not Cognigy.AI"_s);
    row("other 401", 401, json, R"({"message":"no"})", Step::Product, u"not Cognigy.AI"_s);
    row("401", 401, json, R"({"code":401,"traceId":"api--1"})", Step::Key, u"unauthorized"_s);
    row("403", 403, json, R"({"code":403,"detail":"no"})", Step::Right, u"forbidden"_s);
}

void TestConnectionTest::answers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, step);
    QFETCH(QString, kind);
    CannedServer server;
    server.answer(status, body, type);
    const Diagnosis diagnosis = run(at(server.url()));
    check(diagnosis, static_cast<Step>(step), diagnosis.error->kind);
    QCOMPARE(nameOf(diagnosis.error->kind), kind);
}

void TestConnectionTest::withoutAKeyTheWayIsTested()
{
    CannedServer server;
    server.answer(401, R"({"code":401,"traceId":"api--1"})");
    const Diagnosis diagnosis = run(at(server.url()), false);
    check(diagnosis, Step::Key, Error::Kind::Unauthorized);
    QVERIFY(!server.heard.first().has("X-API-Key"));
    QCOMPARE(diagnosis.hops[int(Step::Product)].state, State::Passed);
}

void TestConnectionTest::cancelled()
{
    CannedServer server; // says nothing
    ManualClock clock;
    Cancellation cancel;
    auto future
        = testConnection(at(server.url()), std::make_shared<MarkerKeys>(), clock, {}, cancel);
    QTRY_COMPARE(server.heard.size(), 1);
    cancel.cancel();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, Error::Kind::Cancelled);
    QTest::qWait(10);
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
