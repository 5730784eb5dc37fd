// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "flowbench.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using cognigy::test::FlowBench;
using cognigy::test::Reply;

/// Endpoints that answer messages, through the chart of their Flow.
class tst_Talk : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void sayAnswers();
    void shapeOfTheAnswer();
    void unknownTokenAndBadMessages();
    void ifByIntent();
    void questionWaitsForItsAnswer();
    void questionInABranchGoesOnBehindIt();
    void lookupOnceAndContext();
    void goToAndExecuteFlow();
    void circlesEnd();
    void attachedFlowsAnswer();
    void lexiconSlots();
    void localeOfTheEndpoint();
    void pinnedSnapshotAnswers();
    void sessionCanBePrepared();
    void leavesItsTraces();
    void injectAndNotify();
    void codeOfOneLine();
    void learnsWhereItIsSetTo();
    void oddConfigurations_data();
    void oddConfigurations();
    void longAnswersAndPatterns();

private:
    QString add(const QString &type, const QString &after, const QJsonObject &config = {});
    static QJsonObject condition(const QString &expression);
    QString text(const QString &message, const QString &session = u"s"_s);
    static QJsonObject flowNode(const QString &flowReference);

    std::unique_ptr<FlowBench> m_bench;
    QString m_flow;
    QString m_start;
    QString m_token;
    int m_count = 0;
};

void tst_Talk::initTestCase()
{
    m_bench = std::make_unique<FlowBench>();
    QVERIFY(m_bench->isReady());
}

void tst_Talk::init()
{
    m_flow = m_bench->makeFlow(u"Flow %1"_s.arg(++m_count));
    m_start = m_bench->nodeOfType(m_flow, u"start"_s);
    m_token = m_bench->makeEndpoint(m_flow, u"Endpoint %1"_s.arg(m_count));
    QCOMPARE(m_token.size(), 64);
}

QString tst_Talk::add(const QString &type, const QString &after, const QJsonObject &config)
{
    return m_bench
        ->add(m_flow,
            {{u"type"_s, type}, {u"mode"_s, u"append"_s}, {u"target"_s, after},
                {u"config"_s, config}})
        .text("_id");
}

QJsonObject tst_Talk::condition(const QString &expression)
{
    return {
        {u"condition"_s, QJsonObject{{u"type"_s, u"condition"_s}, {u"condition"_s, expression}}}};
}

QString tst_Talk::text(const QString &message, const QString &session)
{
    return m_bench->say(m_token, session + QString::number(m_count), message).text("text");
}

QJsonObject tst_Talk::flowNode(const QString &flowReference)
{
    return {{u"flowNode"_s, QJsonObject{{u"flow"_s, flowReference}, {u"node"_s, QString()}}}};
}

void tst_Talk::sayAnswers()
{
    const QString first = m_bench->addSay(m_flow, m_start, u"You said {{input.text}}."_s);
    m_bench->addSay(m_flow, first, u"Bye {{ci.userId}}"_s);
    QCOMPARE(text(u"hello"_s), u"You said hello. Bye tester"_s);
    m_bench->api.patch(m_bench->nodePath(m_flow, first), {{u"isDisabled"_s, true}});
    QCOMPARE(text(u"hello"_s), u"Bye tester"_s);
}

void tst_Talk::shapeOfTheAnswer()
{
    m_bench->addSay(m_flow, m_start, u"Hi"_s);
    const Reply reply = m_bench->say(m_token, u"shape"_s, u"hello"_s);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().keys(),
        (QStringList{u"data"_s, u"outputStack"_s, u"sessionId"_s, u"text"_s, u"userId"_s}));
    const QJsonArray stack = reply.json()["outputStack"_L1].toArray();
    QCOMPARE(stack.size(), 1);
    QCOMPARE(stack[0]["text"_L1].toString(), u"Hi"_s);
    QCOMPARE(stack[0]["source"_L1].toString(), u"bot"_s);
    QVERIFY(stack[0]["traceId"_L1].toString().startsWith(u"endpoint-"_s));
    for (const char *word : {"error", "cannot", "invalid", "unauthorized"})
        QVERIFY(!reply.body.toLower().contains(word)); // a smoke test looks for them
}

