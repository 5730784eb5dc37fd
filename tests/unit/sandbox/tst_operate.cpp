// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using cognigy::test::Api;
using cognigy::test::Reply;

/// What a running project leaves behind: logs, conversations, profiles, counters, reports.
class tst_Operate : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_api.reset(); }

    void tasksWriteTheLog();
    void logIsFiltered();
    void logIsFollowed();
    void messagesMakeAConversation();
    void ratingsAndDeletion();
    void conversationsAreCounted();
    void profilesMergeAndPart();
    void profileSchemaIsChecked();
    void reportsAreWorkedOut();
    void sessionsHoldTheirState();

private:
    void say(const QString &session, const QString &text, const QString &user = u"ida"_s);
    QString logs(const QString &version = u"v2.0"_s) const
    {
        return u"/new/%1/projects/%2/logs"_s.arg(version, m_project);
    }

    std::unique_ptr<Api> m_api;
    QString m_project;
    QString m_token;
};

void tst_Operate::init()
{
    m_api = std::make_unique<Api>(QStringList{u"--empty"_s});
    QVERIFY(m_api->isRunning());
    m_project = m_api->makeProject(u"Running"_s);
    const Reply flow
        = m_api->post(u"/new/v2.0/flows"_s, {{u"projectId"_s, m_project}, {u"name"_s, u"Main"_s}});
    const Reply endpoint = m_api->post(u"/new/v2.0/endpoints"_s,
        {{u"projectId"_s, m_project}, {u"name"_s, u"Chat"_s}, {u"channel"_s, u"webchat3"_s},
            {u"flowId"_s, flow.text("referenceId")}, {u"useContactProfiles"_s, true}});
    m_token = endpoint.text("URLToken");
    QCOMPARE(m_token.size(), 64);
}

void tst_Operate::say(const QString &session, const QString &text, const QString &user)
{
    const Reply reply = m_api->post(u"/new/v2.0/endpoint/inject"_s,
        {{u"URLToken"_s, m_token}, {u"userId"_s, user}, {u"sessionId"_s, session},
            {u"text"_s, text}, {u"data"_s, QJsonObject{}}});
    QCOMPARE(reply.status, 200);
    QVERIFY2(reply.body.startsWith('"'), reply.body.constData()); // a bare text
}

void tst_Operate::tasksWriteTheLog()
{
    QVERIFY(!m_api->makeSnapshot(m_project, u"1.0"_s).isEmpty());
    m_api->ended(m_api->post(u"/new/v2.0/snapshots"_s,
        {{u"projectId"_s, m_project}, {u"name"_s, u"1.0"_s}, {u"description"_s, u"again"_s}}));
    const QJsonArray rows = m_api->get(logs()).items();
    QCOMPARE(rows.size(), 4); // two tasks, each with start and end; newest first
    QCOMPARE(rows[0]["type"_L1].toString(), u"error"_s);
    QVERIFY(rows[0]["msg"_L1].toString().contains(u"onflict"_s));
    QCOMPARE(rows[3]["msg"_L1].toString(), u"Task createSnapshot started"_s);
    QVERIFY(rows[0]["timestamp"_L1].toString() >= rows[3]["timestamp"_L1].toString());
    QVERIFY(!rows[0]["traceId"_L1].toString().isEmpty());
    QVERIFY(!rows[0].toObject().contains(u"createdAt"_s));
    // One client writes a brace behind the id.
    const QString id = rows[2]["_id"_L1].toString();
    for (const QString &path : {logs() + u'/' + id, logs() + u'/' + id + u"%7D"_s})
        QCOMPARE(m_api->get(path).text("msg"), rows[2]["msg"_L1].toString());
}

