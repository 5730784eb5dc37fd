// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/net/cannedserver.h"
#include "unit/net/clientfixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QUuid>

using namespace cognigy;
using namespace cognigy::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

QString writtenFile(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        ? file.fileName()
        : QString();
}

/// The server's side of tus, with a cut where the test wants it.
struct TusServer {
    QByteArray stored;
    qint64 length = -1;
    int creations = 0;
    int pieces = 0;
    int heads = 0;
    QByteArray metadata;
    QList<int> cutPieces; ///< of these only half is stored, and the connection ends
    bool forget = false; ///< the next HEAD finds nothing

    void operator()(QTcpSocket &socket, const Heard &heard)
    {
        const QByteArray tus = "Tus-Resumable: 1.0.0\r\n";
        const auto offset
            = [&] { return "Upload-Offset: " + QByteArray::number(stored.size()) + "\r\n"; };
        if (heard.header("Tus-Resumable") != "1.0.0" || !heard.has("X-API-Key")) {
            socket.write(reply(412, ""));
        } else if (heard.verb == "POST") {
            ++creations;
            stored.clear();
            length = heard.header("Upload-Length").toLongLong();
            metadata = heard.header("Upload-Metadata");
            socket.write(reply(201, "", {}, tus + "Location: /new/v2.0/uploads/u1\r\n"));
        } else if (heard.verb == "HEAD") {
            ++heads;
            if (std::exchange(forget, false))
                socket.write("HTTP/1.1 404 X\r\nContent-Length: 0\r\n\r\n");
            else
                socket.write("HTTP/1.1 200 OK\r\n" + tus + offset()
                    + "Upload-Length: " + QByteArray::number(length) + "\r\n\r\n");
        } else if (heard.header("Upload-Offset").toLongLong() != stored.size()) {
            socket.write(reply(409, ""));
        } else if (cutPieces.contains(++pieces)) {
            stored += heard.body.left(heard.body.size() / 2);
            socket.abort();
        } else {
            stored += heard.body;
            socket.write("HTTP/1.1 204 X\r\n" + tus + offset() + "\r\n");
        }
    }
};

} // namespace

class TestTransfers : public QObject {
    Q_OBJECT
private slots:
    void downloadGoesToTheFile();
    void downloadTriesBareWhereTheKeyIsRefused();
    void failedDownloadsLeaveTheOldFile_data();
    void failedDownloadsLeaveTheOldFile();
    void cancelledDownloadLeavesNothing();
    void downloadNeedsAPlace();
    void largeDownloadIsStreamed();
    void formHasItsParts();
    void formOfNoFile();
    void uploadGoesInPieces();
    void uploadGoesOnAfterCuts();
    void uploadBeginsAgainWhereItWasForgotten();
    void uploadGivesUp();
    void uploadStaysAtHome();
    void emptyFileIsUploaded();
};

void TestTransfers::downloadGoesToTheFile()
{
    CannedServer server;
    server.answer(200, "csnap bytes", "application/octet-stream");
    ClientFixture fixture(server.url());
    QTemporaryDir folder;
    const QString file = writtenFile(folder, u"a.csnap"_s, "old");
    QList<std::pair<qint64, qint64>> progress;
    const auto result = fixture.wait(fixture.client->download(server.url(u"/d/1"_s), file, {},
        [&](qint64 done, qint64 total) { progress << std::pair(done, total); }));
    QVERIFY(result && result->ok());
    QCOMPARE(**result, 11);
    QCOMPARE(contentOf(file), "csnap bytes");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QCOMPARE(progress.last(), (std::pair<qint64, qint64>(11, 11)));
    QCOMPARE(server.heard.first().target, "/d/1"); // as given, without /new
    QCOMPARE(server.heard.first().header("X-API-Key"), markerKey);
    QCOMPARE(server.heard.first().header("Accept"), "*/*");
}