void tst_Talk::unknownTokenAndBadMessages()
{
    const Reply unknown = m_bench->say(QString(64, u'0'), u"s"_s, u"hello"_s);
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.json()["code"_L1].toInt(), 1002);
    QCOMPARE(m_bench->api.get(u'/' + m_token).status, 404);
    const auto status
        = [&](const QJsonObject &body) { return m_bench->api.post(u'/' + m_token, body).status; };
    QCOMPARE(status({{u"userId"_s, u"u"_s}, {u"text"_s, u"x"_s}}), 400);
    QCOMPARE(status({{u"userId"_s, u"u"_s}, {u"sessionId"_s, u"s"_s}}), 400);
    QCOMPARE(status({{u"userId"_s, u"u"_s}, {u"sessionId"_s, u"s"_s}, {u"text"_s, 5}}), 400);
    QCOMPARE(status({{u"userId"_s, u"u"_s}, {u"sessionId"_s, u"s"_s}, {u"text"_s, u""_s},
                 {u"data"_s, QJsonObject{{u"a"_s, 1}}}, {u"more"_s, true}}),
        200);
    const QString endpoint
        = m_bench->api.list(u"endpoints"_s, m_bench->project).first()["_id"_L1].toString();
    m_bench->api.patch(u"/new/v2.0/endpoints/"_s + endpoint, {{u"active"_s, false}});
    QCOMPARE(m_bench->say(m_token, u"s"_s, u"hello"_s).status, 404);
}

void tst_Talk::ifByIntent()
{
    m_bench->makeIntent(m_flow, u"order"_s, {u"I want a pizza"_s, u"order food"_s});
    const QString node = add(u"if"_s, m_start, condition(u"input.intent === \"order\""_s));
    m_bench->addSay(m_flow, m_bench->childOfType(m_flow, node, u"then"_s), u"Which one?"_s);
    m_bench->addSay(m_flow, m_bench->childOfType(m_flow, node, u"else"_s), u"Pardon?"_s);
    m_bench->addSay(m_flow, node, u"({{input.intentScore}})"_s);
    QCOMPARE(text(u"i want a PIZZA!"_s), u"Which one? (1)"_s);
    QCOMPARE(text(u"what is the weather"_s), u"Pardon? ()"_s);
}

void tst_Talk::questionWaitsForItsAnswer()
{
    const QJsonObject say{{u"type"_s, u"text"_s}, {u"text"_s, QJsonArray{u"How many?"_s}}};
    const QString question = add(u"question"_s, m_start,
        {{u"type"_s, u"number"_s}, {u"say"_s, say}, {u"storeResultInContext"_s, true},
            {u"contextKey"_s, u"order.amount"_s}, {u"validationMessage"_s, u"A number!"_s}});
    m_bench->addSay(m_flow, question, u"{{context.order.amount + 1}} of {{input.result}}"_s);
    QCOMPARE(text(u"go"_s), u"How many?"_s);
    QCOMPARE(text(u"many"_s), u"A number! How many?"_s);
    QCOMPARE(text(u"I take 3 of them"_s), u"4 of 3"_s);
    QCOMPARE(text(u"again"_s), u"How many?"_s);
    QCOMPARE(text(u"someone else"_s, u"other"_s), u"How many?"_s);
}

void tst_Talk::questionInABranchGoesOnBehindIt()
{
    const QString node = add(u"if"_s, m_start, condition(u"true"_s));
    const QJsonObject say{{u"type"_s, u"text"_s}, {u"text"_s, QJsonArray{u"Sure?"_s}}};
    const QString question = add(u"question"_s, m_bench->childOfType(m_flow, node, u"then"_s),
        {{u"type"_s, u"yesNo"_s}, {u"say"_s, say}});
    const QString inner = add(u"if"_s, question, condition(u"input.result === true"_s));
    m_bench->addSay(m_flow, m_bench->childOfType(m_flow, inner, u"then"_s), u"Good."_s);
    m_bench->addSay(m_flow, node, u"Behind."_s);
    QCOMPARE(text(u"go"_s), u"Sure?"_s);
    QCOMPARE(text(u"Yes!"_s), u"Good. Behind."_s);
    QCOMPARE(text(u"go"_s), u"Sure?"_s);
    QCOMPARE(text(u"nope"_s), u"Behind."_s);
}

void tst_Talk::lookupOnceAndContext()
{
    const QString once = add(u"once"_s, m_start);
    const QString first = m_bench->childOfType(m_flow, once, u"onFirstExecution"_s);
    m_bench->addSay(m_flow, first, u"Welcome."_s);
    const QString set
        = add(u"addToContext"_s, once, {{u"key"_s, u"last"_s}, {u"value"_s, u"{{input.text}}"_s}});
    const QString lookup = add(
        u"switch"_s, set, {{u"type"_s, u"cognigyScript"_s}, {u"operator"_s, u"context.last"_s}});
    const QString way = m_bench->childOfType(m_flow, lookup, u"case"_s);
    m_bench->api.patch(m_bench->nodePath(m_flow, way),
        {{u"config"_s, QJsonObject{{u"case"_s, QJsonObject{{u"value"_s, u"red"_s}}}}}});
    m_bench->addSay(m_flow, way, u"Stop."_s);
    m_bench->addSay(m_flow, m_bench->childOfType(m_flow, lookup, u"default"_s), u"Go."_s);
    QCOMPARE(text(u"red"_s), u"Welcome. Stop."_s);
    QCOMPARE(text(u"green"_s), u"Go."_s);
}

