// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "flowbench.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using cognigy::test::FlowBench;
using cognigy::test::Reply;

/// A Snapshot carries everything of a conversation, as a file and into another Project: all of it
/// reads the same there, under other ids.
class tst_SnapshotContent : public QObject {
    Q_OBJECT

private slots:
    void everythingComesAlong();

private:
    void build();
    QJsonArray read(const QString &path);
    QJsonArray detailed(const QString &list);
    QJsonObject portrait(const QString &project);
    QString fileInto(const QString &project, const QByteArray &file);

    std::unique_ptr<FlowBench> m_bench;
};

namespace {

/// The value without what is new in each copy: ids, times, authors, and references by `_id`.
QJsonValue plain(const QJsonValue &value)
{
    static const QSet<QString> fresh{u"_id"_s, u"createdAt"_s, u"lastChanged"_s, u"createdBy"_s,
        u"lastChangedBy"_s, u"localeReference"_s, u"projectReference"_s, u"node"_s, u"next"_s,
        u"children"_s, u"intentIds"_s, u"attachedFlows"_s, u"attachedLexicons"_s,
        u"slotReferences"_s, u"intentTrainGroupReference"_s, u"parentIntentId"_s,
        u"fallbackLocaleReference"_s, u"isPackedForDownload"_s};
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue &item : value.toArray())
            items << plain(item);
        return items;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        // How many there are must not change.
        if (!fresh.contains(it.key()))
            result.insert(it.key(), plain(it.value()));
        else if (it->isArray())
            result.insert(it.key(), it->toArray().size());
    }
    return result;
}

} // namespace

void tst_SnapshotContent::build()
{
    auto &api = m_bench->api;
    const QString german = m_bench->makeLocale(u"Deutsch"_s, u"de-DE"_s);
    const QString other = m_bench->makeFlow(u"Small talk"_s);
    const QString flow = m_bench->makeFlow(u"Main"_s);
    const QString path = u"/new/v2.0/flows/"_s + flow;
    const QString start = m_bench->nodeOfType(flow, u"start"_s);
    const QString node
        = m_bench->add(flow, {{u"type"_s, u"if"_s}, {u"mode"_s, u"append"_s}, {u"target"_s, start}})
              .text("_id");
    const QString say
        = m_bench->addSay(flow, m_bench->childOfType(flow, node, u"then"_s), u"Hello"_s);
    api.post(m_bench->nodePath(flow, say) + u"/addlocalization"_s, {{u"localeId"_s, german}});
    const QString intent = m_bench->makeIntent(flow, u"order"_s, {u"I want pizza"_s, u"food"_s});
    api.post(path + u"/intents/"_s + intent + u"/sentences"_s,
        {{u"text"_s, u"Ich will Pizza"_s}, {u"localeId"_s, german}});
    api.post(path + u"/intents"_s, {{u"name"_s, u"order drink"_s}, {u"parentIntentId"_s, intent}});
    api.post(path + u"/states"_s,
        {{u"name"_s, u"ordering"_s}, {u"type"_s, u"whitelist"_s},
            {u"intentIds"_s, QJsonArray{intent}}});
    api.post(path + u"/slotfillers"_s, {{u"name"_s, u"amount"_s}, {u"type"_s, u"number"_s}});
    api.patch(path + u"/settings"_s, {{u"intentThreshold"_s, QJsonObject{{u"upper"_s, 0.6}}}});
    const QString lexicon = api.post(u"/new/v2.0/lexicons"_s,
                                   {{u"projectId"_s, m_bench->project}, {u"name"_s, u"Cities"_s}})
                                .text("_id");
    const QString entries = u"/new/v2.0/lexicons/"_s + lexicon + u"/entries"_s;
    const QString entry
        = api.post(entries,
                 {{u"mainKeyphrase"_s, u"Berlin"_s},
                     {u"keyphrases"_s, QJsonArray{QJsonObject{{u"value"_s, u"BER"_s}}}}})
              .text("_id");
    api.post(entries + u'/' + entry + u"/slots"_s, {{u"value"_s, u"city"_s}});
    api.patch(path,
        {{u"attachedFlows"_s, QJsonArray{other}}, {u"attachedLexicons"_s, QJsonArray{lexicon}}});
    const QString yesNo = u"/new/v2.0/locales/%1/yesnointents"_s.arg(german);
    const QString yes = api.get(yesNo).json()["yesIntent"_L1]["_id"_L1].toString();
    api.post(yesNo + u'/' + yes + u"/sentences"_s, {{u"text"_s, u"klar"_s}});
    api.post(u"/new/v2.0/playbooks"_s,
        {{u"projectId"_s, m_bench->project}, {u"name"_s, u"Happy path"_s},
            {u"abortOnError"_s, true}, {u"timeout"_s, 1000},
            {u"steps"_s,
                QJsonArray{QJsonObject{{u"text"_s, u"hi"_s},
                    {u"asserts"_s,
                        QJsonArray{QJsonObject{{u"type"_s, u"assertText"_s},
                            {u"params"_s, QJsonObject{{u"text"_s, u"Hello"_s}}}}}}}}}});
    api.post(u"/new/v2.0/functions"_s,
        {{u"projectId"_s, m_bench->project}, {u"name"_s, u"nightly"_s}, {u"code"_s, u"x()"_s}});
    api.post(u"/new/v2.0/projects/%1/snippets"_s.arg(m_bench->project),
        {{u"label"_s, u"Phone"_s}, {u"type"_s, u"context"_s}, {u"script"_s, u"cc.phone"_s}});
}

