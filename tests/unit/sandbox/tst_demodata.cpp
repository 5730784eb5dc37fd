// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cognigy::test::Api;

/// The demo: the same for the same seed, another for another, and as varied as it is meant to be.
class tst_DemoData : public QObject {
    Q_OBJECT

private slots:
    void sameSeedSameData();
    void isVaried();
    void marksBrokenFallbacks();
};

namespace {

QJsonArray projects(Api &api)
{
    return api.get(u"/new/v2.0/projects?limit=100&sort=name:asc"_s).items();
}

} // namespace

void tst_DemoData::sameSeedSameData()
{
    Api first({u"--demo"_s, u"--seed"_s, u"5"_s});
    Api second({u"--demo"_s, u"--seed"_s, u"5"_s});
    Api third({u"--demo"_s, u"--seed"_s, u"6"_s});
    const QJsonArray all = projects(first);
    QCOMPARE(all.size(), 34); // of 40; the demo user is no member of the others
    QCOMPARE(projects(second), all);
    QVERIFY(projects(third) != all);
    const QString id = all[3]["_id"_L1].toString();
    for (const QString &kind : {u"flows"_s, u"snapshots"_s, u"endpoints"_s, u"locales"_s})
        QCOMPARE(second.list(kind, id), first.list(kind, id));
}

void tst_DemoData::isVaried()
{
    Api api({u"--demo"_s});
    int full = 0;
    int nearlyFull = 0;
    int packaged = 0;
    int pinned = 0;
    int loose = 0;
    const QJsonArray all = projects(api);
    for (const QJsonValue &project : all) {
        const QString id = project["_id"_L1].toString();
        const QJsonArray snapshots = api.list(u"snapshots"_s, id);
        full += snapshots.size() == 10;
        nearlyFull += snapshots.size() == 9;
        for (const QJsonValue &snapshot : snapshots)
            packaged += snapshot["isPackaged"_L1].toBool();
        if (!project["name"_L1].toString().endsWith(u"PROD"_s))
            continue;
        const QJsonArray endpoints = api.list(u"endpoints"_s, id);
        for (const QJsonValue &row : endpoints) {
            const QString entry
                = api.get(u"/new/v2.0/endpoints/"_s + row["_id"_L1].toString()).text("entrypoint");
            (entry == id ? loose : pinned) += 1;
        }
    }
    QCOMPARE(full, 1);
    QVERIFY(nearlyFull >= 1);
    QVERIFY(packaged >= 2);
    QVERIFY(pinned > loose && loose > 0);
}

void tst_DemoData::marksBrokenFallbacks()
{
    Api api({u"--demo"_s});
    const QJsonArray all = projects(api);
    for (const QJsonValue &project : all) {
        if (project["name"_L1].toString() == u"Playground"_s) {
            QCOMPARE(api.list(u"locales"_s, project["_id"_L1].toString()).size(), 10);
            return;
        }
    }
    QFAIL("there is no playground");
}

QTEST_GUILESS_MAIN(tst_DemoData)
#include "tst_demodata.moc"
