// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/chartedit.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/flows.h"
#include "sandbox/behaviours/nodetypes.h"
#include "sandbox/behaviours/subjects.h"

namespace sandbox {

namespace {

constexpr const char *clipboardKind = "nodeClipboard";

/// One clipboard for each user, whatever the Flow.
void toClipboard(Call &call, Json rows)
{
    Record clipboard{clipboardKind, call.caller.organisationId};
    clipboard.body = {{"_id", call.caller.userId}};
    clipboard.internal = std::move(rows);
    call.store.remove(clipboardKind, clipboard.id());
    call.store.insert(clipboard);
}

ChartEdit clipEdit(Call &call)
{
    return {call, inProject(call, "flow", call.param("flowId"))};
}

void refuseFixed(const Record &node, const char *done)
{
    const std::string type = textAt(node.body, "type");
    if (isFixedType(type))
        throw Problem::badRequest("A node of the type \"" + type + "\" cannot be " + done + '.');
}

Response copyNode(Call &call)
{
    ChartEdit edit = clipEdit(call);
    const Record node = edit.node(call.param("nodeId"));
    refuseFixed(node, "copied");
    toClipboard(call, edit.subtreeOf(node.id()));
    return Response::empty();
}

void takeOut(ChartEdit &edit, const Record &node)
{
    const auto gone = edit.chart.subtree(node.id());
    edit.chart.detach(node.id());
    edit.chart.drop(gone);
    for (const std::string &id : gone)
        edit.remove(id);
}

Response cutNode(Call &call)
{
    ChartEdit edit = clipEdit(call);
    const Record node = edit.node(call.param("nodeId"));
    refuseFixed(node, "cut");
    toClipboard(call, edit.subtreeOf(node.id()));
    takeOut(edit, node);
    edit.commit("deleteChartNode", node);
    return Response::empty();
}

Response pasteNode(Call &call)
{
    ChartEdit edit = clipEdit(call);
    const Record target = edit.node(call.param("nodeId"));
    const auto clipboard = call.store.find(clipboardKind, call.caller.userId);
    if (!clipboard)
        throw Problem::badRequest("Nothing was copied yet.");
    if (textAt(target.body, "type") == "end")
        throw Problem::badRequest("Nothing can follow the end of a Flow.");
    const std::string id = edit.paste(clipboard->internal);
    edit.chart.place(id, {"append", target.id()});
    edit.commit("mergePartialChart", edit.node(id));
    return Response::empty();
}

/// Moves a node with its branches into a Flow of its own and runs that in its place.
Response createChildFlow(Call &call)
{
    ChartEdit edit = clipEdit(call);
    const Json &body = call.bodyObject();
    const Record node = edit.node(textAt(body, "nodeId"));
    refuseFixed(node, "moved");
    const std::string name = textAt(body, "newFlowName", textAt(body, "name"));
    if (name.empty())
        throw Problem::missing("The field \"newFlowName\" is missing.");
    const Record project = call.requireProject(edit.flow().parent);
    Record child{"flow", project.id()};
    child.body
        = {{"_id", call.services.ids.id(call.now)}, {"referenceId", call.services.ids.uuid()},
            {"name", name}, {"description", textAt(body, "description")}};
    completeFlow(call.services.ids, project, child.body, call.now);
    call.stamp(child.body, call.services.catalogue.mustKind("flow"));
    call.store.insert(child);
    addChart(call.store, call.services.ids, child, Json::array(), call.now);

    ChartEdit inside(call, child);
    const std::string moved = inside.paste(edit.subtreeOf(node.id()));
    inside.chart.place(moved, {"append", inside.chart.rows().front().node});
    inside.commit("mergePartialChart", inside.node(moved));

    const Record runner = edit.make({{"type", "executeFlow"}, {"label", name},
        {"config", {{"flowNode", {{"flow", child.referenceId()}, {"node", ""}}}}}});
    edit.chart.place(runner.id(), {"prepend", node.id()});
    takeOut(edit, node);
    edit.commit("mergePartialChart", runner);
    return Response::ok(child.body);
}

} // namespace

void addNodeClipboard(Behaviours &behaviours)
{
    behaviours.on("copyChartNode", copyNode);
    behaviours.on("cutChartNode", cutNode);
    behaviours.on("pasteChartNode", pasteNode);
    behaviours.on("createChildFlow", createChildFlow);
}

} // namespace sandbox
