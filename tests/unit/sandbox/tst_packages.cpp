// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cognigy::test::Api;
using cognigy::test::Reply;

/// Packages: what goes in, how it travels, and what happens where it meets what is there already.
class tst_Packages : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_api.reset(); }

    void carriesWhatItRefersTo();
    void travelsByForm();
    void travelsResumably();
    void damagedFileFailsInTheTask();
    void sameReferenceAborts();
    void replaceKeepsTheIdAndTakesTheContent();
    void mergeKeepsWhatThePackageLacks();
    void reidentifyMakesASecondOne();
    void takenNameFindsAFreeOne();
    void takenNameFailsWhereToldSo();
    void localesAreMapped();
    void unknownResourceFailsInTheTask();
    void deleteTakesItAway();

private:
    QString makeFlow(const QString &projectId, const QString &name);
    QString makePackage(const QString &projectId, const QStringList &resources);
    QByteArray fileOf(const QString &packageId);
    /// Uploads to the target and returns the id of the package there.
    QString sent(const QByteArray &file);
    QJsonObject merged(const QString &packageId, const QString &resource,
        const QJsonObject &strategy = {}, const QJsonArray &locales = {});
    QJsonObject flow(const QString &projectId, const QString &name)
    {
        return m_api->named(u"flows"_s, projectId, name);
    }

    std::unique_ptr<Api> m_api;
    QString m_source;
    QString m_target;
    QString m_flow;
    QString m_package;
};

void tst_Packages::init()
{
    m_api = std::make_unique<Api>(QStringList{u"--empty"_s});
    QVERIFY(m_api->isRunning());
    m_source = m_api->makeProject(u"Source"_s);
    m_target = m_api->makeProject(u"Target"_s);
    m_flow = makeFlow(m_source, u"Order"_s);
    m_package = makePackage(m_source, {m_flow});
    QVERIFY(!m_package.isEmpty());
}

QString tst_Packages::makeFlow(const QString &projectId, const QString &name)
{
    return m_api->post(u"/new/v2.0/flows"_s, {{u"projectId"_s, projectId}, {u"name"_s, name}})
        .text("_id");
}

QString tst_Packages::makePackage(const QString &projectId, const QStringList &resources)
{
    const Reply started = m_api->post(u"/new/v2.0/packages"_s,
        {{u"projectId"_s, projectId}, {u"name"_s, u"Parcel"_s}, {u"description"_s, u"x"_s},
            {u"resourceIds"_s, QJsonArray::fromStringList(resources)}});
    m_api->advance(10);
    return m_api->ended(started)["data"_L1]["packageId"_L1].toString();
}

QByteArray tst_Packages::fileOf(const QString &packageId)
{
    const Reply link = m_api->post(u"/new/v2.0/packages/%1/downloadlink"_s.arg(packageId));
    return m_api->get(link.text("downloadLink")).body;
}

QString tst_Packages::sent(const QByteArray &file)
{
    const Reply started = m_api->upload(
        u"/new/v2.0/packages/upload"_s, file, u"parcel.zip"_s, {{"projectId", m_target.toUtf8()}});
    m_api->advance(10);
    return m_api->ended(started)["data"_L1]["packageId"_L1].toString();
}

QJsonObject tst_Packages::merged(const QString &packageId, const QString &resource,
    const QJsonObject &strategy, const QJsonArray &locales)
{
    QJsonObject body{{u"resourceIds"_s, QJsonArray{resource}}, {u"localeMapping"_s, locales}};
    if (!strategy.isEmpty()) {
        QJsonObject told = strategy;
        told.insert(u"_id"_s, resource);
        body.insert(u"strategies"_s, QJsonArray{told});
    }
    const Reply started = m_api->post(u"/new/v2.0/packages/%1/merge"_s.arg(packageId), body);
    m_api->advance(10);
    return m_api->ended(started);
}

void tst_Packages::carriesWhatItRefersTo()
{
    const Reply connection = m_api->post(u"/new/v2.0/connections"_s,
        {{u"projectId"_s, m_source}, {u"name"_s, u"Model"_s}, {u"extension"_s, u"x"_s},
            {u"type"_s, u"OpenAIProvider"_s},
            {u"fields"_s, QJsonObject{{u"apiKey"_s, u"secret"_s}}}});
    QCOMPARE(connection.status, 201);
    const Reply model = m_api->post(u"/new/v2.0/largelanguagemodels"_s,
        {{u"projectId"_s, m_source}, {u"name"_s, u"Answers"_s}, {u"provider"_s, u"openAI"_s},
            {u"modelType"_s, u"gpt-4o"_s}, {u"connectionId"_s, connection.text("referenceId")}});
    QCOMPARE(model.status, 201);
    const QString package = makePackage(m_source, {model.text("_id")});

    const QJsonObject graph
        = m_api->get(u"/new/v2.0/projects/%1/graph?packages=true"_s.arg(m_source)).json();
    QStringList types;
    for (const QJsonValue &row : graph[package]["resources"_L1].toArray())
        types << row["type"_L1].toString();
    QCOMPARE(types, QStringList({u"largeLanguageModel"_s, u"connection"_s}));

    const QString there = sent(fileOf(package));
    QCOMPARE(merged(there, connection.text("_id"))["status"_L1].toString(), u"done"_s);
    QCOMPARE(merged(there, model.text("_id"))["status"_L1].toString(), u"done"_s);
    const QJsonObject arrived = m_api->named(u"largelanguagemodels"_s, m_target, u"Answers"_s);
    const Reply test
        = m_api->post(u"/new/v2.0/largelanguagemodels/%1/test"_s.arg(arrived["_id"_L1].toString()),
            {{u"projectId"_s, m_target}});
    QCOMPARE(test.json()["isCredentialsValid"_L1].toBool(), true); // its secret came along
}