void TestTransfers::downloadTriesBareWhereTheKeyIsRefused()
{
    CannedServer server;
    server.answer([](QTcpSocket &socket, const Heard &heard) {
        socket.write(heard.has("X-API-Key") ? reply(403, "one proof is enough", "text/plain")
                                            : reply(200, "data"));
    });
    ClientFixture fixture(server.url());
    QTemporaryDir folder;
    const QString file = folder.filePath(u"a"_s);
    QUrl link = server.url(u"/d"_s);
    link.setQuery(u"Signature=geheim"_s);
    const auto result = fixture.wait(fixture.client->download(link, file, {}, {}));
    QVERIFY(result && result->ok());
    QCOMPARE(contentOf(file), "data");
    QCOMPARE(server.heard.size(), 2);
    for (const HttpLogEntry &entry : fixture.log.entries())
        QVERIFY(!entry.path.contains(u"geheim"_s));
}

void TestTransfers::failedDownloadsLeaveTheOldFile_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("kind");
    QTest::newRow("not ready") << reply(409, R"({"code":1004})") << u"conflict"_s;
    QTest::newRow("gone") << reply(404, R"({"code":1002})") << u"not found"_s;
    QTest::newRow("refused both ways") << reply(403, "{}") << u"forbidden"_s;
    QTest::newRow("cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf")
                         << u"network"_s;
    QTest::newRow("packed") << reply(200, "xx", "x/y", "Content-Encoding: zip\r\n")
                            << u"bad reply"_s;
}

void TestTransfers::failedDownloadsLeaveTheOldFile()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, kind);
    CannedServer server;
    server.answer([raw](QTcpSocket &socket, const Heard &) {
        socket.write(raw);
        socket.disconnectFromHost();
    });
    ClientFixture fixture(server.url());
    QTemporaryDir folder;
    const QString file = writtenFile(folder, u"a"_s, "old");
    const auto result = fixture.wait(fixture.client->download(server.url(u"/d"_s), file, {}, {}));
    QVERIFY(result && !result->ok());
    QCOMPARE(nameOf(result->error().kind), kind);
    QTest::qWait(1);
    QCOMPARE(contentOf(file), "old");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestTransfers::cancelledDownloadLeavesNothing()
{
    CannedServer server;
    server.answer([](QTcpSocket &socket, const Heard &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\nbegin");
    });
    ClientFixture fixture(server.url());
    QTemporaryDir folder;
    Cancellation cancel;
    bool begun = false;
    auto future = fixture.client->download(server.url(u"/d"_s), folder.filePath(u"a"_s), cancel,
        [&](qint64, qint64) { begun = true; });
    QTRY_VERIFY(begun);
    cancel.cancel();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, Error::Kind::Cancelled);
    QTRY_VERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

void TestTransfers::downloadNeedsAPlace()
{
    CannedServer server;
    server.answer(200, "data");
    ClientFixture fixture(server.url());
    const auto noFolder = fixture.wait(
        fixture.client->download(server.url(u"/d"_s), u"/no/such/folder/a"_s, {}, {}));
    QCOMPARE(nameOf(noFolder->error().kind), u"file"_s);
    QVERIFY(noFolder->error().detail.contains(u"/no/such/folder/a"_s));
    QCOMPARE(server.connections, 0);
    QTemporaryDir folder;
    for (const QString &link : {u"file:///etc/passwd"_s, u"ftp://x/y"_s, u""_s, u"/d"_s}) {
        const auto result
            = fixture.wait(fixture.client->download(QUrl(link), folder.filePath(u"a"_s), {}, {}));
        QCOMPARE(nameOf(result->error().kind), u"bad reply"_s);
    }
}

void TestTransfers::largeDownloadIsStreamed()
{
    CannedServer server;
    constexpr qint64 size = 100'000'000; // more than an answer in memory may have
    server.answer([](QTcpSocket &socket, const Heard &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n");
        auto sent = std::make_shared<qint64>(0);
        const auto more = [&socket, sent] {
            const QByteArray piece(1'000'000, 'x');
            while (*sent < size && socket.bytesToWrite() < piece.size())
                *sent += socket.write(piece);
        };
        connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
        more();
    });
    ClientFixture fixture(server.url());
    QTemporaryDir folder;
    auto future = fixture.client->download(server.url(u"/d"_s), folder.filePath(u"a"_s), {}, {});
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60'000);
    QVERIFY(future.result().ok());
    QCOMPARE(QFileInfo(folder.filePath(u"a"_s)).size(), size);
}

