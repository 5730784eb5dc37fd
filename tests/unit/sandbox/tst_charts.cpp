// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "flowbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cognigy::test::FlowBench;
using cognigy::test::Reply;

/// Charts of Flows: where nodes go, what comes along with them, and the way back.
class tst_Charts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void newFlowIsStartAndEnd();
    void insertModes_data();
    void insertModes();
    void moveModes_data();
    void moveModes();
    void childModes();
    void ifComesWithItsBranches();
    void branchesGoWithTheirNode();
    void refusals();
    void undoAndRedo();
    void copyCutPaste();
    void childFlow();
    void searchAndDescriptors();
    void listIsPaged();

private:
    QString row(const QString &mode, const QString &target);

    std::unique_ptr<FlowBench> m_bench;
    QString m_flow;
    QString m_start;
    int m_count = 0;
};

void tst_Charts::initTestCase()
{
    m_bench = std::make_unique<FlowBench>();
    QVERIFY(m_bench->isReady());
}

void tst_Charts::init()
{
    m_flow = m_bench->makeFlow(u"Flow %1"_s.arg(++m_count));
    m_start = m_bench->nodeOfType(m_flow, u"start"_s);
    QVERIFY(!m_start.isEmpty());
}

void tst_Charts::newFlowIsStartAndEnd()
{
    QCOMPARE(m_bench->chain(m_flow, m_start), u"Start End"_s);
    const QJsonObject chart = m_bench->chart(m_flow);
    QCOMPARE(chart["nodes"_L1].toArray().size(), 2);
    QVERIFY(m_bench->relation(m_flow, m_bench->nodeOfType(m_flow, u"end"_s))["next"_L1].isNull());
    const QJsonObject start = m_bench->api.get(m_bench->nodePath(m_flow, m_start)).json();
    QVERIFY(start["isEntryPoint"_L1].toBool());
    QVERIFY(start["mock"_L1].toObject().contains("isEnabled"_L1));
    QVERIFY(chart["nodes"_L1][0].toObject().contains("isCollapsed"_L1));
    QCOMPARE(start["localeReference"_L1].toString(), m_bench->primaryLocale());
}

void tst_Charts::insertModes_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("expected");
    QTest::newRow("append") << u"append"_s << u"Start A X B End"_s;
    QTest::newRow("insertAfter") << u"insertAfter"_s << u"Start A X B End"_s;
    QTest::newRow("prepend") << u"prepend"_s << u"Start X A B End"_s;
    QTest::newRow("insertBefore") << u"insertBefore"_s << u"Start X A B End"_s;
}

void tst_Charts::insertModes()
{
    QFETCH(QString, mode);
    QFETCH(QString, expected);
    const QString a = m_bench->addSay(m_flow, m_start, u"A"_s);
    m_bench->addSay(m_flow, a, u"B"_s);
    const Reply made = m_bench->add(
        m_flow, {{u"type"_s, u"say"_s}, {u"label"_s, u"X"_s}, {u"mode"_s, mode}, {u"target"_s, a}});
    QCOMPARE(made.status, 201);
    QCOMPARE(m_bench->chain(m_flow, m_start), expected);
}

void tst_Charts::moveModes_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("expected");
    QTest::newRow("append") << u"append"_s << u"Start B C A D End"_s;
    QTest::newRow("insertAfter") << u"insertAfter"_s << u"Start B C A D End"_s;
    QTest::newRow("prepend") << u"prepend"_s << u"Start B A C D End"_s;
    QTest::newRow("insertBefore") << u"insertBefore"_s << u"Start B A C D End"_s;
}

