// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using cognigy::test::Api;
using cognigy::test::Reply;

/// Extensions by file and by address, their update; AI agents with jobs and tools.
class tst_Extensions : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_api.reset(); }

    void installsFromAFile();
    void installsFromAnAddress();
    void updatesByPackage();
    void refusesWhatIsNoExtension();
    void trustIsChanged();
    void agentNamesAreUnique();
    void hiredAgentHasAJob();

private:
    QJsonObject installed() { return m_api->list(u"extensions"_s, m_project)[0].toObject(); }
    Reply upload(const QByteArray &file, const QString &path = u"upload"_s,
        const QHash<QByteArray, QByteArray> &more = {});

    std::unique_ptr<Api> m_api;
    QString m_project;
};

namespace {

// A .tar.gz with crm-tools/package.json of the version 1.0.0, one of 2.0.0, and one that is named
// "other".
const QByteArray first = QByteArray::fromBase64(
    "H4sIAAAAAAACA+3SOQ7CMBBAUR/Fcg3BRlEKWmoaxAUsY0HI4ig2NIi7k7AV1CgN/zUj/SmmGdc38xRCHReddZU9+OwU"
    "Qyt+Sg+KPH/MwffUxnx2z26WJi+E1GIC55hsP5wX/+mqWtt4tZLKvT9BzaS6+D6WoR27yXSmx7b30fVll159Z+sqyhRk"
    "Onq53m7UTQAAAAAAAAAAAAAAAAAAJnMHHujftAAoAAA=");
const QByteArray second = QByteArray::fromBase64(
    "H4sIAAAAAAACA+3SOQ7CMBBAUR/Fcg3BjqIUtNQ0iAtYwYKQxcg2NIi7k7AV1CgN/zUj/SmmmSp08+R9GxcnWzV277Jj"
    "9L34KT0oi+IxB99TG/PZPbvJTVEKqcUEzjHZMJwX/+mqets5tZSqen+Cmkl1cSHWvh97nulMj23nYhXqU3r1rW2bKJOX"
    "6eDkarNWNwEAAAAAAAAAAAAAAAAAmMwdaYe+VQAoAAA=");
const QByteArray other = QByteArray::fromBase64(
    "H4sIAAAAAAACA+3SsQrCMBDG8TxKyCw1weLg6uwifYFQg9ZqU5LoIr67SREEZ+ni/7fc8XHHLefTyYXlaNveHl11jn4Q"
    "P6ezdV1PNfuu2phPP+XGrPK41GIGt5hsyOfFf3qowV6d2kjlyyeohVR3F2Lnh5KZSle6ZAcX29CN6Z039tJHmbzMO3K7"
    "36mnAAAAAAAAAAAAAAAAAADM6gXBFlynACgAAA==");

} // namespace

void tst_Extensions::init()
{
    m_api = std::make_unique<Api>(QStringList{u"--empty"_s});
    QVERIFY(m_api->isRunning());
    m_project = m_api->makeProject(u"Extensions"_s);
}

Reply tst_Extensions::upload(
    const QByteArray &file, const QString &path, const QHash<QByteArray, QByteArray> &more)
{
    QHash<QByteArray, QByteArray> fields = more;
    fields.insert("projectId", m_project.toUtf8());
    const Reply started
        = m_api->upload(u"/new/v2.0/extensions/"_s + path, file, u"crm-tools.tar.gz"_s, fields);
    m_api->advance(10);
    return started;
}

void tst_Extensions::installsFromAFile()
{
    QVERIFY(m_api->done(upload(first)));
    QCOMPARE(installed()["name"_L1].toString(), u"crm-tools"_s);
    QCOMPARE(installed()["version"_L1].toString(), u"1.0.0"_s);
    QCOMPARE(installed()["description"_L1].toString(), u"Talks to the CRM"_s);
    QVERIFY(!installed().contains(u"createdAt"_s));
    const QJsonObject again = m_api->ended(upload(first));
    QCOMPARE(again["status"_L1].toString(), u"error"_s);
    QVERIFY(again["failReason"_L1].toString().contains(u"installed already"_s));
}

void tst_Extensions::installsFromAnAddress()
{
    const Reply started = m_api->post(u"/new/v2.0/extensions/upload"_s,
        {{u"projectId"_s, m_project}, {u"url"_s, u"https://example.com/tools/mail.tar.gz?v=3"_s}});
    QCOMPARE(started.status, 202);
    m_api->advance(10);
    QVERIFY(m_api->done(started));
    QCOMPARE(installed()["name"_L1].toString(), u"mail"_s);
    QCOMPARE(
        m_api->post(u"/new/v2.0/extensions/upload"_s, {{u"projectId"_s, m_project}}).status, 400);
}

