// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "flowbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cognigy::test::FlowBench;
using cognigy::test::Reply;

/// Content per locale with fallback: of nodes, intents and Flows; and the settings of a Flow.
class tst_Localisation : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void nodeFallsBackUntilLocalized();
    void nodeInheritsFromTheNamedLocale();
    void chainOfFallbacks();
    void intentAndSentences();
    void flowContext();
    void referenceIdsAreTaken();
    void localeTakesItsContentAlong();
    void settingsAreDeepPartials();
    void attachments();
    void snapshotKeepsIt();

private:
    QJsonObject node(const QString &id, const QString &locale);
    static QString textOf(const QJsonObject &node);
    static QJsonObject sayConfig(const QString &text);

    std::unique_ptr<FlowBench> m_bench;
    QString m_german;
    QString m_swiss;
    QString m_flow;
    QString m_path;
    int m_count = 0;
};

void tst_Localisation::initTestCase()
{
    m_bench = std::make_unique<FlowBench>();
    QVERIFY(m_bench->isReady());
    m_german = m_bench->makeLocale(u"Deutsch"_s, u"de-DE"_s);
    m_swiss = m_bench->api
                  .post(u"/new/v2.0/locales"_s,
                      {{u"projectId"_s, m_bench->project}, {u"name"_s, u"Schweiz"_s},
                          {u"nluLanguage"_s, u"de-DE"_s}, {u"fallbackLocaleReference"_s, m_german}})
                  .text("_id");
    QVERIFY(!m_swiss.isEmpty());
}

void tst_Localisation::init()
{
    m_flow = m_bench->makeFlow(u"Flow %1"_s.arg(++m_count));
    m_path = u"/new/v2.0/flows/"_s + m_flow;
}

QJsonObject tst_Localisation::node(const QString &id, const QString &locale)
{
    return m_bench->api.get(m_bench->nodePath(m_flow, id) + u"?preferredLocaleId="_s + locale)
        .json();
}

QString tst_Localisation::textOf(const QJsonObject &node)
{
    return node["config"_L1]["say"_L1]["text"_L1][0].toString();
}

QJsonObject tst_Localisation::sayConfig(const QString &text)
{
    return {{u"say"_s, QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, QJsonArray{text}}}}};
}

void tst_Localisation::nodeFallsBackUntilLocalized()
{
    const QString start = m_bench->nodeOfType(m_flow, u"start"_s);
    const QString id = m_bench->addSay(m_flow, start, u"Hello"_s);
    const QString path = m_bench->nodePath(m_flow, id);
    QCOMPARE(textOf(node(id, m_german)), u"Hello"_s);
    QCOMPARE(node(id, m_german)["localeReference"_L1].toString(), m_bench->primaryLocale());
    const QJsonObject german{{u"localeId"_s, m_german}, {u"config"_s, sayConfig(u"Hallo"_s)}};
    QCOMPARE(m_bench->api.patch(path, german).status, 400); // not localized yet

    QCOMPARE(
        m_bench->api.post(path + u"/addlocalization"_s, {{u"localeId"_s, m_german}}).status, 200);
    QCOMPARE(textOf(node(id, m_german)), u"Hello"_s);
    QCOMPARE(m_bench->api.patch(path, german).status, 204);
    QCOMPARE(textOf(node(id, m_german)), u"Hallo"_s);
    QCOMPARE(node(id, m_german)["localeReference"_L1].toString(), m_german);
    QCOMPARE(node(id, m_german)["preview"_L1].toString(), u"Hallo"_s);
    QCOMPARE(textOf(node(id, m_bench->primaryLocale())), u"Hello"_s);
    // What is no content is the same everywhere.
    m_bench->api.patch(path, {{u"localeId"_s, m_german}, {u"isDisabled"_s, true}});
    QVERIFY(node(id, m_bench->primaryLocale())["isDisabled"_L1].toBool());

    QCOMPARE(m_bench->api.post(path + u"/removelocalization"_s, {{u"localeId"_s, m_german}}).status,
        204);
    QCOMPARE(textOf(node(id, m_german)), u"Hello"_s);
    QCOMPARE(m_bench->api
                 .post(path + u"/removelocalization"_s, {{u"localeId"_s, m_bench->primaryLocale()}})
                 .status,
        400);
    QCOMPARE(m_bench->api.post(m_bench->chartPath(m_flow) + u"/undo"_s).status, 204);
    QCOMPARE(textOf(node(id, m_german)), u"Hallo"_s);
}

void tst_Localisation::nodeInheritsFromTheNamedLocale()
{
    const QString id = m_bench->addSay(m_flow, m_bench->nodeOfType(m_flow, u"start"_s), u"Hello"_s);
    const QString path = m_bench->nodePath(m_flow, id);
    m_bench->api.post(path + u"/addlocalization"_s, {{u"localeId"_s, m_german}});
    m_bench->api.patch(path, {{u"localeId"_s, m_german}, {u"config"_s, sayConfig(u"Hallo"_s)}});
    m_bench->api.post(path + u"/addlocalization"_s,
        {{u"localeId"_s, m_swiss}, {u"inheritFromLocaleId"_s, m_german}});
    m_bench->api.patch(path, {{u"localeId"_s, m_german}, {u"config"_s, sayConfig(u"Moin"_s)}});
    QCOMPARE(textOf(node(id, m_swiss)), u"Hallo"_s);
}

