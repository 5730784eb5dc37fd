// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cognigy::test::Api;
using cognigy::test::Reply;

/// What is secret is taken, used and never said again; and the models that use it.
class tst_Secrets : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_api.reset(); }

    void connectionNeverSaysItsValues();
    void maskChangesNothing();
    void fieldsComeAndGo();
    void schemasComeWithExtensions();
    void organisationConnections();
    void nluAndHandoverKeepTheirs();
    void endpointKeyIsShownOnce();
    void firstModelIsTheDefault();
    void defaultModelStaysUnlessForced();
    void modelTestLooksAtTheConnection();
    void batchKeepsTheRules();

private:
    Reply connection(const QString &token, const QJsonObject &more = {});
    Reply model(const QString &name, const QJsonObject &more = {});
    QStringList defaults();

    std::unique_ptr<Api> m_api;
    QString m_project;
};

void tst_Secrets::init()
{
    m_api = std::make_unique<Api>(QStringList{u"--empty"_s});
    QVERIFY(m_api->isRunning());
    m_project = m_api->makeProject(u"Secrets"_s);
}

Reply tst_Secrets::connection(const QString &token, const QJsonObject &more)
{
    QJsonObject body{{u"projectId"_s, m_project}, {u"name"_s, u"Model"_s},
        {u"extension"_s, u"@cognigy/basic-nodes"_s}, {u"type"_s, u"http_bearer"_s},
        {u"fields"_s, QJsonObject{{u"token"_s, token}, {u"region"_s, u"eu"_s}}}};
    for (auto field = more.begin(); field != more.end(); ++field)
        body.insert(field.key(), field.value());
    return m_api->post(u"/new/v2.0/connections"_s, body);
}

Reply tst_Secrets::model(const QString &name, const QJsonObject &more)
{
    QJsonObject body{{u"projectId"_s, m_project}, {u"name"_s, name}, {u"provider"_s, u"openAI"_s},
        {u"modelType"_s, u"gpt-4o"_s}, {u"connectionId"_s, u"none"_s}};
    for (auto field = more.begin(); field != more.end(); ++field)
        body.insert(field.key(), field.value());
    return m_api->post(u"/new/v2.0/largelanguagemodels"_s, body);
}

QStringList tst_Secrets::defaults()
{
    QStringList names;
    const QJsonArray rows = m_api->list(u"largelanguagemodels"_s, m_project);
    for (const QJsonValue &row : rows) {
        if (row["isDefault"_L1].toBool())
            names << row["name"_L1].toString();
    }
    return names;
}

void tst_Secrets::connectionNeverSaysItsValues()
{
    const Reply made = connection(u"hunter2-hunter2"_s);
    QCOMPARE(made.status, 201);
    const QString path = u"/new/v2.0/connections/"_s + made.text("_id");
    const Reply read = m_api->get(path);
    QCOMPARE(read.json()["fields"_L1].toObject().keys(), QStringList({u"region"_s, u"token"_s}));
    m_api->patch(path, {{u"fields"_s, QJsonObject{{u"token"_s, u"hunter2-hunter3"_s}}}});
    const Reply list = m_api->get(u"/new/v2.0/connections?projectId="_s + m_project);
    QVERIFY(!list.items()[0].toObject().contains(u"fields"_s));
    for (const Reply &reply : {made, read, list, m_api->get(path)})
        QVERIFY2(!reply.body.contains("hunter2"), reply.body.constData());
}

void tst_Secrets::maskChangesNothing()
{
    const Reply made = connection(u"right"_s);
    const QString path = u"/new/v2.0/connections/"_s + made.text("_id");
    const Reply answers = model(u"Answers"_s, {{u"connectionId"_s, made.text("referenceId")}});
    const QString test = u"/new/v2.0/largelanguagemodels/%1/test"_s.arg(answers.text("_id"));
    const QJsonObject body{{u"projectId"_s, m_project}};
    // What was read is sent back as it came.
    QVERIFY(m_api->patch(path, {{u"fields"_s, m_api->get(path).json()["fields"_L1]}}).status < 300);
    QCOMPARE(m_api->post(test, body).json()["isCredentialsValid"_L1].toBool(), true);
    m_api->patch(path, {{u"fields"_s, QJsonObject{{u"token"_s, u"wrong"_s}}}});
    QCOMPARE(m_api->post(test, body).json()["isCredentialsValid"_L1].toBool(), false);
}

