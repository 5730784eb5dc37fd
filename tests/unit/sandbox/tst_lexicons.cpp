// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "flowbench.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using cognigy::test::FlowBench;
using cognigy::test::Reply;

/// Lexicons with entries, keyphrases and slots, and their files; Functions and their instances.
class tst_Lexicons : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void entryHoldsItsKeyphrases();
    void mainKeyphraseIsUnique();
    void keyphrasesOneByOne();
    void keyphrasesArePaged();
    void slotsOfEntries();
    void exportIsATaskWithALink();
    void importModes_data();
    void importModes();
    void formulasAreRefused();
    void copyOfALexicon();
    void functionRunsAndEnds();
    void functionIsStopped();
    void snapshotKeepsIt();

private:
    QString addEntry(const QString &keyphrase, const QStringList &synonyms = {});
    QJsonObject entry(const QString &id);
    QStringList values(const QString &query = {});
    Reply upload(const QByteArray &csv, const QByteArray &mode);
    QByteArray exported();

    std::unique_ptr<FlowBench> m_bench;
    QString m_path;
    int m_count = 0;
};

void tst_Lexicons::initTestCase()
{
    m_bench = std::make_unique<FlowBench>();
    QVERIFY(m_bench->isReady());
}

void tst_Lexicons::init()
{
    const QString id
        = m_bench->api
              .post(u"/new/v2.0/lexicons"_s,
                  {{u"projectId"_s, m_bench->project}, {u"name"_s, u"Lexicon %1"_s.arg(++m_count)}})
              .text("_id");
    QVERIFY(!id.isEmpty());
    m_path = u"/new/v2.0/lexicons/"_s + id;
}

QString tst_Lexicons::addEntry(const QString &keyphrase, const QStringList &synonyms)
{
    QJsonArray rows;
    for (const QString &synonym : synonyms)
        rows << QJsonObject{{u"value"_s, synonym}};
    return m_bench->api
        .post(m_path + u"/entries"_s, {{u"mainKeyphrase"_s, keyphrase}, {u"keyphrases"_s, rows}})
        .text("_id");
}

QJsonObject tst_Lexicons::entry(const QString &id)
{
    const QJsonArray rows
        = QJsonDocument::fromJson(m_bench->api.get(m_path + u"/entries?limit=100"_s).body).array();
    for (const QJsonValue &row : rows) {
        if (row["_id"_L1].toString() == id)
            return row.toObject();
    }
    return {};
}

QStringList tst_Lexicons::values(const QString &query)
{
    QStringList texts;
    const QJsonArray rows = m_bench->api.get(m_path + u"/keyphrases"_s + query).items();
    for (const QJsonValue &row : rows)
        texts << row["value"_L1].toString();
    texts.sort();
    return texts;
}

Reply tst_Lexicons::upload(const QByteArray &csv, const QByteArray &mode)
{
    const QByteArray edge = "--edge\r\nContent-Disposition: form-data; name=";
    const QByteArray body = edge + "\"mode\"\r\n\r\n" + mode + "\r\n" + edge
        + "\"file\"; filename=\"keyphrases.csv\"\r\nContent-Type: text/csv\r\n\r\n" + csv
        + "\r\n--edge--\r\n";
    return m_bench->api.call("POST", m_path + u"/import"_s, body,
        {{"Content-Type", "multipart/form-data; boundary=edge"}});
}

QByteArray tst_Lexicons::exported()
{
    if (!m_bench->api.done(m_bench->api.get(m_path + u"/export"_s)))
        return {};
    return m_bench->api.get(m_bench->api.post(m_path + u"/downloadlink"_s).text("downloadLink"))
        .body;
}

