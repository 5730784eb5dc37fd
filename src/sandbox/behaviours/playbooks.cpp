// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/validation.h"

#include <algorithm>

namespace sandbox {

namespace {

Record playbookOfPath(Call &call)
{
    return inProject(call, "playbook", call.param("playbookId"));
}

/// An assertion with an id of its own; throws 400 for a type that is not known.
Json assertOf(Call &call, const Json &wanted)
{
    if (!wanted.is_object())
        throw Problem::badRequest("The field \"asserts\" has to hold objects.");
    const std::string type = textAt(wanted, "type");
    const auto &types = call.services.catalogue.words("assertType");
    if (std::find(types.begin(), types.end(), type) == types.end())
        throw Problem::badRequest("The type \"" + type + "\" of an assertion is not known.");
    const std::string known = textAt(wanted, "_id");
    return {{"_id", known.empty() ? call.services.ids.id(call.now) : known}, {"type", type},
        {"params", wanted.value("params", Json::object())}};
}

Json assertsOf(Call &call, const Json &wanted)
{
    Json asserts = Json::array();
    if (!wanted.is_array() && !wanted.is_null())
        throw Problem::badRequest("The field \"asserts\" has to be an array.");
    for (const Json &each : wanted)
        asserts.push_back(assertOf(call, each));
    return asserts;
}

Json stepOf(Call &call, const Json &wanted)
{
    const std::string known = textAt(wanted, "_id");
    return {{"_id", known.empty() ? call.services.ids.id(call.now) : known},
        {"text", textAt(wanted, "text")}, {"data", wanted.value("data", Json::object())},
        {"asserts", assertsOf(call, wanted.value("asserts", Json::array()))}};
}

void checkPlaybook(Call &call, Json &body)
{
    if (body.contains("timeout") && numberAt(body, "timeout") < 1)
        throw Problem::badRequest("The field \"timeout\" has to be at least 1 (milliseconds).");
    if (!body.contains("steps"))
        return;
    const std::int64_t limit = call.services.catalogue.limit("playbookSteps");
    if (static_cast<std::int64_t>(body["steps"].size()) > limit)
        throw Problem::badRequest(
            "A playbook may have at most " + std::to_string(limit) + " steps.");
    Json steps = Json::array();
    for (const Json &step : body["steps"]) {
        if (!step.is_object())
            throw Problem::badRequest("The field \"steps\" has to hold objects.");
        steps.push_back(stepOf(call, step));
    }
    body["steps"] = std::move(steps);
}

/// With `resourceId` a new playbook begins with the steps of another one.
void completePlaybook(Call &call, Record &playbook)
{
    const std::string from = textAt(playbook.internal.at("given"), "resourceId",
        call.request.query("resourceId").value_or(std::string()));
    if (!from.empty()) {
        const auto source = call.store.findAny("playbook", from);
        if (!source || source->parent != playbook.parent)
            throw Problem::badRequest("\"resourceId\" names no playbook of this Project: " + from);
        Json steps = source->body.value("steps", Json::array());
        for (Json &step : steps) {
            step.erase("_id");
            for (Json &each : step["asserts"])
                each.erase("_id");
        }
        playbook.body["steps"] = std::move(steps);
    }
    checkPlaybook(call, playbook.body);
}

Json &playbookPart(Json &parts, const std::string &id, const char *word)
{
    const auto found = std::find_if(
        parts.begin(), parts.end(), [&](const Json &part) { return textAt(part, "_id") == id; });
    if (found == parts.end())
        throw Problem::notFound(
            std::string("There is no ") + word + " with the id " + id + " here.");
    return *found;
}

Json &stepOfPath(Call &call, Record &playbook)
{
    return playbookPart(playbook.body["steps"], call.param("stepId"), "step");
}

void dropPart(Json &parts, const std::string &id, const char *word)
{
    const Json &part = playbookPart(parts, id, word);
    parts.erase(std::find(parts.begin(), parts.end(), part));
}

void writePlaybook(Call &call, Record &playbook)
{
    call.stamp(playbook.body, call.services.catalogue.mustKind("playbook"));
    call.store.update(playbook);
}

Response createStep(Call &call)
{
    Record playbook = playbookOfPath(call);
    Json &steps = playbook.body["steps"];
    if (!steps.is_array())
        steps = Json::array();
    steps.push_back(call.bodyObject());
    steps.back().erase("_id");
    checkPlaybook(call, playbook.body);
    writePlaybook(call, playbook);
    return Response::created(playbook.body["steps"].back());
}

Response updateStep(Call &call)
{
    Record playbook = playbookOfPath(call);
    Json &step = stepOfPath(call, playbook);
    Json changes = checkedBody(call, call.services.catalogue.mustKind("playbookStep"), false);
    if (changes.contains("asserts"))
        changes["asserts"] = assertsOf(call, changes["asserts"]);
    step.update(changes);
    writePlaybook(call, playbook);
    return Response::empty();
}

Response deleteStep(Call &call)
{
    Record playbook = playbookOfPath(call);
    dropPart(playbook.body["steps"], call.param("stepId"), "step");
    writePlaybook(call, playbook);
    return Response::empty();
}

Response orderSteps(Call &call)
{
    Record playbook = playbookOfPath(call);
    const Json ids = call.bodyObject().value("stepIds", Json());
    Json &steps = playbook.body["steps"];
    if (!ids.is_array() || ids.size() != steps.size())
        throw Problem::badRequest("The field \"stepIds\" has to name every step once.");
    Json ordered = Json::array();
    for (const Json &id : ids) {
        const Json &step = playbookPart(steps, id.is_string() ? id.get<std::string>() : "", "step");
        if (std::find(ordered.begin(), ordered.end(), step) != ordered.end())
            throw Problem::badRequest("The field \"stepIds\" has to name every step once.");
        ordered.push_back(step);
    }
    steps = std::move(ordered);
    writePlaybook(call, playbook);
    return Response::empty();
}

Response createAssert(Call &call)
{
    Record playbook = playbookOfPath(call);
    Json &asserts = stepOfPath(call, playbook)["asserts"];
    if (!asserts.is_array())
        asserts = Json::array();
    Json wanted = call.bodyObject();
    wanted.erase("_id");
    asserts.push_back(assertOf(call, wanted));
    const Json made = asserts.back();
    writePlaybook(call, playbook);
    return Response::created(made);
}

Response updateAssert(Call &call)
{
    Record playbook = playbookOfPath(call);
    Json &asserted
        = playbookPart(stepOfPath(call, playbook)["asserts"], call.param("assertId"), "assertion");
    asserted.update(checkedBody(call, call.services.catalogue.mustKind("assertion"), false));
    asserted = assertOf(call, Json(asserted));
    writePlaybook(call, playbook);
    return Response::empty();
}

Response deleteAssert(Call &call)
{
    Record playbook = playbookOfPath(call);
    dropPart(stepOfPath(call, playbook)["asserts"], call.param("assertId"), "assertion");
    writePlaybook(call, playbook);
    return Response::empty();
}

} // namespace

void addPlaybooks(Behaviours &behaviours)
{
    KindHooks hooks;
    hooks.beforeCreate = completePlaybook;
    hooks.beforeUpdate = [](Call &call, Record &, Json &changes) { checkPlaybook(call, changes); };
    behaviours.kind("playbook", std::move(hooks));
    behaviours.on("createPlaybookStep", createStep);
    behaviours.on("updatePlaybookStep", updateStep);
    behaviours.on("deletePlaybookStep", deleteStep);
    behaviours.on("changePlaybookStepOrder", orderSteps);
    behaviours.on("createPlaybookStepAssert", createAssert);
    behaviours.on("updatePlaybookStepAssert", updateAssert);
    behaviours.on("deletePlaybookStepAssert", deleteAssert);
}

} // namespace sandbox