void tst_Packages::travelsByForm()
{
    const QByteArray file = fileOf(m_package);
    QVERIFY(file.startsWith("PK"));
    QVERIFY(file.contains("package.json"));
    const QString there = sent(file);
    QCOMPARE(m_api->list(u"packages"_s, m_target)[0]["_id"_L1].toString(), there);
    QCOMPARE(m_api->list(u"packages"_s, m_target)[0]["name"_L1].toString(), u"Parcel"_s);
    QCOMPARE(merged(there, m_flow)["status"_L1].toString(), u"done"_s);
    const QJsonObject arrived = flow(m_target, u"Order"_s);
    QCOMPARE(arrived["referenceId"_L1], flow(m_source, u"Order"_s)["referenceId"_L1]);
    QVERIFY(arrived["_id"_L1].toString() != m_flow);
    const QString chart = u"/new/v2.0/flows/%1/chart"_s.arg(arrived["_id"_L1].toString());
    QVERIFY(m_api->get(chart).json()["nodes"_L1].toArray().size() >= 2);
}

void tst_Packages::travelsResumably()
{
    const QByteArray file = fileOf(m_package);
    const Reply created = m_api->call("POST", u"/new/v2.0/uploads"_s, {},
        {{"Tus-Resumable", "1.0.0"}, {"Upload-Length", QByteArray::number(file.size())},
            {"x-cognigy-project-id", m_target.toUtf8()},
            {"Upload-Metadata",
                "projectId " + m_target.toUtf8().toBase64() + ",uploadType "
                    + QByteArray("packages").toBase64()}});
    QCOMPARE(created.status, 201);
    const Reply patched = m_api->call("PATCH", QString::fromUtf8(created.headers["location"]), file,
        {{"Tus-Resumable", "1.0.0"}, {"Upload-Offset", "0"},
            {"Content-Type", "application/offset+octet-stream"}});
    QCOMPARE(patched.status, 204);
    m_api->advance(10);
    QCOMPARE(m_api->list(u"packages"_s, m_target).size(), 1);
}

void tst_Packages::damagedFileFailsInTheTask()
{
    QByteArray file = fileOf(m_package);
    file[file.size() / 2] = static_cast<char>(file[file.size() / 2] ^ 1);
    for (const QByteArray &bytes : {file, file.left(40), QByteArray("no package"), QByteArray()}) {
        const Reply started = m_api->upload(u"/new/v2.0/packages/upload"_s, bytes, u"parcel.zip"_s,
            {{"projectId", m_target.toUtf8()}});
        QCOMPARE(started.status, 202);
        m_api->advance(10);
        QCOMPARE(m_api->ended(started)["status"_L1].toString(), u"error"_s);
    }
    QCOMPARE(m_api->list(u"packages"_s, m_target).size(), 0);
}

void tst_Packages::sameReferenceAborts()
{
    const QJsonObject task = merged(m_package, m_flow);
    QCOMPARE(task["status"_L1].toString(), u"error"_s);
    QVERIFY(task["failReason"_L1].toString().contains(u"Conflict"_s));
    QCOMPARE(m_api->list(u"flows"_s, m_source).size(), 1);
}

void tst_Packages::replaceKeepsTheIdAndTakesTheContent()
{
    const QString path = u"/new/v2.0/flows/"_s + m_flow;
    QVERIFY(m_api->patch(path, {{u"description"_s, u"changed since"_s}}).status < 300);
    m_api->post(path + u"/states"_s, {{u"name"_s, u"later"_s}, {u"type"_s, u"whitelist"_s}});
    const auto task = merged(m_package, m_flow, {{u"identityConflictStrategy"_s, u"replace"_s}});
    QCOMPARE(task["status"_L1].toString(), u"done"_s);
    QCOMPARE(m_api->list(u"flows"_s, m_source).size(), 1);
    QCOMPARE(m_api->get(path).text("description"), QString());
    QCOMPARE(m_api->get(path + u"/states"_s).items().size(), 0);
}

