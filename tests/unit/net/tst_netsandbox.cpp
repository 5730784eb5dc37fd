// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "net/apiclient.h"
#include "net/connectiontest.h"
#include "net/httplog.h"
#include "support/sandboxprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace cognigy;
using namespace cognigy::test;
using namespace Qt::StringLiterals;

namespace {

class Key final : public KeyProvider {
public:
    explicit Key(QString key)
        : m_key(std::move(key))
    {
    }
    Result<Authorization> authorization() const override
    {
        return Authorization{"X-API-Key", Secret::take(QString(m_key))};
    }

private:
    QString m_key;
};

template <class T>
Result<T> wait(QFuture<Result<T>> future, int ms = 30'000)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, ms) || future.resultCount() != 1)
        return Error{.kind = Error::Kind::Timeout, .detail = u"nothing came"_s};
    return future.takeResult();
}

QJsonObject objectOf(const Result<Reply> &reply)
{
    if (!reply)
        qWarning().noquote() << reply.error().summary();
    return reply ? QJsonDocument::fromJson(reply->body).object() : QJsonObject();
}

} // namespace

/// The client and the sandbox: two readings of the same API, over TCP.
class TestNetSandbox : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void listsProjects();
    void refusesAWrongKey();
    void connectionTestSaysWhoYouAre();
    void missingThingsAndRoutes();
    void snapshotGoesDownAndUp();
    void lostReplyIsNotSentTwice();

private:
    QJsonObject call(Verb verb, const QString &path, const Request::Pairs &parts = {},
        const QJsonObject &body = {}, const Request::Pairs &query = {});
    /// Waits for a task to end; returns its status.
    QString ended(const QString &taskId);
    /// Sets a fault at the sandbox's back door.
    bool fault(const QJsonObject &fault);
    int requestsOf(const QByteArray &verb) const;

    std::unique_ptr<SandboxProcess> m_sandbox;
    SystemClock m_clock;
    WriteGate m_gate{Stage::Dev};
    HttpLog m_log;
    std::unique_ptr<ApiClient> m_client;
};

void TestNetSandbox::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(
        QStringList{u"--demo"_s, u"--seed"_s, u"7"_s, u"--admin-port"_s, u"0"_s});
    QVERIFY(m_sandbox->isRunning());
    Environment environment;
    environment.id = QUuid::createUuid();
    environment.name = u"sandbox"_s;
    environment.baseUrl = m_sandbox->baseUrl;
    m_client = std::make_unique<ApiClient>(
        environment, std::make_shared<Key>(m_sandbox->apiKey), m_clock, m_gate, m_log);
}

QJsonObject TestNetSandbox::call(Verb verb, const QString &path, const Request::Pairs &parts,
    const QJsonObject &body, const Request::Pairs &query)
{
    Request request;
    request.operation = u"test"_s;
    request.verb = verb;
    request.path = path;
    request.parts = parts;
    request.query = query;
    if (!body.isEmpty())
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.ticket = WriteTicket(1);
    return objectOf(wait(m_client->send(request)));
}

QString TestNetSandbox::ended(const QString &taskId)
{
    for (int i = 0; i < 200; ++i) {
        const QString status = call(Verb::Get, u"/v2.0/tasks/{id}"_s, {{u"id"_s, taskId}})
                                   .value("status"_L1)
                                   .toString();
        if (status != u"active"_s && status != u"queued"_s)
            return status;
        QTest::qWait(50);
    }
    return u"never"_s;
}

