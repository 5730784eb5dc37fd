// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "flowbench.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using cognigy::test::FlowBench;
using cognigy::test::Reply;

/// Intents with their sentences: hierarchy, files, training, scores, states, Yes/No.
class tst_Intents : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void hierarchy();
    void namesAreUniqueInAFlow();
    void sentencesInBatches();
    void generatedSentences();
    void trainingSettlesTheModel();
    void scoresAreSteady();
    void csvThereAndBack();
    void jsonThereAndBack();
    void importModes_data();
    void importModes();
    void brokenImportFails();
    void states();
    void yesAndNo();

private:
    QString intent(const QString &name) const { return m_intents + u'/' + name; }
    Reply upload(const QString &flow, const QByteArray &file, const QByteArray &mode);
    QStringList sentences(const QString &intent);
    QString idOf(const QString &name);

    std::unique_ptr<FlowBench> m_bench;
    QString m_flow;
    QString m_path;
    QString m_intents;
    int m_count = 0;
};

void tst_Intents::initTestCase()
{
    m_bench = std::make_unique<FlowBench>();
    QVERIFY(m_bench->isReady());
}

void tst_Intents::init()
{
    m_flow = m_bench->makeFlow(u"Flow %1"_s.arg(++m_count));
    m_path = u"/new/v2.0/flows/"_s + m_flow;
    m_intents = m_path + u"/intents"_s;
}

QStringList tst_Intents::sentences(const QString &intent)
{
    QStringList texts;
    const QJsonArray rows = m_bench->api.get(m_intents + u'/' + intent + u"/sentences"_s).items();
    for (const QJsonValue &row : rows)
        texts << row["text"_L1].toString();
    texts.sort();
    return texts;
}

QString tst_Intents::idOf(const QString &name)
{
    const QJsonArray rows = m_bench->api.get(m_intents).items();
    for (const QJsonValue &row : rows) {
        if (row["name"_L1].toString() == name)
            return row["_id"_L1].toString();
    }
    return {};
}

Reply tst_Intents::upload(const QString &flow, const QByteArray &file, const QByteArray &mode)
{
    const QByteArray edge = "--edge\r\nContent-Disposition: form-data; name=";
    const QByteArray body = edge + "\"localeId\"\r\n\r\n" + m_bench->primaryLocale().toUtf8()
        + "\r\n" + edge + "\"mode\"\r\n\r\n" + mode + "\r\n" + edge
        + "\"file\"; filename=\"intents.csv\"\r\n\r\n" + file + "\r\n--edge--\r\n";
    return m_bench->api.call("POST", u"/new/v2.0/flows/"_s + flow + u"/intents/import"_s, body,
        {{"Content-Type", "multipart/form-data; boundary=edge"}});
}

void tst_Intents::hierarchy()
{
    const auto make = [&](const QString &name, const QString &parent) {
        QJsonObject body{{u"name"_s, name}};
        if (!parent.isEmpty())
            body.insert(u"parentIntentId"_s, parent);
        return m_bench->api.post(m_intents, body);
    };
    const QString top = make(u"top"_s, {}).text("_id");
    const QString middle = make(u"middle"_s, top).text("_id");
    const QString low = make(u"low"_s, middle).text("_id");
    QVERIFY(!low.isEmpty());
    QCOMPARE(make(u"too deep"_s, low).status, 400);
    QCOMPARE(make(u"orphan"_s, u"0123456789abcdef01234567"_s).status, 400);
    QCOMPARE(m_bench->api.patch(intent(top), {{u"parentIntentId"_s, low}}).status, 400);
    QCOMPARE(m_bench->api.get(m_intents).items().size(), 3);
    QCOMPARE(m_bench->api.get(m_intents + u"?includeChildren=false"_s).items().size(), 1);
    QCOMPARE(m_bench->api.get(m_intents + u"?parent="_s + top).items().size(), 1);
    QCOMPARE(m_bench->api.remove(intent(top)).status, 204);
    QVERIFY(m_bench->api.get(m_intents).items().isEmpty());
}

