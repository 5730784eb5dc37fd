// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cognigy::test::Api;
using cognigy::test::Reply;

/// Rules of snapshots that are failed tasks, not refused calls, and what a restore does.
class tst_SnapshotRules : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_api.reset(); }

    void takenNameFailsInTheTask();
    void eleventhFailsInTheTask();
    void descriptionAndNameAreChecked();
    void usedByAnEndpointIsNotDeleted();
    void restoreGivesNewIdsAndKeepsReferences();
    void restoreMovesPrimaryEndpointsOnly();
    void packageLapsesAfterADay();
    void linkNeedsAPackage();
    void insideByType();
    void cancelledTaskDoesNothing();

private:
    Reply create(const QString &name, const QJsonValue &description = u"x"_s);
    QString flow(const QString &name);

    std::unique_ptr<Api> m_api;
    QString m_project;
};

void tst_SnapshotRules::init()
{
    m_api = std::make_unique<Api>(QStringList{u"--empty"_s});
    QVERIFY(m_api->isRunning());
    m_project = m_api->makeProject(u"Rules"_s);
    QVERIFY(!m_project.isEmpty());
}

Reply tst_SnapshotRules::create(const QString &name, const QJsonValue &description)
{
    QJsonObject body{{u"projectId"_s, m_project}, {u"name"_s, name}};
    if (!description.isNull())
        body.insert(u"description"_s, description);
    return m_api->post(u"/new/v2.0/snapshots"_s, body);
}

QString tst_SnapshotRules::flow(const QString &name)
{
    return m_api->post(u"/new/v2.0/flows"_s, {{u"projectId"_s, m_project}, {u"name"_s, name}})
        .text("referenceId");
}

void tst_SnapshotRules::takenNameFailsInTheTask()
{
    QVERIFY(m_api->done(create(u"1.0"_s)));
    const Reply second = create(u"1.0"_s);
    QVERIFY(second.status < 300);
    QCOMPARE(second.text("status"), u"active"_s);
    const QJsonObject task = m_api->ended(second);
    QCOMPARE(task["status"_L1].toString(), u"error"_s);
    QVERIFY(task["failReason"_L1].toString().contains(u"onflict"_s));
    QCOMPARE(m_api->list(u"snapshots"_s, m_project).size(), 1);
}

void tst_SnapshotRules::eleventhFailsInTheTask()
{
    QList<Reply> tasks;
    for (int i = 0; i < 10; ++i)
        tasks << create(u"s%1"_s.arg(i));
    for (const Reply &task : tasks)
        QVERIFY(m_api->done(task));
    const QJsonObject task = m_api->ended(create(u"one too many"_s));
    QCOMPARE(task["status"_L1].toString(), u"error"_s);
    QVERIFY(task["failReason"_L1].toString().contains(u"Limit of allowed Snapshots"_s));
    QCOMPARE(m_api->list(u"snapshots"_s, m_project).size(), 10);
}

void tst_SnapshotRules::descriptionAndNameAreChecked()
{
    QCOMPARE(create(u"bare"_s, QJsonValue::Null).status, 400);
    QCOMPARE(create(u"a/b"_s).status, 400);
    QCOMPARE(create(u"5 ¥"_s).status, 400);
    QCOMPARE(create(QString(201, u'x')).status, 400);
    QCOMPARE(create(u"[fine] (too) – ü"_s).status / 100, 2);
}

void tst_SnapshotRules::usedByAnEndpointIsNotDeleted()
{
    const QString id = m_api->makeSnapshot(m_project, u"pinned"_s);
    const Reply endpoint = m_api->post(u"/new/v2.0/endpoints"_s,
        {{u"projectId"_s, m_project}, {u"name"_s, u"Chat"_s}, {u"channel"_s, u"webchat3"_s},
            {u"flowId"_s, flow(u"Main"_s)}, {u"entrypoint"_s, id}});
    QCOMPARE(endpoint.status, 201);
    QCOMPARE(endpoint.text("URLToken").size(), 64);
    const QJsonObject task = m_api->ended(m_api->remove(u"/new/v2.0/snapshots/"_s + id));
    QCOMPARE(task["status"_L1].toString(), u"error"_s);
    QVERIFY(task["failReason"_L1].toString().contains(u"attached to an endpoint"_s));

    QCOMPARE(m_api->remove(u"/new/v2.0/endpoints/"_s + endpoint.text("_id")).status / 100, 2);
    QVERIFY(m_api->done(m_api->remove(u"/new/v2.0/snapshots/"_s + id)));
    QCOMPARE(m_api->get(u"/new/v2.0/snapshots/"_s + id).status, 404);
}

void tst_SnapshotRules::restoreGivesNewIdsAndKeepsReferences()
{
    const QString main = flow(u"Main"_s);
    const QString before = m_api->named(u"flows"_s, m_project, u"Main"_s)["_id"_L1].toString();
    const QString id = m_api->makeSnapshot(m_project, u"state"_s);
    flow(u"Made later"_s);
    QVERIFY(m_api->done(m_api->post(u"/new/v2.0/snapshots/%1/restore"_s.arg(id))));

    const QJsonArray flows = m_api->list(u"flows"_s, m_project);
    QCOMPARE(flows.size(), 1);
    QCOMPARE(flows[0]["referenceId"_L1].toString(), main);
    QVERIFY(flows[0]["_id"_L1].toString() != before);
    QCOMPARE(m_api->get(u"/new/v2.0/flows/"_s + before).status, 404);

    const QJsonObject project = m_api->get(u"/new/v2.0/projects/"_s + m_project).json();
    const QJsonArray locales = m_api->list(u"locales"_s, m_project);
    QCOMPARE(locales.size(), 1);
    QCOMPARE(project["primaryLocaleReference"_L1].toString(), locales[0]["_id"_L1].toString());
    QCOMPARE(m_api->list(u"snapshots"_s, m_project)[0]["_id"_L1].toString(), id);
}

