// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "support/sandboxprocess.h"
#include "wire.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace cognigy::test;
using namespace Qt::StringLiterals;

class TestFaults : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.isRunning());
        m_key = "X-API-Key: " + m_server.apiKey.toLatin1()
            + "\r\nAccept: application/json\r\nContent-Type: application/json\r\n";
    }

    void init()
    {
        QCOMPARE(admin("DELETE", "/faults").status, 204);
        QCOMPARE(admin("DELETE", "/requests").status, 204);
    }

    void givesAStatusToTheNth()
    {
        set(R"({"method":"GET","path":"/v2.0/tasks","nth":2,"kind":"status","status":503,
                "headers":{"Retry-After":"13"}})");
        Wire wire(m_server.baseUrl);
        QCOMPARE(wire.ask("GET", "/new/v2.0/tasks", m_key).status, 200);
        QCOMPARE(wire.ask("GET", "/new/v2.0/projects", m_key).status, 200);
        const WireReply struck = wire.ask("GET", "/new/v2.0/tasks", m_key);
        QCOMPARE(struck.status, 503);
        QCOMPARE(struck.code(), 503);
        QCOMPARE(struck.headers.value("retry-after"), QByteArray("13"));
        QCOMPARE(wire.ask("GET", "/new/v2.0/tasks", m_key).status, 200);
    }

    void delays()
    {
        set(R"({"path":"/v2.0/tasks","kind":"delay","ms":150})");
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(Wire(m_server.baseUrl).ask("GET", "/v2.0/tasks", m_key).status, 200);
        QVERIFY(timer.elapsed() >= 150);
    }

    void delaysWithoutHoldingUpOthers()
    {
        // Twice as many as the server has threads, and far longer than this test may take.
        set(R"({"path":"/v2.0/tasks","times":8,"kind":"delay","ms":600000})");
        std::vector<std::unique_ptr<Wire>> waiting;
        for (int i = 0; i < 8; ++i) {
            waiting.push_back(std::make_unique<Wire>(m_server.baseUrl));
            waiting.back()->send("GET /v2.0/tasks HTTP/1.1\r\nHost: x\r\n" + m_key + "\r\n");
        }
        const auto seen = [this] {
            return QJsonDocument::fromJson(admin("GET", "/faults").body)[0]["seen"_L1].toInt();
        };
        QTRY_COMPARE(seen(), 8);
        QCOMPARE(Wire(m_server.baseUrl).ask("GET", "/v2.0/projects", m_key).status, 200);
        QCOMPARE(admin("GET", "/requests").json().value("total"_L1).toInt(), 1);
    }

    void cutsInTheMiddle()
    {
        set(R"({"path":"*projects","kind":"close"})");
        Wire wire(m_server.baseUrl);
        const WireReply reply = wire.ask("GET", "/v2.0/projects", m_key);
        QCOMPARE(reply.status, 200);
        QVERIFY(!reply.body.isEmpty());
        QVERIFY(!reply.whole);
        QVERIFY(wire.isClosed());
    }

    void doesItAndLosesTheReply()
    {
        set(R"({"method":"POST","path":"/v2.0/projects","kind":"lost"})");
        Wire wire(m_server.baseUrl);
        const QByteArray body = R"({"name":"Lost reply","locale":"en-US"})";
        QCOMPARE(wire.ask("POST", "/new/v2.0/projects", m_key, body).status, 0);
        QVERIFY(wire.isClosed());
        const WireReply list
            = Wire(m_server.baseUrl).ask("GET", "/v2.0/projects?filter=lost%20reply", m_key);
        QCOMPARE(list.json().value("total"_L1).toInt(), 1);
    }

    void countsRequests()
    {
        Wire wire(m_server.baseUrl);
        wire.ask("GET", "/v2.0/tasks?api_key=" + m_server.apiKey.toLatin1(), {});
        wire.ask("POST", "/v2.0/nothing", m_key, "{}");
        const auto summary = [this] { return admin("GET", "/requests").json(); };
        QCOMPARE(summary().value("total"_L1).toInt(), 2);
        QCOMPARE(summary().value("writes"_L1).toInt(), 1);
        QCOMPARE(summary().value("byMethod"_L1)["GET"_L1].toInt(), 1);
        const QByteArray text = QJsonDocument(summary()).toJson();
        QVERIFY(text.contains("/v2.0/nothing"));
        QVERIFY(!text.contains(m_server.apiKey.toLatin1()));
    }

    void movesItsClock()
    {
        const auto now
            = [this] { return admin("GET", "/clock").json().value("now"_L1).toInteger(); };
        const qint64 before = now();
        const WireReply moved = admin("POST", "/clock", R"({"advance":86400})");
        QVERIFY(moved.json().value("now"_L1).toInteger() >= before + 86400);
        const QByteArray date
            = Wire(m_server.baseUrl).ask("GET", "/v2.0/tasks", m_key).headers.value("date");
        const QDateTime seen = QDateTime::fromString(
            QString::fromLatin1(date).replace("GMT"_L1, "+0000"_L1), Qt::RFC2822Date);
        QVERIFY2(seen.toSecsSinceEpoch() >= before + 86400, date.constData());
    }

    void refusesWhatIsNoFault()
    {
        QCOMPARE(admin("POST", "/faults", R"({"kind":"explode"})").status, 400);
        QCOMPARE(admin("POST", "/faults", R"({"kind":"status","status":99})").status, 400);
        QCOMPARE(admin("GET", "/anything").status, 404);
        QCOMPARE(admin("GET", "/faults").body, QByteArray("[]"));
    }

private:
    WireReply admin(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
    {
        return Wire(m_server.adminUrl).ask(method, path, {}, body);
    }

    void set(const QByteArray &fault) { QCOMPARE(admin("POST", "/faults", fault).status, 201); }

    SandboxProcess m_server{{u"--empty"_s, u"--admin-port"_s, u"0"_s}};
    QByteArray m_key;
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