void tst_Intents::namesAreUniqueInAFlow()
{
    m_bench->makeIntent(m_flow, u"order"_s, {});
    const Reply again = m_bench->api.post(m_intents, {{u"name"_s, u"order"_s}});
    QCOMPARE(again.status, 409);
    QCOMPARE(again.json()["code"_L1].toInt(), 1004);
    const QString other = m_bench->makeFlow(u"Other %1"_s.arg(m_count));
    QVERIFY(!m_bench->makeIntent(other, u"order"_s, {}).isEmpty());
}

void tst_Intents::sentencesInBatches()
{
    const QString id = m_bench->makeIntent(m_flow, u"order"_s, {u"old"_s});
    QJsonArray operations;
    for (int i = 0; i < 20; ++i)
        operations << QJsonObject{{u"op"_s, u"create"_s},
            {u"value"_s,
                QJsonObject{{u"text"_s, u"sentence %1"_s.arg(i)},
                    {u"localeId"_s, m_bench->primaryLocale()}}}};
    const QString path = intent(id) + u"/sentences"_s;
    const QString old = m_bench->api.get(path).items()[0]["_id"_L1].toString();
    operations << QJsonObject{{u"op"_s, u"delete"_s}, {u"id"_s, old}};
    const Reply done = m_bench->api.patch(path, {{u"operations"_s, operations}});
    QCOMPARE(done.status, 200);
    QCOMPARE(done.json()["created"_L1].toArray().size(), 20);
    QCOMPARE(m_bench->api.get(path).json()["total"_L1].toInt(), 20);
    QVERIFY(!sentences(id).contains(u"old"_s));
    // One that is wrong undoes them all.
    const QJsonArray wrong{
        QJsonObject{{u"op"_s, u"delete"_s}, {u"id"_s, done.json()["created"_L1][0]}},
        QJsonObject{{u"op"_s, u"create"_s}, {u"value"_s, QJsonObject{{u"slots"_s, QJsonArray()}}}}};
    QCOMPARE(m_bench->api.patch(path, {{u"operations"_s, wrong}}).status, 400);
    QCOMPARE(m_bench->api.get(path).json()["total"_L1].toInt(), 20);
}

void tst_Intents::generatedSentences()
{
    const Reply made
        = m_bench->api.post(m_intents + u"?shouldGenerateSentences=true&generateSentenceLimit=7"_s,
            {{u"name"_s, u"order pizza"_s}});
    QCOMPARE(made.json()["sentences"_L1].toArray().size(), 7);
    QCOMPARE(sentences(made.text("_id")).size(), 7);
    const Reply more
        = m_bench->api.post(intent(made.text("_id")) + u"/sentences/generate?limit=5"_s);
    QCOMPARE(more.json()["sentences"_L1].toArray().size(), 5);
    QCOMPARE(sentences(made.text("_id")).size(), 7); // those are only offered
}

void tst_Intents::trainingSettlesTheModel()
{
    m_bench->makeIntent(m_flow, u"order"_s, {u"I want pizza"_s, u"give me food"_s});
    m_bench->makeIntent(m_flow, u"leave"_s, {u"good bye"_s});
    const auto isOld
        = [&] { return m_bench->api.get(m_path).json()["isTrainingOutOfDate"_L1].toBool(); };
    QVERIFY(isOld());
    const Reply task = m_bench->api.post(m_intents + u"/train"_s,
        {{u"localeId"_s, m_bench->primaryLocale()}, {u"mode"_s, u"quick"_s}});
    QCOMPARE(task.text("status"), u"active"_s);
    QVERIFY(m_bench->api.done(task));
    QVERIFY(!isOld());
    const QJsonObject report = m_bench->api.get(m_path).json()["feedbackReport"_L1].toObject();
    QVERIFY(report["info"_L1]["accuracy"_L1].toDouble() > 0);
    const QJsonObject order = m_bench->api.get(intent(idOf(u"order"_s))).json();
    QVERIFY(order["feedbackReport"_L1]["findings"_L1].toArray().size() >= 1);
    m_bench->makeIntent(m_flow, u"more"_s, {});
    QVERIFY(isOld());
    QCOMPARE(m_bench->api.post(m_intents + u"/train"_s, {{u"mode"_s, u"quick"_s}}).status, 400);
}

