// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpdate.h"
#include "net/retryplan.h"

#include <QTest>

using namespace cognigy;
using std::chrono::milliseconds;

class TestRetryPlan : public QObject {
    Q_OBJECT
private slots:
    void plan_data();
    void plan();
    void waitIsDrawnFromADoublingRange();
    void budgetEndsAnOutage();
    void retryAfter_data();
    void retryAfter();
    void dates_data();
    void dates();
};

void TestRetryPlan::plan_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("idempotent");
    QTest::addColumn<bool>("writes");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<bool>("budget");
    QTest::addColumn<int>("retryAfterMs");
    QTest::addColumn<int>("expected"); // ms, -1: no retry; by lot 0.5

    using Kind = Error::Kind;
    const auto row = [](const char *name, Kind kind, int status, bool idempotent, bool writes,
                         int attempts, int expected, int retryAfterMs = -1, bool budget = true) {
        QTest::newRow(name) << int(kind) << status << idempotent << writes << attempts << budget
                            << retryAfterMs << expected;
    };
    row("GET 500", Kind::Server, 500, true, false, 1, 250);
    row("GET 502", Kind::Server, 502, true, false, 2, 500);
    row("GET 503 in HTML", Kind::BadReply, 503, true, false, 3, 1000);
    row("GET 599", Kind::Server, 599, true, false, 1, 250);
    row("GET 408", Kind::Server, 408, true, false, 1, 250);
    row("GET 429", Kind::RateLimited, 429, true, false, 1, 250);
    row("GET 429 and told", Kind::RateLimited, 429, true, false, 1, 3250, 3000);
    row("GET 429 at once", Kind::RateLimited, 429, true, false, 1, 250, 0);
    row("GET 429 a minute", Kind::RateLimited, 429, true, false, 1, 60250, 60000);
    row("GET 429 too long", Kind::RateLimited, 429, true, false, 1, -1, 60001);
    row("the fourth attempt was the last", Kind::Server, 500, true, false, 4, -1);
    row("no budget", Kind::Server, 500, true, false, 1, -1, -1, false);
    row("501 stays", Kind::NotSupported, 501, true, false, 1, -1);
    row("505 stays", Kind::Server, 505, true, false, 1, -1);
    row("511 stays", Kind::Server, 511, true, false, 1, -1);
    row("400 stays", Kind::Invalid, 400, true, false, 1, -1);
    row("401 stays", Kind::Unauthorized, 401, true, false, 1, -1);
    row("403 stays", Kind::Forbidden, 403, true, false, 1, -1);
    row("404 stays", Kind::NotFound, 404, true, false, 1, -1);
    row("409 stays", Kind::Conflict, 409, true, false, 1, -1);
    row("413 stays", Kind::TooLarge, 413, true, false, 1, -1);
    row("POST 500", Kind::Server, 500, false, true, 1, -1);
    row("POST 429", Kind::RateLimited, 429, false, true, 1, -1);
    row("POST broken", Kind::Network, 0, false, true, 1, -1);
    row("POST refused", Kind::Refused, 0, false, true, 1, -1);
    row("DELETE 503", Kind::Server, 503, true, true, 1, 250);
    row("DELETE refused", Kind::Refused, 0, true, true, 1, 250);
    row("DELETE broken: look first", Kind::Network, 0, true, true, 1, -1);
    row("DELETE timed out: look first", Kind::Timeout, 0, true, true, 1, -1);
    row("GET broken", Kind::Network, 0, true, false, 3, 1000);
    row("GET refused", Kind::Refused, 0, true, false, 1, 250);
    row("GET timed out", Kind::Timeout, 0, true, false, 1, 250);
    row("GET timed out twice", Kind::Timeout, 0, true, false, 2, -1);
    row("no such name", Kind::Dns, 0, true, false, 1, -1);
    row("not trusted", Kind::Tls, 0, true, false, 1, -1);
    row("proxy", Kind::Proxy, 0, true, false, 1, -1);
    row("bad reply", Kind::BadReply, 0, true, false, 1, -1);
    row("bad reply 200", Kind::BadReply, 200, true, false, 1, -1);
    row("locked", Kind::Locked, 0, true, true, 1, -1);
    row("cancelled", Kind::Cancelled, 0, true, false, 1, -1);
}

