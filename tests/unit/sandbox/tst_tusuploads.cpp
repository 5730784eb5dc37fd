// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api.h"

#include <QDeadlineTimer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using cognigy::test::Api;
using cognigy::test::Reply;

/// Resumable uploads, step by step: offsets, resuming, refusals.
class tst_TusUploads : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void inTwoPieces();
    void goesOnAfterABrokenConnection();
    void wrongOffsetIsAConflict();
    void moreThanAnnouncedIsRefused();
    void notASnapshotFailsInTheTask();
    void metadataAndVersionAreChecked();
    void repliesSpeakTus();

private:
    Reply create(
        qsizetype length, const QByteArray &projectId, const QByteArray &type = "snapshots");
    Reply send(const QString &location, qsizetype offset, const QByteArray &bytes);
    QByteArray offsetOf(const QString &location);
    QJsonArray tasks() { return m_api->list(u"tasks"_s, m_target); }

    std::unique_ptr<Api> m_api;
    QByteArray m_file;
    QString m_target;
};

void tst_TusUploads::initTestCase()
{
    m_api = std::make_unique<Api>(QStringList{u"--empty"_s});
    QVERIFY(m_api->isRunning());
    const QString source = m_api->makeProject(u"Source"_s);
    m_file = m_api->fileOf(m_api->makeSnapshot(source, u"travels"_s));
    QVERIFY(m_file.size() > 100);
    m_target = m_api->makeProject(u"Target"_s);
}

Reply tst_TusUploads::create(qsizetype length, const QByteArray &projectId, const QByteArray &type)
{
    const QByteArray undefined = QByteArray("undefined").toBase64();
    return m_api->call("POST", u"/new/v2.0/uploads"_s, {},
        {{"Tus-Resumable", "1.0.0"}, {"Upload-Length", QByteArray::number(length)},
            {"x-cognigy-project-id", m_target.toUtf8()},
            {"Upload-Metadata",
                "filename " + undefined + ",projectId " + projectId.toBase64() + ",organisationid "
                    + undefined + ",uploadType " + type.toBase64()}});
}

Reply tst_TusUploads::send(const QString &location, qsizetype offset, const QByteArray &bytes)
{
    return m_api->call("PATCH", location, bytes,
        {{"Tus-Resumable", "1.0.0"}, {"Upload-Offset", QByteArray::number(offset)},
            {"Content-Type", "application/offset+octet-stream"}});
}

QByteArray tst_TusUploads::offsetOf(const QString &location)
{
    const Reply reply = m_api->call("HEAD", location, {}, {{"Tus-Resumable", "1.0.0"}});
    return reply.status / 100 == 2 ? reply.headers.value("upload-offset") : QByteArray();
}