void tst_Talk::goToAndExecuteFlow()
{
    const QString other = m_bench->makeFlow(u"Other %1"_s.arg(m_count));
    m_bench->addSay(other, m_bench->nodeOfType(other, u"start"_s), u"There."_s);
    const QString reference = m_bench->api.get(u"/new/v2.0/flows/"_s + other).text("referenceId");
    const QString node = add(u"executeFlow"_s, m_start, flowNode(reference));
    const QString back = m_bench->addSay(m_flow, node, u"Back."_s);
    QCOMPARE(text(u"go"_s), u"There. Back."_s);
    const QString away = add(u"goTo"_s, back, flowNode(reference));
    m_bench->addSay(m_flow, away, u"Never."_s);
    QCOMPARE(text(u"go"_s), u"There. Back. There."_s);
}

void tst_Talk::circlesEnd()
{
    const QString reference = m_bench->api.get(u"/new/v2.0/flows/"_s + m_flow).text("referenceId");
    add(u"executeFlow"_s, m_start, flowNode(reference));
    QCOMPARE(m_bench->say(m_token, u"circle"_s, u"go"_s).status, 200);
}

void tst_Talk::attachedFlowsAnswer()
{
    const QString other = m_bench->makeFlow(u"Small talk %1"_s.arg(m_count));
    m_bench->addSay(other, m_bench->nodeOfType(other, u"start"_s), u"I am fine."_s);
    m_bench->makeIntent(other, u"howAreYou"_s, {u"how are you today"_s});
    m_bench->addSay(m_flow, m_start, u"Main."_s);
    const QString path = u"/new/v2.0/flows/"_s + m_flow;
    m_bench->api.patch(path, {{u"attachedFlows"_s, QJsonArray{other}}});
    QCOMPARE(text(u"how are you today"_s), u"I am fine."_s);
    QCOMPARE(text(u"something else entirely"_s), u"Main."_s);
    m_bench->api.patch(path + u"/settings"_s, {{u"continueExecutionAfterAttachedFlow"_s, true}});
    QCOMPARE(text(u"how are you today"_s), u"I am fine. Main."_s);
}

void tst_Talk::lexiconSlots()
{
    const QString lexicon
        = m_bench->api
              .post(u"/new/v2.0/lexicons"_s,
                  {{u"projectId"_s, m_bench->project}, {u"name"_s, u"Cities %1"_s.arg(m_count)}})
              .text("_id");
    const QString entries = u"/new/v2.0/lexicons/"_s + lexicon + u"/entries"_s;
    const QString entry
        = m_bench->api
              .post(entries,
                  {{u"mainKeyphrase"_s, u"Köln"_s},
                      {u"keyphrases"_s, QJsonArray{QJsonObject{{u"value"_s, u"Cologne"_s}}}}})
              .text("_id");
    m_bench->api.post(entries + u'/' + entry + u"/slots"_s, {{u"value"_s, u"city"_s}});
    m_bench->api.patch(
        u"/new/v2.0/flows/"_s + m_flow, {{u"attachedLexicons"_s, QJsonArray{lexicon}}});
    m_bench->addSay(m_flow, m_start, u"To {{input.slots.city[0].keyphrase}}"_s);
    QCOMPARE(text(u"a train to cologne, please"_s), u"To Köln"_s);
    QCOMPARE(text(u"a train to colognes"_s), u"To "_s);
}

void tst_Talk::localeOfTheEndpoint()
{
    const QString german = m_bench->makeLocale(u"Deutsch"_s, u"de-DE"_s);
    const QString say = m_bench->addSay(m_flow, m_start, u"Hello"_s);
    const QString path = m_bench->nodePath(m_flow, say);
    m_bench->api.post(path + u"/addlocalization"_s, {{u"localeId"_s, german}});
    const QJsonObject hallo{{u"type"_s, u"text"_s}, {u"text"_s, QJsonArray{u"Hallo"_s}}};
    m_bench->api.patch(
        path, {{u"localeId"_s, german}, {u"config"_s, QJsonObject{{u"say"_s, hallo}}}});
    QCOMPARE(text(u"go"_s), u"Hello"_s);
    const QString endpoint
        = m_bench->api
              .named(u"endpoints"_s, m_bench->project, u"Endpoint %1"_s.arg(m_count))["_id"_L1]
              .toString();
    m_bench->api.patch(u"/new/v2.0/endpoints/"_s + endpoint, {{u"localeId"_s, german}});
    QCOMPARE(text(u"go"_s), u"Hallo"_s);
}

