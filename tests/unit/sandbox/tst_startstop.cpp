// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "support/sandboxprocess.h"
#include "wire.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

using namespace cognigy::test;
using namespace Qt::StringLiterals;

namespace {

struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

QString program()
{
    return QString::fromUtf8(PROGRAMS_DIR) + u"/cognigy-sandbox"_s;
}

Ended run(const QStringList &arguments)
{
    QProcess process;
    process.start(program(), arguments);
    if (!process.waitForFinished(20'000))
        process.kill();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class TestStartStop : public QObject {
    Q_OBJECT

private slots:
    void printsOneLineAndEndsOnSigterm()
    {
        QProcess process;
        process.start(program(), {u"--port"_s, u"0"_s, u"--empty"_s, u"--admin-port=0"_s});
        QByteArray out;
        while (!out.contains('\n') && process.waitForReadyRead(20'000))
            out += process.readAllStandardOutput();
        const QJsonObject line = QJsonDocument::fromJson(out).object();
        QCOMPARE(line.keys(),
            QStringList({u"adminUrl"_s, u"apiKey"_s, u"baseUrl"_s, u"managementPassword"_s,
                u"managementUser"_s}));
        QVERIFY(line.value("baseUrl"_L1).toString().startsWith("http://127.0.0.1:"_L1));
        process.terminate();
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        out += process.readAllStandardOutput();
        QCOMPARE(out.count('\n'), 1);
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }

    void finishesRepliesInFlight()
    {
        SandboxProcess server({u"--empty"_s, u"--admin-port"_s, u"0"_s});
        QVERIFY(server.isRunning());
        const QByteArray fault = R"({"path":"/v2.0/tasks","kind":"delay","ms":60000})";
        QCOMPARE(Wire(server.adminUrl).ask("POST", "/faults", {}, fault).status, 201);
        Wire waiting(server.baseUrl);
        const QByteArray key = "X-API-Key: " + server.apiKey.toLatin1();
        waiting.send("GET /v2.0/tasks HTTP/1.1\r\nHost: x\r\n" + key + "\r\n\r\n");
        // The fault has struck when it has been seen: then the reply is what the server owes.
        QTRY_VERIFY(Wire(server.adminUrl).ask("GET", "/faults").body.contains("\"seen\":1"));
        QCOMPARE(server.stop(), 0);
        QCOMPARE(waiting.read().status, 200);
    }

    void refusesBadArguments_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList{u"--prot"_s, u"1"_s};
        QTest::newRow("no value") << QStringList{u"--port"_s};
        QTest::newRow("no number") << QStringList{u"--port"_s, u"many"_s};
        QTest::newRow("too large") << QStringList{u"--port"_s, u"70000"_s};
        QTest::newRow("no word") << QStringList{u"--super-api-keys"_s, u"maybe"_s};
        QTest::newRow("both") << QStringList{u"--demo"_s, u"--empty"_s};
    }

    void refusesBadArguments()
    {
        QFETCH(QStringList, arguments);
        const Ended ended = run(arguments);
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.err.startsWith("cognigy-sandbox: "));
        QVERIFY(ended.err.endsWith(".\n"));
        QCOMPARE(ended.out, QByteArray());
    }

    void saysWhereThePortIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QString port = QString::number(other.serverPort());
        const Ended ended = run({u"--port"_s, port});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(port.toLatin1()), ended.err.constData());
        QCOMPARE(ended.out, QByteArray());
    }

    void warnsAboutOtherComputers()
    {
        QProcess process;
        process.start(program(), {u"--host"_s, u"0.0.0.0"_s, u"--port"_s, u"0"_s});
        QVERIFY(process.waitForReadyRead(20'000));
        process.terminate();
        QVERIFY(process.waitForFinished(20'000));
        QVERIFY(process.readAllStandardError().contains("warning"));
    }

    void saysVersionAndHelp()
    {
        QCOMPARE(run({u"--version"_s}).code, 0);
        const Ended help = run({u"--help"_s});
        QCOMPARE(help.code, 0);
        for (const char *option :
            {"--host", "--port", "--data", "--demo", "--empty", "--seed", "--clock", "--clock-file",
                "--super-api-keys", "--super-key-ttl", "--download-key", "--log", "--admin-port",
                "--faults", "--rate-limit", "--tls-cert", "--tls-key", "--shuffle-keys"})
            QVERIFY2(help.out.contains(option), option);
    }
};

QTEST_GUILESS_MAIN(TestStartStop)
#include "tst_startstop.moc"
