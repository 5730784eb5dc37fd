// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "flowbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cognigy::test::FlowBench;
using cognigy::test::Reply;

/// Playbooks: their steps and assertions, and what a run makes of them.
class tst_Playbooks : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void stepsAndAssertions();
    void limits();
    void goodRun();
    void failures();
    void abortsOnError();
    void anythingElseFailsByName();
    void runsOnASnapshot();
    void wrongSchedules();
    void runsAreListed();
    void copyOfAPlaybook();

private:
    static QJsonObject step(const QString &text, const QString &type, const QJsonObject &params);
    QString make(const QJsonArray &steps, bool abort = false);
    Reply schedule(const QString &entrypoint = {});
    QJsonObject run(const QString &entrypoint = {});
    static QStringList states(const QJsonObject &run);

    std::unique_ptr<FlowBench> m_bench;
    QString m_flow;
    QString m_path;
    int m_count = 0;
};

void tst_Playbooks::initTestCase()
{
    m_bench = std::make_unique<FlowBench>();
    QVERIFY(m_bench->isReady());
}

void tst_Playbooks::init()
{
    // Asks what to eat, says what it understood and remembers the amount.
    m_flow = m_bench->makeFlow(u"Flow %1"_s.arg(++m_count));
    m_bench->makeIntent(m_flow, u"order"_s, {u"I want a pizza"_s});
    const auto add = [&](const QString &type, const QString &after, const QJsonObject &config) {
        return m_bench
            ->add(m_flow,
                {{u"type"_s, type}, {u"mode"_s, u"append"_s}, {u"target"_s, after},
                    {u"config"_s, config}})
            .text("_id");
    };
    const QString node = add(u"if"_s, m_bench->nodeOfType(m_flow, u"start"_s),
        {{u"condition"_s,
            QJsonObject{
                {u"type"_s, u"condition"_s}, {u"condition"_s, u"input.intent === 'order'"_s}}}});
    const QJsonObject say{{u"type"_s, u"text"_s}, {u"text"_s, QJsonArray{u"How many?"_s}}};
    const QString question = add(u"question"_s, m_bench->childOfType(m_flow, node, u"then"_s),
        {{u"type"_s, u"number"_s}, {u"say"_s, say}, {u"storeResultInContext"_s, true},
            {u"contextKey"_s, u"amount"_s}});
    m_bench->addSay(m_flow, question, u"{{context.amount}} pizzas"_s);
    m_bench->addSay(m_flow, m_bench->childOfType(m_flow, node, u"else"_s), u"Pardon?"_s);
}

QJsonObject tst_Playbooks::step(const QString &text, const QString &type, const QJsonObject &params)
{
    return {{u"text"_s, text},
        {u"asserts"_s, QJsonArray{QJsonObject{{u"type"_s, type}, {u"params"_s, params}}}}};
}

QString tst_Playbooks::make(const QJsonArray &steps, bool abort)
{
    const QString id
        = m_bench->api
              .post(u"/new/v2.0/playbooks"_s,
                  {{u"projectId"_s, m_bench->project}, {u"name"_s, u"Playbook %1"_s.arg(m_count)},
                      {u"abortOnError"_s, abort}, {u"timeout"_s, 5000}, {u"steps"_s, steps}})
              .text("_id");
    m_path = u"/new/v2.0/playbooks/"_s + id;
    return id;
}

Reply tst_Playbooks::schedule(const QString &entrypoint)
{
    const QString locale
        = m_bench->api.list(u"locales"_s, m_bench->project).first()["referenceId"_L1].toString();
    return m_bench->api.post(m_path + u"/schedule"_s,
        {{u"entrypoint"_s, entrypoint.isEmpty() ? m_bench->project : entrypoint},
            {u"flowId"_s, m_bench->api.get(u"/new/v2.0/flows/"_s + m_flow).text("referenceId")},
            {u"localeId"_s, locale}});
}

QJsonObject tst_Playbooks::run(const QString &entrypoint)
{
    const QJsonObject task = m_bench->api.ended(schedule(entrypoint));
    const QString id = task["data"_L1]["playbookRunId"_L1].toString();
    return m_bench->api.get(m_path + u"/runs/"_s + id).json();
}

QStringList tst_Playbooks::states(const QJsonObject &run)
{
    QStringList words;
    const QJsonArray results = run["stepResults"_L1].toArray();
    for (const QJsonValue &result : results)
        words << result["status"_L1].toString();
    return words;
}