void tst_Extensions::updatesByPackage()
{
    QVERIFY(m_api->done(upload(first)));
    const QString id = installed()["_id"_L1].toString();
    QVERIFY(m_api->patch(u"/new/v2.0/extensions/"_s + id, {{u"trustedCode"_s, true}}).status < 300);
    QVERIFY(m_api->done(upload(second, u"update"_s, {{"extension", id.toUtf8()}})));
    QCOMPARE(m_api->list(u"extensions"_s, m_project).size(), 1);
    QCOMPARE(installed()["version"_L1].toString(), u"2.0.0"_s);
    QCOMPARE(installed()["_id"_L1].toString(), id);
    QCOMPARE(installed()["trustedCode"_L1].toBool(), true);
    const QJsonObject wrong
        = m_api->ended(upload(other, u"update"_s, {{"extension", id.toUtf8()}}));
    QCOMPARE(wrong["status"_L1].toString(), u"error"_s);
    QCOMPARE(upload(second, u"update"_s).status, 400);
}

void tst_Extensions::refusesWhatIsNoExtension()
{
    for (const QByteArray &file : {QByteArray("nothing"), QByteArray(), first.left(60)}) {
        const QJsonObject task = m_api->ended(upload(file));
        QCOMPARE(task["status"_L1].toString(), u"error"_s);
        QVERIFY(!task["failReason"_L1].toString().isEmpty());
    }
    QCOMPARE(m_api->list(u"extensions"_s, m_project).size(), 0);
}

void tst_Extensions::trustIsChanged()
{
    QVERIFY(m_api->done(upload(first)));
    const QString path = u"/new/v2.0/extensions/"_s + installed()["_id"_L1].toString();
    QCOMPARE(m_api->get(path).json()["trustedCode"_L1].toBool(), false);
    QVERIFY(m_api->patch(path, {{u"trustedCode"_s, true}}).status < 300);
    QCOMPARE(m_api->get(path).json()["trustedCode"_L1].toBool(), true);
    QCOMPARE(m_api->patch(path, {{u"version"_s, u"9"_s}}).status, 400);
}

void tst_Extensions::agentNamesAreUnique()
{
    const QJsonObject body{{u"projectId"_s, m_project}, {u"name"_s, u"Ava"_s}};
    const QString path = u"/new/v2.0/aiagents"_s;
    QCOMPARE(m_api->post(path + u"/validatename"_s, body).status, 200);
    const Reply made = m_api->post(path, body);
    QCOMPARE(made.status, 201);
    QVERIFY(!made.text("referenceId").isEmpty());
    QCOMPARE(m_api->post(path, body).status, 409);
    QCOMPARE(m_api->post(path + u"/validatename"_s, body).status, 409);
    QCOMPARE(
        m_api->patch(path + u'/' + made.text("_id"), {{u"instructions"_s, u"Be kind"_s}}).status,
        204);
    QCOMPARE(m_api->get(path + u'/' + made.text("_id")).text("instructions"), u"Be kind"_s);
}

void tst_Extensions::hiredAgentHasAJob()
{
    const Reply started = m_api->post(u"/new/v2.0/aiagents/hire"_s,
        {{u"projectId"_s, m_project}, {u"templateId"_s, u"concierge"_s}});
    QCOMPARE(started.status, 202);
    m_api->advance(10);
    const QJsonObject task = m_api->ended(started);
    QCOMPARE(task["status"_L1].toString(), u"done"_s);
    const QString agent = task["data"_L1]["aiAgentId"_L1].toString();
    const QString jobs = u"/new/v2.0/aiagents/%1/jobs"_s.arg(agent);
    const QJsonArray rows = QJsonDocument::fromJson(m_api->get(jobs).body).array();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0]["type"_L1].toString(), u"aiAgentJob"_s);
    QVERIFY(rows[0]["tools"_L1].isArray());
    const QString flow = task["data"_L1]["flowId"_L1].toString();
    const QJsonArray inChart
        = m_api->get(u"/new/v2.0/flows/%1/chart/nodes/aiagents"_s.arg(flow)).items();
    QCOMPARE(inChart.size(), 1);
    QCOMPARE(inChart[0]["nodeId"_L1], rows[0]["_id"_L1]);
}

QTEST_GUILESS_MAIN(tst_Extensions)
#include "tst_extensions.moc"
