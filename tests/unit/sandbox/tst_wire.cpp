// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "support/sandboxprocess.h"
#include "wire.h"

#include <QJsonArray>
#include <QTest>

using namespace cognigy::test;
using namespace Qt::StringLiterals;

class TestWire : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.isRunning());
        m_key = "X-API-Key: " + m_server.apiKey.toLatin1() + "\r\n";
    }

    void answersOnEveryFormOfAPath_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("with new") << QByteArray("/new/v2.0/tasks") << 200 << 0;
        QTest::newRow("without new") << QByteArray("/v2.0/tasks") << 200 << 0;
        QTest::newRow("doubled slash") << QByteArray("//new/v2.0//tasks/") << 200 << 0;
        QTest::newRow("stray brace") << QByteArray("/new/v2.0/tasks%7D") << 200 << 0;
        QTest::newRow("unknown") << QByteArray("/v2.0/tusks") << 404 << 1002;
        QTest::newRow("unknown id")
            << QByteArray("/v2.0/tasks/6b04d38022eb92502318fa4e") << 404 << 1002;
        QTest::newRow("escaped slash") << QByteArray("/v2.0/tasks/a%2Fcancel") << 404 << 1002;
        QTest::newRow("no field") << QByteArray("/v2.0/tasks?colour=red") << 400 << 1005;
    }

    void answersOnEveryFormOfAPath()
    {
        QFETCH(QByteArray, target);
        const WireReply reply = Wire(m_server.baseUrl).ask("GET", target, m_key);
        QTEST(reply.status, "status");
        QTEST(reply.code(), "code");
    }

    void describesErrors()
    {
        const WireReply reply = Wire(m_server.baseUrl).ask("PUT", "/new/v2.0/tasks", m_key);
        QCOMPARE(reply.status, 405);
        QCOMPARE(reply.headers.value("allow"), QByteArray("GET"));
        QCOMPARE(reply.headers.value("content-type"),
            QByteArray("application/problem+json; charset=utf-8"));
        const QJsonObject json = reply.json();
        QCOMPARE(json.keys(),
            QStringList({u"code"_s, u"detail"_s, u"details"_s, u"instance"_s, u"status"_s,
                u"title"_s, u"traceId"_s, u"type"_s}));
        QCOMPARE(json.value("code"_L1).toInt(), 1013);
        QCOMPARE(json.value("status"_L1).toInt(), 405);
        QCOMPARE(json.value("instance"_L1).toString(), u"/v2.0/tasks"_s);
        QVERIFY(json.value("details"_L1).isObject());
        QCOMPARE(json.value("traceId"_L1).toString().size(), 5 + 36);
        QVERIFY(json.value("traceId"_L1).toString().startsWith("api--"_L1));
    }

    void knowsEveryFormOfCredentials_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        const QByteArray key = m_server.apiKey.toLatin1();
        const QByteArray user
            = ("admin@sandbox.example:" + m_server.managementPassword.toLatin1()).toBase64();
        const QByteArray service
            = (m_server.managementUser + u':' + m_server.managementPassword).toLatin1().toBase64();
        const QByteArray tasks = "/v2.0/tasks";
        const QByteArray vendor = "/new/management/v2.0/vendor";
        QTest::newRow("key") << "X-API-Key: " + key << tasks << 200;
        QTest::newRow("key, small") << "x-api-key: " + key << tasks << 200;
        QTest::newRow("key, large") << "X-API-KEY: " + key << tasks << 200;
        QTest::newRow("query") << QByteArray() << tasks + "?api_key=" + key << 200;
        QTest::newRow("Basic of a user") << "Authorization: Basic " + user << tasks << 200;
        QTest::newRow("management") << "Authorization: Basic " + service << vendor << 200;
        QTest::newRow("none") << QByteArray() << tasks << 401;
        QTest::newRow("empty key") << QByteArray("x-api-key: ") << tasks << 401;
        QTest::newRow("wrong key") << QByteArray("x-api-key: abc") << tasks << 401;
        QTest::newRow("wrong query") << QByteArray() << tasks + "?api_key=abc" << 401;
        QTest::newRow("wrong Basic") << QByteArray("Authorization: Basic YTpi") << tasks << 401;
        QTest::newRow("wrong token") << QByteArray("Authorization: Bearer abc") << tasks << 401;
        QTest::newRow("key on management") << "X-API-Key: " + key << vendor << 403;
        QTest::newRow("management on others") << "Authorization: Basic " + service << tasks << 403;
    }

    void knowsEveryFormOfCredentials()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, target);
        QFETCH(int, status);
        if (!header.isEmpty())
            header += "\r\n";
        const WireReply reply = Wire(m_server.baseUrl).ask("GET", target, header);
        QCOMPARE(reply.status, status);
        if (status >= 400)
            QCOMPARE(reply.code(), status);
    }

    void choosesTheFormOfLists_data()
    {
        QTest::addColumn<QByteArray>("accept");
        QTest::addColumn<bool>("hal");
        QTest::newRow("none") << QByteArray() << true;
        QTest::newRow("any") << QByteArray("*/*") << true;
        QTest::newRow("HAL") << QByteArray("application/hal+json") << true;
        QTest::newRow("JSON") << QByteArray("application/json") << false;
        QTest::newRow("axios") << QByteArray("application/json, text/plain, */*") << false;
        QTest::newRow("weighted") << QByteArray("text/html;q=0.9, application/json;q=0.8") << false;
        QTest::newRow("form") << QByteArray("multipart/form-data") << false;
    }

    void choosesTheFormOfLists()
    {
        QFETCH(QByteArray, accept);
        QFETCH(bool, hal);
        const QByteArray line = accept.isEmpty() ? QByteArray() : "Accept: " + accept + "\r\n";
        const WireReply reply = Wire(m_server.baseUrl).ask("GET", "/v2.0/projects", m_key + line);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.headers.value("access-control-allow-origin"), QByteArray("*"));
        const QJsonObject json = reply.json();
        QCOMPARE(json.contains("_embedded"_L1), hal);
        QCOMPARE(json.contains("items"_L1), !hal);
        QCOMPARE(json.contains("total"_L1), true);
        for (const char *key : {"nextCursor", "previousCursor", "next", "previous"})
            QCOMPARE(json.contains(QLatin1String(key)), !hal);
        if (!hal)
            return;
        const QJsonArray rows
            = json.value("_embedded"_L1).toObject().value("projects"_L1).toArray();
        QVERIFY(!rows.isEmpty());
        const QJsonObject row = rows.first().toObject();
        const QString self = row.value("_links"_L1)["self"_L1]["href"_L1].toString();
        QVERIFY(!row.contains("_id"_L1));
        QVERIFY(row.contains("name"_L1));
        const QByteArray read = "/v2.0/projects/" + self.section(u'/', -1).toLatin1();
        QCOMPARE(Wire(m_server.baseUrl).ask("GET", read, m_key).json().value("_id"_L1).toString(),
            self.section(u'/', -1));
    }

    void dropsBodiesOfReads()
    {
        Wire wire(m_server.baseUrl);
        // The body comes in packets of its own, after the head; then the connection goes on.
        wire.send("GET /v2.0/tasks HTTP/1.1\r\nHost: x\r\n" + m_key
            + "Content-Type: application/json\r\nContent-Length: 20\r\n\r\n");
        wire.send("{\"filter\":");
        wire.send("\"nothing\"");
        wire.send("}");
        QCOMPARE(wire.read().status, 200);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(wire.ask("GET", "/v2.0/tasks", m_key).status, 200);
        const QByteArray large = "Content-Type: application/json\r\n" + m_key;
        QCOMPARE(wire.ask("GET", "/v2.0/tasks", large, QByteArray(200'000, 'x')).status, 200);
        QCOMPARE(wire.ask("DELETE", "/v2.0/tasks", large, QByteArray(200'000, 'x')).status, 405);
        QCOMPARE(wire.ask("GET", "/v2.0/tasks", m_key).status, 200);
    }

    void answersTwoReadsWhoseBodiesComeLater()
    {
        Wire wire(m_server.baseUrl);
        const QByteArray head = "GET /v2.0/tasks HTTP/1.1\r\nHost: x\r\n" + m_key
            + "Content-Type: application/json\r\nContent-Length: 12\r\n\r\n";
        for (int i = 0; i < 2; ++i) {
            wire.send(head);
            wire.send("{\"limit\"");
            wire.send(":1}");
            QTest::qWait(20); // so that the last byte is a packet of its own: nothing tells when
            wire.send(" ");
            QCOMPARE(wire.read().status, 200);
        }
        // And both heads at once, before either body.
        wire.send(head + "{\"limit\":1} " + head);
        wire.send("{\"limit\":1} ");
        QCOMPARE(wire.read().status, 200);
        QCOMPARE(wire.read().status, 200);
    }

    void judgesBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("no JSON") << QByteArray("{\"name\":") << 400 << QByteArray();
        QTest::newRow("no object") << QByteArray("[1]") << 400 << QByteArray();
        QTest::newRow("empty") << QByteArray() << 400 << QByteArray("name");
        QTest::newRow("missing") << QByteArray(R"({"name":"a"})") << 400 << QByteArray("locale");
        QTest::newRow("unknown") << QByteArray(R"({"name":"a","locale":"en-US","size":1})") << 400
                                 << QByteArray("size");
        QTest::newRow("wrong type")
            << QByteArray(R"({"name":7,"locale":"en-US"})") << 400 << QByteArray("name");
        QTest::newRow("wrong word")
            << QByteArray(R"({"name":"a","locale":"xx"})") << 400 << QByteArray("locale");
        QTest::newRow("slash") << QByteArray(R"({"name":"a/b","locale":"en-US"})") << 400
                               << QByteArray("name");
        QTest::newRow("deep") << QByteArray(50'000, '[') << 400 << QByteArray();
        QTest::newRow("large") << "\"" + QByteArray(61'440, 'x') + "\"" << 413 << QByteArray();
        QTest::newRow("good") << QByteArray(R"({"name":"a [b]","locale":"en-US"})") << 201
                              << QByteArray();
    }

    void judgesBodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QByteArray, named);
        Wire wire(m_server.baseUrl);
        const QByteArray headers = m_key + "Content-Type: application/json\r\n";
        const WireReply reply = wire.ask("POST", "/new/v2.0/projects", headers, body);
        QCOMPARE(reply.status, status);
        if (status == 413)
            QCOMPARE(reply.code(), 413);
        const QString detail = reply.json().value("detail"_L1).toString();
        QVERIFY2(detail.contains(QString::fromLatin1(named)), qPrintable(detail));
        QCOMPARE(wire.ask("GET", "/v2.0/tasks", m_key).status, 200);
    }

    void answersHeadAndPreflight()
    {
        Wire wire(m_server.baseUrl);
        const WireReply head = wire.ask("HEAD", "/v2.0/tasks", m_key);
        QCOMPARE(head.status, 200);
        QVERIFY(head.headers.value("content-length").toInt() > 0);
        const WireReply options = wire.ask("OPTIONS", "/new/v2.0/projects",
            "Origin: http://a\r\nAccess-Control-Request-Headers: x-api-key\r\n");
        QCOMPARE(options.status, 204);
        QCOMPARE(options.headers.value("access-control-allow-origin"), QByteArray("*"));
        QCOMPARE(options.headers.value("access-control-allow-headers"), QByteArray("x-api-key"));
        QVERIFY(options.headers.value("access-control-allow-methods").contains("PATCH"));
    }

    /// A client that goes away in the middle frees its upload, and what has come stays.
    void keepsTheBeginningOfABrokenUpload()
    {
        const QJsonArray projects
            = Wire(m_server.baseUrl)
                  .ask("GET", "/v2.0/projects", m_key + "Accept: application/json\r\n")
                  .json()
                  .value("items"_L1)
                  .toArray();
        const QByteArray project = projects.first()["_id"_L1].toString().toLatin1();
        const QByteArray tus = m_key + "Tus-Resumable: 1.0.0\r\n";
        const WireReply made = Wire(m_server.baseUrl)
                                   .ask("POST", "/new/v2.0/uploads",
                                       tus + "Upload-Length: 3000000\r\nUpload-Metadata: projectId "
                                           + project.toBase64() + ",uploadType "
                                           + QByteArray("snapshots").toBase64() + "\r\n");
        QCOMPARE(made.status, 201);
        const QByteArray path
            = QUrl(QString::fromLatin1(made.headers.value("location"))).path().toLatin1();
        const QByteArray patch = tus + "Content-Type: application/offset+octet-stream\r\n";
        {
            Wire broken(m_server.baseUrl);
            broken.send("PATCH " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: 3000000\r\n"
                + patch + "Upload-Offset: 0\r\n\r\n" + QByteArray(1'000'000, 'a'));
        }
        const auto offset = [&] {
            return Wire(m_server.baseUrl)
                .ask("HEAD", path, tus)
                .headers.value("upload-offset")
                .toInt();
        };
        QTRY_COMPARE(offset(), 1'000'000);
        const QByteArray rest(2'000'000, 'b');
        const auto resumed = [&] {
            return Wire(m_server.baseUrl)
                .ask("PATCH", path, patch + "Upload-Offset: 1000000\r\n", rest)
                .status;
        };
        int status = 423; // as long as the server has not noticed that the other one is gone
        QTRY_VERIFY(status != 423 || (status = resumed()) != 423);
        QCOMPARE(status, 204);
    }

private:
    SandboxProcess m_server{{u"--demo"_s}};
    QByteArray m_key;
};

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