void tst_Lexicons::entryHoldsItsKeyphrases()
{
    const QString id = addEntry(u"Apple iPhone"_s, {u"Cool phone"_s, u"iPhone"_s, u"iPhone"_s});
    const QJsonArray rows = entry(id)["keyphrases"_L1].toArray();
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows[0]["isMainKeyphrase"_L1].toBool());
    QCOMPARE(rows[0]["value"_L1].toString(), u"Apple iPhone"_s);
    const QString kept = rows[1]["_id"_L1].toString();
    QCOMPARE(
        m_bench->api.patch(m_path + u"/entries/"_s + id, {{u"mainKeyphrase"_s, u"iPhone 15"_s}})
            .status,
        204);
    QCOMPARE(entry(id)["keyphrases"_L1][0]["value"_L1].toString(), u"iPhone 15"_s);
    QCOMPARE(entry(id)["keyphrases"_L1][1]["_id"_L1].toString(), kept);
    QStringList many;
    for (int i = 0; i < 200; ++i)
        many << u"synonym %1"_s.arg(i);
    QCOMPARE(addEntry(u"too many"_s, many), QString());
}

void tst_Lexicons::mainKeyphraseIsUnique()
{
    addEntry(u"Berlin"_s);
    const Reply again
        = m_bench->api.post(m_path + u"/entries"_s, {{u"mainKeyphrase"_s, u"Berlin"_s}});
    QCOMPARE(again.status, 409);
    QCOMPARE(m_bench->api.post(m_path + u"/entries"_s, {{u"data"_s, u"x"_s}}).status, 400);
}

void tst_Lexicons::keyphrasesOneByOne()
{
    const QString id = addEntry(u"Berlin"_s);
    const QString path = m_path + u"/entries/"_s + id + u"/keyphrases"_s;
    QCOMPARE(m_bench->api.post(path, {{u"value"_s, u"BER"_s}}).status, 204);
    const QJsonArray rows = m_bench->api.get(path).items();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[1]["lexiconEntryReference"_L1].toString(), id);
    const QString main = rows[0]["_id"_L1].toString();
    const QString other = rows[1]["_id"_L1].toString();
    QCOMPARE(m_bench->api.post(path + u'/' + main).status, 400);
    QCOMPARE(m_bench->api.patch(m_path + u"/keyphrases/"_s + other, {{u"isMainKeyphrase"_s, true}})
                 .status,
        204);
    QCOMPARE(entry(id)["mainKeyphrase"_L1].toString(), u"BER"_s);
    QCOMPARE(m_bench->api.post(path + u'/' + main).status, 204);
    QCOMPARE(values(), QStringList{u"BER"_s});
    QCOMPARE(m_bench->api.post(path + u'/' + main).status, 404);
}

void tst_Lexicons::keyphrasesArePaged()
{
    for (int i = 0; i < 5; ++i)
        addEntry(u"city %1"_s.arg(i), {u"town %1"_s.arg(i)});
    const Reply first = m_bench->api.get(m_path + u"/keyphrases?limit=4"_s);
    QCOMPARE(first.json()["total"_L1].toInt(), 10);
    QCOMPARE(first.items().size(), 4);
    const Reply second
        = m_bench->api.get(m_path + u"/keyphrases?limit=100&next="_s + first.text("nextCursor"));
    QCOMPARE(second.items().size(), 6);
    QVERIFY(second.json()["nextCursor"_L1].isNull());
    QCOMPARE(values(u"?filter=TOWN"_s).size(), 5);
    QCOMPARE(m_bench->api.get(m_path + u"/keyphrases?skip=50"_s).items().size(), 0);
}

void tst_Lexicons::slotsOfEntries()
{
    const QString id = addEntry(u"Berlin"_s);
    const QString path = m_path + u"/entries/"_s + id + u"/slots"_s;
    QCOMPARE(m_bench->api.post(path, {{u"value"_s, u"city"_s}}).status, 204);
    QCOMPARE(m_bench->api.post(path, {{u"value"_s, QString(31, u'x')}}).status, 400);
    const QJsonArray slotRows = m_bench->api.get(m_path + u"/slots"_s).items();
    QCOMPARE(slotRows.size(), 1);
    const QString slot = slotRows[0]["_id"_L1].toString();
    QCOMPARE(entry(id)["slotReferences"_L1].toArray(), QJsonArray{slot});
    QCOMPARE(m_bench->api.post(m_path + u"/slots"_s, {{u"name"_s, u"city"_s}}).status, 409);
    QCOMPARE(m_bench->api.post(path + u'/' + slot).status, 204);
    QVERIFY(entry(id)["slotReferences"_L1].toArray().isEmpty());
    m_bench->api.post(path, {{u"value"_s, u"city"_s}});
    QCOMPARE(m_bench->api.remove(m_path + u"/slots/"_s + slot).status, 204);
    QVERIFY(entry(id)["slotReferences"_L1].toArray().isEmpty());
}