void tst_TusUploads::inTwoPieces()
{
    const Reply made = create(m_file.size(), m_target.toUtf8());
    QCOMPARE(made.status, 201);
    QCOMPARE(made.headers.value("tus-resumable"), QByteArray("1.0.0"));
    const QString location = QString::fromUtf8(made.headers.value("location"));
    QCOMPARE(offsetOf(location), QByteArray("0"));

    const Reply first = send(location, 0, m_file.left(50));
    QCOMPARE(first.status, 204);
    QCOMPARE(first.headers.value("upload-offset"), QByteArray("50"));
    QCOMPARE(offsetOf(location), QByteArray("50"));
    QVERIFY(m_api->list(u"snapshots"_s, m_target).isEmpty());

    const Reply second = send(location, 50, m_file.mid(50));
    QCOMPARE(second.status, 204);
    QCOMPARE(offsetOf(location), QByteArray::number(m_file.size()));
    QCOMPARE(tasks().size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_api->list(u"snapshots"_s, m_target).size(), 1, 10'000);
    // It keeps the name that it was made under, whatever the file was called.
    QCOMPARE(m_api->list(u"snapshots"_s, m_target)[0]["name"_L1].toString(), u"travels"_s);
}

void tst_TusUploads::goesOnAfterABrokenConnection()
{
    const QString project = m_api->makeProject(u"Broken off"_s);
    const Reply made = create(m_file.size(), project.toUtf8());
    const QUrl location(QString::fromUtf8(made.headers.value("location")));
    const qsizetype half = m_file.size() / 2;
    QTcpSocket socket;
    socket.connectToHost(location.host(), static_cast<quint16>(location.port()));
    QVERIFY(socket.waitForConnected(5'000));
    socket.write("PATCH " + location.path().toUtf8()
        + " HTTP/1.1\r\nHost: x\r\nX-API-Key: " + m_api->key.toUtf8()
        + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n"
          "Content-Type: application/offset+octet-stream\r\nContent-Length: "
        + QByteArray::number(m_file.size()) + "\r\n\r\n" + m_file.left(half));
    QVERIFY(socket.waitForBytesWritten(5'000));
    QTRY_COMPARE_WITH_TIMEOUT(offsetOf(location.toString()), QByteArray::number(half), 10'000);
    // Nobody else may write while the first connection is open.
    QCOMPARE(send(location.toString(), half, m_file.mid(half)).status, 423);
    socket.abort();
    int status = 423;
    QDeadlineTimer deadline(10'000);
    while (status == 423 && !deadline.hasExpired())
        status = send(location.toString(), half, m_file.mid(half)).status;
    QCOMPARE(status, 204);
    QTRY_COMPARE_WITH_TIMEOUT(m_api->list(u"snapshots"_s, project).size(), 1, 10'000);
}

void tst_TusUploads::wrongOffsetIsAConflict()
{
    const Reply made = create(100, m_target.toUtf8());
    const QString location = QString::fromUtf8(made.headers.value("location"));
    QCOMPARE(send(location, 10, "late").status, 409);
    QCOMPARE(send(location, 0, QByteArray(40, 'x')).status, 204);
    QCOMPARE(send(location, 0, QByteArray(40, 'x')).status, 409);
    QCOMPARE(offsetOf(location), QByteArray("40"));
}

void tst_TusUploads::moreThanAnnouncedIsRefused()
{
    const Reply made = create(10, m_target.toUtf8());
    const QString location = QString::fromUtf8(made.headers.value("location"));
    QCOMPARE(send(location, 0, QByteArray(11, 'x')).status, 413);
    QCOMPARE(create(1024LL * 1024 * 1024, m_target.toUtf8()).status, 201);
    QCOMPARE(create(1025LL * 1024 * 1024, m_target.toUtf8()).status, 413);
}

void tst_TusUploads::notASnapshotFailsInTheTask()
{
    const Reply made = create(5, m_target.toUtf8());
    QCOMPARE(send(QString::fromUtf8(made.headers.value("location")), 0, "csnap").status, 204);
    QTRY_COMPARE_WITH_TIMEOUT(tasks()[0]["status"_L1].toString(), u"error"_s, 10'000);
    QVERIFY(tasks()[0]["failReason"_L1].toString().contains(u"not a Snapshot"_s));

    QByteArray damaged = m_file;
    damaged[damaged.size() / 2] = static_cast<char>(damaged.at(damaged.size() / 2) ^ 1);
    const Reply again = create(damaged.size(), m_target.toUtf8());
    const qsizetype before = tasks().size();
    send(QString::fromUtf8(again.headers.value("location")), 0, damaged);
    QCOMPARE(tasks().size(), before + 1);
    QTRY_COMPARE_WITH_TIMEOUT(tasks()[0]["status"_L1].toString(), u"error"_s, 10'000);
}

void tst_TusUploads::metadataAndVersionAreChecked()
{
    QCOMPARE(create(10, m_target.toUtf8(), "pictures").status, 400);
    QCOMPARE(create(10, "0123456789abcdef01234567").status, 404);
    // Without one in the metadata, the header says which project is meant.
    QCOMPARE(create(10, "undefined").status, 201);
    QCOMPARE(m_api->call("POST", u"/new/v2.0/uploads"_s, {}, {{"Upload-Length", "1"}}).status, 412);
    QCOMPARE(
        m_api->call("HEAD", u"/new/v2.0/uploads/none"_s, {}, {{"Tus-Resumable", "1.0.0"}}).status,
        404);
}

void tst_TusUploads::repliesSpeakTus()
{
    const QString uploads = u"/new/v2.0/uploads"_s;
    const Reply old = m_api->call("POST", uploads, {}, {{"Upload-Length", "1"}});
    QCOMPARE(old.status, 412);
    QCOMPARE(old.headers.value("tus-version"), QByteArray("1.0.0"));
    const Reply unknown
        = m_api->call("HEAD", uploads + u"/none"_s, {}, {{"Tus-Resumable", "1.0.0"}});
    QCOMPARE(unknown.headers.value("tus-resumable"), QByteArray("1.0.0"));
    const Reply abilities = m_api->call("OPTIONS", uploads);
    QCOMPARE(abilities.status / 100, 2);
    QCOMPARE(abilities.headers.value("tus-extension"), QByteArray("creation"));
    QCOMPARE(abilities.headers.value("tus-max-size").toLongLong(), 1024LL * 1024 * 1024);

    // A client that cannot send a PATCH.
    const QString location
        = QString::fromUtf8(create(4, m_target.toUtf8()).headers.value("location"));
    const Reply sent = m_api->call("POST", location, "abcd",
        {{"Tus-Resumable", "1.0.0"}, {"Upload-Offset", "0"}, {"X-HTTP-Method-Override", "PATCH"},
            {"Content-Type", "application/offset+octet-stream"}});
    QCOMPARE(sent.status, 204);
    QCOMPARE(sent.headers.value("upload-offset"), QByteArray("4"));
}

QTEST_GUILESS_MAIN(tst_TusUploads)
#include "tst_tusuploads.moc"
