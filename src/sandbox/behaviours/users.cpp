// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/access.h"
#include "sandbox/behaviours/people.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/keys.h"

#include <algorithm>

namespace sandbox {

namespace {

Record userNamed(const Call &call)
{
    return userOf(call, call.param("userId"));
}

void completeUser(Call &call, Record &user)
{
    const Json &body = call.bodyObject();
    checkFreeEmail(call.store, textAt(body, "id"));
    user.body["organisation"] = user.parent;
    user.body["projects"] = Json::array();
    setPassword(user, call.services.ids, textAt(body, "password"));
}

void changePasswordOf(Call &call, Record &user, Json &changes)
{
    if (const std::string password = textAt(changes, "newPassword"); !password.empty())
        setPassword(user, call.services.ids, password);
    changes.erase("newPassword");
}

void leaveProjects(Call &call, Record &user)
{
    if (user.id() == call.caller.userId)
        throw Problem::badRequest("You cannot delete your own user here.");
    removeUser(call.store, user);
}

Response changeRoleOfUser(Call &call, bool adding)
{
    Record user = userNamed(call);
    const std::string role = textAt(call.bodyObject(), "role");
    Json roles = Json::array();
    for (const Json &held : user.body.value("roles", Json::array())) {
        if (held != role)
            roles.push_back(held);
    }
    if (adding)
        roles.push_back(role);
    user.body["roles"] = std::move(roles);
    call.stamp(user.body, call.services.catalogue.mustKind("user"));
    call.store.update(user);
    return Response::empty();
}

Response assignProject(Call &call, bool adding)
{
    const Record user = userNamed(call);
    const std::string id = textAt(call.bodyObject(), "projectId");
    Record project = call.store.get("project", id);
    if (project.parent != user.parent)
        throw Problem::notFound("There is no project with the id " + id + '.');
    if (!adding)
        removeMember(call.store, project, user.id());
    else if (rolesIn(project, user.id()).empty())
        addMember(call.store, project, user.id(), {"basic"});
    return Response::empty();
}

Response logOut(Call &call)
{
    endTokens(call.store, userNamed(call).id());
    return Response::empty();
}

Response forgiveLogins(Call &call)
{
    Record user = userNamed(call);
    user.internal.erase("failedLogins");
    user.body["disabled"] = false;
    call.store.update(user);
    return Response::empty();
}

/// The password works no more: a new one has to be asked for.
Response deprecatePassword(Call &call)
{
    Record user = userOf(call, textAt(call.bodyObject(), "userId"));
    user.internal.erase("password");
    call.store.update(user);
    endTokens(call.store, user.id());
    return Response::empty();
}

} // namespace

void addUsers(Behaviours &behaviours)
{
    KindHooks hooks;
    hooks.beforeCreate = completeUser;
    hooks.beforeUpdate = changePasswordOf;
    hooks.beforeDelete = leaveProjects;
    behaviours.kind("user", std::move(hooks));
    behaviours.on("addRoleToUser", [](Call &call) { return changeRoleOfUser(call, true); });
    behaviours.on("removeRoleFromUser", [](Call &call) { return changeRoleOfUser(call, false); });
    behaviours.on("addProjectToUser", [](Call &call) { return assignProject(call, true); });
    behaviours.on("removeProjectFromUser", [](Call &call) { return assignProject(call, false); });
    behaviours.on("logoutUser", logOut);
    behaviours.on("resetFailedLoginAttempts", forgiveLogins);
    behaviours.on("deprecatePassword", deprecatePassword);
}

} // namespace sandbox