void tst_Charts::moveModes()
{
    QFETCH(QString, mode);
    QFETCH(QString, expected);
    QString last = m_start;
    QStringList ids;
    for (const QString &label : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        ids << (last = m_bench->addSay(m_flow, last, label));
    const Reply moved = m_bench->move(m_flow, ids[0], mode, ids[2]);
    QCOMPARE(moved.status, 204);
    QVERIFY(moved.body.isEmpty());
    QCOMPARE(m_bench->chain(m_flow, m_start), expected);
}

void tst_Charts::childModes()
{
    const QString lookup
        = m_bench
              ->add(m_flow,
                  {{u"type"_s, u"switch"_s}, {u"mode"_s, u"append"_s}, {u"target"_s, m_start}})
              .text("_id");
    const auto addCase = [&](const QString &mode, const QString &label, int position = 0) {
        QJsonObject node{
            {u"type"_s, u"case"_s}, {u"label"_s, label}, {u"mode"_s, mode}, {u"target"_s, lookup}};
        if (position > 0)
            node.insert(u"position"_s, position);
        return m_bench->add(m_flow, node).text("_id");
    };
    const QString last = addCase(u"appendChild"_s, u"last"_s);
    const QString first = addCase(u"prependChild"_s, u"first"_s);
    const QString second = addCase(u"insertChildAt"_s, u"second"_s, 1);
    const auto children
        = [&] { return m_bench->relation(m_flow, lookup)["children"_L1].toArray(); };
    QCOMPARE(children().size(), 5); // a case and the default came along
    QCOMPARE(children().first().toString(), first);
    QCOMPARE(children().at(1).toString(), second);
    QCOMPARE(children().last().toString(), last);
    m_bench->addSay(m_flow, last, u"inside"_s);
    QCOMPARE(m_bench->move(m_flow, last, u"insertChildAt"_s, lookup, 1).status, 204);
    QCOMPARE(children().at(1).toString(), last);
    QCOMPARE(m_bench->chain(m_flow, last), u"last inside"_s);
}

void tst_Charts::ifComesWithItsBranches()
{
    const QString node
        = m_bench
              ->add(
                  m_flow, {{u"type"_s, u"if"_s}, {u"mode"_s, u"append"_s}, {u"target"_s, m_start}})
              .text("_id");
    const QString then = m_bench->childOfType(m_flow, node, u"then"_s);
    QVERIFY(!then.isEmpty());
    QVERIFY(!m_bench->childOfType(m_flow, node, u"else"_s).isEmpty());
    const QString body = m_bench->addSay(m_flow, then, u"yes"_s);
    QCOMPARE(m_bench->relation(m_flow, then)["next"_L1].toString(), body);
    QVERIFY(m_bench->relation(m_flow, then)["children"_L1].toArray().isEmpty());
    QCOMPARE(m_bench->chain(m_flow, m_start), u"Start If End"_s);
    const Reply byHand = m_bench->add(
        m_flow, {{u"type"_s, u"then"_s}, {u"mode"_s, u"appendChild"_s}, {u"target"_s, node}});
    QCOMPARE(byHand.status, 400);
}

void tst_Charts::branchesGoWithTheirNode()
{
    const QString node
        = m_bench
              ->add(
                  m_flow, {{u"type"_s, u"if"_s}, {u"mode"_s, u"append"_s}, {u"target"_s, m_start}})
              .text("_id");
    const QString inside
        = m_bench->addSay(m_flow, m_bench->childOfType(m_flow, node, u"then"_s), u"deep"_s);
    const QString after = m_bench->addSay(m_flow, node, u"after"_s);
    QCOMPARE(m_bench->move(m_flow, node, u"append"_s, after).status, 204);
    QCOMPARE(m_bench->chain(m_flow, m_start), u"Start after If End"_s);
    QCOMPARE(m_bench->api.get(m_bench->nodePath(m_flow, inside)).status, 200);

    QCOMPARE(m_bench->api.remove(m_bench->nodePath(m_flow, node)).status, 204);
    QCOMPARE(m_bench->chain(m_flow, m_start), u"Start after End"_s);
    QCOMPARE(m_bench->api.get(m_bench->nodePath(m_flow, inside)).status, 404);
    QCOMPARE(m_bench->chart(m_flow)["relations"_L1].toArray().size(), 3);
}

void tst_Charts::refusals()
{
    const QString a = m_bench->addSay(m_flow, m_start, u"A"_s);
    const QString end = m_bench->nodeOfType(m_flow, u"end"_s);
    const QJsonObject say{{u"type"_s, u"say"_s}, {u"mode"_s, u"append"_s}};
    const auto with = [&](const QString &key, const QString &value) {
        QJsonObject body = say;
        body.insert(u"target"_s, a);
        body.insert(key, value);
        return m_bench->add(m_flow, body).status;
    };
    QCOMPARE(with(u"target"_s, u"0123456789abcdef01234567"_s), 404);
    QCOMPARE(with(u"target"_s, end), 400);
    QCOMPARE(with(u"mode"_s, u"sideways"_s), 400);
    QCOMPARE(with(u"wrongField"_s, u"x"_s), 400);
    QCOMPARE(m_bench->add(m_flow, say).status, 400); // no target
    QCOMPARE(m_bench->move(m_flow, a, u"append"_s, a).status, 400);
    QCOMPARE(m_bench->api.remove(m_bench->nodePath(m_flow, end)).status, 400);
    QCOMPARE(
        m_bench->add(m_flow, {{u"type"_s, u"case"_s}, {u"mode"_s, u"append"_s}, {u"target"_s, a}})
            .status,
        400);
    QCOMPARE(m_bench->chain(m_flow, m_start), u"Start A End"_s);
}

void tst_Charts::undoAndRedo()
{
    const QString a = m_bench->addSay(m_flow, m_start, u"A"_s);
    m_bench->api.patch(m_bench->nodePath(m_flow, a), {{u"label"_s, u"B"_s}});
    m_bench->api.remove(m_bench->nodePath(m_flow, a));
    const QString path = m_bench->chartPath(m_flow);
    const auto steps = [&](const char *which) {
        const QJsonObject all = m_bench->api.get(path + u"/undoredosteps"_s).json();
        return all[QLatin1String(which)].toArray();
    };
    QCOMPARE(steps("undoSteps").size(), 3);
    QCOMPARE(steps("undoSteps").first()["action"_L1].toString(), u"deleteChartNode"_s);

    const QStringList back{u"Start B End"_s, u"Start A End"_s, u"Start End"_s};
    for (const QString &expected : back) {
        QCOMPARE(m_bench->api.post(path + u"/undo"_s).status, 204);
        QCOMPARE(m_bench->chain(m_flow, m_start), expected);
    }
    QCOMPARE(m_bench->api.post(path + u"/undo"_s).status, 204); // nothing left: nothing happens
    QCOMPARE(steps("redoSteps").size(), 3);
    QCOMPARE(m_bench->api.post(path + u"/redo"_s).status, 204);
    QCOMPARE(m_bench->chain(m_flow, m_start), u"Start A End"_s);
    m_bench->addSay(m_flow, m_start, u"C"_s);
    QVERIFY(steps("redoSteps").isEmpty());
    for (int i = 0; i < 8; ++i)
        m_bench->addSay(m_flow, m_start, u"D"_s);
    QCOMPARE(steps("undoSteps").size(), 5);
}

void tst_Charts::copyCutPaste()
{
    const QString node
        = m_bench
              ->add(
                  m_flow, {{u"type"_s, u"if"_s}, {u"mode"_s, u"append"_s}, {u"target"_s, m_start}})
              .text("_id");
    m_bench->addSay(m_flow, m_bench->childOfType(m_flow, node, u"then"_s), u"deep"_s);
    QCOMPARE(m_bench->api.post(m_bench->nodePath(m_flow, node) + u"/copy"_s).status, 204);
    const QString other = m_bench->makeFlow(u"Other %1"_s.arg(m_count));
    const QString otherStart = m_bench->nodeOfType(other, u"start"_s);
    QCOMPARE(m_bench->api.post(m_bench->nodePath(other, otherStart) + u"/paste"_s).status, 204);
    QCOMPARE(m_bench->chain(other, otherStart), u"Start If End"_s);
    const QString pasted = m_bench->nodeOfType(other, u"if"_s);
    QVERIFY(pasted != node);
    QCOMPARE(m_bench->chain(other, m_bench->childOfType(other, pasted, u"then"_s)), u"Then deep"_s);

    QCOMPARE(m_bench->api.post(m_bench->nodePath(m_flow, node) + u"/cut"_s).status, 204);
    QCOMPARE(m_bench->chain(m_flow, m_start), u"Start End"_s);
    QCOMPARE(m_bench->api.post(m_bench->nodePath(m_flow, m_start) + u"/paste"_s).status, 204);
    QCOMPARE(m_bench->chain(m_flow, m_start), u"Start If End"_s);
}

void tst_Charts::childFlow()
{
    const QString a = m_bench->addSay(m_flow, m_start, u"A"_s);
    const QString name = u"Child %1"_s.arg(m_count);
    const Reply made = m_bench->api.post(m_bench->chartPath(m_flow) + u"/nodes/childflow"_s,
        {{u"newFlowName"_s, name}, {u"nodeId"_s, a}});
    QCOMPARE(made.status, 200);
    const QString child = made.text("_id");
    QCOMPARE(m_bench->chain(child, m_bench->nodeOfType(child, u"start"_s)), u"Start A End"_s);
    QCOMPARE(m_bench->chain(m_flow, m_start), u"Start "_s + name + u" End"_s);
}

void tst_Charts::searchAndDescriptors()
{
    const QString a = m_bench->addSay(m_flow, m_start, u"Grüße aus Köln"_s);
    m_bench->addSay(m_flow, a, u"something else"_s);
    const QJsonObject found
        = m_bench->api
              .get(m_bench->chartPath(m_flow) + u"/nodes/search?filter=KÖLN&preferredLocaleId="_s
                  + m_bench->primaryLocale())
              .json();
    QCOMPARE(found["total"_L1].toInt(), 1);
    QCOMPARE(found["items"_L1][0]["nodeId"_L1].toString(), a);
    QStringList paths;
    const QJsonArray matches = found["items"_L1][0]["matches"_L1].toArray();
    for (const QJsonValue &match : matches)
        paths << match["matchPath"_L1].toString();
    QVERIFY2(paths.contains(u"config.say.text.0"_s), qPrintable(paths.join(u' ')));

    const QJsonArray types
        = m_bench->api.get(m_bench->chartPath(m_flow) + u"/descriptors"_s).items();
    QVERIFY(types.size() > 20);
    QVERIFY(types.first().toObject().contains("constraints"_L1));
}

void tst_Charts::listIsPaged()
{
    QString last = m_start;
    for (int i = 0; i < 5; ++i)
        last = m_bench->addSay(m_flow, last, u"S%1"_s.arg(i));
    const Reply page = m_bench->api.get(m_bench->chartPath(m_flow) + u"/nodes?limit=3"_s);
    QCOMPARE(page.items().size(), 3);
    QCOMPARE(page.json()["total"_L1].toInt(), 7);
    QVERIFY(!page.items().first().toObject().contains("config"_L1));
}

QTEST_GUILESS_MAIN(tst_Charts)
#include "tst_charts.moc"
