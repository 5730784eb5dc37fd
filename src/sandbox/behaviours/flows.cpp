// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/flows.h"

#include "sandbox/behaviour.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/localized.h"
#include "sandbox/behaviours/snapshotcontent.h"
#include "sandbox/behaviours/subjects.h"

namespace sandbox {

namespace {

Record flowOf(Call &call)
{
    return inProject(call, "flow", call.param("flowId"));
}

/// Attached Flows and Lexicons are named by `_id`; a reference id is taken too. Throws 400.
void checkAttached(
    Call &call, const Record &flow, Json &body, const char *field, const std::string &kind)
{
    if (!body.contains(field) || !body.at(field).is_array())
        return;
    for (Json &named : body[field]) {
        const std::string text = named.is_string() ? named.get<std::string>() : std::string();
        auto record = call.store.find(kind, text);
        if (!record)
            record = call.store.findReference(kind, flow.parent, text);
        if (!record || record->parent != flow.parent)
            throw Problem::badRequest(
                std::string("\"") + field + "\" names no " + kind + " of this Project: " + text);
        if (record->id() == flow.id())
            throw Problem::badRequest("A Flow cannot be attached to itself.");
        named = record->id();
    }
}

void completeNewFlow(Call &call, Record &flow)
{
    if (call.bodyObject().contains("localeId"))
        throw Problem::badRequest("The field \"localeId\" is not allowed.");
    checkAttached(call, flow, flow.body, "attachedFlows", "flow");
    checkAttached(call, flow, flow.body, "attachedLexicons", "lexicon");
    const Record project = call.requireProject(flow.parent);
    completeFlow(call.services.ids, project, flow.body, call.now);
}

void changeFlow(Call &call, Record &flow, Json &changes)
{
    checkAttached(call, flow, changes, "attachedFlows", "flow");
    checkAttached(call, flow, changes, "attachedLexicons", "lexicon");
    applyLocalized(call, flow.parent, flow, changes);
    changes = Json::object();
}

void presentFlow(Call &call, const Record &flow, Json &shown, bool)
{
    const auto wanted = call.request.query("preferredLocaleId");
    if (!wanted || wanted->empty())
        return;
    const auto chain = preferredLocales(call, flow.parent);
    const Json body = bodyIn(flow, chain);
    for (const std::string &field : localFieldsOf("flow")) {
        if (shown.contains(field))
            shown[field] = body.at(field);
    }
    if (shown.contains("localeReference"))
        shown["localeReference"] = localeOf(flow, chain);
}

void releaseFlow(Call &call, Record &flow)
{
    for (Record &other : call.store.all("flow", flow.parent)) {
        Json &attached = other.body["attachedFlows"];
        const auto found = std::find(attached.begin(), attached.end(), Json(flow.id()));
        if (found == attached.end())
            continue;
        attached.erase(found);
        call.store.update(other);
    }
}

Response cloneFlow(Call &call)
{
    const Record flow = flowOf(call);
    const Record copy = copyTree(
        call.store, flow, {call.services.ids, call.now, call.caller.userId}, flow.name() + " Copy");
    return Response::created(copy.body);
}

Response addFlowLocalization(Call &call)
{
    Record flow = flowOf(call);
    const Record locale = localeNamed(call, flow.parent, "localeId");
    std::string from;
    if (!textAt(call.bodyObject(), "inheritFromLocaleId").empty())
        from = localeNamed(call, flow.parent, "inheritFromLocaleId").id();
    localize(flow, locale.id(), from);
    call.store.update(flow);
    return Response::empty();
}

Response removeFlowLocalization(Call &call)
{
    Record flow = flowOf(call);
    unlocalize(flow, localeNamed(call, flow.parent, "localeId").id());
    call.store.update(flow);
    return Response::empty();
}

} // namespace

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

void markUntrained(Store &store, const std::string &flowId, const std::string &localeId)
{
    auto flow = store.find("flow", flowId);
    Json *content = flow ? contentIn(*flow, localeId) : nullptr;
    if (content == nullptr || flagAt(*content, "isTrainingOutOfDate"))
        return;
    (*content)["isTrainingOutOfDate"] = true;
    store.update(*flow);
}

void addFlows(Behaviours &behaviours)
{
    KindHooks hooks;
    hooks.present = presentFlow;
    hooks.beforeCreate = completeNewFlow;
    hooks.afterCreate = [](Call &call, Record &flow) {
        addChart(call.store, call.services.ids, flow, Json::array(), call.now);
    };
    hooks.beforeUpdate = changeFlow;
    hooks.beforeDelete = releaseFlow;
    behaviours.kind("flow", std::move(hooks));
    behaviours.on("cloneFlow", cloneFlow);
    behaviours.on("addFlowLocalization", addFlowLocalization);
    behaviours.on("removeFlowLocalization", removeFlowLocalization);
}

} // namespace sandbox