void tst_Lexicons::exportIsATaskWithALink()
{
    QCOMPARE(m_bench->api.post(m_path + u"/downloadlink"_s).status, 409);
    const QString id = addEntry(u"Köln, am Rhein"_s, {u"Cologne"_s, u"CGN"_s});
    m_bench->api.post(m_path + u"/entries/"_s + id + u"/slots"_s, {{u"value"_s, u"city"_s}});
    m_bench->api.patch(m_path + u"/entries/"_s + id, {{u"data"_s, u"{\"plz\":50667}"_s}});
    const Reply task = m_bench->api.get(m_path + u"/export"_s);
    QCOMPARE(task.text("type"), u"exportLexicons"_s);
    QVERIFY(m_bench->api.done(task));
    QVERIFY(m_bench->api.get(m_path).json()["isPackedForDownload"_L1].toBool());
    const QString link = m_bench->api.post(m_path + u"/downloadlink"_s).text("downloadLink");
    const Reply file = m_bench->api.get(link);
    QVERIFY(file.headers.value("content-type").startsWith("text/csv"));
    QCOMPARE(
        file.body, QByteArray("\"Köln, am Rhein\",city,Cologne|CGN,\"{\"\"plz\"\":50667}\"\n"));
    m_bench->api.advance(2 * 24 * 3600);
    QCOMPARE(m_bench->api.get(link).status, 404);
}

void tst_Lexicons::importModes_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("skip") << QByteArray("skip")
                          << QStringList{u"Berlin"_s, u"Paris"_s, u"Spree city"_s};
    QTest::newRow("merge") << QByteArray("merge")
                           << QStringList{u"BER"_s, u"Berlin"_s, u"Paris"_s, u"Spree city"_s};
    QTest::newRow("overwrite") << QByteArray("overwrite")
                               << QStringList{u"BER"_s, u"Berlin"_s, u"Paris"_s};
}

void tst_Lexicons::importModes()
{
    QFETCH(QByteArray, mode);
    QFETCH(QStringList, expected);
    addEntry(u"Berlin"_s, {u"Spree city"_s});
    QVERIFY(m_bench->api.done(upload("Berlin,city,BER,\nParis,city|capital,,\n", mode)));
    QCOMPARE(values(), expected);
    const QByteArray once = exported();
    QVERIFY2(once.contains("Paris,city|capital"), once.constData());
    QVERIFY(m_bench->api.done(upload(once, "overwrite")));
    QCOMPARE(exported(), once);
}

void tst_Lexicons::formulasAreRefused()
{
    addEntry(u"Berlin"_s);
    const QJsonObject task = m_bench->api.ended(upload("Rome,,,\n=1+1,,,\n", "overwrite"));
    QCOMPARE(task["status"_L1].toString(), u"error"_s);
    QVERIFY(task["failReason"_L1].toString().contains(u"=1+1"_s));
    QCOMPARE(values(), QStringList{u"Berlin"_s}); // all or nothing
}

void tst_Lexicons::copyOfALexicon()
{
    addEntry(u"Berlin"_s, {u"BER"_s});
    const QString source = m_path.section(u'/', -1);
    const QString copy
        = m_bench->api
              .post(u"/new/v2.0/lexicons"_s,
                  {{u"projectId"_s, m_bench->project}, {u"name"_s, u"Copy %1"_s.arg(m_count)},
                      {u"resourceId"_s, source}})
              .text("_id");
    m_path = u"/new/v2.0/lexicons/"_s + copy;
    QCOMPARE(values(), (QStringList{u"BER"_s, u"Berlin"_s}));
}