void tst_Packages::mergeKeepsWhatThePackageLacks()
{
    const QString path = u"/new/v2.0/flows/"_s + m_flow;
    m_api->patch(path, {{u"description"_s, u"changed since"_s}});
    m_api->post(path + u"/states"_s, {{u"name"_s, u"later"_s}, {u"type"_s, u"whitelist"_s}});
    const auto task = merged(m_package, m_flow, {{u"identityConflictStrategy"_s, u"merge"_s}});
    QCOMPARE(task["status"_L1].toString(), u"done"_s);
    QCOMPARE(m_api->get(path).text("description"), QString());
    QCOMPARE(m_api->get(path + u"/states"_s).items().size(), 1);
}

void tst_Packages::reidentifyMakesASecondOne()
{
    const auto task
        = merged(m_package, m_flow, {{u"identityConflictStrategy"_s, u"re-identify"_s}});
    QCOMPARE(task["status"_L1].toString(), u"done"_s);
    const QJsonArray flows = m_api->list(u"flows"_s, m_source);
    QCOMPARE(flows.size(), 2);
    QVERIFY(flows[0]["referenceId"_L1] != flows[1]["referenceId"_L1]);
    QVERIFY(!flow(m_source, u"Order (2)"_s).isEmpty());
}

void tst_Packages::takenNameFindsAFreeOne()
{
    makeFlow(m_target, u"Order"_s);
    QCOMPARE(merged(sent(fileOf(m_package)), m_flow)["status"_L1].toString(), u"done"_s);
    QCOMPARE(flow(m_target, u"Order (2)"_s)["referenceId"_L1],
        flow(m_source, u"Order"_s)["referenceId"_L1]);
    QCOMPARE(merged(sent(fileOf(m_package)), m_flow,
                 {{u"identityConflictStrategy"_s, u"replace"_s},
                     {u"rename"_s, u"New name"_s}})["status"_L1]
                 .toString(),
        u"done"_s);
    QVERIFY(!flow(m_target, u"New name"_s).isEmpty());
}

void tst_Packages::takenNameFailsWhereToldSo()
{
    makeFlow(m_target, u"Order"_s);
    const auto task = merged(sent(fileOf(m_package)), m_flow, {{u"autoRename"_s, false}});
    QCOMPARE(task["status"_L1].toString(), u"error"_s);
    QVERIFY(task["failReason"_L1].toString().contains(u"Order"_s));
    QCOMPARE(m_api->list(u"flows"_s, m_target).size(), 1);
}

void tst_Packages::localesAreMapped()
{
    const QString from = m_api->list(u"locales"_s, m_source)[0]["_id"_L1].toString();
    const Reply second = m_api->post(u"/new/v2.0/locales"_s,
        {{u"projectId"_s, m_target}, {u"name"_s, u"Deutsch"_s}, {u"nluLanguage"_s, u"de-DE"_s}});
    const QString there = sent(fileOf(m_package));
    const QJsonArray mapping{
        QJsonObject{{u"packageLocaleId"_s, from}, {u"agentLocaleId"_s, second.text("_id")}}};
    QCOMPARE(merged(there, m_flow, {}, mapping)["status"_L1].toString(), u"done"_s);
    const QString arrived = flow(m_target, u"Order"_s)["_id"_L1].toString();
    QCOMPARE(
        m_api->get(u"/new/v2.0/flows/"_s + arrived).text("localeReference"), second.text("_id"));

    const Reply wrong = m_api->post(u"/new/v2.0/packages/%1/merge"_s.arg(there),
        {{u"resourceIds"_s, QJsonArray{m_flow}},
            {u"localeMapping"_s,
                QJsonArray{
                    QJsonObject{{u"packageLocaleId"_s, from}, {u"agentLocaleId"_s, from}}}}});
    QCOMPARE(wrong.status, 400);
}

void tst_Packages::unknownResourceFailsInTheTask()
{
    const Reply started = m_api->post(u"/new/v2.0/packages"_s,
        {{u"projectId"_s, m_source}, {u"name"_s, u"Parcel"_s},
            {u"resourceIds"_s, QJsonArray{u"0123456789abcdef01234567"_s}}});
    m_api->advance(10);
    QCOMPARE(m_api->ended(started)["status"_L1].toString(), u"error"_s);
    QCOMPARE(merged(m_package, u"0123456789abcdef01234567"_s)["status"_L1].toString(), u"error"_s);
}

void tst_Packages::deleteTakesItAway()
{
    const QString link
        = m_api->post(u"/v2.0/packages/%1/downloadLink"_s.arg(m_package)).text("downloadLink");
    QCOMPARE(m_api->get(link).status, 200);
    const Reply started = m_api->remove(u"/new/v2.0/packages/"_s + m_package);
    QCOMPARE(started.status, 202);
    m_api->advance(10);
    QVERIFY(m_api->done(started));
    QCOMPARE(m_api->get(u"/new/v2.0/packages/"_s + m_package).status, 404);
    QCOMPARE(m_api->get(link).status, 404);
}

QTEST_GUILESS_MAIN(tst_Packages)
#include "tst_packages.moc"
