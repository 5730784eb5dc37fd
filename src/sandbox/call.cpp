// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/call.h"

#include "sandbox/behaviour.h"

namespace sandbox {

const Json &Call::bodyObject() const
{
    static const Json nothing = Json::object();
    if (request.body.is_null())
        return nothing;
    if (!request.body.is_object())
        throw Problem::badRequest("The body has to be a JSON object.");
    return request.body;
}

std::string Call::projectId() const
{
    if (const std::string inPath = param("projectId"); !inPath.empty())
        return inPath;
    if (request.body.is_object()) {
        if (std::string inBody = textAt(request.body, "projectId"); !inBody.empty())
            return inBody;
    }
    if (const auto it = request.form.find("projectId"); it != request.form.end())
        return it->second;
    return request.query("projectId").value_or(std::string());
}

Record Call::requireProject() const
{
    const std::string id = projectId();
    if (id.empty())
        throw Problem::missing("The argument projectId is missing.");
    return requireProject(id);
}

Record Call::requireProject(const std::string &id) const
{
    if (project && project->id() == id)
        return *project;
    Record named = store.get("project", id);
    if (named.parent != caller.organisationId)
        throw Problem::notFound("There is no project with the id " + id + '.');
    if (!services.behaviours.mayUse(*this, named))
        throw Problem::forbidden("You are no member of the project " + named.name() + '.');
    return named;
}

void Call::stamp(Json &body, const Kind &kind) const
{
    const bool isNew = !body.contains("createdAt");
    if (isNew && kind.has("createdAt"))
        body["createdAt"] = now;
    if (kind.has("lastChanged"))
        body["lastChanged"] = now;
    if (isNew && kind.has("createdBy"))
        body["createdBy"] = caller.userId;
    if (kind.has("lastChangedBy"))
        body["lastChangedBy"] = caller.userId;
}

} // namespace sandbox
