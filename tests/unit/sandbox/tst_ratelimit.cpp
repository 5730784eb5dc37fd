// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "support/sandboxadmin.h"
#include "support/sandboxprocess.h"
#include "wire.h"

#include <QTest>

using namespace cognigy::test;
using namespace Qt::StringLiterals;

class TestRateLimit : public QObject {
    Q_OBJECT

private slots:
    void refusesWhatIsTooMuch()
    {
        SandboxProcess server(
            {u"--empty"_s, u"--admin-port"_s, u"0"_s, u"--rate-limit"_s, u"5/3600"_s});
        QVERIFY(server.isRunning());
        SandboxAdmin admin(server.adminUrl);
        const auto ask = [&server](const QByteArray &method = "GET") {
            // A connection of its own each time: it is the address that counts.
            return Wire(server.baseUrl).ask(method, "/v2.0/nothing");
        };
        for (int i = 0; i < 5; ++i)
            QCOMPARE(ask().status, 404);
        const WireReply refused = ask();
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.code(), 429);
        const int wait = refused.headers.value("retry-after").toInt();
        QVERIFY2(wait > 0 && wait <= 3600, refused.headers.value("retry-after").constData());
        QCOMPARE(refused.headers.value("content-type"),
            QByteArray("application/problem+json; charset=utf-8"));
        QCOMPARE(ask("POST").status, 429);
        QCOMPARE(ask("OPTIONS").status, 204); // a browser's question counts for nothing
        QVERIFY(admin.advanceClock(wait + 1)); // and those refused did not count either
        QCOMPARE(ask().status, 404);
    }

    void countsInASlidingWindow()
    {
        SandboxProcess server(
            {u"--empty"_s, u"--admin-port"_s, u"0"_s, u"--rate-limit"_s, u"2/100000"_s});
        SandboxAdmin admin(server.adminUrl);
        Wire wire(server.baseUrl);
        QCOMPARE(wire.ask("GET", "/v2.0/nothing").status, 404);
        QVERIFY(admin.advanceClock(60'000));
        QCOMPARE(wire.ask("GET", "/v2.0/nothing").status, 404);
        QCOMPARE(wire.ask("GET", "/v2.0/nothing").status, 429);
        QVERIFY(admin.advanceClock(40'001)); // now the first is out of it, and only that one
        QCOMPARE(wire.ask("GET", "/v2.0/nothing").status, 404);
        QCOMPARE(wire.ask("GET", "/v2.0/nothing").status, 429);
    }

    void isOffUnlessAskedFor()
    {
        SandboxProcess server({u"--empty"_s});
        Wire wire(server.baseUrl);
        for (int i = 0; i < 1200; ++i)
            QCOMPARE(wire.ask("GET", "/v2.0/nothing").status, 404);
    }

    void wantsTwoNumbers()
    {
        for (const char *text : {"1000", "0/10", "a/b", "10/"})
            QCOMPARE(SandboxProcess({u"--rate-limit"_s, QString::fromLatin1(text)}).stop(), 2);
    }
};

QTEST_GUILESS_MAIN(TestRateLimit)
#include "tst_ratelimit.moc"