void tst_Localisation::chainOfFallbacks()
{
    const QString id = m_bench->addSay(m_flow, m_bench->nodeOfType(m_flow, u"start"_s), u"Hello"_s);
    const QString path = m_bench->nodePath(m_flow, id);
    QCOMPARE(textOf(node(id, m_swiss)), u"Hello"_s);
    m_bench->api.post(path + u"/addlocalization"_s, {{u"localeId"_s, m_german}});
    m_bench->api.patch(path, {{u"localeId"_s, m_german}, {u"config"_s, sayConfig(u"Hallo"_s)}});
    QCOMPARE(textOf(node(id, m_swiss)), u"Hallo"_s);
    QCOMPARE(node(id, m_swiss)["localeReference"_L1].toString(), m_german);
}

void tst_Localisation::intentAndSentences()
{
    const QString intent = m_bench->makeIntent(m_flow, u"order"_s, {u"I want pizza"_s});
    const QString path = m_path + u"/intents/"_s + intent;
    const auto sentences = [&](const QString &locale) {
        return m_bench->api.get(path + u"/sentences?preferredLocaleId="_s + locale).items();
    };
    QCOMPARE(sentences(m_german).size(), 1); // falls back
    const QJsonObject inherit{
        {u"localeId"_s, m_german}, {u"inheritFromLocaleId"_s, m_bench->primaryLocale()}};
    QCOMPARE(m_bench->api.post(path + u"/addlocalization"_s, inherit).status, 200);
    QCOMPARE(sentences(m_german).size(), 1);
    QCOMPARE(sentences(m_german)[0]["localeReference"_L1].toString(), m_german);
    m_bench->api.post(
        path + u"/sentences"_s, {{u"text"_s, u"Ich will Pizza"_s}, {u"localeId"_s, m_german}});
    QCOMPARE(sentences(m_german).size(), 2);
    QCOMPARE(sentences(m_bench->primaryLocale()).size(), 1);
    QCOMPARE(m_bench->api.get(path + u"/sentences"_s).items().size(), 3);

    m_bench->api.patch(path, {{u"localeId"_s, m_german}, {u"condition"_s, u"input.x"_s}});
    QCOMPARE(m_bench->api.get(path + u"?preferredLocaleId="_s + m_german).text("condition"),
        u"input.x"_s);
    QCOMPARE(m_bench->api.get(path).text("condition"), QString());
    QCOMPARE(m_bench->api.post(path + u"/removelocalization"_s, {{u"localeId"_s, m_german}}).status,
        204);
    QCOMPARE(m_bench->api.get(path + u"/sentences"_s).items().size(), 1);
}

void tst_Localisation::flowContext()
{
    QCOMPARE(
        m_bench->api.post(m_path + u"/addlocalization"_s, {{u"localeId"_s, m_german}}).status, 204);
    const QJsonObject context{{u"greeting"_s, u"Hallo"_s}};
    QCOMPARE(
        m_bench->api.patch(m_path, {{u"localeId"_s, m_german}, {u"context"_s, context}}).status,
        204);
    const auto read = [&](const QString &locale) {
        return m_bench->api.get(m_path + u"?preferredLocaleId="_s + locale).json();
    };
    QCOMPARE(read(m_german)["context"_L1].toObject(), context);
    QVERIFY(read(m_bench->primaryLocale())["context"_L1].toObject().isEmpty());
    QCOMPARE(read(m_swiss)["localeReference"_L1].toString(), m_german);
}

void tst_Localisation::referenceIdsAreTaken()
{
    const QString reference
        = m_bench->api.get(u"/new/v2.0/locales/"_s + m_german).text("referenceId");
    QVERIFY(!reference.isEmpty());
    const QString id = m_bench->addSay(m_flow, m_bench->nodeOfType(m_flow, u"start"_s), u"Hello"_s);
    const QString path = m_bench->nodePath(m_flow, id);
    QCOMPARE(
        m_bench->api.post(path + u"/addlocalization"_s, {{u"localeId"_s, reference}}).status, 200);
    QCOMPARE(node(id, reference)["localeReference"_L1].toString(), m_german);
    QCOMPARE(
        m_bench->api
            .post(path + u"/addlocalization"_s, {{u"localeId"_s, u"0123456789abcdef01234567"_s}})
            .status,
        400);
}

