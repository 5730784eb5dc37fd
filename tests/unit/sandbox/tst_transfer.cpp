// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api.h"
#include "wire.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using cognigy::test::Api;
using cognigy::test::Reply;
using cognigy::test::Wire;
using cognigy::test::WireReply;

namespace {

/// What `qUncompress` wants is zlib's own form; gzip has another head and tail around the same
/// bytes, and this looks only whether they begin as gzip and are fewer.
bool isGzip(const WireReply &reply)
{
    return reply.headers.value("content-encoding") == "gzip" && reply.body.startsWith("\x1f\x8b");
}

} // namespace

/// How bodies travel: packed, in parts, by links that end.
class TestTransfer : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_api = std::make_unique<Api>(QStringList{u"--demo"_s});
        QVERIFY(m_api->isRunning());
        m_key = "X-API-Key: " + m_api->key.toLatin1() + "\r\nAccept: application/json\r\n";
        const QString project = m_api->makeProject(u"Files"_s);
        m_snapshot = "/v2.0/snapshots/" + m_api->makeSnapshot(project, u"one"_s).toLatin1();
        m_file
            = m_api->fileOf(QString::fromLatin1(m_snapshot.mid(m_snapshot.lastIndexOf('/') + 1)));
        QVERIFY(m_file.size() > 200);
    }

    void packsWhereTheClientTakesIt_data()
    {
        QTest::addColumn<QByteArray>("accepted");
        QTest::addColumn<bool>("packed");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("gzip") << QByteArray("gzip") << true;
        QTest::newRow("npm client") << QByteArray("gzip, compress, deflate, br") << true;
        QTest::newRow("Qt") << QByteArray("gzip, deflate") << true;
        QTest::newRow("refused") << QByteArray("deflate, gzip;q=0") << false;
        QTest::newRow("less liked") << QByteArray("br, gzip ; q=0.5") << true;
        QTest::newRow("any") << QByteArray("*") << true;
        QTest::newRow("another") << QByteArray("br, notgzip") << false;
        QTest::newRow("identity") << QByteArray("identity") << false;
    }

    void packsWhereTheClientTakesIt()
    {
        QFETCH(QByteArray, accepted);
        QFETCH(bool, packed);
        Wire wire(m_api->baseUrl());
        const QByteArray path = "/v2.0/projects?limit=100";
        const QByteArray plain = wire.ask("GET", path, m_key).body;
        const QByteArray headers
            = accepted.isEmpty() ? m_key : m_key + "Accept-Encoding: " + accepted + "\r\n";
        const WireReply reply = wire.ask("GET", path, headers);
        QCOMPARE(isGzip(reply), packed);
        QCOMPARE(reply.headers.value("vary"), QByteArray("Accept-Encoding"));
        if (packed)
            QVERIFY(reply.body.size() < plain.size() / 2);
        else
            QCOMPARE(reply.body, plain);
        // Qt unpacks by itself, and must find the same.
        QCOMPARE(m_api->get(QString::fromLatin1(path)).body, plain);
        const WireReply head = wire.ask("HEAD", path, headers);
        QCOMPARE(head.headers.value("content-length"), reply.headers.value("content-length"));
    }

    void leavesSmallRepliesAlone()
    {
        Wire wire(m_api->baseUrl());
        QVERIFY(!isGzip(wire.ask("GET", "/v2.0/nothing", m_key + "Accept-Encoding: gzip\r\n")));
    }

    void sendsPartsOfAFile_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const QByteArray all = m_file;
        QTest::newRow("none") << QByteArray() << 200 << all;
        QTest::newRow("first") << QByteArray("bytes=0-9") << 206 << all.left(10);
        QTest::newRow("rest") << QByteArray("bytes=100-") << 206 << all.mid(100);
        QTest::newRow("last") << QByteArray("bytes=-7") << 206 << all.right(7);
        QTest::newRow("beyond") << QByteArray("bytes=90-99999999") << 206 << all.mid(90);
        QTest::newRow("too far") << QByteArray("bytes=99999999-") << 416 << QByteArray();
        QTest::newRow("backwards") << QByteArray("bytes=9-3") << 200 << all;
        QTest::newRow("two") << QByteArray("bytes=0-1,4-5") << 200 << all;
        QTest::newRow("other unit") << QByteArray("lines=0-1") << 200 << all;
        QTest::newRow("text") << QByteArray("bytes=a-b") << 200 << all;
    }

    void sendsPartsOfAFile()
    {
        QFETCH(QByteArray, range);
        QFETCH(QByteArray, body);
        const QByteArray path = link();
        Wire wire(m_api->baseUrl());
        const QByteArray headers = range.isEmpty() ? QByteArray() : "Range: " + range + "\r\n";
        const WireReply reply = wire.ask("GET", path, headers);
        QTEST(reply.status, "status");
        QCOMPARE(reply.body, body);
        QCOMPARE(reply.headers.value("accept-ranges"), QByteArray("bytes"));
        const QByteArray size = '/' + QByteArray::number(m_file.size());
        QCOMPARE(reply.headers.value("content-range").endsWith(size), reply.status != 200);
        const WireReply head = wire.ask("HEAD", path, headers);
        QCOMPARE(head.status, reply.status);
        QCOMPARE(head.headers.value("content-length").toInt(), body.size());
    }

    void sendsAPartOnlyOfTheSameFile()
    {
        const QByteArray path = link();
        Wire wire(m_api->baseUrl());
        const QByteArray tag = wire.ask("HEAD", path).headers.value("etag");
        QVERIFY(tag.startsWith('"'));
        const auto status = [&](const QByteArray &known) {
            return wire.ask("GET", path, "Range: bytes=1-2\r\nIf-Range: " + known + "\r\n").status;
        };
        QCOMPARE(status(tag), 206);
        QCOMPARE(status("\"another\""), 200);
    }

    void knowsBothSpellingsOfALink()
    {
        Wire wire(m_api->baseUrl());
        for (const char *word : {"/downloadlink", "/downloadLink"}) {
            const WireReply reply = wire.ask("POST", m_snapshot + word, m_key);
            QCOMPARE(reply.status, 200);
            const QByteArray path = pathOf(reply);
            QCOMPARE(wire.ask("GET", path).body, m_file);
            QCOMPARE(wire.ask("GET", path, m_key).body, m_file);
        }
    }

    void asksForAKeyWhereToldTo()
    {
        Api api({u"--demo"_s, u"--download-key"_s, u"required"_s});
        const QString project = api.makeProject(u"Files"_s);
        const QString id = api.makeSnapshot(project, u"one"_s);
        QVERIFY(!api.fileOf(id).isEmpty()); // with the key
        const QString url
            = api.post(u"/new/v2.0/snapshots/%1/downloadlink"_s.arg(id)).text("downloadLink");
        QCOMPARE(api.get(url).status, 200);
        QCOMPARE(api.get(url + u"?api_key="_s + std::exchange(api.key, QString())).status, 200);
        QCOMPARE(api.get(url).status, 401);
        api.key = u"wrong"_s;
        QCOMPARE(api.get(url).status, 401);
    }

    void shufflesKeysWhereToldTo()
    {
        Api api({u"--demo"_s, u"--shuffle-keys"_s});
        QSet<QByteArray> texts;
        const QString path = u"/new/v2.0/projects?limit=3"_s;
        const QJsonObject first = api.get(path).json();
        QCOMPARE(first.value("items"_L1).toArray().size(), 3);
        for (int i = 0; i < 20; ++i) {
            const Reply reply = api.get(path);
            QCOMPARE(reply.json(), first); // the order is all that differs
            texts.insert(reply.body);
        }
        QVERIFY(texts.size() > 1);
        texts.clear();
        for (int i = 0; i < 20; ++i)
            texts.insert(m_api->get(path).body);
        QCOMPARE(texts.size(), 1);
    }

    void keepsNoReplyThatIsOutOfDate()
    {
        // Each read comes right after a write, mostly within the same second.
        const QString name = u"/new/v2.0/projects/"_s + m_api->makeProject(u"Renamed"_s);
        for (int i = 0; i < 20; ++i) {
            const QString wanted = u"Renamed %1"_s.arg(i);
            QCOMPARE(m_api->patch(name, {{u"name"_s, wanted}}).status / 100, 2);
            QCOMPARE(m_api->get(name).text("name"), wanted);
            QCOMPARE(m_api->get(name).text("name"), wanted);
        }
        const QString known = std::exchange(m_api->key, u"wrong"_s);
        QCOMPARE(m_api->get(name).status, 401);
        m_api->key = known;
    }

    /// Last, for it moves the clock.
    void linksEnd()
    {
        const QByteArray path = link();
        constexpr qint64 day = 24 * 3600;
        m_api->advance(day - 3600);
        QCOMPARE(Wire(m_api->baseUrl()).ask("GET", path).status, 200);
        m_api->advance(7200);
        const WireReply ended = Wire(m_api->baseUrl()).ask("GET", path);
        QCOMPARE(ended.status, 404);
        QCOMPARE(ended.code(), 1002);
        QCOMPARE(
            Wire(m_api->baseUrl()).ask("POST", m_snapshot + "/downloadlink", m_key).status, 409);
    }

private:
    static QByteArray pathOf(const WireReply &reply)
    {
        return QUrl(reply.json().value("downloadLink"_L1).toString()).path().toLatin1();
    }

    QByteArray link()
    {
        return pathOf(Wire(m_api->baseUrl()).ask("POST", m_snapshot + "/downloadlink", m_key));
    }

    std::unique_ptr<Api> m_api;
    QByteArray m_key;
    QByteArray m_snapshot;
    QByteArray m_file;
};

QTEST_GUILESS_MAIN(TestTransfer)
#include "tst_transfer.moc"