void tst_Operate::logIsFiltered()
{
    const qint64 start = QDateTime::currentSecsSinceEpoch();
    QVERIFY(!m_api->makeSnapshot(m_project, u"1.0"_s).isEmpty());
    m_api->ended(m_api->post(u"/new/v2.0/snapshots"_s,
        {{u"projectId"_s, m_project}, {u"name"_s, u"1.0"_s}, {u"description"_s, u"again"_s}}));
    m_api->advance(3600);
    say(u"s1"_s, u"hello"_s);
    const auto count = [&](const QString &query, const QString &version = u"v2.0"_s) {
        return m_api->get(logs(version) + u'?' + query).json()["total"_L1].toInt();
    };
    QCOMPARE(count(u"type[]=error"_s), 1);
    QCOMPARE(count(u"type[]=error&type[]=info"_s), 5);
    QCOMPARE(count(u"type=error"_s), 1);
    QCOMPARE(count(u"userId=ida"_s), 1);
    QCOMPARE(count(u"flowName=Nowhere"_s), 0);
    QCOMPARE(count(u"filter=SNAPSHOT"_s, u"v2.1"_s), 4);
    QCOMPARE(count(u"filter=error"_s, u"v2.1"_s), 1);
    const QString trace = m_api->get(logs()).items()[1]["traceId"_L1].toString();
    QCOMPARE(count(u"filter="_s + trace, u"v2.1"_s), 1);
    QCOMPARE(count(u"startDate=%1"_s.arg(start + 1800), u"v2.1"_s), 1);
    QCOMPARE(count(u"endDate=%1"_s.arg(start + 1800), u"v2.1"_s), 4);
    const QString day = QDateTime::fromSecsSinceEpoch(start - 86400, Qt::UTC).toString(Qt::ISODate);
    QCOMPARE(count(u"startDate="_s + day, u"v2.1"_s), 5);
    QCOMPARE(m_api->get(logs(u"v2.1"_s) + u"?startDate=soon"_s).status, 400);
    const QJsonArray oldest = m_api->get(logs() + u"?sort=timestamp:asc&limit=2"_s).items();
    QCOMPARE(oldest[0]["msg"_L1].toString(), u"Task createSnapshot started"_s);
    const Reply first = m_api->get(logs() + u"?limit=2"_s);
    const Reply next = m_api->get(logs() + u"?limit=2&next="_s + first.text("nextCursor"));
    QCOMPARE(next.items().size(), 2);
    QVERIFY(next.items()[0] != first.items()[1]);
}

void tst_Operate::logIsFollowed()
{
    for (int i = 0; i < 101; ++i)
        say(u"s"_s, QString::number(i));
    const Reply tail = m_api->get(logs() + u"/tail"_s);
    QCOMPARE(tail.items().size(), 100);
    QCOMPARE(m_api->get(logs()).json()["total"_L1].toInt(), 101);
    QCOMPARE(m_api->get(logs() + u"/tail?next=notacursor"_s).status, 400);
    say(u"s"_s, u"one more"_s);
    const QJsonArray after = m_api->get(logs() + u"/tail"_s).items();
    QCOMPARE(after[1], tail.items()[0]);
}

void tst_Operate::messagesMakeAConversation()
{
    say(u"s1"_s, u"hello"_s);
    say(u"s1"_s, u"bye"_s);
    say(u"s2"_s, u"hi"_s, u"ole"_s);
    const Reply sent = m_api->post(u"/notify/"_s + m_token,
        {{u"userId"_s, u"ida"_s}, {u"sessionId"_s, u"s1"_s}, {u"text"_s, u"ready"_s}});
    QCOMPARE(sent.status, 200);
    const QString list = u"/new/v2.0/conversations?projectId="_s + m_project;
    QCOMPARE(m_api->get(list).items().size(), 2);
    const QJsonArray ida = m_api->get(list + u"&contactIds[]=ida"_s).items();
    QCOMPARE(ida.size(), 1);
    QCOMPARE(ida[0]["_id"_L1].toString(), u"s1"_s);
    QCOMPARE(ida[0]["messages"_L1].toInt(), 3);
    QCOMPARE(ida[0]["channel"_L1].toString(), u"webchat3"_s);
    const QJsonArray rows
        = m_api->get(u"/new/v2.0/conversations/s1?projectId="_s + m_project).items();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0]["inputText"_L1].toString(), u"hello"_s);
    QCOMPARE(rows[0]["source"_L1].toString(), u"user"_s);
    QCOMPARE(rows[2]["inputText"_L1].toString(), u"ready"_s);
    QCOMPARE(rows[2]["source"_L1].toString(), u"bot"_s);
    QCOMPARE(m_api->get(u"/new/v2.0/conversations/none"_s).status, 404);
    QCOMPARE(m_api->post(u"/inject/unknown"_s, {{u"userId"_s, u"x"_s}}).status, 404);
}