void tst_Playbooks::stepsAndAssertions()
{
    make({});
    const auto steps = [&] { return m_bench->api.get(m_path).json()["steps"_L1].toArray(); };
    const QString first
        = m_bench->api.post(m_path + u"/steps"_s, {{u"text"_s, u"one"_s}}).text("_id");
    const QString second
        = m_bench->api.post(m_path + u"/steps"_s, {{u"text"_s, u"two"_s}}).text("_id");
    QCOMPARE(steps().size(), 2);
    const QString asserts = m_path + u"/steps/"_s + first + u"/asserts"_s;
    const QString asserted
        = m_bench->api
              .post(asserts,
                  {{u"type"_s, u"assertText"_s}, {u"params"_s, QJsonObject{{u"text"_s, u"a"_s}}}})
              .text("_id");
    QVERIFY(!asserted.isEmpty());
    QCOMPARE(m_bench->api.post(asserts, {{u"type"_s, u"assertLuck"_s}}).status, 400);
    QCOMPARE(
        m_bench->api
            .patch(asserts + u'/' + asserted, {{u"params"_s, QJsonObject{{u"text"_s, u"b"_s}}}})
            .status,
        204);
    QCOMPARE(steps()[0]["asserts"_L1][0]["params"_L1]["text"_L1].toString(), u"b"_s);
    QCOMPARE(
        m_bench->api.post(m_path + u"/steps/order"_s, {{u"stepIds"_s, QJsonArray{second, first}}})
            .status,
        204);
    QCOMPARE(steps()[0]["_id"_L1].toString(), second);
    QCOMPARE(
        m_bench->api.post(m_path + u"/steps/order"_s, {{u"stepIds"_s, QJsonArray{first}}}).status,
        400);
    QCOMPARE(m_bench->api.remove(asserts + u'/' + asserted).status, 204);
    QVERIFY(steps()[1]["asserts"_L1].toArray().isEmpty());
    QCOMPARE(m_bench->api.remove(m_path + u"/steps/"_s + first).status, 204);
    QCOMPARE(m_bench->api.remove(m_path + u"/steps/"_s + first).status, 404);
    QCOMPARE(steps().size(), 1);
}

void tst_Playbooks::limits()
{
    QJsonArray many;
    for (int i = 0; i < 51; ++i)
        many << QJsonObject{{u"text"_s, QString::number(i)}};
    QCOMPARE(make(many), QString());
    many.removeLast();
    QVERIFY(!make(many).isEmpty());
    QCOMPARE(m_bench->api.post(m_path + u"/steps"_s, {{u"text"_s, u"x"_s}}).status, 400);
    QCOMPARE(m_bench->api.patch(m_path, {{u"timeout"_s, 0}}).status, 400);
}

void tst_Playbooks::goodRun()
{
    make({step(u"i want a pizza"_s, u"assertIntent"_s, {{u"intent"_s, u"order"_s}}),
        step(u"3"_s, u"assertText"_s, {{u"text"_s, u"3 pizzas"_s}}),
        step(u"what"_s, u"assertText"_s, {{u"text"_s, u"pardon"_s}, {u"fuzzy"_s, true}}),
        step(u"what"_s, u"assertText"_s, {{u"text"_s, u"3 pizzas"_s}, {u"negate"_s, true}}),
        step(u"what"_s, u"assertContext"_s, {{u"data"_s, QJsonObject{{u"amount"_s, 3}}}})});
    const QJsonObject result = run();
    QCOMPARE(result["status"_L1].toString(), u"successful"_s);
    QCOMPARE(states(result), QStringList(5, u"successful"_s));
    const QJsonValue first = result["stepResults"_L1][0]["asserts"_L1][0];
    QCOMPARE(first["actual"_L1].toString(), u"order"_s);
    QCOMPARE(result["entrypoint"_L1].toString(), m_bench->project);
}

void tst_Playbooks::failures()
{
    make({step(u"what"_s, u"assertIntent"_s, {{u"intent"_s, u"order"_s}}),
        step(u"what"_s, u"assertText"_s, {{u"text"_s, u"pardon"_s}}),
        step(u"what"_s, u"assertContext"_s, {{u"data"_s, QJsonObject{{u"amount"_s, 3}}}}),
        step(u"what"_s, u"assertText"_s, {{u"text"_s, u"Pardon?"_s}})});
    const QJsonObject result = run();
    QCOMPARE(result["status"_L1].toString(), u"failed"_s);
    QCOMPARE(states(result), (QStringList{u"failed"_s, u"failed"_s, u"failed"_s, u"successful"_s}));
    QCOMPARE(result["stepResults"_L1][1]["asserts"_L1][0]["actual"_L1].toString(), u"Pardon?"_s);
}

void tst_Playbooks::abortsOnError()
{
    make({step(u"what"_s, u"assertText"_s, {{u"text"_s, u"x"_s}}),
             step(u"what"_s, u"assertText"_s, {{u"text"_s, u"Pardon?"_s}})},
        true);
    QCOMPARE(states(run()), QStringList{u"failed"_s});
}

