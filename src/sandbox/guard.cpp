// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/guard.h"

#include "sandbox/behaviour.h"
#include "sandbox/behaviours/access.h"
#include "sandbox/placing.h"

#include <algorithm>

namespace sandbox {

namespace {

using Roles = std::vector<std::string>;

bool holds(const Roles &roles, std::string_view role)
{
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

/// Whether one of these is asked for. The words with an @ are conditions that stand elsewhere: who
/// comes this far is signed in, and in a project a member of it.
bool suffices(const Roles &needed, const Roles &given)
{
    return needed.empty() || std::any_of(needed.begin(), needed.end(), [&](const auto &role) {
        return (role.front() == '@' && role != "@caller") || holds(given, role);
    });
}

Problem refusal(const Operation &operation)
{
    std::string names;
    for (const std::string &role : operation.roles)
        names += (names.empty() ? "" : " or ") + role;
    return Problem::forbidden(operation.id + " needs the role " + names + '.');
}

/// The record that the first id in the path names.
std::optional<Record> rootOf(Call &call)
{
    const Operation &operation = call.operation;
    if (operation.rootParam.empty())
        return std::nullopt;
    const std::string id = call.param(operation.rootParam);
    auto record = call.store.findAny(operation.rootKind, id);
    if (!record)
        throw Problem::notFound("There is no " + operation.rootKind + " with the id " + id + '.');
    return record;
}

bool isOwn(const Call &call, const std::optional<Record> &root)
{
    return root && textAt(root->body, "createdBy") == call.caller.userId;
}

bool startedBy(const Call &call, const std::optional<Record> &root)
{
    return isOwn(call, root) && holds(call.operation.roles, "@caller");
}

/// The global roles; for looking up people also those in any project: who manages members has to
/// find them.
Roles rolesAnywhere(const Call &call)
{
    Roles roles = call.caller.roles;
    const auto user = call.store.find("user", call.caller.userId);
    if (call.operation.kind != "user" || !user)
        return roles;
    for (const Json &id : user->body.value("projects", Json::array())) {
        if (const auto project = call.store.find("project", id.get<std::string>())) {
            const Roles there = rolesIn(*project, user->id());
            roles.insert(roles.end(), there.begin(), there.end());
        }
    }
    return roles;
}

/// The project that a request names beside its path.
std::string projectNamed(const Call &call)
{
    return call.operation.body == "tus" ? call.request.header("x-cognigy-project-id")
                                        : call.projectId();
}

/// Assigning people to projects is a right of the organisation too: who has it need be no member.
bool isAssigning(const Call &call)
{
    const std::string &verb = call.operation.verb;
    return call.operation.kind == "member" && (verb == "create" || verb == "delete")
        && (holds(call.caller.roles, "projectAssigner") || holds(call.caller.roles, "admin"));
}

/// Things of the whole organisation (a connection for all projects) are changed by its admins.
void checkShared(const Call &call)
{
    if (call.operation.method != "GET" && !call.caller.isSuper()
        && !holds(call.caller.roles, "admin"))
        throw Problem::forbidden(
            call.operation.id + " needs the role admin for what belongs to the organisation.");
}

} // namespace

bool hasRole(const Call &call, const Operation &operation, const Record &project)
{
    if (call.caller.isSuper() || holds(call.caller.roles, "admin"))
        return true;
    Roles given = rolesIn(project, call.caller.userId);
    given.insert(given.end(), call.caller.roles.begin(), call.caller.roles.end());
    return holds(given, "projectAdmin") || suffices(operation.roles, given);
}

void requireRole(Call &call, const std::string &projectId)
{
    call.project = call.requireProject(projectId);
    if (!hasRole(call, call.operation, *call.project))
        throw refusal(call.operation);
}

void guard(Call &call)
{
    const Operation &operation = call.operation;
    if (operation.auth != "user" || operation.kind.empty())
        return;
    const Catalogue &catalogue = call.services.catalogue;
    const bool isOfProject = catalogue.isOfProject(operation.kind);
    const std::optional<Record> root = rootOf(call);
    std::string projectId;
    if (root && (isOfProject || root->kind == "project")) {
        // A task outside any project (it may be gone by now) is for who started it.
        if (root->parent.empty() && isOwn(call, root))
            return;
        const auto project = projectOf(call, *root);
        if (!project)
            return checkShared(call);
        projectId = project->id();
    } else if (root && root->parent != call.caller.organisationId) {
        throw Problem::notFound("There is no " + operation.rootKind + " with the id "
            + call.param(operation.rootParam) + '.');
    } else if (isOfProject) {
        projectId = projectNamed(call);
    }
    if (projectId.empty()) {
        // A list over all projects leaves out those where the role lacks; a new thing that names
        // no project is told so by what makes it.
        const bool isOpen = isOfProject && operation.kind != "project"
            && catalogue.mustKind(operation.kind).parentIn != "path";
        if (!isOpen && !call.caller.isSuper() && !holds(call.caller.roles, "admin")
            && !suffices(operation.roles, rolesAnywhere(call)))
            throw refusal(operation);
        return;
    }
    if (isAssigning(call)) {
        call.project = call.store.find("project", projectId);
        if (call.project && call.project->parent == call.caller.organisationId)
            return;
        call.project.reset();
    }
    call.project = call.requireProject(projectId);
    if (!hasRole(call, operation, *call.project) && !startedBy(call, root))
        throw refusal(operation);
}

} // namespace sandbox
