// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/audit.h"

namespace sandbox {

namespace {

constexpr std::int64_t auditLife = 30 * 24 * 3600;

std::string typeOf(const Operation &operation)
{
    const std::string &verb = operation.verb;
    if (verb == "create" || verb == "delete" || verb == "replace")
        return verb;
    return verb == "update" ? "patch" : "action";
}

/// What the request was about, the project first: `[{elementId, elementType}]`.
Json chainOf(const Call &call, const Response &response)
{
    Json chain = Json::array();
    const auto add = [&](const std::string &type, const std::string &id) {
        if (!id.empty())
            chain.push_back({{"elementId", id}, {"elementType", type}});
    };
    const Operation &operation = call.operation;
    if (call.project)
        add("project", call.project->id());
    for (const auto &[name, value] : call.request.pathParams) {
        if (name != "projectId")
            add(name == operation.rootParam ? operation.rootKind : name.substr(0, name.find("Id")),
                value);
    }
    if (response.json.is_object() && operation.verb == "create")
        add(operation.kind, textAt(response.json, "_id"));
    return chain;
}

std::string nameOf(const Call &call)
{
    if (call.caller.isSuper())
        return "Super API-Key";
    if (call.caller.isManagement())
        return "Management";
    const auto user = call.store.find("user", call.caller.userId);
    return user ? textAt(user->body, "id") : call.caller.userId; // who has just left
}

} // namespace

void noteChange(Call &call, const Response &response)
{
    const Operation &operation = call.operation;
    if (call.caller.organisationId.empty() || operation.kind.empty())
        return;
    const std::int64_t nowMs = call.services.clock.nowMs();
    Record event{"auditEvent", call.caller.organisationId};
    event.body = {{"_id", call.services.ids.id(call.now)}, {"timestamp", isoTime(nowMs)},
        {"type", typeOf(operation)}, {"actionType", operation.id.substr(0, operation.id.find('@'))},
        {"user", nameOf(call)}, {"userReference", call.caller.userId},
        {"organisationReference", call.caller.organisationId},
        {"projectReference", call.project ? Json(call.project->id()) : Json()},
        {"chain", chainOf(call, response)}, {"expiresAt", isoTime(nowMs + auditLife * 1000)},
        // What was sent may hold secrets: only the names of its fields are kept.
        {"payload", Json::object()}, {"createdAt", call.now}};
    Json fields = Json::array();
    if (call.request.body.is_object()) {
        for (const auto &[name, value] : call.request.body.items())
            fields.push_back(name);
    }
    event.body["payload"]["fields"] = std::move(fields);
    call.store.insert(event);
}

} // namespace sandbox
