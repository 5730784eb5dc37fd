// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "support/sandboxadmin.h"
#include "support/sandboxprocess.h"
#include "wire.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace cognigy::test;
using namespace Qt::StringLiterals;

/// Every kind of fault, as bytes on the wire.
class TestFaultKinds : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.isRunning());
        m_head = "Host: x\r\nX-API-Key: " + m_server.apiKey.toLatin1()
            + "\r\nAccept: application/json\r\n";
        m_usual = Wire(m_server.baseUrl).ask("GET", "/v2.0/projects", key()).body;
        QVERIFY(m_usual.size() > 40);
    }

    void init() { QVERIFY(m_admin.clearFaults()); }

    void spoilsTheReply_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("header"); ///< that the head has
        QTest::addColumn<QByteArray>("body");
        const auto length
            = [](qsizetype size) { return "content-length: " + QByteArray::number(size); };
        const qsizetype size = m_usual.size();
        const QByteArray half = m_usual.left(size / 2);
        const auto row = [](const char *kind, int status, const QByteArray &header,
                             const QByteArray &body, const QByteArray &more = {}) {
            QTest::newRow(kind) << more << status << header << body;
        };
        row("delay", 200, length(size), m_usual, R"(,"ms":1)");
        row("drip", 200, length(size), m_usual, R"(,"ms":1)");
        row("hang", 0, {}, {}, R"(,"ms":1)");
        row("close-before", 0, {}, {});
        row("close", 200, length(size), half);
        row("reset", 200, length(size), half);
        row("close-after", 200, length(size), m_usual);
        row("long-length", 200, length(size + 100), m_usual);
        row("short-length", 200, length(size / 2), m_usual);
        row("endless-chunks", 200, "transfer-encoding: chunked",
            QByteArray::number(size, 16) + "\r\n" + m_usual + "\r\n");
        row("bad-gzip", 200, "content-encoding: gzip", "\x1f\x8b\x08" + m_usual);
        row("content-type", 200, "content-type: image/png", m_usual,
            R"(,"contentType":"image/png")");
        row("empty", 200, length(0), {});
        row("cut-json", 200, length(half.size()), half);
        row("deep-json", 200, length(20'000), QByteArray(10'000, '[') + QByteArray(10'000, ']'));
        row("lost", 0, {}, {});
        row("dropped", 0, {}, {});
        row("twice", 200, length(size), m_usual);
    }

    void spoilsTheReply()
    {
        QFETCH(QByteArray, more);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, body);
        set(R"("kind":")" + QByteArray(QTest::currentDataTag()) + '"' + more);
        const QByteArray reply = whole("GET", "/v2.0/projects");
        const qsizetype end = reply.indexOf("\r\n\r\n");
        const QByteArray head = reply.left(end).toLower();
        QTEST(head.split(' ').value(1).toInt(), "status");
        if (!header.isEmpty())
            QVERIFY2(head.contains("\r\n" + header), head.constData());
        QCOMPARE(end < 0 ? QByteArray() : reply.mid(end + 4), body);
        // Once is enough, and the server is as well as before.
        QCOMPARE(Wire(m_server.baseUrl).ask("GET", "/v2.0/projects", key()).body, m_usual);
    }

    void answersWithAPage()
    {
        set(R"("kind":"html","status":403)");
        const WireReply reply = Wire(m_server.baseUrl).ask("GET", "/v2.0/projects", key());
        QCOMPARE(reply.status, 403);
        QVERIFY(reply.headers.value("content-type").startsWith("text/html"));
        QVERIFY(reply.body.contains("<html>"));
    }

    void breaksTheConnectionAfterAReply()
    {
        // Whoever reads the reply thinks that the connection stays.
        set(R"("kind":"close-after")");
        Wire wire(m_server.baseUrl);
        const WireReply reply = wire.ask("GET", "/v2.0/projects", key());
        QVERIFY(reply.whole);
        QVERIFY(!reply.headers.value("connection").contains("close"));
        QVERIFY(wire.isClosed());
    }

    void dripsSlowly()
    {
        set(R"("kind":"drip","ms":2)");
        QElapsedTimer timer;
        timer.start();
        const QByteArray reply = whole("GET", "/v2.0/projects");
        QVERIFY(timer.elapsed() >= reply.size() * 2);
    }

    void redirects_data()
    {
        QTest::addColumn<QByteArray>("location");
        const QByteArray port = ':' + QByteArray::number(m_server.baseUrl.port());
        QTest::newRow("same") << "http://127.0.0.1" + port + "/v2.0/projects?limit=1";
        QTest::newRow("other") << "http://localhost" + port + "/v2.0/projects?limit=1";
        QTest::newRow("http") << "http://127.0.0.1" + port + "/v2.0/projects?limit=1";
        QTest::newRow("loop") << "http://127.0.0.1" + port + "/redirect-loop";
        QTest::newRow("/elsewhere") << QByteArray("/elsewhere");
    }

    void redirects()
    {
        QFETCH(QByteArray, location);
        const QByteArray to = QTest::currentDataTag();
        set(R"("kind":"redirect","status":307,"to":")" + to + '"');
        const QByteArray host
            = "X-API-Key: " + m_server.apiKey.toLatin1() + "\r\nAccept: application/json\r\n";
        const WireReply reply = Wire(m_server.baseUrl).ask("GET", "/v2.0/projects?limit=1", host);
        QCOMPARE(reply.status, 307);
        QCOMPARE(reply.headers.value("location"), location);
        if (to == "loop") {
            const WireReply next = Wire(m_server.baseUrl).ask("POST", "/redirect-loop");
            QCOMPARE(next.status, 302);
            QCOMPARE(next.headers.value("location"), location);
        }
    }

    void doesItOrNot_data()
    {
        QTest::addColumn<int>("made");
        for (const char *kind : {"close-before", "hang", "html", "redirect", "status", "dropped"})
            QTest::newRow(kind) << 0;
        for (const char *kind : {"delay", "drip", "close", "close-after", "reset", "long-length",
                 "short-length", "endless-chunks", "bad-gzip", "content-type", "empty", "cut-json",
                 "deep-json", "lost"})
            QTest::newRow(kind) << 1;
        QTest::newRow("twice") << 2;
    }

    void doesItOrNot()
    {
        QFETCH(int, made);
        const int before = keys();
        set(R"("method":"POST","ms":1,"kind":")" + QByteArray(QTest::currentDataTag()) + '"');
        whole("POST", "/v2.1/users/me/apikeys", R"({"name":"one"})");
        QCOMPARE(keys() - before, made);
    }

    void readsAFile()
    {
        QTemporaryDir folder;
        const auto start = [&folder](const QByteArray &text) {
            QFile file(folder.filePath(u"faults.json"_s));
            if (file.open(QIODevice::WriteOnly))
                file.write(text);
            file.close();
            return std::make_unique<SandboxProcess>(
                QStringList{u"--empty"_s, u"--faults"_s, file.fileName()});
        };
        const auto server = start(R"([{"kind":"status","status":418,"nth":2}])");
        Wire wire(server->baseUrl);
        QCOMPARE(wire.ask("GET", "/anything").status, 404);
        QCOMPARE(wire.ask("GET", "/anything").status, 418);
        QCOMPARE(wire.ask("GET", "/anything").status, 404);
        for (const QByteArray text : {"[{", R"([{"kind":"explode"}])", R"([{"kynd":"empty"}])"}) {
            const auto refused = start(text);
            QVERIFY(!refused->isRunning());
            QCOMPARE(refused->stop(), 1);
        }
    }

private:
    void set(const QByteArray &members)
    {
        QVERIFY(m_admin.send("POST", "/faults", '{' + members + '}'));
    }

    QByteArray key() const { return m_head.mid(m_head.indexOf("\r\n") + 2); }

    /// All that comes until the connection ends.
    QByteArray whole(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
    {
        Wire wire(m_server.baseUrl);
        wire.send(method + ' ' + path + " HTTP/1.1\r\nConnection: close\r\n" + m_head
            + "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body);
        return wire.readToEnd();
    }

    int keys()
    {
        return Wire(m_server.baseUrl)
            .ask("GET", "/v2.1/users/me/apikeys", key())
            .json()
            .value("total"_L1)
            .toInt();
    }

    SandboxProcess m_server{{u"--empty"_s, u"--admin-port"_s, u"0"_s}};
    SandboxAdmin m_admin{m_server.adminUrl};
    QByteArray m_head;
    QByteArray m_usual;
};

QTEST_GUILESS_MAIN(TestFaultKinds)
#include "tst_faultkinds.moc"