void tst_Operate::ratingsAndDeletion()
{
    say(u"s1"_s, u"hello"_s);
    QCOMPARE(
        m_api
            ->patch(u"/new/v2.0/analytics"_s,
                {{u"projectId"_s, m_project}, {u"contactId"_s, u"ida"_s}, {u"sessionId"_s, u"s1"_s},
                    {u"properties"_s,
                        QJsonObject{{u"rating"_s, 1}, {u"ratingComment"_s, u"quick"_s}}}})
            .status,
        204);
    const QString list = u"/new/v2.0/conversations?projectId="_s + m_project;
    const QJsonObject rated = m_api->get(list).items()[0].toObject();
    QCOMPARE(rated["ratings"_L1].toArray(), QJsonArray{1});
    QCOMPARE(rated["ratingComments"_L1].toArray(), QJsonArray{u"quick"_s});
    QVERIFY(m_api->remove(u"/new/v2.0/conversations/s1?projectId="_s + m_project).status < 300);
    QCOMPARE(m_api->get(list).items().size(), 0);
    QCOMPARE(m_api
                 ->call("DELETE", u"/v2.0/analytics/"_s + m_project, R"({"contactIds":["ida"]})",
                     {{"Content-Type", "application/json"}})
                 .status,
        202);
}

void tst_Operate::conversationsAreCounted()
{
    say(u"s1"_s, u"hello"_s);
    say(u"s1"_s, u"again"_s);
    say(u"s2"_s, u"hello"_s);
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const QString tail = u"conversationcounter?year=%1"_s.arg(today.year());
    const QJsonArray rows = m_api->get(u"/new/v2.0/projects/%1/%2"_s.arg(m_project, tail)).items();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0]["conversations"_L1].toInt(), 2);
    QVERIFY(rows[0]["month"_L1].toInt() == today.month());
    const QJsonArray all = m_api->get(u"/new/v3.0/"_s + tail).items();
    QCOMPARE(all[0]["perChannel"_L1][0]["channel"_L1].toString(), u"webchat3"_s);
    QCOMPARE(all[0]["perChannel"_L1][0]["conversations"_L1].toInt(), 2);
    QCOMPARE(m_api->get(u"/new/v3.0/conversationcounter"_s).status, 400);
    QCOMPARE(
        m_api->get(u"/new/v2.0/%1&month=%2"_s.arg(tail).arg(today.month() % 12 + 1)).items().size(),
        0);
}

void tst_Operate::profilesMergeAndPart()
{
    say(u"s1"_s, u"hello"_s);
    const QString list = u"/new/v2.0/profiles?projectId="_s + m_project;
    const QJsonArray made = m_api->get(list).items();
    QCOMPARE(made.size(), 1);
    QCOMPARE(made[0]["contactIds"_L1].toArray(), QJsonArray{u"ida"_s});
    const Reply other = m_api->post(u"/new/v2.0/profiles"_s,
        {{u"projectId"_s, m_project}, {u"profile"_s, QJsonObject{{u"firstname"_s, u"Ida"_s}}},
            {u"contactIds"_s, QJsonArray{u"ida-phone"_s}}});
    QCOMPARE(other.status, 201);
    const QString path = u"/new/v2.0/profiles/"_s + other.text("_id");
    QCOMPARE(
        m_api->post(path + u"/merge"_s, {{u"contactId"_s, u"ida"_s}, {u"projectId"_s, m_project}})
            .status,
        200);
    QCOMPARE(m_api->get(list).items().size(), 1);
    const QJsonObject data = m_api->post(path + u"/data/export"_s).json();
    QCOMPARE(data["sessions"_L1].toArray().size(), 1);
    QCOMPARE(data["profile"_L1]["firstname"_L1].toString(), u"Ida"_s);
    QCOMPARE(m_api->post(path + u"/unmerge"_s, {{u"contactId"_s, u"ida"_s}}).status, 204);
    QCOMPARE(m_api->get(list).items().size(), 2);
    QCOMPARE(m_api->get(path).json()["contactIds"_L1].toArray(), QJsonArray{u"ida-phone"_s});
    m_api->patch(path, {{u"profile"_s, QJsonObject{{u"lastname"_s, u"Holm"_s}}}});
    QCOMPARE(m_api->get(path).json()["profile"_L1]["firstname"_L1].toString(), u"Ida"_s);
    QCOMPARE(m_api->post(path + u"/data/remove"_s).status, 204);
    QCOMPARE(m_api->get(path).json()["profile"_L1].toObject(), QJsonObject());
    QCOMPARE(m_api->post(path + u"/contactids/remove"_s, {{u"contactId"_s, u"x"_s}}).status, 404);
}

