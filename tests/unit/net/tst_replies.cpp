// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/net/cannedserver.h"
#include "unit/net/clientfixture.h"

#include <QProcess>

using namespace cognigy;
using namespace cognigy::test;
using namespace Qt::StringLiterals;

namespace {

/// As the gzip program packs it.
QByteArray gzipped(const QByteArray &plain)
{
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-9"_s, u"-c"_s});
    gzip.write(plain);
    gzip.closeWriteChannel();
    gzip.waitForFinished();
    return gzip.readAllStandardOutput();
}

} // namespace

/// Whatever comes back over TCP ends in exactly one result of the right kind.
class TestReplies : public QObject {
    Q_OBJECT
private slots:
    void everyKindOfAnswer_data();
    void everyKindOfAnswer();
    void nobodyListens();
    void nameIsUnknown();
    void packedListsPass();
    void packedBombsDoNot();
    void tooLargeAnswersEnd();
};

void TestReplies::everyKindOfAnswer_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("kind"); // empty: good
    const auto row = [](const char *name, const QByteArray &raw, const QString &kind) {
        QTest::newRow(name) << raw << kind;
    };
    row("200", reply(200, "{}"), {});
    row("204 without a length", "HTTP/1.1 204 No Content\r\n\r\n", {});
    row("200 empty", reply(200, ""), {});
    row("202", reply(202, R"({"_id":"t"})"), {});
    row("299", reply(299, "{}"), {});
    row("text", reply(200, "a,b", "text/csv"), {});
    row("chunked",
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
        "2\r\n{}\r\n0\r\n\r\n",
        {});
    row("until it closes", "HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n{}CLOSE", {});
    row("web page", reply(200, "<html>Sign in</html>", "text/html"), u"bad reply"_s);
    row("web page in disguise", reply(200, "\n<!DOCTYPE html>", "application/json"),
        u"bad reply"_s);
    row("nested too deep", reply(200, QByteArray(200, '[') + QByteArray(200, ']')), u"bad reply"_s);
    row("400", reply(400, R"({"code":1000})"), u"invalid"_s);
    row("401", reply(401, R"({"code":401})"), u"unauthorized"_s);
    row("401 that asks for a password",
        reply(401, "{}", "application/json", "WWW-Authenticate: Basic realm=\"x\"\r\n"),
        u"unauthorized"_s);
    row("403", reply(403, R"({"code":403})"), u"forbidden"_s);
    row("404", reply(404, R"({"code":1002})"), u"not found"_s);
    row("404 route", reply(404, ""), u"not supported"_s);
    row("405", reply(405, R"({"code":1013})"), u"not supported"_s);
    row("409", reply(409, R"({"code":1004})"), u"conflict"_s);
    row("413", reply(413, R"({"code":413})"), u"too large"_s);
    row("418", reply(418, "{}"), u"server"_s);
    row("429", reply(429, R"({"code":429})"), u"rate limited"_s);
    row("500", reply(500, R"({"code":1008})"), u"server"_s);
    row("501", reply(501, R"({"code":1009})"), u"not supported"_s);
    row("503 web page", reply(503, "<html>", "text/html"), u"bad reply"_s);
    row("304", reply(304, ""), u"server"_s);
    row("cut in the middle",
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{\"aCLOSE",
        u"network"_s);
    row("cut in the head", "HTTP/1.1 200 OK\r\nContent-TyCLOSE", u"network"_s);
    row("cut in an error", "HTTP/1.1 500 X\r\nContent-Length: 50\r\n\r\n{\"aCLOSE", u"server"_s);
    row("broken packing",
        reply(200, "no gzip at all", "application/json", "Content-Encoding: gzip\r\n"),
        u"bad reply"_s);
}

void TestReplies::everyKindOfAnswer()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, kind);
    CannedServer server;
    server.answer([raw](QTcpSocket &socket, const Heard &) {
        QByteArray text = raw;
        const bool close = text.endsWith("CLOSE");
        if (close)
            text.chop(5);
        socket.write(text);
        if (close)
            socket.disconnectFromHost();
    });
    ClientFixture fixture(server.url());
    Request request = get();
    request.retry = false;
    const auto result = fixture.wait(fixture.client->send(request));
    QVERIFY(result);
    QCOMPARE(result->ok() ? QString() : nameOf(result->error().kind), kind);
    QCOMPARE(fixture.log.entries().size(), 1);
    if (!result->ok()) {
        QVERIFY(result->error().sample.size() <= 512);
        QCOMPARE(result->error().operation, u"indexThings"_s);
    }
}

void TestReplies::nobodyListens()
{
    CannedServer server;
    const QUrl url = server.url();
    server.close();
    ClientFixture fixture(url);
    const auto result = fixture.wait(fixture.client->send(write(Verb::Post)));
    QVERIFY(result && !result->ok());
    QCOMPARE(result->error().kind, Error::Kind::Refused);
}

void TestReplies::nameIsUnknown()
{
    ClientFixture fixture(QUrl(u"http://nosuch.invalid"_s));
    const auto result = fixture.wait(fixture.client->send(get()));
    QVERIFY(result && !result->ok());
    QCOMPARE(result->error().kind, Error::Kind::Dns);
}

void TestReplies::packedListsPass()
{
    // Honest and repetitive: fifteen megabytes from fifteen kilobytes trip Qt's own guard.
    QByteArray list = "[";
    while (list.size() < 15'000'000)
        list += R"({"_id":"65f0c0ffee65f0c0ffee65f0","name":"x"},)";
    list += "0]";
    CannedServer server;
    server.answer(200, gzipped(list), "application/json", "Content-Encoding: gzip\r\n");
    ClientFixture fixture(server.url());
    const auto result = fixture.wait(fixture.client->send(get()));
    QVERIFY(result);
    QVERIFY2(result->ok(), result->ok() ? "" : qPrintable(result->error().summary()));
    QCOMPARE((*result)->body.size(), list.size());
}

void TestReplies::packedBombsDoNot()
{
    CannedServer server;
    server.answer(200, gzipped(QByteArray(150'000'000, ' ')), "application/json",
        "Content-Encoding: gzip\r\n");
    ClientFixture fixture(server.url());
    const auto result = fixture.wait(fixture.client->send(get()));
    QVERIFY(result && !result->ok());
    QCOMPARE(nameOf(result->error().kind), u"bad reply"_s);
}

void TestReplies::tooLargeAnswersEnd()
{
    CannedServer server;
    qint64 written = 0;
    server.answer([&](QTcpSocket &socket, const Heard &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
        const QByteArray piece(1'000'000, ' ');
        connect(&socket, &QTcpSocket::bytesWritten, &socket, [&written, &socket, piece] {
            if (socket.bytesToWrite() < piece.size() && written < 1'000'000'000)
                written += socket.write(piece);
        });
        socket.write(piece);
    });
    ClientFixture fixture(server.url());
    Request request = get();
    request.retry = false;
    const auto result = fixture.wait(fixture.client->send(request));
    QVERIFY(result && !result->ok());
    QCOMPARE(nameOf(result->error().kind), u"bad reply"_s);
    QVERIFY(written < 300'000'000); // and not read to its end
}

QTEST_GUILESS_MAIN(TestReplies)
#include "tst_replies.moc"