QJsonArray tst_SnapshotContent::read(const QString &path)
{
    const Reply reply = m_bench->api.get(path);
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    return document.isArray() ? document.array() : reply.items();
}

QJsonArray tst_SnapshotContent::detailed(const QString &list)
{
    QJsonArray items;
    const QString path = list.section(u'?', 0, 0);
    const QJsonArray rows = read(list);
    for (const QJsonValue &row : rows)
        items << plain(m_bench->api.get(path + u'/' + row["_id"_L1].toString()).json());
    return items;
}

QJsonObject tst_SnapshotContent::portrait(const QString &project)
{
    QJsonObject all;
    const QString query = u"?limit=100&sort=name:asc&projectId="_s + project;
    for (const QString &kind :
        {u"locales"_s, u"flows"_s, u"lexicons"_s, u"playbooks"_s, u"functions"_s})
        all.insert(kind, detailed(u"/new/v2.0/"_s + kind + query));
    all.insert(u"snippets"_s, plain(read(u"/new/v2.0/projects/%1/snippets"_s.arg(project))));
    const QJsonArray flows = read(u"/new/v2.0/flows"_s + query);
    for (const QJsonValue &row : flows) {
        const QString flow = row["_id"_L1].toString();
        const QString path = u"/new/v2.0/flows/"_s + flow;
        const QString name = row["name"_L1].toString();
        all.insert(name + u" chart"_s, plain(m_bench->chart(flow)));
        all.insert(name + u" chain"_s, m_bench->chain(flow, m_bench->nodeOfType(flow, u"start"_s)));
        all.insert(name + u" branch"_s, m_bench->chain(flow, m_bench->nodeOfType(flow, u"then"_s)));
        all.insert(name + u" settings"_s, plain(m_bench->api.get(path + u"/settings"_s).json()));
        for (const QString &part : {u"intents"_s, u"states"_s, u"slotfillers"_s})
            all.insert(name + part, detailed(path + u'/' + part));
        const QJsonArray intents = read(path + u"/intents"_s);
        for (const QJsonValue &intent : intents)
            all.insert(name + intent["name"_L1].toString(),
                plain(read(path + u"/intents/"_s + intent["_id"_L1].toString()
                    + u"/sentences?sort=text:asc"_s)));
    }
    const QJsonArray lexicons = read(u"/new/v2.0/lexicons"_s + query);
    for (const QJsonValue &row : lexicons) {
        const QString path = u"/new/v2.0/lexicons/"_s + row["_id"_L1].toString();
        all.insert(u"entries"_s, plain(read(path + u"/entries"_s)));
        all.insert(u"slots"_s, plain(read(path + u"/slots"_s)));
    }
    const QJsonArray locales = read(u"/new/v2.0/locales"_s + query);
    for (const QJsonValue &row : locales) {
        const QString path = u"/new/v2.0/locales/%1/yesnointents"_s.arg(row["_id"_L1].toString());
        const QJsonObject three = m_bench->api.get(path).json();
        all.insert(u"yes "_s + row["name"_L1].toString(),
            plain(
                read(path + u'/' + three["yesIntent"_L1]["_id"_L1].toString() + u"/sentences"_s)));
    }
    return all;
}

