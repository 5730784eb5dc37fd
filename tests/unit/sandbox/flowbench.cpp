// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "flowbench.h"

#include <QJsonDocument>

namespace cognigy::test {

using namespace Qt::StringLiterals;

FlowBench::FlowBench()
    : api({u"--empty"_s})
    , project(api.makeProject(u"Flows"_s))
    , m_primary(api.list(u"locales"_s, project).first()["_id"_L1].toString())
{
}

QString FlowBench::makeFlow(const QString &name)
{
    return api.post(u"/new/v2.0/flows"_s, {{u"projectId"_s, project}, {u"name"_s, name}})
        .text("_id");
}

QString FlowBench::makeLocale(const QString &name, const QString &language)
{
    return api
        .post(u"/new/v2.0/locales"_s,
            {{u"projectId"_s, project}, {u"name"_s, name}, {u"nluLanguage"_s, language},
                {u"fallbackLocaleReference"_s, m_primary}})
        .text("_id");
}

QString FlowBench::chartPath(const QString &flow) const
{
    return u"/new/v2.0/flows/%1/chart"_s.arg(flow);
}

QString FlowBench::nodePath(const QString &flow, const QString &node) const
{
    return chartPath(flow) + u"/nodes/"_s + node;
}

QJsonObject FlowBench::chart(const QString &flow)
{
    return api.get(chartPath(flow)).json();
}

QJsonObject FlowBench::relation(const QString &flow, const QString &node)
{
    const QJsonArray rows = chart(flow)["relations"_L1].toArray();
    for (const QJsonValue &row : rows) {
        if (row["node"_L1].toString() == node)
            return row.toObject();
    }
    return {};
}

QString FlowBench::chain(const QString &flow, const QString &from)
{
    const QJsonObject all = chart(flow);
    QHash<QString, QString> labels;
    QHash<QString, QString> next;
    const QJsonArray nodes = all["nodes"_L1].toArray();
    for (const QJsonValue &node : nodes)
        labels.insert(node["_id"_L1].toString(), node["label"_L1].toString());
    const QJsonArray relations = all["relations"_L1].toArray();
    for (const QJsonValue &row : relations)
        next.insert(row["node"_L1].toString(), row["next"_L1].toString());
    QStringList words;
    for (QString at = from; !at.isEmpty() && words.size() < 50; at = next.value(at))
        words << labels.value(at);
    return words.join(u' ');
}

QString FlowBench::nodeOfType(const QString &flow, const QString &type)
{
    const QJsonArray nodes = chart(flow)["nodes"_L1].toArray();
    for (const QJsonValue &node : nodes) {
        if (node["type"_L1].toString() == type)
            return node["_id"_L1].toString();
    }
    return {};
}

QString FlowBench::childOfType(const QString &flow, const QString &node, const QString &type)
{
    const QJsonArray nodes = chart(flow)["nodes"_L1].toArray();
    const QJsonArray children = relation(flow, node)["children"_L1].toArray();
    for (const QJsonValue &each : nodes) {
        if (each["type"_L1].toString() == type && children.contains(each["_id"_L1]))
            return each["_id"_L1].toString();
    }
    return {};
}

Reply FlowBench::add(const QString &flow, const QJsonObject &node)
{
    return api.post(chartPath(flow) + u"/nodes"_s, node);
}

QString FlowBench::addSay(const QString &flow, const QString &after, const QString &text)
{
    return add(flow,
        {{u"type"_s, u"say"_s}, {u"label"_s, text}, {u"mode"_s, u"append"_s}, {u"target"_s, after},
            {u"config"_s,
                QJsonObject{{u"say"_s,
                    QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, QJsonArray{text}}}}}}})
        .text("_id");
}

Reply FlowBench::move(const QString &flow, const QString &node, const QString &mode,
    const QString &target, int position)
{
    QJsonObject body{{u"mode"_s, mode}, {u"target"_s, target}};
    if (position > 0)
        body.insert(u"position"_s, position);
    return api.post(nodePath(flow, node) + u"/move"_s, body);
}

QString FlowBench::makeIntent(
    const QString &flow, const QString &name, const QStringList &sentences)
{
    const QString path = u"/new/v2.0/flows/%1/intents"_s.arg(flow);
    const QString id = api.post(path, {{u"name"_s, name}}).text("_id");
    for (const QString &text : sentences)
        api.post(
            path + u'/' + id + u"/sentences"_s, {{u"text"_s, text}, {u"localeId"_s, m_primary}});
    return id;
}

QString FlowBench::makeEndpoint(const QString &flow, const QString &name)
{
    return api
        .post(u"/new/v2.0/endpoints"_s,
            {{u"projectId"_s, project}, {u"name"_s, name}, {u"channel"_s, u"rest"_s},
                {u"flowId"_s, flow}})
        .text("URLToken");
}

Reply FlowBench::say(const QString &token, const QString &session, const QString &text)
{
    const QJsonObject body{
        {u"userId"_s, u"tester"_s}, {u"sessionId"_s, session}, {u"text"_s, text}};
    const QString key = std::exchange(api.key, QString());
    const Reply reply = api.call(
        "POST", u'/' + token, QJsonDocument(body).toJson(), {{"Content-Type", "application/json"}});
    api.key = key;
    return reply;
}

} // namespace cognigy::test
