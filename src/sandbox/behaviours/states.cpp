// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/intents.h"
#include "sandbox/behaviours/subjects.h"

#include <algorithm>

namespace sandbox {

namespace {

std::string intentOfState(Call &call, const Record &state, const std::string &named)
{
    auto intent = call.store.find("intent", named);
    if (!intent)
        intent = call.store.findReference("intent", state.parent, named);
    if (!intent || intent->parent != state.parent)
        throw Problem::badRequest("There is no intent of this Flow with the id " + named + '.');
    return intent->id();
}

void checkIntentIds(Call &call, const Record &state, Json &body)
{
    if (!body.contains("intentIds") || !body["intentIds"].is_array())
        return;
    for (Json &id : body["intentIds"])
        id = intentOfState(call, state, id.is_string() ? id.get<std::string>() : std::string());
}

/// Only one state of a Flow is the default.
void takeDefault(Call &call, const Record &state)
{
    for (Record &other : call.store.all("state", state.parent)) {
        if (other.id() == state.id() || !flagAt(other.body, "isDefault"))
            continue;
        other.body["isDefault"] = false;
        call.store.update(other);
    }
}

void checkStateName(Call &call, const Record &state, const std::string &name)
{
    const auto other = call.store.findName("state", state.parent, name);
    if (other && other->id() != state.id())
        throw Problem::conflict("This Flow has a state with the name \"" + name + "\" already.");
}

Record stateOfPath(Call &call)
{
    const Record flow = flowOfPath(call);
    Record state = call.store.get("state", call.param("stateId"));
    if (state.parent != flow.id())
        throw Problem::notFound("This Flow has no state with the id " + state.id() + '.');
    return state;
}

Response changeIntents(Call &call, bool add)
{
    Record state = stateOfPath(call);
    const std::string named = textAt(call.bodyObject(), "intentId");
    if (named.empty())
        throw Problem::missing("The field \"intentId\" is missing.");
    const std::string intent = intentOfState(call, state, named);
    Json &ids = state.body["intentIds"];
    if (!ids.is_array())
        ids = Json::array();
    const auto found = std::find(ids.begin(), ids.end(), Json(intent));
    if (add && found == ids.end())
        ids.push_back(intent);
    else if (!add && found != ids.end())
        ids.erase(found);
    call.stamp(state.body, call.services.catalogue.mustKind("state"));
    call.store.update(state);
    return Response::empty();
}

} // namespace

void addStates(Behaviours &behaviours)
{
    KindHooks hooks;
    hooks.beforeCreate = [](Call &call, Record &state) {
        checkStateName(call, state, state.name());
        checkIntentIds(call, state, state.body);
        if (flagAt(state.body, "isDefault"))
            takeDefault(call, state);
    };
    hooks.beforeUpdate = [](Call &call, Record &state, Json &changes) {
        if (const std::string name = textAt(changes, "name"); !name.empty())
            checkStateName(call, state, name);
        checkIntentIds(call, state, changes);
        if (flagAt(changes, "isDefault"))
            takeDefault(call, state);
    };
    hooks.beforeDelete = [](Call &, Record &state) {
        if (flagAt(state.body, "isDefault"))
            throw Problem::badRequest("The default state of a Flow cannot be deleted.");
    };
    behaviours.kind("state", std::move(hooks));
    behaviours.on("addIntentToFlowState", [](Call &call) { return changeIntents(call, true); });
    behaviours.on(
        "removeIntentFromFlowState", [](Call &call) { return changeIntents(call, false); });
}

} // namespace sandbox