void tst_Secrets::fieldsComeAndGo()
{
    const QString path = u"/new/v2.0/connections/"_s + connection(u"t"_s).text("_id");
    QCOMPARE(m_api
                 ->post(path + u"/fields"_s,
                     {{u"projectId"_s, m_project}, {u"key"_s, u"host"_s}, {u"value"_s, u"h"_s}})
                 .status,
        204);
    QVERIFY(m_api->get(path).json()["fields"_L1].toObject().contains(u"host"_s));
    QCOMPARE(m_api->remove(path + u"/fields/host"_s).status, 204);
    QVERIFY(!m_api->get(path).json()["fields"_L1].toObject().contains(u"host"_s));
    QCOMPARE(m_api->remove(path + u"/fields/host"_s).status, 404);
}

void tst_Secrets::schemasComeWithExtensions()
{
    const QJsonArray rows
        = m_api->get(u"/new/v2.0/connections/schemas?projectId="_s + m_project).items();
    QVERIFY(rows.size() > 3);
    QVERIFY(!rows[0]["fields"_L1].toArray().isEmpty());
    QCOMPARE(rows[0]["_id"_L1].toString().size(), 24);
}

void tst_Secrets::organisationConnections()
{
    const Reply made = connection(
        u"t"_s, {{u"resourceLevel"_s, u"organization"_s}, {u"projectId"_s, QJsonValue::Null}});
    QCOMPARE(made.status, 201);
    QCOMPARE(made.text("resourceLevel"), u"organization"_s);
    QCOMPARE(m_api->get(u"/new/v2.0/connections/"_s + made.text("_id")).status, 200);
    QCOMPARE(m_api->list(u"connections"_s, m_project).size(), 0);
    QCOMPARE(connection(u"t"_s, {{u"projectId"_s, QJsonValue::Null}}).status, 400);
}

void tst_Secrets::nluAndHandoverKeepTheirs()
{
    const Reply nlu = m_api->post(u"/new/v2.0/nluconnectors"_s,
        {{u"projectId"_s, m_project}, {u"name"_s, u"Watson"_s}, {u"type"_s, u"watson"_s},
            {u"settings"_s,
                QJsonObject{{u"apikey"_s, u"hunter2"_s}, {u"workspaceId"_s, u"w1"_s}}}});
    QCOMPARE(nlu.status, 201);
    const Reply read = m_api->get(u"/new/v2.0/nluconnectors/"_s + nlu.text("_id"));
    QCOMPARE(read.json()["settings"_L1]["workspaceId"_L1].toString(), u"w1"_s);
    QVERIFY(!read.body.contains("hunter2") && !nlu.body.contains("hunter2"));

    const QJsonArray services
        = m_api->get(u"/new/v2.0/handover/services?projectId="_s + m_project).items();
    const QString service = services[1]["_id"_L1].toString();
    QCOMPARE(m_api->get(u"/new/v2.0/handover/services/"_s + service).status, 200);
    const Reply provider = m_api->post(u"/new/v2.0/handover/provider"_s,
        {{u"projectId"_s, m_project}, {u"name"_s, u"Desk"_s}, {u"serviceId"_s, service},
            {u"properties"_s,
                QJsonArray{QJsonObject{{u"key"_s, u"apiKey"_s}, {u"value"_s, u"hunter2"_s}}}}});
    QCOMPARE(provider.status, 201);
    QCOMPARE(provider.text("service"), services[1]["name"_L1].toString());
    const QString id = provider.text("_id");
    for (const QString &path : {u"provider"_s, u"providers"_s}) {
        const Reply one = m_api->get(u"/new/v2.0/handover/%1/%2"_s.arg(path, id));
        QCOMPARE(one.status, 200);
        QVERIFY(!one.body.contains("hunter2"));
    }
    QCOMPARE(m_api
                 ->patch(u"/new/v2.0/handover/providers/"_s + id,
                     {{u"projectId"_s, m_project}, {u"name"_s, u"Help desk"_s}})
                 .status,
        200);
    QCOMPARE(m_api
                 ->post(u"/new/v2.0/handover/provider"_s,
                     {{u"projectId"_s, m_project}, {u"name"_s, u"None"_s},
                         {u"serviceId"_s, u"0123456789abcdef01234567"_s}})
                 .status,
        400);
}

