// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using cognigy::test::Api;
using cognigy::test::Reply;

/// The demo: the same for the same seed, another for another, and as varied as it is meant to be.
class tst_DemoData : public QObject {
    Q_OBJECT

private slots:
    void sameSeedSameData();
    void isVaried();
    void marksBrokenFallbacks();
    void hasSomethingOfEverything();
    void oldSnapshotsLackLaterFlows();
    void scaleMultiplies();
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

void tst_DemoData::hasSomethingOfEverything()
{
    Api api({u"--demo"_s});
    QString id;
    const QJsonArray all = projects(api);
    for (const QJsonValue &project : all) {
        if (project["name"_L1].toString() == u"Nordbank Card Services DEV"_s)
            id = project["_id"_L1].toString();
    }
    QVERIFY(!id.isEmpty());
    for (const QString &kind :
        {u"flows"_s, u"lexicons"_s, u"connections"_s, u"largelanguagemodels"_s, u"extensions"_s,
            u"nluconnectors"_s, u"playbooks"_s, u"functions"_s, u"milestones"_s,
            u"knowledgestores"_s, u"aiagents"_s, u"packages"_s, u"profiles"_s, u"conversations"_s,
            u"trainer"_s, u"tasks"_s, u"aicopilotconfigs"_s, u"handover/provider"_s}) {
        const QJsonArray rows = api.list(kind, id);
        QVERIFY2(!rows.isEmpty(), qPrintable(kind));
        const QString one = rows[0]["_id"_L1].toString();
        const QString path = u"/new/v2.0/%1/%2"_s.arg(kind, one);
        QVERIFY2(api.get(path).status == 200, qPrintable(path));
    }
    const auto below = [&](const QString &kind, const QString &child) {
        const QString one = api.list(kind, id).last()["_id"_L1].toString();
        const Reply reply = api.get(u"/new/v2.0/%1/%2/%3"_s.arg(kind, one, child));
        return reply.body.startsWith('[') ? QJsonDocument::fromJson(reply.body).array()
                                          : reply.items();
    };
    QVERIFY(!below(u"lexicons"_s, u"entries"_s).isEmpty());
    QVERIFY(!below(u"knowledgestores"_s, u"sources"_s).isEmpty());
    QVERIFY(!below(u"functions"_s, u"instances"_s).isEmpty());
    QVERIFY(!below(u"playbooks"_s, u"runs"_s).isEmpty());
    const QJsonArray jobs = below(u"aiagents"_s, u"jobs"_s);
    QCOMPARE(jobs.size(), 1);
    QVERIFY(!jobs[0]["tools"_L1].toArray().isEmpty());
    QVERIFY(api.get(u"/new/v2.0/projects/%1/logs"_s.arg(id)).items().size() >= 25);
    QVERIFY(!api.get(u"/new/v2.0/auditevents"_s).items().isEmpty());
    QVERIFY(!api.get(u"/new/insights/beta/steps?projectId="_s + id).items().isEmpty());
    const QString month = QDateTime::currentDateTimeUtc().addDays(-5).toString(u"yyyy"_s);
    QVERIFY(!api.get(u"/new/v2.0/conversationcounter?year="_s + month).items().isEmpty());
    // Secrets are made up, but still secrets.
    QVERIFY(!api.get(u"/new/v2.0/connections/"_s
                    + api.list(u"connections"_s, id)[0]["_id"_L1].toString())
                 .json()["fields"_L1]
                 .toObject()
                 .isEmpty());
}

void tst_DemoData::oldSnapshotsLackLaterFlows()
{
    Api api({u"--demo"_s});
    QString id;
    const QJsonArray all = projects(api);
    for (const QJsonValue &project : all) {
        if (project["name"_L1].toString() == u"Nordbank Card Services DEV"_s)
            id = project["_id"_L1].toString();
    }
    const QJsonArray snapshots = api.list(u"snapshots"_s, id);
    const auto inside = [&](const QJsonValue &snapshot) {
        return api
            .get(u"/new/v2.0/snapshots/%1/resources?resourceType=flow&limit=100"_s.arg(
                snapshot["_id"_L1].toString()))
            .items()
            .size();
    };
    const auto now = api.list(u"flows"_s, id).size();
    QVERIFY(inside(snapshots.last()) < inside(snapshots.first()));
    QVERIFY(inside(snapshots.first()) <= now);
    // A restore brings back what the list says.
    const auto expected = inside(snapshots.last());
    const Reply task
        = api.post(u"/new/v2.0/snapshots/%1/restore"_s.arg(snapshots.last()["_id"_L1].toString()));
    api.advance(10);
    QVERIFY(api.done(task));
    QCOMPARE(api.list(u"flows"_s, id).size(), expected);
}

void tst_DemoData::scaleMultiplies()
{
    const auto counts = [](const QStringList &more) {
        Api api(QStringList{u"--demo"_s} + more);
        int logs = 0;
        int nodes = 0;
        const QJsonArray all = projects(api);
        for (const QJsonValue &project : all) {
            const QString id = project["_id"_L1].toString();
            logs = std::max(logs,
                api.get(u"/new/v2.0/projects/%1/logs?limit=1"_s.arg(id))
                    .json()["total"_L1]
                    .toInt());
            const QString flow
                = api.named(u"flows"_s, id, u"Everything at once"_s)["_id"_L1].toString();
            if (!flow.isEmpty())
                nodes = api.get(u"/new/v2.0/flows/%1/chart/nodes?limit=1"_s.arg(flow))
                            .json()["total"_L1]
                            .toInt();
        }
        return QPair(logs, nodes);
    };
    QCOMPARE(counts({}), QPair(1000, 100));
    QCOMPARE(counts({u"--scale"_s, u"3"_s}), QPair(3000, 300));
}

QTEST_GUILESS_MAIN(tst_DemoData)
#include "tst_demodata.moc"
