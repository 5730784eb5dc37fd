// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/access.h"
#include "sandbox/behaviours/acl.h"
#include "sandbox/behaviours/people.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/gathered.h"

#include <algorithm>

namespace sandbox {

namespace {

Record projectOfMembers(const Call &call)
{
    return call.requireProject(call.param("projectId"));
}

/// The user of the path, who has to be a member.
Record memberOf(const Call &call, const Record &project)
{
    Record user = userOf(call, call.param("userId"));
    if (!isMember(project, user.id()))
        throw Problem::notFound("There is no member with the id " + user.id() + '.');
    return user;
}

Json shownMember(const Kind &kind, const Record &project, const Record &user, bool inList)
{
    Json body = user.body;
    body["roles"] = rolesIn(project, user.id());
    if (!inList) {
        body["acl"] = projectRights(rolesIn(project, user.id()))["rights"];
        const Json locales = project.internal.value("allowedLocales", Json::object());
        body["allowedLocales"] = locales.value(user.id(), Json());
    }
    Json shown = Json::object();
    for (const Field &field : kind.fields) {
        if ((inList ? field.inList : field.inRead) && body.contains(field.name))
            shown[field.name] = body.at(field.name);
    }
    return shown;
}

Response indexMembers(Call &call)
{
    const Record project = projectOfMembers(call);
    const Kind &kind = call.services.catalogue.mustKind("member");
    std::vector<Json> items;
    const Json members = project.internal.value("members", Json::object());
    for (const auto &[userId, roles] : members.items()) {
        if (const auto user = call.store.find("user", userId))
            items.push_back(shownMember(kind, project, *user, true));
    }
    return gatheredList(call, kind, std::move(items));
}

Response readMember(Call &call)
{
    const Record project = projectOfMembers(call);
    return Response::ok(shownMember(
        call.services.catalogue.mustKind("member"), project, memberOf(call, project), false));
}

Response addToProject(Call &call)
{
    Record project = projectOfMembers(call);
    const Record user = userOf(call, textAt(call.bodyObject(), "userId"));
    if (isMember(project, user.id()))
        throw Problem::conflict(user.name() + " is a member already.");
    addMember(call.store, project, user.id(), {"basic"});
    return Response::empty();
}

Response removeFromProject(Call &call)
{
    Record project = projectOfMembers(call);
    const Record user = userOf(call, textAt(call.bodyObject(), "userId"));
    if (!isMember(project, user.id()))
        throw Problem::notFound(user.name() + " is no member of this Project.");
    removeMember(call.store, project, user.id());
    return Response::empty();
}

Response limitLocales(Call &call)
{
    Record project = projectOfMembers(call);
    const Record user = memberOf(call, project);
    const Json &body = call.bodyObject();
    if (const auto wanted = body.find("allowedLocales"); wanted != body.end()) {
        for (const Json &row : *wanted) {
            const auto locale = call.store.findAny("locale", textAt(row, "localeId"));
            if (!locale || locale->parent != project.id())
                throw Problem::badRequest("\"allowedLocales\" names no Locale of this Project.");
        }
        project.internal["allowedLocales"][user.id()] = *wanted;
    }
    call.store.update(project);
    return Response::empty();
}

Response changeRoleOfMember(Call &call, bool adding)
{
    Record project = projectOfMembers(call);
    const Record user = memberOf(call, project);
    const std::string role = textAt(call.bodyObject(), "role");
    std::vector<std::string> roles = rolesIn(project, user.id());
    std::erase(roles, role);
    if (adding)
        roles.push_back(role);
    project.internal["members"][user.id()] = roles;
    call.store.update(project);
    return Response::empty();
}

} // namespace

void addMembers(Behaviours &behaviours)
{
    behaviours.on("indexProjectMembers", indexMembers);
    behaviours.on("readProjectMember", readMember);
    behaviours.on("addProjectMember", addToProject);
    behaviours.on("removeProjectMember", removeFromProject);
    behaviours.on("updateProjectMember", limitLocales);
    behaviours.on("addRoleToMember", [](Call &call) { return changeRoleOfMember(call, true); });
    behaviours.on(
        "removeRoleFromMember", [](Call &call) { return changeRoleOfMember(call, false); });
}

} // namespace sandbox