void tst_Secrets::endpointKeyIsShownOnce()
{
    const Reply flow
        = m_api->post(u"/new/v2.0/flows"_s, {{u"projectId"_s, m_project}, {u"name"_s, u"Main"_s}});
    const Reply endpoint = m_api->post(u"/new/v2.0/endpoints"_s,
        {{u"projectId"_s, m_project}, {u"name"_s, u"Chat"_s}, {u"channel"_s, u"rest"_s},
            {u"flowId"_s, flow.text("referenceId")}});
    const QString path = u"/new/v2.0/endpoints/%1/apikeys"_s.arg(endpoint.text("_id"));
    const Reply made = m_api->post(path, {{u"name"_s, u"Shop"_s}});
    QCOMPARE(made.status, 201);
    QCOMPARE(made.text("key").size(), 64);
    const Reply list = m_api->get(path);
    QVERIFY(list.body.startsWith('['));
    QVERIFY(!list.body.contains(made.text("key").toUtf8()));
    QVERIFY(made.text("keyPreview").startsWith(made.text("key").left(4)));
    QVERIFY(list.body.contains(made.text("keyPreview").toUtf8()));
    QVERIFY(m_api->remove(path + u'/' + made.text("_id")).status < 300);
    QCOMPARE(m_api->get(path).body, QByteArray("[]"));
}

void tst_Secrets::firstModelIsTheDefault()
{
    QCOMPARE(model(u"First"_s).json()["isDefault"_L1].toBool(), true);
    const Reply second = model(u"Second"_s);
    QCOMPARE(second.json()["isDefault"_L1].toBool(), false);
    QCOMPARE(defaults(), QStringList{u"First"_s});
    m_api->patch(
        u"/new/v2.0/largelanguagemodels/"_s + second.text("_id"), {{u"isDefault"_s, true}});
    QCOMPARE(defaults(), QStringList{u"Second"_s});
    QVERIFY(model(u"Third"_s, {{u"isDefault"_s, true}}).json()["isDefault"_L1].toBool());
    QCOMPARE(defaults(), QStringList{u"Third"_s});
    const Reply copy
        = m_api->post(u"/new/v2.0/largelanguagemodels/%1/clone"_s.arg(second.text("_id")));
    QCOMPARE(copy.status, 201);
    QVERIFY(copy.text("referenceId") != second.text("referenceId"));
    QCOMPARE(defaults(), QStringList{u"Third"_s});
}

void tst_Secrets::defaultModelStaysUnlessForced()
{
    const Reply first = model(u"First"_s);
    model(u"Second"_s);
    const QString path = u"/new/v2.0/largelanguagemodels/"_s + first.text("_id");
    QCOMPARE(m_api->remove(path).status, 409);
    QCOMPARE(defaults(), QStringList{u"First"_s});
    QVERIFY(m_api->remove(path + u"?force=true"_s).status < 300);
    QCOMPARE(defaults(), QStringList{u"Second"_s});
}

void tst_Secrets::modelTestLooksAtTheConnection()
{
    const Reply answers = model(u"Answers"_s);
    const QString path = u"/new/v2.0/largelanguagemodels/"_s + answers.text("_id");
    const Reply without = m_api->post(path + u"/test"_s, {{u"projectId"_s, m_project}});
    QCOMPARE(without.json()["isCredentialsValid"_L1].toBool(), false);
    QVERIFY(!without.text("msgErr").isEmpty());
    m_api->patch(path, {{u"connectionId"_s, connection(u"fine"_s).text("referenceId")}});
    const Reply with = m_api->post(path + u"/test"_s, {{u"projectId"_s, m_project}});
    QCOMPARE(with.json()["isCredentialsValid"_L1].toBool(), true);
    QCOMPARE(with.text("llmProvider"), u"openAI"_s);
    QVERIFY(!m_api->get(path + u"/availablemodels?connectionRefId=x"_s)
                 .json()["availableModels"_L1]
                 .toArray()
                 .isEmpty());
}

void tst_Secrets::batchKeepsTheRules()
{
    const QJsonObject value{{u"name"_s, u"By batch"_s}, {u"extension"_s, u"x"_s},
        {u"type"_s, u"y"_s}, {u"fields"_s, QJsonObject{{u"token"_s, u"hunter2"_s}}}};
    const Reply reply = m_api->patch(u"/new/v2.0/connections?projectId="_s + m_project,
        {{u"operations"_s, QJsonArray{QJsonObject{{u"op"_s, u"create"_s}, {u"value"_s, value}}}}});
    QVERIFY2(reply.status < 300, reply.body.constData());
    const QString id
        = m_api->named(u"connections"_s, m_project, u"By batch"_s)["_id"_L1].toString();
    const Reply read = m_api->get(u"/new/v2.0/connections/"_s + id);
    QVERIFY(read.json()["fields"_L1].toObject().contains(u"token"_s));
    QVERIFY(!read.body.contains("hunter2"));
}

QTEST_GUILESS_MAIN(tst_Secrets)
#include "tst_secrets.moc"
