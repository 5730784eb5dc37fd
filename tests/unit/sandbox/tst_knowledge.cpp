// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using cognigy::test::Api;
using cognigy::test::Reply;

/// Knowledge stores: sources by hand, by page and by file, their chunks, connectors.
class tst_Knowledge : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_api.reset(); }

    void manualSourceIsThereAtOnce();
    void pageIsReadByATask();
    void fileIsCutIntoChunks();
    void emptyFileFailsAndSaysSo();
    void otherFilesAreRefused();
    void sameNameTwiceIsAConflict();
    void chunksAreCounted();
    void connectorRunsAgain();
    void tagsAreKept();
    void deletingTheStoreTakesAllAlong();

private:
    QJsonObject store() { return m_api->get(m_path).json(); }
    QJsonObject source(const QString &name);
    Reply upload(const QByteArray &bytes, const QString &name,
        const QHash<QByteArray, QByteArray> &fields = {});

    std::unique_ptr<Api> m_api;
    QString m_project;
    QString m_path;
};

void tst_Knowledge::init()
{
    m_api = std::make_unique<Api>(QStringList{u"--empty"_s});
    QVERIFY(m_api->isRunning());
    m_project = m_api->makeProject(u"Knowledge"_s);
    const Reply made = m_api->post(
        u"/new/v2.0/knowledgestores"_s, {{u"projectId"_s, m_project}, {u"name"_s, u"Handbook"_s}});
    QCOMPARE(made.status, 201);
    QCOMPARE(made.text("status"), u"empty"_s);
    QCOMPARE(made.text("projectReference"), m_project);
    m_path = u"/new/v2.0/knowledgestores/"_s + made.text("_id");
}

QJsonObject tst_Knowledge::source(const QString &name)
{
    const QJsonArray rows = m_api->get(m_path + u"/sources"_s).items();
    for (const QJsonValue &row : rows) {
        if (row["name"_L1].toString() == name)
            return row.toObject();
    }
    return {};
}

Reply tst_Knowledge::upload(
    const QByteArray &bytes, const QString &name, const QHash<QByteArray, QByteArray> &fields)
{
    const Reply started = m_api->upload(m_path + u"/sources/upload"_s, bytes, name, fields);
    m_api->advance(10);
    return started;
}

void tst_Knowledge::manualSourceIsThereAtOnce()
{
    const Reply made = m_api->post(
        m_path + u"/sources"_s, {{u"name"_s, u"By hand"_s}, {u"type"_s, u"manual"_s}});
    QCOMPARE(made.status, 201);
    QVERIFY(!made.json().contains(u"taskData"_s));
    QCOMPARE(made.json()["knowledgeSource"_L1]["status"_L1].toString(), u"ready"_s);
    QCOMPARE(store()["status"_L1].toString(), u"ready"_s);
}

void tst_Knowledge::pageIsReadByATask()
{
    QCOMPARE(
        m_api->post(m_path + u"/sources"_s, {{u"name"_s, u"No address"_s}, {u"type"_s, u"url"_s}})
            .status,
        400);
    const Reply made = m_api->post(m_path + u"/sources"_s,
        {{u"name"_s, u"Page"_s}, {u"type"_s, u"url"_s}, {u"url"_s, u"https://example.com/help"_s}});
    QCOMPARE(made.json()["knowledgeSource"_L1]["status"_L1].toString(), u"ingesting"_s);
    QCOMPARE(store()["status"_L1].toString(), u"ingesting"_s);
    Reply task;
    task.body = QJsonDocument(made.json()["taskData"_L1].toObject()).toJson();
    m_api->advance(10);
    QVERIFY(m_api->done(task));
    QCOMPARE(source(u"Page"_s)["status"_L1].toString(), u"ready"_s);
    const QString id = source(u"Page"_s)["_id"_L1].toString();
    const QJsonArray chunks = m_api->get(m_path + u"/sources/%1/chunks"_s.arg(id)).items();
    QCOMPARE(chunks.size(), source(u"Page"_s)["chunkCount"_L1].toInt());
    QVERIFY(chunks[0]["text"_L1].toString().contains(u"https://example.com/help"_s));
}

void tst_Knowledge::fileIsCutIntoChunks()
{
    const QByteArray paragraph = QByteArray("Sentences of the handbook. ").repeated(30);
    const QByteArray text = paragraph + "\n\n" + paragraph + "\r\n\r\nShort.\n" + paragraph;
    QVERIFY(m_api->done(upload(text, u"handbook.txt"_s)));
    const QJsonObject row = source(u"handbook.txt"_s);
    QCOMPARE(row["type"_L1].toString(), u"txt"_s);
    QCOMPARE(row["metaData"_L1]["size"_L1].toInteger(), text.size());
    const QJsonArray chunks
        = m_api->get(m_path + u"/sources/%1/chunks?sort=order:asc"_s.arg(row["_id"_L1].toString()))
              .items();
    QCOMPARE(chunks.size(), row["chunkCount"_L1].toInt());
    QVERIFY(chunks.size() >= 3);
    QByteArray words;
    for (int i = 0; i < chunks.size(); ++i) {
        QCOMPARE(chunks[i]["order"_L1].toInt(), i + 1);
        QVERIFY(chunks[i]["text"_L1].toString().size() <= 1000);
        words += chunks[i]["text"_L1].toString().toUtf8() + ' ';
    }
    QCOMPARE(words.simplified(), text.simplified()); // nothing lost, nothing doubled
}

