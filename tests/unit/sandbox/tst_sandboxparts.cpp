// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/authentication.h"
#include "sandbox/base64.h"
#include "sandbox/clock.h"
#include "sandbox/cursor.h"
#include "sandbox/faults.h"
#include "sandbox/fold.h"
#include "sandbox/ids.h"
#include "sandbox/options.h"
#include "sandbox/range.h"
#include "sandbox/target.h"

#include <QTest>

using namespace sandbox;

class TestSandboxParts : public QObject {
    Q_OBJECT

private slots:
    void hashes()
    {
        QCOMPARE(sha256("abc"),
            std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256(std::string(56, 'a')),
            std::string("b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"));
    }

    void decodes()
    {
        QCOMPARE(fromBase64("YWRtaW46cMOkc3M="), std::string("admin:p\xc3\xa4ss"));
        QCOMPARE(folded("ÄRGER Ω Ж Łódź"), std::string("ärger ω ж łódź"));
        QCOMPARE(unescaped("a%2Fb+c%zz", true), std::string("a/b c%zz"));
    }

    void makesTheSameIdsFromASeed()
    {
        Ids one(5);
        Ids two(5);
        QCOMPARE(one.id(1), two.id(1));
        QCOMPARE(one.uuid(), two.uuid());
        QVERIFY(one.hex(64) != Ids(6).hex(64));
        QCOMPARE(Ids().id(0x6b000000).substr(0, 8), std::string("6b000000"));
        QCOMPARE(Ids().uuid().size(), std::size_t(36));
    }

    void readsCursors()
    {
        const auto cursor = Cursor::parse(Cursor{false, 1'795'000'000, 77}.text());
        QVERIFY(cursor && !cursor->byOffset);
        QCOMPARE(cursor->createdAt, std::int64_t(1'795'000'000));
        QCOMPARE(cursor->sequence, std::int64_t(77));
        QVERIFY(Cursor::parse(Cursor{true, 0, 50}.text())->byOffset);
        QVERIFY(!Cursor::parse("abc"));
        QVERIFY(!Cursor::parse("zzzzzzzzzzzzzzzzzzzzzzzz"));
    }

    void readsRanges()
    {
        using Kind = ByteRange::Kind;
        QCOMPARE(rangeOf("bytes=0-9", 100).length, std::uint64_t(10));
        QCOMPARE(rangeOf("bytes=90-", 100).length, std::uint64_t(10));
        QCOMPARE(rangeOf("bytes=-5", 100).first, std::uint64_t(95));
        QCOMPARE(rangeOf("bytes=50-500", 100).length, std::uint64_t(50));
        QVERIFY(rangeOf("bytes=100-", 100).kind == Kind::Unreachable);
        QVERIFY(rangeOf("bytes=0-1,5-6", 100).kind == Kind::Whole);
        QVERIFY(rangeOf("lines=1-2", 100).kind == Kind::Whole);
        QCOMPARE(contentRange(rangeOf("bytes=0-9", 100), 100), std::string("bytes 0-9/100"));
    }

    void matchesFaults()
    {
        Fault fault;
        fault.path = "/new/v2.0/*/tasks";
        QVERIFY(fault.matches("GET", "/v2.0/a/tasks"));
        QVERIFY(!fault.matches("GET", "/v2.0/a/tasks/b"));
        fault.path = "tasks";
        fault.method = "POST";
        QVERIFY(fault.matches("POST", "/v2.0/tasks/b"));
        QVERIFY(!fault.matches("GET", "/v2.0/tasks/b"));
    }

    void writesTimes()
    {
        QCOMPARE(isoTime(1'795'509'000'250), std::string("2026-11-24T08:30:00.250Z"));
        QCOMPARE(httpTime(1'795'509'000), std::string("Tue, 24 Nov 2026 08:30:00 GMT"));
        QVERIFY(Clock(3600).now() - Clock().now() >= 3599);
    }

    void readsTargets()
    {
        Request request;
        request.target = "//new/v2.0/logs/a%2Fb%7D?x=1&y[]=2&y[]=%203";
        readTarget(request);
        QCOMPARE(request.path, std::string("/v2.0/logs/a%2Fb"));
        QCOMPARE(request.segments.back(), std::string("a/b"));
        QCOMPARE(request.queryAll("y"), (std::vector<std::string>{"2", " 3"}));
        QCOMPARE(request.query("x").value(), std::string("1"));
    }

    void readsOptions()
    {
        const Parsed parsed = parseOptions({"--port=0", "--clock", "-60", "--super-api-keys", "off",
            "--download-key", "required", "--demo", "--seed", "9"});
        QVERIFY(!parsed.exitCode);
        QCOMPARE(parsed.options.clockOffset, std::int64_t(-60));
        QVERIFY(!parsed.options.superApiKeys);
        QVERIFY(parsed.options.downloadKeyRequired);
        QCOMPARE(parsed.options.seed, std::uint64_t(9));
    }
};

QTEST_GUILESS_MAIN(TestSandboxParts)
#include "tst_sandboxparts.moc"