void TestRetryPlan::plan()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    QFETCH(bool, idempotent);
    QFETCH(bool, writes);
    QFETCH(int, attempts);
    QFETCH(bool, budget);
    QFETCH(int, retryAfterMs);
    QFETCH(int, expected);
    Error error{.kind = static_cast<Error::Kind>(kind)};
    error.httpStatus = status;
    error.retryAfter = milliseconds(retryAfterMs);
    const auto delay = retryDelay(error,
        RetryFacts{.idempotent = idempotent,
            .writes = writes,
            .attempts = attempts,
            .budget = budget,
            .chance = 0.5});
    QCOMPARE(delay ? int(delay->count()) : -1, expected);
}

void TestRetryPlan::waitIsDrawnFromADoublingRange()
{
    const Error error{.kind = Error::Kind::Server, .httpStatus = 503};
    const auto at = [&](int attempts, double chance) {
        return *retryDelay(
            error, RetryFacts{.idempotent = true, .attempts = attempts, .chance = chance});
    };
    for (int attempts = 1; attempts <= 3; ++attempts) {
        QCOMPARE(at(attempts, 0.0), milliseconds(0));
        QCOMPARE(at(attempts, 1.0), milliseconds(500 * (1 << (attempts - 1))));
        QCOMPARE(at(attempts, 7.0), at(attempts, 1.0)); // whatever the lot says
    }
}

void TestRetryPlan::budgetEndsAnOutage()
{
    RetryBudget budget;
    int retries = 0;
    while (budget.allows() && retries < 1'000) {
        budget.spend();
        ++retries;
    }
    QCOMPARE(retries, 10);
    for (int i = 0; i < 11; ++i)
        budget.earn();
    QVERIFY(budget.allows());
    for (int i = 0; i < 1'000; ++i)
        budget.earn();
    QCOMPARE(budget.left, RetryBudget::most);
}

void TestRetryPlan::retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("expected");
    constexpr qint64 day = 24 * 3600 * 1000;
    QTest::newRow("missing") << QByteArray() << qint64(-1);
    QTest::newRow("seconds") << QByteArray("7") << qint64(7000);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("blanks") << QByteArray(" 12 ") << qint64(12000);
    QTest::newRow("40 is no year") << QByteArray("40") << qint64(40000);
    QTest::newRow("2000 is no year") << QByteArray("2000") << qint64(2'000'000);
    QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
    QTest::newRow("broken") << QByteArray("1.5") << qint64(-1);
    QTest::newRow("words") << QByteArray("soon") << qint64(-1);
    QTest::newRow("absurd") << QByteArray("99999999999999999999999") << day;
    QTest::newRow("large") << QByteArray("999999999") << day;
    QTest::newRow("date") << QByteArray("Tue, 24 Nov 2026 12:00:30 GMT") << qint64(30'000);
    QTest::newRow("date in the past") << QByteArray("Tue, 24 Nov 2026 11:00:00 GMT") << qint64(0);
    QTest::newRow("date far away") << QByteArray("Tue, 24 Nov 2099 12:00:30 GMT") << day;
    QTest::newRow("date of none") << QByteArray("Tue, 44 Nov 2026 12:00:30 GMT") << qint64(-1);
}

void TestRetryPlan::retryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, expected);
    const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    QCOMPARE(retryAfterFrom(header, now), milliseconds(expected));
}

void TestRetryPlan::dates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("now") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT");
    QTest::newRow("earlier") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT");
    QTest::newRow("C") << QByteArray("Sun Nov  6 08:49:37 1994");
}

void TestRetryPlan::dates()
{
    QFETCH(QByteArray, text);
    QCOMPARE(timeFromHttp(text), QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC));
    QVERIFY(!timeFromHttp("yesterday").isValid());
}

QTEST_GUILESS_MAIN(TestRetryPlan)
#include "tst_retryplan.moc"
