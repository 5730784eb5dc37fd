// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "support/sandboxprocess.h"
#include "wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace cognigy::test;
using namespace Qt::StringLiterals;

class TestDurability : public QObject {
    Q_OBJECT

private slots:
    /// Kills the server at any moment of a row of writes, again and again on the same folder.
    void keepsWhatItAcknowledged()
    {
        QTemporaryDir folder;
        QStringList acknowledged;
        QString key;
        QRandomGenerator random(7);
        int sent = 0;
        for (int round = 0; round < 6; ++round) {
            SandboxProcess server({u"--empty"_s, u"--data"_s, folder.path()});
            QVERIFY(server.isRunning());
            QVERIFY(key.isEmpty() || key == server.apiKey);
            key = server.apiKey;
            checkAll(server, acknowledged);
            if (QTest::currentTestFailed())
                return;
            // Several in flight, then the kill, at another place each time.
            Wire wire(server.baseUrl);
            const int whole = 3 + static_cast<int>(random.bounded(5));
            for (int i = 0; i < whole; ++i) {
                const QString name = u"Project %1"_s.arg(++sent);
                const WireReply reply = wire.ask("POST", "/v2.0/projects", headers(), bodyOf(name));
                QCOMPARE(reply.status, 201);
                acknowledged += name;
            }
            Wire other(server.baseUrl);
            for (int i = 0; i < 3; ++i) {
                const QByteArray body = bodyOf(u"Project %1"_s.arg(++sent));
                other.send("POST /v2.0/projects HTTP/1.1\r\nHost: x\r\n" + headers()
                    + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            }
            server.kill();
        }
        SandboxProcess server({u"--data"_s, folder.path()});
        checkAll(server, acknowledged);
    }

    void keepsTasksGoing()
    {
        QTemporaryDir folder;
        QByteArray task;
        {
            SandboxProcess server({u"--empty"_s, u"--data"_s, folder.path()});
            m_key = server.apiKey;
            Wire wire(server.baseUrl);
            const QString project = wire.ask("POST", "/v2.0/projects", headers(), bodyOf(u"A"_s))
                                        .json()
                                        .value("_id"_L1)
                                        .toString();
            const QByteArray body = QJsonDocument(
                QJsonObject{{u"name"_s, u"one"_s}, {u"description"_s, u""_s},
                    {u"projectId"_s,
                        project}}).toJson();
            const WireReply started = wire.ask("POST", "/v2.0/snapshots", headers(), body);
            QCOMPARE(started.status / 100, 2);
            task = started.json().value("_id"_L1).toString().toLatin1();
            server.kill();
        }
        SandboxProcess server({u"--data"_s, folder.path()});
        const auto status = [&] {
            return Wire(server.baseUrl)
                .ask("GET", "/v2.0/tasks/" + task, headers())
                .json()
                .value("status"_L1)
                .toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(status(), u"done"_s, 15'000);
    }

    void letsOnlyOneServerUseAFolder()
    {
        QTemporaryDir folder;
        SandboxProcess first({u"--data"_s, folder.path()});
        QVERIFY(first.isRunning());
        SandboxProcess second({u"--data"_s, folder.path()});
        QVERIFY(!second.isRunning());
        QCOMPARE(second.stop(), 1);
    }

private:
    QByteArray headers() const
    {
        return "X-API-Key: " + m_key.toLatin1()
            + "\r\nAccept: application/json\r\nContent-Type: application/json\r\n";
    }

    static QByteArray bodyOf(const QString &name)
    {
        return QJsonDocument(QJsonObject{{u"name"_s, name}, {u"locale"_s, u"en-US"_s}}).toJson();
    }

    /// Every acknowledged project is there, and each project that is there has its locale: a
    /// project and its primary locale are written together or not at all.
    void checkAll(const SandboxProcess &server, const QStringList &acknowledged)
    {
        m_key = server.apiKey;
        Wire wire(server.baseUrl);
        const QJsonObject list = wire.ask("GET", "/v2.0/projects?limit=100", headers()).json();
        QStringList names;
        for (const QJsonValue &row : list.value("items"_L1).toArray()) {
            names += row["name"_L1].toString();
            const QByteArray path
                = "/v2.0/locales?projectId=" + row["_id"_L1].toString().toLatin1();
            const QJsonObject locales = wire.ask("GET", path, headers()).json();
            QCOMPARE(locales.value("total"_L1).toInt(), 1);
        }
        QCOMPARE(names.size(), list.value("total"_L1).toInt());
        for (const QString &name : acknowledged)
            QVERIFY2(names.contains(name), qPrintable(name));
    }

    QString m_key;
};

QTEST_GUILESS_MAIN(TestDurability)
#include "tst_durability.moc"