void tst_Operate::profileSchemaIsChecked()
{
    const QString path = u"/new/v2.0/profiles/schema/"_s + m_project;
    const auto put = [&](const QByteArray &details) {
        return m_api
            ->call("PUT", path, R"({"details":)" + details + '}',
                {{"Content-Type", "application/json"}})
            .status;
    };
    QCOMPARE(put(R"([{"field":"Seat","internal":"seat_1","type":"string"}])"), 204);
    const QJsonObject schema = m_api->get(path).json();
    QCOMPARE(schema["details"_L1][0]["internal"_L1].toString(), u"seat_1"_s);
    QCOMPARE(schema["schema"_L1]["age"_L1].toString(), u"number"_s);
    QCOMPARE(put(R"([{"field":"Seat","internal":"the seat","type":"string"}])"), 400);
    QCOMPARE(put(R"([{"field":"Seat","internal":"seat","type":"colour"}])"), 400);
}

void tst_Operate::reportsAreWorkedOut()
{
    say(u"s1"_s, u"hello"_s);
    say(u"s2"_s, u"hello"_s, u"ole"_s);
    say(u"s2"_s, u"bye"_s, u"ole"_s);
    const auto report = [&](const QString &path, QJsonObject question) {
        question.insert(u"projectId"_s, m_project);
        const QString base = u"/new/insights/beta/"_s + path;
        const QString hash = m_api->post(base + u"/generate"_s, question).text("queryHash");
        const QString again = m_api->post(base + u"/generate"_s, question).text("queryHash");
        m_api->advance(2);
        const QJsonObject answer = m_api->get(base + u'/' + hash).json();
        return hash == again && answer["status"_L1] == u"done"_s ? answer["data"_L1] : QJsonValue();
    };
    const QJsonValue channels = report(u"reports"_s, {{u"query"_s, u"channelUsage"_s}});
    QCOMPARE(channels[0]["dimension"_L1].toString(), u"webchat3"_s);
    QCOMPARE(channels[0]["measure"_L1].toInt(), 3);
    const QJsonValue sessions = report(u"reports"_s, {{u"query"_s, u"sessions"_s}});
    QCOMPARE(sessions[0]["measure"_L1].toInt(), 2);
    const QJsonValue messages = report(u"messages/report"_s, {});
    QCOMPARE(messages["items"_L1][0]["message"_L1].toString(), u"hello"_s);
    QCOMPARE(messages["items"_L1][0]["count"_L1].toInt(), 2);
    QCOMPARE(report(u"transcripts/report"_s, {})["total"_L1].toInt(), 2);
    QVERIFY(report(u"steps/report"_s, {})["children"_L1].isArray());
    QCOMPARE(m_api->get(u"/new/insights/beta/reports/none"_s).status, 404);
}

void tst_Operate::sessionsHoldTheirState()
{
    const QString path = u"/new/v2.0/sessions/s1/"_s;
    const QJsonObject who{{u"userId"_s, u"ida"_s}};
    const auto with = [&](const QString &key, const QJsonValue &value) {
        QJsonObject body = who;
        body.insert(key, value);
        return body;
    };
    QCOMPARE(m_api->post(path + u"state/inject"_s, with(u"state"_s, u"ordering"_s)).text("state"),
        u"ordering"_s);
    QCOMPARE(m_api->post(path + u"state/reset"_s, who).status, 204);
    QCOMPARE(
        m_api->post(path + u"context/inject"_s, with(u"context"_s, QJsonObject{{u"seat"_s, 4}}))
            .status,
        204);
    QCOMPARE(m_api->post(path + u"context/inject"_s, with(u"context"_s, u"none"_s)).status, 400);
    QCOMPARE(m_api->post(path + u"context/reset"_s, who).status, 204);
}

QTEST_GUILESS_MAIN(tst_Operate)
#include "tst_operate.moc"