void tst_Intents::scoresAreSteady()
{
    m_bench->makeIntent(m_flow, u"order"_s, {u"I want a pizza with cheese"_s});
    m_bench->makeIntent(m_flow, u"leave"_s, {u"good bye"_s});
    const auto score = [&](const QString &sentence) {
        const Reply reply
            = m_bench->api.post(u"/new/v2.0/projects/%1/nlu/scores"_s.arg(m_bench->project),
                {{u"flowReferenceId"_s, m_bench->api.get(m_path).text("referenceId")},
                    {u"localeReferenceId"_s, m_bench->primaryLocale()}, {u"sentence"_s, sentence}});
        return QJsonDocument::fromJson(reply.body).array();
    };
    const QJsonArray exact = score(u"i want a PIZZA, with cheese!"_s);
    QCOMPARE(exact.size(), 2);
    QCOMPARE(exact[0]["name"_L1].toString(), u"order"_s);
    QCOMPARE(exact[0]["score"_L1].toDouble(), 1.0);
    const QJsonArray near = score(u"a pizza please"_s);
    QVERIFY(near[0]["score"_L1].toDouble() > near[1]["score"_L1].toDouble());
    QVERIFY(near[0]["score"_L1].toDouble() < 1);
    QCOMPARE(score(u"a pizza please"_s), near);
}

void tst_Intents::csvThereAndBack()
{
    const QString text = u"a \"quoted\", comma; and\nline"_s;
    m_bench->makeIntent(m_flow, u"order"_s, {u"I want pizza"_s, text});
    const QJsonObject wanted{{u"localeId"_s, m_bench->primaryLocale()}, {u"format"_s, u"csv"_s}};
    const Reply csv = m_bench->api.post(m_intents + u"/export"_s, wanted);
    QCOMPARE(csv.status, 200);
    QVERIFY(csv.headers.value("content-type").startsWith("text/csv"));
    QVERIFY2(csv.body.contains("order,exampleSentence,I want pizza\n"), csv.body.constData());

    const QString other = m_bench->makeFlow(u"Other %1"_s.arg(m_count));
    QVERIFY(m_bench->api.done(upload(other, csv.body, "merge")));
    m_intents = u"/new/v2.0/flows/"_s + other + u"/intents"_s;
    QCOMPARE(sentences(idOf(u"order"_s)), (QStringList{u"I want pizza"_s, text}));
    QCOMPARE(m_bench->api.post(m_intents + u"/export"_s, wanted).body, csv.body);
}

void tst_Intents::jsonThereAndBack()
{
    const QString id = m_bench->makeIntent(m_flow, u"order"_s, {u"I want pizza"_s});
    m_bench->api.patch(intent(id),
        {{u"confirmationSentences"_s, QJsonArray{u"Really?"_s}},
            {u"rules"_s, QJsonArray{u"input.text === \"x\""_s}},
            {u"tags"_s, QJsonArray{u"food"_s}}});
    const QJsonObject wanted{{u"localeId"_s, m_bench->primaryLocale()}, {u"format"_s, u"json"_s}};
    const Reply json = m_bench->api.post(m_intents + u"/export"_s, wanted);
    const QString other = m_bench->makeFlow(u"Other %1"_s.arg(m_count));
    QVERIFY(m_bench->api.done(upload(other, json.body, "overwrite")));
    m_intents = u"/new/v2.0/flows/"_s + other + u"/intents"_s;
    QCOMPARE(m_bench->api.post(m_intents + u"/export"_s, wanted).body, json.body);
    for (const char *kept : {"Really?", "input.text ===", "food", "I want pizza"})
        QVERIFY2(json.body.contains(kept), json.body.constData());
}

void tst_Intents::importModes_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("skip") << QByteArray("skip") << QStringList{u"old"_s};
    QTest::newRow("merge") << QByteArray("merge") << QStringList{u"new"_s, u"old"_s};
    QTest::newRow("overwrite") << QByteArray("overwrite") << QStringList{u"new"_s};
}

void tst_Intents::importModes()
{
    QFETCH(QByteArray, mode);
    QFETCH(QStringList, expected);
    const QString id = m_bench->makeIntent(m_flow, u"order"_s, {u"old"_s});
    QVERIFY(m_bench->api.done(
        upload(m_flow, "order;exampleSentence;new\nmore;exampleSentence;first\n", mode)));
    QCOMPARE(sentences(id), expected);
    QCOMPARE(sentences(idOf(u"more"_s)), QStringList{u"first"_s});
}