void TestTransfers::formHasItsParts()
{
    CannedServer server;
    server.answer(202, R"({"_id":"task"})");
    ClientFixture fixture(server.url());
    QTemporaryDir folder;
    const QString file = writtenFile(folder, u"a \"ü\".csnap"_s, "\r\n--bytes--\r\n");
    qint64 done = 0;
    const auto result
        = fixture.wait(fixture.client->uploadForm(write(Verb::Post, u"/v2.0/snapshots/upload"_s),
            file, {{u"projectId"_s, u"p1"_s}}, [&](qint64 sent, qint64) { done = sent; }));
    QVERIFY(result && result->ok());
    QCOMPARE((*result)->body, R"({"_id":"task"})");
    const Heard &heard = server.heard.first();
    QCOMPARE(heard.target, "/new/v2.0/snapshots/upload");
    const QByteArray type = heard.header("Content-Type");
    QVERIFY(type.startsWith("multipart/form-data; boundary="));
    const QByteArray boundary = "--" + type.mid(type.indexOf('=') + 1);
    QCOMPARE(heard.body,
        boundary + "\r\nContent-Disposition: form-data; name=\"projectId\"\r\n\r\np1\r\n" + boundary
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a "
              "%22\xC3\xBC%22.csnap\""
              "\r\nContent-Type: application/octet-stream\r\n\r\n\r\n--bytes--\r\n\r\n"
            + boundary + "--\r\n");
    QCOMPARE(done, heard.body.size());
}

void TestTransfers::formOfNoFile()
{
    CannedServer server;
    ClientFixture fixture(server.url());
    const auto result
        = fixture.wait(fixture.client->uploadForm(write(Verb::Post), u"/no/such/file"_s, {}, {}));
    QCOMPARE(nameOf(result->error().kind), u"file"_s);
    QCOMPARE(server.connections, 0);
}

void TestTransfers::uploadGoesInPieces()
{
    CannedServer server;
    auto tus = std::make_shared<TusServer>();
    server.answer([tus](QTcpSocket &socket, const Heard &heard) { (*tus)(socket, heard); });
    ClientFixture fixture(server.url());
    QTemporaryDir folder;
    const QByteArray content = QByteArray(20'000'000, 'a') + "end";
    const QString file = writtenFile(folder, u"s.csnap"_s, content);
    qint64 last = 0;
    bool monotonic = true;
    const auto result = fixture.wait(fixture.client->uploadResumable(
        write(Verb::Post), file, u"p1"_s, u"snapshots"_s, [&](qint64 done, qint64 total) {
            monotonic = monotonic && done >= last && total == content.size();
            last = done;
        }));
    QVERIFY(result && result->ok());
    QVERIFY(tus->stored == content);
    QCOMPARE(tus->pieces, 3);
    QCOMPARE(tus->creations, 1);
    QVERIFY(monotonic);
    QCOMPARE(last, content.size());
    QCOMPARE(server.heard.first().target, "/new/v2.0/uploads");
    QCOMPARE(server.heard.first().header("x-cognigy-project-id"), "p1");
    QCOMPARE(server.heard.last().header("Content-Type"), "application/offset+octet-stream");

    QStringList keys;
    QHash<QString, QString> values;
    for (const QByteArray &pair : tus->metadata.split(',')) {
        keys << QString::fromUtf8(pair.split(' ').value(0));
        values[keys.last()] = QString::fromUtf8(QByteArray::fromBase64(pair.split(' ').value(1)));
    }
    QCOMPARE(keys,
        (QStringList{
            u"filename"_s, u"uploadId"_s, u"filetype"_s, u"projectId"_s, u"uploadType"_s}));
    QCOMPARE(values[u"filename"_s], u"s.csnap"_s);
    QCOMPARE(values[u"uploadId"_s], **result);
    QVERIFY(!QUuid::fromString(**result).isNull());
    QCOMPARE(values[u"filetype"_s], u"multipart/form-data"_s);
    QCOMPARE(values[u"projectId"_s], u"p1"_s);
    QCOMPARE(values[u"uploadType"_s], u"snapshots"_s);
}