void tst_Localisation::localeTakesItsContentAlong()
{
    const QString dutch = m_bench->makeLocale(u"Dutch %1"_s.arg(m_count), u"nl-NL"_s);
    const QString id = m_bench->addSay(m_flow, m_bench->nodeOfType(m_flow, u"start"_s), u"Hello"_s);
    const QString path = m_bench->nodePath(m_flow, id);
    m_bench->api.post(path + u"/addlocalization"_s, {{u"localeId"_s, dutch}});
    m_bench->api.patch(path, {{u"localeId"_s, dutch}, {u"config"_s, sayConfig(u"Dag"_s)}});
    const QString intent = m_bench->makeIntent(m_flow, u"order"_s, {u"I want pizza"_s});
    const QString sentences = m_path + u"/intents/"_s + intent + u"/sentences"_s;
    m_bench->api.post(sentences, {{u"text"_s, u"Ik wil pizza"_s}, {u"localeId"_s, dutch}});
    QCOMPARE(m_bench->api.get(sentences).items().size(), 2);
    QCOMPARE(m_bench->api.remove(u"/new/v2.0/locales/"_s + dutch).status, 204);
    QCOMPARE(m_bench->api.get(sentences).items().size(), 1);
    QCOMPARE(textOf(node(id, dutch)), u"Hello"_s);
}

void tst_Localisation::settingsAreDeepPartials()
{
    const QString path = m_path + u"/settings"_s;
    const QJsonObject before = m_bench->api.get(path).json();
    QCOMPARE(before["intentThreshold"_L1]["upper"_L1].toDouble(), 0.4);
    const QJsonObject change{{u"intentThreshold"_s, QJsonObject{{u"upper"_s, 0.7}}},
        {u"continueExecutionAfterDefaultReply"_s, true}};
    QCOMPARE(m_bench->api.patch(path, change).status, 204);
    const QJsonObject after = m_bench->api.get(path).json();
    QCOMPARE(after["intentThreshold"_L1]["upper"_L1].toDouble(), 0.7);
    QCOMPARE(after["intentThreshold"_L1]["lower"_L1].toDouble(), 0.2);
    QVERIFY(after["continueExecutionAfterDefaultReply"_L1].toBool());
    QCOMPARE(after["systemSlots"_L1], before["systemSlots"_L1]);
    QCOMPARE(m_bench->api.patch(path, {{u"noSuchSetting"_s, true}}).status, 400);
    QCOMPARE(
        m_bench->api.patch(path, {{u"intentThreshold"_s, QJsonObject{{u"lower"_s, 0.9}}}}).status,
        400);
    QCOMPARE(m_bench->api.patch(path, {{u"yesNoLogic"_s, u"sometimes"_s}}).status, 400);
}

void tst_Localisation::attachments()
{
    const QString other = m_bench->makeFlow(u"Attached %1"_s.arg(m_count));
    const auto attach = [&](const QString &id) {
        return m_bench->api.patch(m_path, {{u"attachedFlows"_s, QJsonArray{id}}}).status;
    };
    QCOMPARE(attach(m_flow), 400);
    QCOMPARE(attach(u"0123456789abcdef01234567"_s), 400);
    QCOMPARE(attach(other), 204);
    QCOMPARE(m_bench->api.get(m_path).json()["attachedFlows"_L1].toArray(), QJsonArray{other});
    QCOMPARE(m_bench->api.remove(u"/new/v2.0/flows/"_s + other).status, 204);
    QVERIFY(m_bench->api.get(m_path).json()["attachedFlows"_L1].toArray().isEmpty());
}

void tst_Localisation::snapshotKeepsIt()
{
    const QString id = m_bench->addSay(m_flow, m_bench->nodeOfType(m_flow, u"start"_s), u"Hello"_s);
    const QString path = m_bench->nodePath(m_flow, id);
    m_bench->api.post(path + u"/addlocalization"_s, {{u"localeId"_s, m_german}});
    m_bench->api.patch(path, {{u"localeId"_s, m_german}, {u"config"_s, sayConfig(u"Hallo"_s)}});
    const QString name = m_bench->api.get(m_path).text("name");
    const QString snapshot = m_bench->api.makeSnapshot(m_bench->project, u"kept"_s);
    QVERIFY(
        m_bench->api.done(m_bench->api.post(u"/new/v2.0/snapshots/"_s + snapshot + u"/restore"_s)));

    m_flow = m_bench->api.named(u"flows"_s, m_bench->project, name)["_id"_L1].toString();
    const QString german
        = m_bench->api.named(u"locales"_s, m_bench->project, u"Deutsch"_s)["_id"_L1].toString();
    QVERIFY(german != m_german);
    const QString restored = m_bench->nodeOfType(m_flow, u"say"_s);
    QVERIFY(restored != id);
    QCOMPARE(textOf(node(restored, german)), u"Hallo"_s);
    QCOMPARE(node(restored, german)["localeReference"_L1].toString(), german);
    QCOMPARE(m_bench->chain(m_flow, m_bench->nodeOfType(m_flow, u"start"_s)), u"Start Hello End"_s);
}

QTEST_GUILESS_MAIN(tst_Localisation)
#include "tst_localisation.moc"
