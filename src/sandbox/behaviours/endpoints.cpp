// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/subjects.h"

namespace sandbox {

namespace {

/// Endpoints name flows and locales by reference id; an `_id` is taken too and turned into one.
void useReference(
    Call &call, const Record &endpoint, Json &body, const char *field, const std::string &kind)
{
    const std::string named = textAt(body, field);
    if (named.empty())
        return;
    auto record = call.store.find(kind, named);
    if (!record)
        record = call.store.findReference(kind, endpoint.parent, named);
    if (!record || record->parent != endpoint.parent)
        throw Problem::badRequest(
            std::string("\"") + field + "\" names no " + kind + " of this Project: " + named);
    body[field] = record->referenceId();
}

void checkEntrypoint(Call &call, const Record &endpoint, const Json &body)
{
    if (!body.contains("entrypoint"))
        return;
    const std::string named = textAt(body, "entrypoint");
    if (named == endpoint.parent)
        return;
    const auto snapshot = call.store.find("snapshot", named);
    if (!snapshot || snapshot->parent != endpoint.parent)
        throw Problem::badRequest(
            "\"entrypoint\" must be the id of the Project or of one of its Snapshots.");
}

void completeEndpoint(Call &call, Record &endpoint)
{
    Json &body = endpoint.body;
    if (textAt(body, "entrypoint").empty())
        body["entrypoint"] = endpoint.parent;
    checkEntrypoint(call, endpoint, body);
    useReference(call, endpoint, body, "flowId", "flow");
    if (textAt(body, "localeId").empty()) {
        const Record project = call.requireProject(endpoint.parent);
        body["localeId"] = textAt(project.body, "primaryLocaleReference");
    }
    useReference(call, endpoint, body, "localeId", "locale");
    body["URLToken"] = call.services.ids.hex(64);
    if (textAt(body, "targetType").empty())
        body["targetType"] = "flow";
}

void checkEndpointChanges(Call &call, Record &endpoint, Json &changes)
{
    checkEntrypoint(call, endpoint, changes);
    useReference(call, endpoint, changes, "flowId", "flow");
    useReference(call, endpoint, changes, "localeId", "locale");
}

} // namespace

void addEndpoints(Behaviours &behaviours)
{
    KindHooks hooks;
    hooks.beforeCreate = completeEndpoint;
    hooks.beforeUpdate = checkEndpointChanges;
    behaviours.kind("endpoint", std::move(hooks));
}

} // namespace sandbox