void tst_Talk::pinnedSnapshotAnswers()
{
    const QString say = m_bench->addSay(m_flow, m_start, u"Old"_s);
    const QString snapshot = m_bench->api.makeSnapshot(m_bench->project, u"pin %1"_s.arg(m_count));
    const QString endpoint
        = m_bench->api
              .named(u"endpoints"_s, m_bench->project, u"Endpoint %1"_s.arg(m_count))["_id"_L1]
              .toString();
    m_bench->api.patch(u"/new/v2.0/endpoints/"_s + endpoint, {{u"entrypoint"_s, snapshot}});
    m_bench->api.remove(m_bench->nodePath(m_flow, say));
    m_bench->addSay(m_flow, m_start, u"New"_s);
    QCOMPARE(text(u"go"_s), u"Old"_s);
    m_bench->api.patch(u"/new/v2.0/endpoints/"_s + endpoint, {{u"entrypoint"_s, m_bench->project}});
    QCOMPARE(text(u"go"_s), u"New"_s);
}

void tst_Talk::sessionCanBePrepared()
{
    m_bench->addSay(m_flow, m_start, u"{{context.name}} {{input.state}}"_s);
    const QString session = u"prepared%1"_s.arg(m_count);
    const QString path = u"/new/v2.0/sessions/%1/"_s.arg(session);
    const QJsonObject user{{u"userId"_s, u"tester"_s}};
    QCOMPARE(
        m_bench->api
            .post(path + u"context/inject"_s,
                {{u"userId"_s, u"tester"_s}, {u"context"_s, QJsonObject{{u"name"_s, u"Ada"_s}}}})
            .status,
        204);
    const Reply state = m_bench->api.post(
        path + u"state/inject"_s, {{u"userId"_s, u"tester"_s}, {u"state"_s, u"vip"_s}});
    QCOMPARE(state.text("state"), u"vip"_s);
    QCOMPARE(m_bench->say(m_token, session, u"go"_s).text("text"), u"Ada vip"_s);
    QCOMPARE(m_bench->api.post(path + u"state/reset"_s, user).status, 204);
    QCOMPARE(m_bench->say(m_token, session, u"go"_s).text("text"), u"Ada default"_s);
    QCOMPARE(m_bench->api.post(path + u"context/reset"_s, user).status, 204);
    QCOMPARE(m_bench->say(m_token, session, u"go"_s).text("text"), u" default"_s);
}

void tst_Talk::leavesItsTraces()
{
    m_bench->addSay(m_flow, m_start, u"Hi"_s);
    add(u"httpRequest"_s, m_start);
    const QString session = u"traces%1"_s.arg(m_count);
    m_bench->say(m_token, session, u"hello"_s);
    const QJsonObject transcript
        = m_bench->api
              .get(u"/new/v2.0/conversations/%1?projectId=%2"_s.arg(session, m_bench->project))
              .json();
    QCOMPARE(transcript["items"_L1].toArray().size(), 2);
    const QJsonArray log
        = m_bench->api.get(u"/new/v2.0/projects/%1/logs?limit=100"_s.arg(m_bench->project)).items();
    QStringList lines;
    for (const QJsonValue &line : log)
        lines << line["msg"_L1].toString();
    QVERIFY2(lines.filter(u"httpRequest"_s).size() == 1, qPrintable(lines.join(u'\n')));
}

void tst_Talk::injectAndNotify()
{
    m_bench->addSay(m_flow, m_start, u"Hi"_s);
    const QString session = u"inject%1"_s.arg(m_count);
    QJsonObject body{{u"userId"_s, u"tester"_s}, {u"sessionId"_s, session}, {u"text"_s, u"hello"_s},
        {u"data"_s, QJsonObject()}};
    const Reply direct = m_bench->api.post(u"/inject/"_s + m_token, body);
    QCOMPARE(direct.status, 200);
    QVERIFY(direct.body.startsWith('"'));
    body.insert(u"URLToken"_s, m_token);
    QCOMPARE(m_bench->api.post(u"/new/v2.0/endpoint/inject"_s, body).status, 200);
    QCOMPARE(m_bench->api.post(u"/new/v2.0/endpoint/notify"_s, body).status, 200);
    const QJsonObject transcript
        = m_bench->api
              .get(u"/new/v2.0/conversations/%1?projectId=%2"_s.arg(session, m_bench->project))
              .json();
    QCOMPARE(transcript["items"_L1].toArray().size(), 5);
}