void tst_SnapshotRules::restoreMovesPrimaryEndpointsOnly()
{
    const QString other = m_api->makeProject(u"Other"_s);
    const QByteArray file = m_api->fileOf(m_api->makeSnapshot(other, u"from afar"_s));

    const QString mainFlow = flow(u"Main"_s);
    const QString oldPrimary = m_api->list(u"locales"_s, m_project)[0]["referenceId"_L1].toString();
    const QString second = m_api
                               ->post(u"/new/v2.0/locales"_s,
                                   {{u"projectId"_s, m_project}, {u"name"_s, u"Deutsch"_s},
                                       {u"nluLanguage"_s, u"de-DE"_s}})
                               .text("referenceId");
    for (const QString &locale : {oldPrimary, second}) {
        QCOMPARE(
            m_api
                ->post(u"/new/v2.0/endpoints"_s,
                    {{u"projectId"_s, m_project}, {u"name"_s, locale}, {u"channel"_s, u"rest"_s},
                        {u"flowId"_s, mainFlow}, {u"localeId"_s, locale}})
                .status,
            201);
    }
    const QByteArray form
        = "--boundary\r\nContent-Disposition: form-data; name=\"projectId\"\r\n\r\n"
        + m_project.toUtf8()
        + "\r\n--boundary\r\nContent-Disposition: form-data; name=\"file\"; "
          "filename=\"f.csnap\"\r\n\r\n"
        + file + "\r\n--boundary--\r\n";
    QVERIFY(m_api->done(m_api->call("POST", u"/new/v2.0/snapshots/upload"_s, form,
        {{"Content-Type", "multipart/form-data; boundary=boundary"}})));
    const QJsonObject uploaded = m_api->named(u"snapshots"_s, m_project, u"from afar"_s);
    QVERIFY(m_api->done(
        m_api->post(u"/new/v2.0/snapshots/%1/restore"_s.arg(uploaded["_id"_L1].toString()))));

    const QString newPrimary = m_api->list(u"locales"_s, m_project)[0]["referenceId"_L1].toString();
    QVERIFY(newPrimary != oldPrimary);
    QCOMPARE(
        m_api->named(u"endpoints"_s, m_project, oldPrimary)["localeId"_L1].toString(), newPrimary);
    QCOMPARE(m_api->named(u"endpoints"_s, m_project, second)["localeId"_L1].toString(), second);
}

void tst_SnapshotRules::packageLapsesAfterADay()
{
    const QString id = m_api->makeSnapshot(m_project, u"short-lived"_s);
    QVERIFY(!m_api->fileOf(id).isEmpty());
    const QString path = u"/new/v2.0/snapshots/"_s + id;
    const QString link = m_api->post(path + u"/downloadlink"_s).text("downloadLink");
    const QJsonObject packaged = m_api->get(path).json();
    QCOMPARE(packaged["isPackaged"_L1].toBool(), true);

    m_api->advance(86'400 - 30);
    QCOMPARE(m_api->get(link).status, 200);
    m_api->advance(60);
    QCOMPARE(m_api->get(link).status, 404);
    QCOMPARE(m_api->get(path).json()["isPackaged"_L1].toBool(), false);
    QCOMPARE(m_api->post(path + u"/downloadlink"_s).status, 409);
    QVERIFY(!m_api->fileOf(id).isEmpty());
}

void tst_SnapshotRules::linkNeedsAPackage()
{
    const QString id = m_api->makeSnapshot(m_project, u"loose"_s);
    const Reply refused = m_api->post(u"/v2.0/snapshots/%1/downloadLink"_s.arg(id));
    QCOMPARE(refused.status, 409);
    QCOMPARE(refused.json()["code"_L1].toInt(), 1004);
}

void tst_SnapshotRules::insideByType()
{
    flow(u"Main"_s);
    const QString path
        = u"/new/v2.0/snapshots/%1/resources"_s.arg(m_api->makeSnapshot(m_project, u"full"_s));
    QCOMPARE(m_api->get(path).status, 400);
    const QJsonArray flows = m_api->get(path + u"?resourceType=flow"_s).items();
    QCOMPARE(flows.size(), 1);
    QCOMPARE(flows[0]["name"_L1].toString(), u"Main"_s);
    QVERIFY(flows[0]["createdAt"_L1].isString());
    QCOMPARE(m_api->get(path + u"?resourceType=locale"_s).items().size(), 1);
    QCOMPARE(m_api->get(path + u"?resourceType=flow&filter=nothing"_s).items().size(), 0);
}

void tst_SnapshotRules::cancelledTaskDoesNothing()
{
    const Reply task = create(u"never"_s);
    QVERIFY(m_api->post(u"/new/v2.0/tasks/%1/cancel"_s.arg(task.text("_id"))).status < 300);
    QCOMPARE(m_api->ended(task)["status"_L1].toString(), u"cancelled"_s);
    m_api->advance(60);
    QCOMPARE(m_api->list(u"snapshots"_s, m_project).size(), 0);
}

QTEST_GUILESS_MAIN(tst_SnapshotRules)
#include "tst_snapshotrules.moc"