void TestTransfers::uploadGoesOnAfterCuts()
{
    CannedServer server;
    auto tus = std::make_shared<TusServer>();
    tus->cutPieces = {1, 2, 4};
    server.answer([tus](QTcpSocket &socket, const Heard &heard) { (*tus)(socket, heard); });
    ClientFixture fixture(server.url());
    QTemporaryDir folder;
    QByteArray content;
    for (int i = 0; content.size() < 20'000'000; ++i)
        content += QByteArray::number(i) + ' ';
    const QString file = writtenFile(folder, u"s.csnap"_s, content);
    const auto result = fixture.wait(
        fixture.client->uploadResumable(write(Verb::Post), file, u"p1"_s, u"snapshots"_s, {}));
    QVERIFY(result && result->ok());
    QVERIFY(tus->stored == content);
    QCOMPARE(tus->creations, 1);
    QCOMPARE(tus->heads, 3);
}

void TestTransfers::uploadBeginsAgainWhereItWasForgotten()
{
    CannedServer server;
    auto tus = std::make_shared<TusServer>();
    tus->cutPieces = {2};
    tus->forget = true;
    server.answer([tus](QTcpSocket &socket, const Heard &heard) { (*tus)(socket, heard); });
    ClientFixture fixture(server.url());
    QTemporaryDir folder;
    const QByteArray content(10'000'000, 'b');
    const QString file = writtenFile(folder, u"s.csnap"_s, content);
    const auto result = fixture.wait(
        fixture.client->uploadResumable(write(Verb::Post), file, u"p1"_s, u"snapshots"_s, {}));
    QVERIFY(result && result->ok());
    QCOMPARE(tus->creations, 2);
    QVERIFY(tus->stored == content);
}

void TestTransfers::uploadGivesUp()
{
    CannedServer server;
    auto tus = std::make_shared<TusServer>();
    server.answer([tus](QTcpSocket &socket, const Heard &heard) {
        if (heard.verb == "PATCH")
            socket.abort(); // and never a byte gained
        else
            (*tus)(socket, heard);
    });
    ClientFixture fixture(server.url());
    QTemporaryDir folder;
    const QString file = writtenFile(folder, u"s.csnap"_s, "content");
    const auto result = fixture.wait(
        fixture.client->uploadResumable(write(Verb::Post), file, u"p1"_s, u"snapshots"_s, {}));
    QVERIFY(result && !result->ok());
    QCOMPARE(nameOf(result->error().kind), u"network"_s);
    QCOMPARE(tus->heads, 5);

    server.answer(413, R"({"code":413})");
    const auto tooLarge = fixture.wait(
        fixture.client->uploadResumable(write(Verb::Post), file, u"p1"_s, u"snapshots"_s, {}));
    QCOMPARE(nameOf(tooLarge->error().kind), u"too large"_s);
}

void TestTransfers::uploadStaysAtHome()
{
    CannedServer server;
    CannedServer stranger;
    server.answer(201, "", {},
        "Tus-Resumable: 1.0.0\r\nLocation: " + stranger.url(u"/u/1"_s).toEncoded() + "\r\n");
    ClientFixture fixture(server.url());
    QTemporaryDir folder;
    const QString file = writtenFile(folder, u"s.csnap"_s, "content");
    const auto result = fixture.wait(
        fixture.client->uploadResumable(write(Verb::Post), file, u"p1"_s, u"snapshots"_s, {}));
    QCOMPARE(nameOf(result->error().kind), u"bad reply"_s);
    QCOMPARE(stranger.connections, 0);
}

void TestTransfers::emptyFileIsUploaded()
{
    CannedServer server;
    auto tus = std::make_shared<TusServer>();
    server.answer([tus](QTcpSocket &socket, const Heard &heard) { (*tus)(socket, heard); });
    ClientFixture fixture(server.url());
    QTemporaryDir folder;
    const QString file = writtenFile(folder, u"s.csnap"_s, "");
    const auto result = fixture.wait(
        fixture.client->uploadResumable(write(Verb::Post), file, u"p1"_s, u"snapshots"_s, {}));
    QVERIFY(result && result->ok());
    QCOMPARE(tus->length, 0);
}

QTEST_GUILESS_MAIN(TestTransfers)
#include "tst_transfers.moc"
