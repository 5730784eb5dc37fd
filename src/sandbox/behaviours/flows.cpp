// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/flows.h"

#include "sandbox/behaviour.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/snapshotcontent.h"
#include "sandbox/behaviours/subjects.h"

namespace sandbox {

namespace {

Record flowOf(Call &call)
{
    return inProject(call, "flow", call.param("flowId"));
}

Record addNode(Store &store, Ids &ids, const Record &flow, const Json &wanted, std::int64_t now)
{
    const std::string type = textAt(wanted, "type");
    Record node;
    node.kind = "chartNode";
    node.parent = flow.id();
    node.body = {{"_id", ids.id(now)}, {"referenceId", ids.uuid()}, {"type", type},
        {"label", textAt(wanted, "label", type)}, {"analyticsLabel", nullptr}, {"comment", ""},
        {"commentColor", "#eeeeee"}, {"isEntryPoint", type == "start"}, {"isDisabled", false},
        {"extension", "@cognigy/basic-nodes"}, {"preview", textAt(wanted, "preview")},
        {"config", wanted.value("config", Json::object())},
        {"localeReference", textAt(flow.body, "localeReference")}};
    store.insert(node);
    return node;
}

Json inChart(Json node)
{
    for (const char *field : {"preview", "config", "localeReference"})
        node.erase(field);
    return node;
}

void completeNewFlow(Call &call, Record &flow)
{
    const Record project = call.requireProject(flow.parent);
    completeFlow(call.services.ids, project, flow.body, call.now);
}

Response readChart(Call &call)
{
    const Record flow = flowOf(call);
    const std::vector<Record> charts = call.store.all("chart", flow.id());
    if (charts.empty())
        throw Problem::notFound("This Flow has no chart.");
    Json nodes = Json::array();
    for (const Record &node : call.store.all("chartNode", flow.id()))
        nodes.push_back(inChart(node.body));
    Json chart{{"_id", charts.front().id()}, {"nodes", std::move(nodes)}};
    chart["relations"] = charts.front().body.at("relations");
    return Response::ok(std::move(chart));
}

Response readNode(Call &call)
{
    const Record flow = flowOf(call);
    const auto node = call.store.findAny("chartNode", call.param("nodeId"));
    if (!node || node->parent != flow.id())
        throw Problem::notFound("This chart has no such node.");
    return Response::ok(node->body);
}

Response indexNodes(Call &call)
{
    const Record flow = flowOf(call);
    Json items = Json::array();
    for (const Record &node : call.store.all("chartNode", flow.id()))
        items.push_back(inChart(node.body));
    return Response::wholeList(call.services.catalogue.mustKind("chartNode"), std::move(items));
}

Response cloneFlow(Call &call)
{
    const Record flow = flowOf(call);
    const Record copy = copyTree(
        call.store, flow, {call.services.ids, call.now, call.caller.userId}, flow.name() + " Copy");
    return Response::created(copy.body);
}

Response trainAll(Call &call)
{
    const Record project = call.requireProject(call.param("projectId"));
    return Response::task(call.services.tasks.start(
        call, "trainAllProjectFlows", project.id(), {{"projectId", project.id()}}));
}

void runTrainAll(TaskRun &run)
{
    for (Record &flow : run.store.all("flow", projectOfTask(run).id())) {
        flow.body["isTrainingOutOfDate"] = false;
        run.store.update(flow);
    }
}

} // namespace

void addChart(Store &store, Ids &ids, const Record &flow, const Json &nodes, std::int64_t now)
{
    std::vector<Record> row;
    row.push_back(addNode(store, ids, flow, {{"type", "start"}, {"label", "Start"}}, now));
    for (const Json &node : nodes)
        row.push_back(addNode(store, ids, flow, node, now));
    row.push_back(addNode(store, ids, flow, {{"type", "end"}, {"label", "End"}}, now));

    Json relations = Json::array();
    for (std::size_t i = 0; i < row.size(); ++i) {
        relations.push_back(
            {{"_id", ids.id(now)}, {"node", row[i].id()}, {"children", Json::array()},
                {"next", i + 1 < row.size() ? Json(row[i + 1].id()) : Json()}});
    }
    Record chart;
    chart.kind = "chart";
    chart.parent = flow.id();
    chart.body = {{"_id", ids.id(now)}, {"relations", std::move(relations)}};
    store.insert(chart);
}

void completeFlow(Ids &ids, const Record &project, Json &body, std::int64_t now)
{
    if (textAt(body, "referenceId").empty())
        body["referenceId"] = ids.uuid();
    const Json defaults{{"description", ""}, {"context", Json::object()},
        {"attachedFlows", Json::array()}, {"attachedLexicons", Json::array()}, {"img", ""},
        {"isTrainingOutOfDate", true}};
    for (const auto &[key, value] : defaults.items()) {
        if (!body.contains(key) || body[key].is_null())
            body[key] = value;
    }
    body["localeReference"] = textAt(project.body, "primaryLocaleReference");
    body["intentTrainGroupReference"] = ids.id(now);
    body["feedbackReport"] = {{"findings", Json::array()}, {"info", Json::object()}};
    body["projectReference"] = project.id();
}

void addFlows(Behaviours &behaviours)
{
    KindHooks hooks;
    hooks.beforeCreate = completeNewFlow;
    hooks.afterCreate = [](Call &call, Record &flow) {
        addChart(call.store, call.services.ids, flow, Json::array(), call.now);
    };
    behaviours.kind("flow", std::move(hooks));
    behaviours.kind("intent");
    behaviours.kind("sentence");
    behaviours.on("readChart", readChart);
    behaviours.on("readChartNode", readNode);
    behaviours.on("indexChartNodes", indexNodes);
    behaviours.on("cloneFlow", cloneFlow);
    behaviours.on("trainAllProjectFlows", trainAll);
    TaskKind train;
    train.durationMs = 1500;
    train.run = runTrainAll;
    behaviours.task("trainAllProjectFlows", std::move(train));
}

} // namespace sandbox