void tst_Lexicons::functionRunsAndEnds()
{
    const auto make = [&](const QString &name, const QString &code) {
        return u"/new/v2.0/functions/"_s
            + m_bench->api
                  .post(u"/new/v2.0/functions"_s,
                      {{u"projectId"_s, m_bench->project}, {u"name"_s, name}, {u"code"_s, code}})
                  .text("_id");
    };
    const auto ended = [&](const QString &path) {
        const QString id = m_bench->api.post(path + u"/trigger"_s, {{u"userId"_s, u"u1"_s}})
                               .text("functionInstanceId");
        const QString instance = path + u"/instances/"_s + id;
        if (m_bench->api.get(instance).text("status") != u"active"_s)
            return QJsonObject();
        m_bench->api.advance(10);
        return m_bench->api.get(instance).json();
    };
    const QString good = make(u"good"_s, u"export default async () => {}"_s);
    const QJsonObject done = ended(good);
    QCOMPARE(done["status"_L1].toString(), u"done"_s);
    QVERIFY(done["finishedAt"_L1].toInt() > 0);
    QCOMPARE(done["parameters"_L1]["userId"_L1].toString(), u"u1"_s);
    QCOMPARE(ended(make(u"bad"_s, u"throw new Error('x')"_s))["status"_L1].toString(), u"error"_s);
    QCOMPARE(m_bench->api.get(good + u"/instances"_s).items().size(), 1);
    m_bench->api.patch(good, {{u"isDisabled"_s, true}});
    QCOMPARE(m_bench->api.post(good + u"/trigger"_s).status, 400);
}

void tst_Lexicons::functionIsStopped()
{
    const QString path = u"/new/v2.0/functions/"_s
        + m_bench->api
              .post(u"/new/v2.0/functions"_s,
                  {{u"projectId"_s, m_bench->project}, {u"name"_s, u"long"_s}})
              .text("_id");
    const QString instance = path + u"/instances/"_s
        + m_bench->api.post(path + u"/trigger"_s).text("functionInstanceId");
    QCOMPARE(m_bench->api.post(instance + u"/stop"_s).status, 204);
    m_bench->api.advance(10);
    QCOMPARE(m_bench->api.get(instance).text("status"), u"error"_s);
    QVERIFY(m_bench->api.get(instance).text("error").contains(u"stopped"_s));
}

void tst_Lexicons::snapshotKeepsIt()
{
    const QString id = addEntry(u"Hamburg"_s, {u"HH"_s});
    m_bench->api.post(m_path + u"/entries/"_s + id + u"/slots"_s, {{u"value"_s, u"city"_s}});
    const QByteArray before = exported();
    const QString name = m_bench->api.get(m_path).text("name");
    const QString snapshot = m_bench->api.makeSnapshot(m_bench->project, u"kept"_s);
    const QString target = m_bench->api.makeProject(u"Target"_s);
    const QByteArray file = m_bench->api.fileOf(snapshot);
    const QByteArray edge = "--edge\r\nContent-Disposition: form-data; name=";
    const Reply task = m_bench->api.call("POST", u"/new/v2.0/snapshots/upload"_s,
        edge + "\"projectId\"\r\n\r\n" + target.toUtf8() + "\r\n" + edge
            + "\"file\"; filename=\"kept.csnap\"\r\n\r\n" + file + "\r\n--edge--\r\n",
        {{"Content-Type", "multipart/form-data; boundary=edge"}});
    QVERIFY(m_bench->api.done(task));
    const QString there
        = m_bench->api.named(u"snapshots"_s, target, u"kept"_s)["_id"_L1].toString();
    QVERIFY(
        m_bench->api.done(m_bench->api.post(u"/new/v2.0/snapshots/"_s + there + u"/restore"_s)));
    const QString lexicon = m_bench->api.named(u"lexicons"_s, target, name)["_id"_L1].toString();
    QVERIFY(!lexicon.isEmpty() && !m_path.endsWith(lexicon));
    m_path = u"/new/v2.0/lexicons/"_s + lexicon;
    QCOMPARE(exported(), before);
    QVERIFY(entry(id).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Lexicons)
#include "tst_lexicons.moc"
