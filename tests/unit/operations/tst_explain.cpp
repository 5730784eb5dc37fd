// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "operations/explain.h"

#include <QTest>

using namespace cognigy;
using namespace Qt::StringLiterals;

class TestExplain : public QObject {
    Q_OBJECT
private slots:
    void everyKindIsExplained();
    void theMissingRoleIsNamed();
    void theServersWordsAreKept();
    void aRefusedSuperKeyTellsTheCauses();
    void waitingIsTold();
    void lockedNamesTheEnvironment();
};

void TestExplain::everyKindIsExplained()
{
    for (int kind = 0; kind <= int(Error::Kind::Cancelled); ++kind) {
        const Error error{.kind = static_cast<Error::Kind>(kind), .detail = u"x"_s};
        const Explanation explanation = explain(error, {.doing = u"list the Snapshots"_s});
        QVERIFY2(!explanation.title.isEmpty(), qPrintable(nameOf(error.kind)));
        QVERIFY2(!explanation.why.isEmpty(), qPrintable(nameOf(error.kind)));
        QVERIFY2(!explanation.whatToDo.isEmpty(), qPrintable(nameOf(error.kind)));
        QVERIFY(explanation.title.contains(u"list the Snapshots"_s));
        QVERIFY(!detailsOf(error).isEmpty());
    }
}

void TestExplain::theMissingRoleIsNamed()
{
    const Error error{.kind = Error::Kind::Forbidden, .operation = u"restoreSnapshot"_s};
    const Explanation explanation
        = explain(error, {.roles = {u"base_role"_s, u"snapshot_admin"_s}});
    QVERIFY(explanation.why.contains(u"projectAdmin"_s));
    QVERIFY(explanation.whatToDo.contains(u"projectAdmin"_s));
    // Roles that should do, and yet it was refused: no role is to blame.
    const Explanation other = explain(error, {.roles = {u"projectAdmin"_s}});
    QVERIFY(!other.why.contains(u"role \""_s));
}

void TestExplain::theServersWordsAreKept()
{
    const Error error{.kind = Error::Kind::TaskFailed,
        .detail = u"The snapshot is attached to an endpoint"_s,
        .operation = u"deleteSnapshot"_s};
    QCOMPARE(explain(error).why, error.detail);
}

void TestExplain::aRefusedSuperKeyTellsTheCauses()
{
    const Error off{.kind = Error::Kind::Forbidden,
        .detail = u"switched off, says the server"_s,
        .operation = u"createApiKeyManagement"_s};
    const Explanation explanation = explain(off, {.superKey = true});
    QCOMPARE(explanation.why, off.detail);
    QCOMPARE(explanation.causes.size(), 3);
    QVERIFY(explanation.causes.first().contains(u"FEATURE_USE_SUPERAPIKEY_API"_s));
    const Error wrong{.kind = Error::Kind::Unauthorized};
    QVERIFY(explain(wrong, {.superKey = true}).causes.first().contains(u"password"_s));
    // A network that is down is no refusal.
    QVERIFY(explain({.kind = Error::Kind::Network}, {.superKey = true}).causes.isEmpty());
}

void TestExplain::waitingIsTold()
{
    Error error{.kind = Error::Kind::RateLimited};
    QVERIFY(explain(error).whatToDo.contains(u"minutes"_s));
    error.retryAfter = std::chrono::milliseconds(29'500);
    QVERIFY(explain(error).whatToDo.contains(u"30"_s));
}

void TestExplain::lockedNamesTheEnvironment()
{
    const Error error{.kind = Error::Kind::Locked};
    QVERIFY(explain(error, {.environment = u"Acme PROD"_s}).title.contains(u"Acme PROD"_s));
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