void tst_Playbooks::anythingElseFailsByName()
{
    m_bench->add(m_flow,
        {{u"type"_s, u"httpRequest"_s}, {u"label"_s, u"Ask the shop"_s}, {u"mode"_s, u"append"_s},
            {u"target"_s, m_bench->nodeOfType(m_flow, u"if"_s)}});
    make({step(u"what"_s, u"assertText"_s, {{u"text"_s, u"Pardon?"_s}}),
        step(u"what"_s, u"assertSlot"_s, {{u"slot"_s, u"city"_s}})});
    const QJsonArray results = run()["stepResults"_L1].toArray();
    QCOMPARE(results[0]["status"_L1].toString(), u"failed"_s);
    QVERIFY(results[0]["failReason"_L1].toString().contains(u"httpRequest"_s));
    QVERIFY(results[1]["asserts"_L1][0]["actual"_L1].toString().contains(u"assertSlot"_s));
    QCOMPARE(results[1]["asserts"_L1][0]["status"_L1].toString(), u"failed"_s);
}

void tst_Playbooks::runsOnASnapshot()
{
    make({step(u"what"_s, u"assertText"_s, {{u"text"_s, u"Pardon?"_s}})});
    const QString snapshot = m_bench->api.makeSnapshot(m_bench->project, u"for the run"_s);
    m_bench->api.remove(m_bench->nodePath(m_flow, m_bench->nodeOfType(m_flow, u"if"_s)));
    QCOMPARE(run()["status"_L1].toString(), u"failed"_s);
    QCOMPARE(run(snapshot)["status"_L1].toString(), u"successful"_s);

    QVERIFY(
        m_bench->api.done(m_bench->api.post(u"/new/v2.0/snapshots/"_s + snapshot + u"/restore"_s)));
    const QJsonObject restored
        = m_bench->api.named(u"playbooks"_s, m_bench->project, u"Playbook %1"_s.arg(m_count));
    QVERIFY(!m_path.endsWith(restored["_id"_L1].toString()));
    m_path = u"/new/v2.0/playbooks/"_s + restored["_id"_L1].toString();
    m_flow = m_bench->api.named(u"flows"_s, m_bench->project, u"Flow %1"_s.arg(m_count))["_id"_L1]
                 .toString();
    QCOMPARE(run()["status"_L1].toString(), u"successful"_s);
}

void tst_Playbooks::wrongSchedules()
{
    make({});
    const QString path = m_path + u"/schedule"_s;
    QCOMPARE(schedule(u"0123456789abcdef01234567"_s).status, 400);
    QCOMPARE(m_bench->api.post(path, {{u"entrypoint"_s, m_bench->project}}).status, 400);
    // The clock goes back each time, so that none of them ends meanwhile.
    QList<Reply> running;
    Reply next = schedule();
    while (next.status < 300 && running.size() < 30) {
        running << next;
        m_bench->api.advance(-60);
        next = schedule();
    }
    QCOMPARE(next.status, 400);
    QVERIFY(running.size() >= 10);
    m_bench->api.advance(3600);
    for (const Reply &each : running)
        QVERIFY(m_bench->api.done(each));
    QVERIFY(schedule().status < 300);
}

void tst_Playbooks::runsAreListed()
{
    make({});
    const Reply task = schedule();
    QCOMPARE(task.text("type"), u"runPlaybook"_s);
    QCOMPARE(task.text("status"), u"active"_s);
    QVERIFY(m_bench->api.done(task));
    run();
    const QJsonArray runs = m_bench->api.get(m_path + u"/runs"_s).items();
    QCOMPARE(runs.size(), 2);
    QVERIFY(!runs[0].toObject().contains("stepResults"_L1));
    const QString one = m_path + u"/runs/"_s + runs[0]["_id"_L1].toString();
    QCOMPARE(m_bench->api.remove(one).status, 204);
    QCOMPARE(m_bench->api.get(one).status, 404);
}

void tst_Playbooks::copyOfAPlaybook()
{
    const QString source = make({step(u"what"_s, u"assertText"_s, {{u"text"_s, u"Pardon?"_s}})});
    const Reply copy = m_bench->api.post(u"/new/v2.0/playbooks?resourceId="_s + source,
        {{u"projectId"_s, m_bench->project}, {u"name"_s, u"Copy %1"_s.arg(m_count)},
            {u"abortOnError"_s, false}, {u"timeout"_s, 1000}});
    const QJsonArray steps = copy.json()["steps"_L1].toArray();
    QCOMPARE(steps.size(), 1);
    QVERIFY(steps[0]["_id"_L1]
        != m_bench->api.get(u"/new/v2.0/playbooks/"_s + source).json()["steps"_L1][0]["_id"_L1]);
}

QTEST_GUILESS_MAIN(tst_Playbooks)
#include "tst_playbooks.moc"
