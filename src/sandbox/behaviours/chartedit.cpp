// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/chartedit.h"

#include "sandbox/behaviours/charthistory.h"
#include "sandbox/behaviours/nodetypes.h"

namespace sandbox {

namespace {

Record chartRecordOf(Store &store, const Record &flow)
{
    const std::vector<Record> charts = store.all("chart", flow.id());
    if (charts.empty())
        throw Problem::notFound("This Flow has no chart.");
    return charts.front();
}

Json asRow(const Record &node)
{
    return {{"body", node.body}, {"internal", node.internal}};
}

} // namespace

Record newNode(Ids &ids, const Record &flow, const Json &wanted, std::int64_t now)
{
    const std::string type = textAt(wanted, "type");
    const Json *known = nodeType(type);
    Json config = known != nullptr ? known->at("config") : Json::object();
    if (wanted.contains("config") && wanted.at("config").is_object())
        config.update(wanted.at("config"));
    Record node{"chartNode", flow.id()};
    node.body = {{"_id", ids.id(now)}, {"referenceId", ids.uuid()}, {"type", type},
        {"label", textAt(wanted, "label", known != nullptr ? textAt(*known, "label") : type)},
        {"analyticsLabel", wanted.value("analyticsLabel", Json())},
        {"comment", textAt(wanted, "comment")},
        {"commentColor", textAt(wanted, "commentColor", "#eeeeee")},
        {"isEntryPoint", flagAt(wanted, "isEntryPoint", type == "start")},
        {"isDisabled", flagAt(wanted, "isDisabled")}, {"isCollapsed", false},
        {"extension", textAt(wanted, "extension", basicNodes)}, {"preview", ""}, {"config", config},
        {"localeReference", textAt(flow.body, "localeReference")},
        {"mock", {{"isEnabled", false}, {"code", ""}}}};
    node.body["preview"] = previewOf(type, config);
    return node;
}

ChartEdit::ChartEdit(Call &call, Record flow)
    : m_call(call)
    , m_flow(std::move(flow))
    , m_record(chartRecordOf(call.store, m_flow))
    , m_relationsBefore(m_record.body.at("relations"))
{
    chart = Chart(m_relationsBefore);
}

Record ChartEdit::node(const std::string &idOrReference)
{
    auto node = m_call.store.find("chartNode", idOrReference);
    if (!node)
        node = m_call.store.findReference("chartNode", m_flow.id(), idOrReference);
    if (!node || node->parent != m_flow.id())
        throw Problem::notFound("This chart has no node with the id " + idOrReference + '.');
    return *node;
}

void ChartEdit::insert(Record &node)
{
    m_call.store.insert(node);
    m_nodesAfter[node.id()] = asRow(node);
}

void ChartEdit::update(const Record &node)
{
    if (!m_nodesBefore.contains(node.id()))
        m_nodesBefore[node.id()] = asRow(m_call.store.get("chartNode", node.id()));
    m_call.store.update(node);
    m_nodesAfter[node.id()] = asRow(node);
}

void ChartEdit::remove(const std::string &nodeId)
{
    m_nodesBefore[nodeId] = asRow(m_call.store.get("chartNode", nodeId));
    m_call.store.remove("chartNode", nodeId);
}

Record ChartEdit::make(const Json &wanted)
{
    Ids &ids = m_call.services.ids;
    Record node = newNode(ids, m_flow, wanted, m_call.now);
    insert(node);
    chart.add(ids, node.id(), m_call.now);
    std::vector<std::string> children;
    for (const std::string &type : childrenMadeFor(textAt(node.body, "type"))) {
        Record child = newNode(ids, m_flow, {{"type", type}}, m_call.now);
        insert(child);
        chart.add(ids, child.id(), m_call.now);
        children.push_back(child.id());
    }
    chart.setChildren(node.id(), std::move(children));
    return node;
}

Json ChartEdit::subtreeOf(const std::string &nodeId)
{
    Json rows{{"nodes", Json::array()}, {"relations", Json::array()}};
    for (const std::string &id : chart.subtree(nodeId)) {
        rows["nodes"].push_back(asRow(node(id)));
        const Chart::Row *row = chart.row(id);
        rows["relations"].push_back({{"node", id}, {"children", row->children},
            {"next", id == nodeId ? std::string() : row->next}});
    }
    return rows;
}

std::string ChartEdit::paste(const Json &rows)
{
    Ids &ids = m_call.services.ids;
    std::map<std::string, std::string> newIds;
    for (const Json &row : rows.at("nodes")) {
        Record copy{"chartNode", m_flow.id(), row.at("body"), row.at("internal")};
        const std::string id = ids.id(m_call.now);
        newIds[copy.id()] = id;
        copy.body["_id"] = id;
        copy.body["referenceId"] = ids.uuid();
        insert(copy);
        chart.add(ids, id, m_call.now);
    }
    for (const Json &row : rows.at("relations")) {
        const std::string &id = newIds.at(textAt(row, "node"));
        std::vector<std::string> children;
        for (const Json &child : row.at("children"))
            children.push_back(newIds.at(child.get<std::string>()));
        chart.setChildren(id, std::move(children));
        if (const std::string next = textAt(row, "next"); !next.empty())
            chart.setNext(id, newIds.at(next));
    }
    return newIds.at(textAt(rows.at("relations").front(), "node"));
}

void ChartEdit::commit(const std::string &action, const Record &node, const std::string &localeId)
{
    const Json relations = chart.relations();
    m_record.body["relations"] = relations;
    m_call.store.update(m_record);
    const Json step{{"action", action}, {"localeId", localeId.empty() ? Json() : Json(localeId)},
        {"nodeId", node.id()}, {"nodeType", textAt(node.body, "type")}};
    noteChartStep(
        m_call, m_flow, step, {m_relationsBefore, m_nodesBefore}, {relations, m_nodesAfter});
}

} // namespace sandbox