void tst_Knowledge::emptyFileFailsAndSaysSo()
{
    const QJsonObject task = m_api->ended(upload(" \n\n ", u"blank.txt"_s));
    QCOMPARE(task["status"_L1].toString(), u"error"_s);
    const QJsonObject row = source(u"blank.txt"_s);
    QCOMPARE(row["status"_L1].toString(), u"failure"_s);
    QCOMPARE(row["metaData"_L1]["failReason"_L1], task["failReason"_L1]);
    QCOMPARE(store()["status"_L1].toString(), u"warning"_s);
}

void tst_Knowledge::otherFilesAreRefused()
{
    QCOMPARE(upload("x", u"program.exe"_s).status, 400);
    QCOMPARE(m_api->post(m_path + u"/sources/upload"_s, {{u"url"_s, u"x"_s}}).status, 400);
    QVERIFY(m_api->done(upload("%PDF-1.7 whatever", u"plan.PDF"_s)));
    QCOMPARE(source(u"plan.PDF"_s)["type"_L1].toString(), u"pdf"_s);
}

void tst_Knowledge::sameNameTwiceIsAConflict()
{
    QVERIFY(m_api->done(upload("text", u"a.txt"_s)));
    const Reply second = upload("text", u"a.txt"_s);
    QCOMPARE(second.status, 409);
    QVERIFY(second.text("detail").contains(u"already exists"_s));
}

void tst_Knowledge::chunksAreCounted()
{
    QVERIFY(m_api->done(upload("first\n\nsecond", u"a.ctxt"_s)));
    const QString id = source(u"a.ctxt"_s)["_id"_L1].toString();
    const QString path = m_path + u"/sources/%1/chunks"_s.arg(id);
    QCOMPARE(source(u"a.ctxt"_s)["chunkCount"_L1].toInt(), 2);
    const Reply third = m_api->post(path, {{u"text"_s, u"third"_s}});
    QCOMPARE(third.status, 201);
    QCOMPARE(third.json()["order"_L1].toInt(), 3);
    QCOMPARE(third.text("sourceReference"), id);
    QCOMPARE(source(u"a.ctxt"_s)["chunkCount"_L1].toInt(), 3);
    const QString chunk = path + u'/' + third.text("_id");
    QVERIFY(m_api->patch(chunk, {{u"disabled"_s, true}}).status < 300);
    QCOMPARE(m_api->get(chunk).json()["disabled"_L1].toBool(), true);
    const QString counter = u"/new/v2.0/organisations/chunkcount"_s;
    QCOMPARE(m_api->get(counter).json()["chunkCount"_L1].toInt(), 3);
    QVERIFY(m_api->remove(chunk).status < 300);
    QCOMPARE(source(u"a.ctxt"_s)["chunkCount"_L1].toInt(), 2);
    QCOMPARE(m_api->get(counter).json()["chunkCount"_L1].toInt(), 2);
    QVERIFY(m_api->remove(m_path + u"/sources/"_s + id).status < 300);
    QCOMPARE(store()["status"_L1].toString(), u"empty"_s);
}

void tst_Knowledge::connectorRunsAgain()
{
    QVERIFY(!m_api->get(m_path + u"/descriptors"_s).items().isEmpty());
    const QString path = m_path + u"/connectors"_s;
    const Reply made = m_api->post(path,
        {{u"name"_s, u"Site"_s}, {u"type"_s, u"webCrawler"_s},
            {u"extension"_s, u"@cognigy/knowledge-connectors"_s},
            {u"config"_s, QJsonObject{{u"startUrl"_s, u"https://example.com"_s}}}});
    QCOMPARE(made.status, 201);
    QCOMPARE(made.text("lastExecutionStatus"), u"none"_s);
    const QString one = path + u'/' + made.text("_id");
    for (int i = 0; i < 2; ++i) {
        const Reply started = m_api->post(one + u"/run"_s);
        QCOMPARE(m_api->get(one).text("lastExecutionStatus"), u"active"_s);
        m_api->advance(10);
        QVERIFY(m_api->done(started));
        QCOMPARE(m_api->get(one).text("lastExecutionStatus"), u"done"_s);
        QVERIFY(m_api->get(one).json()["lastExecution"_L1].toInteger() > 0);
        QCOMPARE(m_api->get(m_path + u"/sources"_s).items().size(), 1);
    }
    const QString id = source(u"Site"_s)["_id"_L1].toString();
    QCOMPARE(m_api->get(m_path + u"/sources/"_s + id).text("connectorReference"),
        made.text("referenceId"));
}

void tst_Knowledge::tagsAreKept()
{
    QVERIFY(m_api->done(upload("text", u"a.txt"_s, {{"tags", "travel"}})));
    const QString id = source(u"a.txt"_s)["_id"_L1].toString();
    const QString path = m_path + u"/sources/"_s + id;
    QCOMPARE(source(u"a.txt"_s)["metaData"_L1]["tags"_L1].toArray(), QJsonArray{u"travel"_s});
    QVERIFY(m_api->patch(path, {{u"metaData"_s, QJsonObject{{u"tags"_s, QJsonArray{u"rail"_s}}}}})
                .status
        < 300);
    const QJsonObject meta = m_api->get(path).json()["metaData"_L1].toObject();
    QCOMPARE(meta["tags"_L1].toArray(), QJsonArray{u"rail"_s});
    QCOMPARE(meta["fileName"_L1].toString(), u"a.txt"_s);
}

void tst_Knowledge::deletingTheStoreTakesAllAlong()
{
    QVERIFY(m_api->done(upload("text", u"a.txt"_s)));
    QVERIFY(m_api->remove(m_path).status < 300);
    QCOMPARE(m_api->get(m_path).status, 404);
    QCOMPARE(
        m_api->get(u"/new/v2.0/organisations/chunkcount"_s).json()["chunkCount"_L1].toInt(), 0);
}

QTEST_GUILESS_MAIN(tst_Knowledge)
#include "tst_knowledge.moc"
