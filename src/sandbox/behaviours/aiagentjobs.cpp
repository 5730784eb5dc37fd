// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/aiagentjobs.h"

#include "sandbox/generic.h"

#include <map>

namespace sandbox {

namespace {

// The child for the case that no tool is used.
constexpr const char *waysNoTool = "aiAgentJobDefault";

std::string agentOfJob(const Record &node)
{
    return textAt(node.body.value("config", Json::object()), "aiAgent");
}

bool isJob(const Record &node)
{
    return textAt(node.body, "type") == aiAgentJobType;
}

/// The nodes right below a node of a chart.
Json toolsOf(
    Store &store, const Record &flow, const Record &job, const std::map<std::string, Record> &nodes)
{
    Json tools = Json::array();
    for (const Record &chart : store.all("chart", flow.id())) {
        for (const Json &relation : chart.body.value("relations", Json::array())) {
            if (textAt(relation, "node") != job.id())
                continue;
            for (const Json &child : relation.value("children", Json::array())) {
                const auto found
                    = child.is_string() ? nodes.find(child.get<std::string>()) : nodes.end();
                if (found != nodes.end() && textAt(found->second.body, "type") != waysNoTool)
                    tools.push_back(found->second.body);
            }
        }
    }
    return tools;
}

Json jobRow(const Kind &kind, const Record &node, Json tools)
{
    Json row = Json::object();
    for (const auto &[name, value] : node.body.items()) {
        if (kind.has(name))
            row[name] = value;
    }
    row["tools"] = std::move(tools);
    return row;
}

} // namespace

Response indexAgentJobs(Call &call)
{
    const Kind &kind = call.services.catalogue.mustKind("aiAgentJob");
    const Record agent
        = recordAt(call, call.services.catalogue.mustKind("aiAgent"), call.param("aiAgentId"), {});
    Json rows = Json::array();
    for (const Record &flow : call.store.all("flow", agent.parent)) {
        std::map<std::string, Record> nodes;
        bool hasJob = false;
        for (Record &node : call.store.all("chartNode", flow.id())) {
            hasJob = hasJob || (isJob(node) && agentOfJob(node) == agent.referenceId());
            nodes.emplace(node.id(), std::move(node));
        }
        if (!hasJob)
            continue;
        for (const auto &[id, node] : nodes) {
            if (isJob(node) && agentOfJob(node) == agent.referenceId())
                rows.push_back(jobRow(kind, node, toolsOf(call.store, flow, node, nodes)));
        }
    }
    return Response::wholeList(kind, std::move(rows));
}

Response indexChartAgents(Call &call)
{
    const Record flow
        = recordAt(call, call.services.catalogue.mustKind("flow"), call.param("flowId"), {});
    const Kind &kind = call.services.catalogue.mustKind("aiAgent");
    Json rows = Json::array();
    for (const Record &node : call.store.all("chartNode", flow.id())) {
        if (!isJob(node))
            continue;
        Json row = node.body;
        const auto agent = call.store.findReference("aiAgent", flow.parent, agentOfJob(node));
        if (agent)
            row.update(shown(call, kind, *agent, true));
        row["nodeId"] = node.id();
        rows.push_back(std::move(row));
    }
    const auto total = static_cast<std::int64_t>(rows.size());
    return Response::ok({{"items", std::move(rows)}, {"total", total}});
}

} // namespace sandbox