void tst_Talk::codeOfOneLine()
{
    const QString code = add(u"code"_s, m_start,
        {{u"code"_s,
            u"// a comment; with signs\ncontext.price = 3 * 1.5;\n"
            "api.say(\"It is \" + context.price, {currency: 'EUR'})"_s}});
    m_bench->addSay(m_flow, code, u"({{context.price > 4 ? 'dear' : 'cheap'}})"_s);
    const Reply reply = m_bench->say(m_token, u"code%1"_s.arg(m_count), u"go"_s);
    QCOMPARE(reply.text("text"), u"It is 4.5 (dear)"_s);
    QCOMPARE(reply.json()["data"_L1]["currency"_L1].toString(), u"EUR"_s);
}

void tst_Talk::learnsWhereItIsSetTo()
{
    m_bench->makeIntent(m_flow, u"order"_s, {u"I want a pizza with cheese"_s});
    const QString path = u"/new/v2.0/flows/"_s + m_flow;
    const auto learned
        = [&] { return m_bench->api.get(path + u"/intents/learningsentences"_s).items(); };
    text(u"I want a pizza"_s);
    QVERIFY(learned().isEmpty());
    m_bench->api.patch(path + u"/settings"_s, {{u"learnNewExampleSentences"_s, true}});
    text(u"I want a pizza"_s);
    text(u"I want a pizza"_s);
    text(u"I want a pizza with cheese"_s); // an example already
    text(u"nothing of the kind"_s);
    QCOMPARE(learned().size(), 1);
    QCOMPARE(learned()[0]["confirmedCount"_L1].toInt(), 2);
    const QString one = path + u"/intents/learningsentences/"_s + learned()[0]["_id"_L1].toString();
    QCOMPARE(m_bench->api.get(one).text("sentence"), u"I want a pizza"_s);
    QCOMPARE(m_bench->api.remove(one).status, 204);
    QVERIFY(learned().isEmpty());
}

void tst_Talk::oddConfigurations_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("config");
    QTest::newRow("say") << u"say"_s << QByteArray(R"({"say": 5})");
    QTest::newRow("texts") << u"say"_s << QByteArray(R"({"say": {"text": [1, {}, null]}})");
    QTest::newRow("question") << u"question"_s << QByteArray(R"({"say": [], "type": {}})");
    QTest::newRow("condition") << u"if"_s << QByteArray(R"({"condition": [1]})");
    QTest::newRow("rule") << u"if"_s << QByteArray(R"({"condition": {"rule": "x"}})");
    QTest::newRow("expression") << u"if"_s << QByteArray(R"({"condition": "((((((((((1 +"})");
    QTest::newRow("switch") << u"switch"_s << QByteArray(R"({"type": "cognigyScript"})");
    QTest::newRow("target") << u"goTo"_s << QByteArray(R"({"flowNode": "nowhere"})");
    QTest::newRow("code") << u"code"_s << QByteArray(R"({"code": "für(;;) { ü/* \u00fc"})");
    QTest::newRow("key") << u"addToContext"_s << QByteArray(R"({"key": "...", "value": {}})");
}

void tst_Talk::oddConfigurations()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, config);
    add(type, m_start, QJsonDocument::fromJson(config).object());
    m_bench->api.patch(
        u"/new/v2.0/flows/"_s + m_flow, {{u"context"_s, QJsonValue(QJsonValue::Null)}});
    for (int i = 0; i < 2; ++i) {
        const Reply reply = m_bench->say(m_token, u"odd%1"_s.arg(m_count), u"grüße"_s);
        QVERIFY2(reply.status == 200, reply.body.constData());
        QVERIFY(reply.json().contains("outputStack"_L1));
    }
}

void tst_Talk::longAnswersAndPatterns()
{
    const QJsonObject say{{u"type"_s, u"text"_s}, {u"text"_s, QJsonArray{u"And?"_s}}};
    add(u"question"_s, m_start,
        {{u"type"_s, u"regex"_s}, {u"regex"_s, u"(a+)+$"_s}, {u"say"_s, say}});
    QCOMPARE(text(u"go"_s), u"And?"_s);
    QCOMPARE(text(QString(40'000, u'a') + u'!'), u"And?"_s);
    QCOMPARE(text(u"aaa"_s), QString());
}

QTEST_GUILESS_MAIN(tst_Talk)
#include "tst_talk.moc"
