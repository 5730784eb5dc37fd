// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/connectionschemas.h"
#include "sandbox/behaviours/secrets.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/generic.h"
#include "sandbox/validation.h"

#include <algorithm>

namespace sandbox {

namespace {

/// The values go into `internal`; the body has the names of the fields alone.
void keepFields(Record &connection, Json fields)
{
    Json &kept = connection.internal["fields"];
    Json before = kept.is_object() ? kept : Json::object();
    Json now = Json::object();
    for (const auto &[key, value] : fields.items()) {
        const bool isKept = value == secretMask && before.contains(key);
        now[key] = isKept ? before[key] : value;
    }
    kept = std::move(now);
}

Json maskedFields(const Record &connection)
{
    Json fields = connection.internal.value("fields", Json::object());
    for (auto &[key, value] : fields.items())
        value = secretMask;
    return fields;
}

void checkShownFields(Call &, const Record &connection, Json &shown, bool inList)
{
    if (!inList)
        shown["fields"] = maskedFields(connection);
}

void completeConnection(Call &, Record &connection)
{
    keepFields(connection, connection.body.value("fields", Json::object()));
    connection.body.erase("fields");
    if (textAt(connection.body, "resourceLevel").empty())
        connection.body["resourceLevel"] = "project";
}

/// For one project, or with `resourceLevel` "organization" for all of the organisation.
Response createConnection(Call &call)
{
    const Kind &kind = call.services.catalogue.mustKind("connection");
    const Json body = checkedBody(call, kind, true);
    std::string parent;
    if (textAt(body, "resourceLevel") == "organization") {
        const auto &roles = call.caller.roles;
        if (!call.caller.isSuper() && std::find(roles.begin(), roles.end(), "admin") == roles.end())
            throw Problem::forbidden(
                "A connection for the whole organisation needs the role admin.");
        parent = call.caller.organisationId;
    } else {
        parent = parentOf(call, kind);
    }
    return Response::created(shown(call, kind, createRecord(call, kind, parent, body), false));
}

Record connectionOf(Call &call)
{
    const Kind &kind = call.services.catalogue.mustKind("connection");
    return recordAt(call, kind, call.param("connectionId"), {});
}

Response createField(Call &call)
{
    Record connection = connectionOf(call);
    const Json body = call.bodyObject();
    const std::string key
        = requiredText(body, call.services.catalogue.mustKind("connection"), "key");
    connection.internal["fields"][key] = body.value("value", Json(""));
    call.stamp(connection.body, call.services.catalogue.mustKind("connection"));
    call.store.update(connection);
    return Response::empty();
}

Response deleteField(Call &call)
{
    Record connection = connectionOf(call);
    Json &fields = connection.internal["fields"];
    const std::string name = call.param("fieldName");
    if (!fields.is_object() || fields.erase(name) == 0)
        throw Problem::notFound("This connection has no field \"" + name + "\".");
    call.stamp(connection.body, call.services.catalogue.mustKind("connection"));
    call.store.update(connection);
    return Response::empty();
}

Response indexSchemas(Call &call)
{
    const Kind &kind = call.services.catalogue.mustKind("connectionSchema");
    const std::string project = parentOf(call, kind);
    return Response::wholeList(kind, connectionSchemas(call.store, project));
}

} // namespace

void addConnections(Behaviours &behaviours)
{
    KindHooks hooks;
    hooks.present = checkShownFields;
    hooks.beforeCreate = completeConnection;
    hooks.beforeUpdate = [](Call &, Record &connection, Json &changes) {
        if (changes.contains("fields"))
            keepFields(connection, changes["fields"]);
        changes.erase("fields");
    };
    behaviours.kind("connection", std::move(hooks));
    behaviours.on("createConnection", createConnection);
    behaviours.on("createConnectionField", createField);
    behaviours.on("deleteConnectionField", deleteField);
    behaviours.on("indexConnectionSchemas", indexSchemas);
}

} // namespace sandbox