void tst_Intents::brokenImportFails()
{
    QCOMPARE(upload(m_flow, "a,b,c", "sometimes").status, 400);
    const QJsonObject task = m_bench->api.ended(upload(m_flow, "order,what,new\n", "merge"));
    QCOMPARE(task["status"_L1].toString(), u"error"_s);
    QVERIFY(task["failReason"_L1].toString().contains(u"exampleSentence"_s));
    QVERIFY(m_bench->api.get(m_intents).items().isEmpty());
}

void tst_Intents::states()
{
    const QString order = m_bench->makeIntent(m_flow, u"order"_s, {});
    const QString path = m_path + u"/states"_s;
    const QString state
        = m_bench->api.post(path, {{u"name"_s, u"ordering"_s}, {u"type"_s, u"whitelist"_s}})
              .text("_id");
    QCOMPARE(m_bench->api.post(path, {{u"name"_s, u"ordering"_s}}).status, 409);
    const QString one = path + u'/' + state;
    const QJsonObject body{{u"intentId"_s, order}};
    QCOMPARE(m_bench->api.post(one + u"/addintent"_s, body).status, 204);
    QCOMPARE(m_bench->api.get(one).json()["intentIds"_L1].toArray(), QJsonArray{order});
    QCOMPARE(m_bench->api.post(one + u"/removeintent"_s, body).status, 204);
    m_bench->api.post(one + u"/addintent"_s, body);
    m_bench->api.remove(intent(order));
    QVERIFY(m_bench->api.get(one).json()["intentIds"_L1].toArray().isEmpty());
    m_bench->api.patch(one, {{u"isDefault"_s, true}});
    QCOMPARE(m_bench->api.remove(one).status, 400);
    const QString other
        = m_bench->api.post(path, {{u"name"_s, u"two"_s}, {u"isDefault"_s, true}}).text("_id");
    QVERIFY(!m_bench->api.get(one).json()["isDefault"_L1].toBool());
    QVERIFY(!other.isEmpty());
    QCOMPARE(m_bench->api.remove(one).status, 204);
}

void tst_Intents::yesAndNo()
{
    const QString path = u"/new/v2.0/locales/%1/yesnointents"_s.arg(m_bench->primaryLocale());
    const QJsonObject all = m_bench->api.get(path).json();
    const QString yes = all["yesIntent"_L1]["_id"_L1].toString();
    QVERIFY(!yes.isEmpty() && !all["rejectIntent"_L1]["_id"_L1].toString().isEmpty());
    QCOMPARE(m_bench->api.get(path).json(), all);
    const QString sentences = path + u'/' + yes + u"/sentences"_s;
    QVERIFY(m_bench->api.get(sentences).items().isEmpty());
    const QString sentence = m_bench->api.post(sentences, {{u"text"_s, u"sure"_s}}).text("_id");
    QCOMPARE(m_bench->api.get(sentences).items().size(), 1);
    QCOMPARE(m_bench->api
                 .patch(sentences + u'/' + sentence,
                     {{u"text"_s, u"of course"_s}, {u"slots"_s, QJsonArray()}})
                 .status,
        204);
    QCOMPARE(m_bench->api.get(sentences).items()[0]["text"_L1].toString(), u"of course"_s);
    const QJsonObject changed
        = m_bench->api
              .patch(path + u'/' + yes,
                  {{u"isDisabled"_s, true}, {u"rules"_s, QJsonArray{u"input.data.yes"_s}}})
              .json();
    QVERIFY(changed["yesIntent"_L1]["isDisabled"_L1].toBool());
    QVERIFY(!changed["noIntent"_L1]["isDisabled"_L1].toBool());
    const Reply train = m_bench->api.post(path + u"/train"_s);
    const QJsonArray tasks = train.json()["tasks"_L1].toArray();
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks[0]["type"_L1].toString(), u"trainYesNoIntents"_s);
    QCOMPARE(m_bench->api.remove(path + u'/' + yes).status, 204);
    QVERIFY(m_bench->api.get(sentences).items().isEmpty());
    QVERIFY(!m_bench->api.get(path).json()["yesIntent"_L1]["isDisabled"_L1].toBool());
}

QTEST_GUILESS_MAIN(tst_Intents)
#include "tst_intents.moc"