QString tst_SnapshotContent::fileInto(const QString &project, const QByteArray &file)
{
    const QByteArray edge = "--edge\r\nContent-Disposition: form-data; name=";
    const Reply task = m_bench->api.call("POST", u"/new/v2.0/snapshots/upload"_s,
        edge + "\"projectId\"\r\n\r\n" + project.toUtf8() + "\r\n" + edge
            + "\"file\"; filename=\"all.csnap\"\r\n\r\n" + file + "\r\n--edge--\r\n",
        {{"Content-Type", "multipart/form-data; boundary=edge"}});
    if (!m_bench->api.done(task))
        return {};
    return m_bench->api.list(u"snapshots"_s, project).first()["_id"_L1].toString();
}

void tst_SnapshotContent::everythingComesAlong()
{
    m_bench = std::make_unique<FlowBench>();
    QVERIFY(m_bench->isReady());
    build();
    const QJsonObject before = portrait(m_bench->project);
    QCOMPARE(before["entries"_L1].toArray().size(), 1);
    QCOMPARE(before["yes Deutsch"_L1].toArray().size(), 1);
    QCOMPARE(before["Mainorder"_L1].toArray().size(), 3);
    QCOMPARE(before["Main branch"_L1].toString(), u"Then Hello"_s);

    const QString snapshot = m_bench->api.makeSnapshot(m_bench->project, u"all"_s);
    const QString target = m_bench->api.makeProject(u"Target"_s);
    const QString uploaded = fileInto(target, m_bench->api.fileOf(snapshot));
    QVERIFY(!uploaded.isEmpty());
    QVERIFY(
        m_bench->api.done(m_bench->api.post(u"/new/v2.0/snapshots/"_s + uploaded + u"/restore"_s)));
    const QJsonObject after = portrait(target);
    QCOMPARE(after.keys(), before.keys());
    for (const QString &key : before.keys())
        QVERIFY2(after[key] == before[key],
            qPrintable(key + u'\n'
                + QString::fromUtf8(
                    QJsonDocument(QJsonObject{{u"before"_s, before[key]}, {u"after"_s, after[key]}})
                        .toJson())));
    // No id is the same, and none points back.
    const QString there = m_bench->api.named(u"flows"_s, target, u"Main"_s)["_id"_L1].toString();
    const QJsonObject flow = m_bench->api.get(u"/new/v2.0/flows/"_s + there).json();
    QCOMPARE(flow["projectReference"_L1].toString(), target);
    QCOMPARE(flow["attachedFlows"_L1][0].toString(),
        m_bench->api.named(u"flows"_s, target, u"Small talk"_s)["_id"_L1].toString());
    const QByteArray chart = m_bench->api.get(m_bench->chartPath(there)).body;
    const QString old
        = m_bench->api.named(u"flows"_s, m_bench->project, u"Main"_s)["_id"_L1].toString();
    const QJsonArray rows = m_bench->chart(old)["relations"_L1].toArray();
    for (const QJsonValue &row : rows) {
        QVERIFY(!chart.contains(row["node"_L1].toString().toUtf8()));
        QVERIFY(!chart.contains(row["_id"_L1].toString().toUtf8()));
    }
    const QString inside = u"/new/v2.0/snapshots/%1/resources?resourceType="_s.arg(uploaded);
    QCOMPARE(read(inside + u"flow"_s).size(), 2);
    QCOMPARE(read(inside + u"flowState"_s).size(), 1);
    QCOMPARE(read(inside + u"locale"_s).size(), 2);
}

QTEST_GUILESS_MAIN(tst_SnapshotContent)
#include "tst_snapshotcontent.moc"