bool TestNetSandbox::fault(const QJsonObject &fault)
{
    const QByteArray body = QJsonDocument(fault).toJson(QJsonDocument::Compact);
    QTcpSocket socket;
    socket.connectToHost(m_sandbox->adminUrl.host(), quint16(m_sandbox->adminUrl.port()));
    socket.write("POST /faults HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                 "Content-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    std::ignore = QTest::qWaitFor(
        [&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 5'000);
    return socket.readAll().startsWith("HTTP/1.1 2");
}

int TestNetSandbox::requestsOf(const QByteArray &verb) const
{
    int count = 0;
    for (const HttpLogEntry &entry : m_log.entries())
        count += entry.verb == verb;
    return count;
}

void TestNetSandbox::listsProjects()
{
    const QJsonObject page = call(Verb::Get, u"/v2.0/projects"_s, {}, {}, {{u"limit"_s, u"5"_s}});
    QCOMPARE(page.value("items"_L1).toArray().size(), 5);
    QVERIFY(page.value("total"_L1).toInt() > 5);
    QVERIFY(std::abs(m_client->serverClockSkew().count()) < 2'000);
}

void TestNetSandbox::refusesAWrongKey()
{
    m_client->setKeyProvider(std::make_shared<Key>(u"wrong"_s));
    Request request;
    request.path = u"/v2.0/projects"_s;
    const auto result = wait(m_client->send(request));
    m_client->setKeyProvider(std::make_shared<Key>(m_sandbox->apiKey));
    QVERIFY(!result.ok());
    QCOMPARE(nameOf(result.error().kind), u"unauthorized"_s);
    QCOMPARE(result.error().httpStatus, 401);
    QVERIFY(result.error().code > 0);
    QVERIFY(!result.error().traceId.isEmpty());
}

void TestNetSandbox::connectionTestSaysWhoYouAre()
{
    const auto good = wait(
        testConnection(m_client->environment(), std::make_shared<Key>(m_sandbox->apiKey), m_clock));
    QVERIFY(good.ok());
    QVERIFY2(good->ok(), good->ok() ? "" : qPrintable(good->failedHop()->words));
    QVERIFY(!good->account.isEmpty());
    QVERIFY(!good->roles.isEmpty());
    const auto bad
        = wait(testConnection(m_client->environment(), std::make_shared<Key>(u"wrong"_s), m_clock));
    QVERIFY(bad.ok() && !bad->ok());
    QCOMPARE(bad->failedHop()->step, Hop::Step::Key);
}

void TestNetSandbox::missingThingsAndRoutes()
{
    Request request;
    request.path = u"/v2.0/projects/{id}"_s;
    request.parts = {{u"id"_s, u"000000000000000000000000"_s}};
    const auto missing = wait(m_client->send(request));
    QCOMPARE(nameOf(missing.error().kind), u"not found"_s);
    QCOMPARE(missing.error().code, 1002);
}

void TestNetSandbox::snapshotGoesDownAndUp()
{
    const auto created = [&](const QString &name) {
        return call(Verb::Post, u"/v2.0/projects"_s, {},
            {{u"name"_s, name}, {u"locale"_s, u"en-US"_s}, {u"color"_s, u"blue"_s}})
            .value("_id"_L1)
            .toString();
    };
    const QString from = created(u"net from"_s);
    const QString to = created(u"net to"_s);
    QVERIFY(!from.isEmpty() && !to.isEmpty());
    const QJsonObject task = call(Verb::Post, u"/v2.0/snapshots"_s, {},
        {{u"projectId"_s, from}, {u"name"_s, u"net"_s}, {u"description"_s, u"-"_s}});
    QCOMPARE(ended(task.value("_id"_L1).toString()), u"done"_s);
    const auto snapshotsOf = [&](const QString &project) {
        return call(Verb::Get, u"/v2.0/snapshots"_s, {}, {}, {{u"projectId"_s, project}})
            .value("items"_L1)
            .toArray();
    };
    const QString id = snapshotsOf(from).at(0).toObject().value("_id"_L1).toString();
    const Request::Pairs parts{{u"id"_s, id}};
    const QJsonObject packaging = call(Verb::Post, u"/v2.0/snapshots/{id}/package"_s, parts);
    QCOMPARE(ended(packaging.value("_id"_L1).toString()), u"done"_s);
    const QString link = call(Verb::Post, u"/v2.0/snapshots/{id}/downloadlink"_s, parts)
                             .value("downloadLink"_L1)
                             .toString();

    QTemporaryDir folder;
    const QString file = folder.filePath(u"net.csnap"_s);
    const auto got = wait(m_client->download(QUrl(link), file, {}, {}));
    QVERIFY2(got.ok(), got.ok() ? "" : qPrintable(got.error().summary()));
    QCOMPARE(QFile(file).size(), *got);
    QVERIFY(*got > 5);

    Request upload;
    upload.operation = u"uploadSnapshotPackage"_s;
    upload.verb = Verb::Post;
    upload.path = u"/v2.0/snapshots/upload"_s;
    upload.ticket = WriteTicket(1);
    const QJsonObject form
        = objectOf(wait(m_client->uploadForm(upload, file, {{u"projectId"_s, to}}, {})));
    QCOMPARE(ended(form.value("_id"_L1).toString()), u"done"_s);
    QCOMPARE(snapshotsOf(to).size(), 1);

    // By tus, with the connection cut before the first piece's answer.
    QVERIFY(
        fault({{u"method"_s, u"PATCH"_s}, {u"path"_s, u"/uploads/"_s}, {u"kind"_s, u"lost"_s}}));
    const QString third = created(u"net third"_s);
    const auto id3 = wait(m_client->uploadResumable(upload, file, third, u"snapshots"_s, {}));
    QVERIFY2(id3.ok(), id3.ok() ? "" : qPrintable(id3.error().summary()));
    QVERIFY(requestsOf("HEAD") >= 1);
    QTRY_COMPARE_WITH_TIMEOUT(snapshotsOf(third).size(), 1, 20'000);
}

void TestNetSandbox::lostReplyIsNotSentTwice()
{
    const auto count = [&] {
        return call(Verb::Get, u"/v2.0/projects"_s, {}, {}, {{u"filter"_s, u"only once"_s}})
            .value("total"_L1)
            .toInt();
    };
    QCOMPARE(count(), 0);
    QVERIFY(fault({{u"method"_s, u"POST"_s}, {u"path"_s, u"/projects"_s}, {u"kind"_s, u"lost"_s}}));
    const QJsonObject lost = call(Verb::Post, u"/v2.0/projects"_s, {},
        {{u"name"_s, u"only once"_s}, {u"locale"_s, u"en-US"_s}, {u"color"_s, u"blue"_s}});
    QVERIFY(lost.isEmpty()); // the reply did not come
    QCOMPARE(nameOf(Error::Kind::Network), m_log.entries().last().error.section(u' ', 0, 0));
    QCOMPARE(count(), 1);
}

QTEST_GUILESS_MAIN(TestNetSandbox)
#include "tst_netsandbox.moc"
