// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/chartedit.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/localized.h"
#include "sandbox/behaviours/nodetypes.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/validation.h"

#include <algorithm>

namespace sandbox {

namespace {

ChartEdit editOf(Call &call)
{
    return {call, inProject(call, "flow", call.param("flowId"))};
}

Record namedNode(Call &call, ChartEdit &edit)
{
    return edit.node(call.param("nodeId"));
}

bool isChildMode(const std::string &mode)
{
    return mode == "appendChild" || mode == "prependChild" || mode == "insertChildAt";
}

Placement placementOf(Call &call, ChartEdit &edit)
{
    const Json &body = call.bodyObject();
    Placement placement{textAt(body, "mode"), textAt(body, "target"), numberAt(body, "position")};
    if (placement.mode.empty())
        throw Problem::missing("The field \"mode\" is missing.");
    if (placement.target.empty())
        throw Problem::missing("The field \"target\" is missing.");
    if (placement.position < 0)
        throw Problem::badRequest("The field \"position\" must not be negative.");
    placement.target = edit.node(placement.target).id();
    return placement;
}

/// Throws 400 where a node of this type must not stand at this place.
void checkPlace(ChartEdit &edit, const std::string &type, const Placement &placement)
{
    const std::string wanted = parentTypeOf(type);
    const std::string parent
        = isChildMode(placement.mode) ? placement.target : edit.chart.parentOf(placement.target);
    if (!wanted.empty() && (parent.empty() || textAt(edit.node(parent).body, "type") != wanted))
        throw Problem::badRequest(
            "A node of the type \"" + type + "\" can only stand below one of \"" + wanted + "\".");
    const std::string target = textAt(edit.node(placement.target).body, "type");
    if (target == "end" && (placement.mode == "append" || placement.mode == "insertAfter"))
        throw Problem::badRequest("Nothing can follow the end of a Flow.");
}

Response createNode(Call &call)
{
    ChartEdit edit = editOf(call);
    const Json &body = call.bodyObject();
    const std::string type = textAt(body, "type");
    if (isFixedType(type))
        throw Problem::badRequest(
            "Nodes of the type \"" + type + "\" are made by the server, not by hand.");
    const Placement placement = placementOf(call, edit);
    checkPlace(edit, type, placement);
    const Record node = edit.make(body);
    edit.chart.place(node.id(), placement);
    edit.commit("createChartNode", node);
    return Response::created(node.body);
}

Response updateNode(Call &call)
{
    ChartEdit edit = editOf(call);
    Record node = namedNode(call, edit);
    Json changes = checkedBody(call, call.services.catalogue.mustKind("chartNode"), false);
    const std::string localeId = textAt(changes, "localeId");
    changes.erase("preview");
    if (changes.contains("config"))
        changes["preview"] = previewOf(textAt(node.body, "type"), changes.at("config"));
    applyLocalized(call, edit.flow().parent, node, changes);
    edit.update(node);
    edit.commit("updateChartNode", node, localeId);
    return Response::empty();
}

Response deleteNode(Call &call)
{
    ChartEdit edit = editOf(call);
    const Record node = namedNode(call, edit);
    if (isFixedType(textAt(node.body, "type")))
        throw Problem::badRequest(
            "A node of the type \"" + textAt(node.body, "type") + "\" cannot be deleted.");
    const std::vector<std::string> gone = edit.chart.subtree(node.id());
    edit.chart.detach(node.id());
    edit.chart.drop(gone);
    for (const std::string &id : gone)
        edit.remove(id);
    edit.commit("deleteChartNode", node);
    return Response::empty();
}

Response moveNode(Call &call)
{
    ChartEdit edit = editOf(call);
    const Record node = namedNode(call, edit);
    const Placement placement = placementOf(call, edit);
    const std::string type = textAt(node.body, "type");
    if (isFixedType(type))
        throw Problem::badRequest("A node of the type \"" + type + "\" cannot be moved.");
    const auto own = edit.chart.subtree(node.id());
    if (std::find(own.begin(), own.end(), placement.target) != own.end())
        throw Problem::badRequest("A node cannot be moved to itself or below itself.");
    checkPlace(edit, type, placement);
    edit.chart.detach(node.id());
    edit.chart.place(node.id(), placement);
    edit.commit("moveChartNode", node);
    return Response::empty();
}

Response addNodeLocalization(Call &call)
{
    ChartEdit edit = editOf(call);
    Record node = namedNode(call, edit);
    const std::string project = edit.flow().parent;
    const Record locale = localeNamed(call, project, "localeId");
    std::string from;
    if (!textAt(call.bodyObject(), "inheritFromLocaleId").empty())
        from = localeNamed(call, project, "inheritFromLocaleId").id();
    localize(node, locale.id(), from);
    edit.update(node);
    edit.commit("addChartNodeLocalization", node, locale.id());
    return Response::ok(Json::object());
}

Response removeNodeLocalization(Call &call)
{
    ChartEdit edit = editOf(call);
    Record node = namedNode(call, edit);
    const Record locale = localeNamed(call, edit.flow().parent, "localeId");
    unlocalize(node, locale.id());
    edit.update(node);
    edit.commit("removeChartNodeLocalization", node, locale.id());
    return Response::empty();
}

} // namespace

void addNodes(Behaviours &behaviours)
{
    behaviours.kind("chartNode");
    behaviours.on("createChartNode", createNode);
    behaviours.on("updateChartNode", updateNode);
    behaviours.on("deleteChartNode", deleteNode);
    behaviours.on("moveChartNode", moveNode);
    behaviours.on("addChartNodeLocalization", addNodeLocalization);
    behaviours.on("removeChartNodeLocalization", removeNodeLocalization);
}

} // namespace sandbox
