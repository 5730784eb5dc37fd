// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/net/cannedserver.h"
#include "unit/net/clientfixture.h"

#include <QTemporaryDir>

using namespace cognigy;
using namespace cognigy::test;
using namespace Qt::StringLiterals;

/// The key stays at home, whatever the server says.
class TestRedirects : public QObject {
    Q_OBJECT
private slots:
    void keyNeverLeavesHome_data();
    void keyNeverLeavesHome();
    void sameOriginIsFollowed();
    void endlessOnesEnd();
    void writesAreNotFollowed();
    void downloadBackHomeStaysBare();
};

void TestRedirects::keyNeverLeavesHome_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("location"); // %1: the stranger's port, %2: our own
    QTest::addColumn<int>("how"); // 0 call, 1 download, 2 write, 3 download of the link itself
    const QString plain = u"http://127.0.0.1:%1/x"_s;
    for (const int how : {0, 1, 2}) {
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d of %d", status, how) << status << plain << how;
        const QStringList shapes{u"//127.0.0.1:%1/x"_s, u"http://localhost:%1/x"_s,
            u"http://127.1:%1/x"_s, u"http://user:pass@127.0.0.1:%1/x"_s,
            u"http://127.0.0.1:%2@127.0.0.1:%1/x"_s, u"HTTP://127.0.0.1:%1/"_s,
            u"http://127.0.0.1:%1/new/v2.0/projects?x=127.0.0.1:%2"_s, u"http:\\\\127.0.0.1:%1/x"_s,
            u"http://127.0.0.1:%1/#http://127.0.0.1:%2"_s};
        for (qsizetype i = 0; i < shapes.size(); ++i)
            QTest::addRow("shape %d of %d", int(i), how) << 302 << shapes[i] << how;
    }
    QTest::newRow("link elsewhere") << 200 << plain << 3;
    QTest::newRow("link elsewhere with our name in it")
        << 200 << u"http://127.0.0.1:%2@127.0.0.1:%1/x"_s << 3;
    QTest::newRow("link elsewhere that redirects") << 302 << plain << 3;
}

void TestRedirects::keyNeverLeavesHome()
{
    QFETCH(int, status);
    QFETCH(QString, location);
    QFETCH(int, how);
    CannedServer home;
    CannedServer stranger;
    const QString target
        = location.arg(stranger.port()).replace(u"%2"_s, QString::number(home.port()));
    if (how == 3 && status == 302) {
        stranger.answer([&](QTcpSocket &socket, const Heard &heard) {
            socket.write(heard.target == "/y"
                    ? reply(200, "file")
                    : reply(
                        302, "", {}, "Location: " + stranger.url(u"/y"_s).toEncoded() + "\r\n"));
        });
    } else {
        stranger.answer(200, "{}");
    }
    home.answer(status, "", "application/json", "Location: " + target.toUtf8() + "\r\n");
    ClientFixture fixture(home.url());
    QTemporaryDir folder;
    const QString file = folder.filePath(u"got"_s);
    switch (how) {
    case 0: {
        const auto result = fixture.wait(fixture.client->send(get()));
        QVERIFY(result && !result->ok());
        QCOMPARE(stranger.connections, 0);
        break;
    }
    case 1:
        QVERIFY(fixture.wait(fixture.client->download(home.url(u"/file"_s), file, {}, {})));
        break;
    case 2: {
        const auto result = fixture.wait(fixture.client->send(write(Verb::Post)));
        QVERIFY(result && !result->ok());
        QCOMPARE(stranger.connections, 0);
        QCOMPARE(home.heard.size(), 1);
        break;
    }
    case 3: {
        const auto result = fixture.wait(fixture.client->download(QUrl(target), file, {}, {}));
        QVERIFY(result && result->ok());
        QCOMPARE(home.connections, 0);
        break;
    }
    }
    if (how != 3)
        QVERIFY(home.bytes.contains(markerKey));
    QVERIFY(!stranger.bytes.contains(markerKey));
    QVERIFY(!stranger.bytes.toLower().contains("x-api-key"));
    QVERIFY(!stranger.bytes.toLower().contains("authorization"));
}

void TestRedirects::sameOriginIsFollowed()
{
    CannedServer home;
    home.answer([](QTcpSocket &socket, const Heard &heard) {
        socket.write(heard.target == "/elsewhere" ? reply(200, "[7]")
                                                  : reply(307, "", {}, "Location: /elsewhere\r\n"));
    });
    ClientFixture fixture(home.url());
    const auto result = fixture.wait(fixture.client->send(get()));
    QVERIFY(result && result->ok());
    QCOMPARE((*result)->body, "[7]");
    QCOMPARE(home.heard.size(), 2);
    QCOMPARE(home.heard.last().header("X-API-Key"), markerKey);
}

void TestRedirects::endlessOnesEnd()
{
    CannedServer home;
    home.answer(302, "", {}, "Location: /again\r\n");
    ClientFixture fixture(home.url());
    const auto result = fixture.wait(fixture.client->send(get()));
    QVERIFY(result && !result->ok());
    QCOMPARE(nameOf(result->error().kind), u"bad reply"_s);
    QCOMPARE(home.heard.size(), 6);
}

void TestRedirects::writesAreNotFollowed()
{
    CannedServer home;
    home.answer(307, "", {}, "Location: /elsewhere\r\n");
    ClientFixture fixture(home.url());
    for (const Verb verb : {Verb::Post, Verb::Put, Verb::Patch, Verb::Delete}) {
        const auto result = fixture.wait(fixture.client->send(write(verb)));
        QVERIFY(result && !result->ok());
        QCOMPARE(nameOf(result->error().kind), u"bad reply"_s);
    }
    QCOMPARE(home.heard.size(), 4);
}

void TestRedirects::downloadBackHomeStaysBare()
{
    // A stranger must not choose what the key is used for.
    CannedServer home;
    CannedServer stranger;
    stranger.answer(302, "", {}, "Location: " + home.url(u"/secret"_s).toEncoded() + "\r\n");
    home.answer([&](QTcpSocket &socket, const Heard &heard) {
        socket.write(heard.target == "/file"
                ? reply(302, "", {}, "Location: " + stranger.url(u"/x"_s).toEncoded() + "\r\n")
                : reply(200, "data"));
    });
    ClientFixture fixture(home.url());
    QTemporaryDir folder;
    const auto result = fixture.wait(
        fixture.client->download(home.url(u"/file"_s), folder.filePath(u"f"_s), {}, {}));
    QVERIFY(result && result->ok());
    QCOMPARE(home.heard.size(), 2);
    QVERIFY(home.heard[0].has("X-API-Key"));
    QVERIFY(!home.heard[1].has("X-API-Key"));
}

QTEST_GUILESS_MAIN(TestRedirects)
#include "tst_redirects.moc"
