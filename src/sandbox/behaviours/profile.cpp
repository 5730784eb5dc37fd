// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/access.h"
#include "sandbox/behaviours/acl.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/people.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/generic.h"
#include "sandbox/keys.h"

namespace sandbox {

namespace {

Record me(Call &call)
{
    const auto user = call.store.find("user", call.caller.userId);
    if (!user)
        throw Problem::forbidden("These credentials belong to no user.");
    return *user;
}

Response readMe(Call &call)
{
    const Record user = me(call);
    Json shown = Json::object();
    for (const Field &field : call.services.catalogue.mustKind("userMe").fields) {
        if (field.inRead && user.body.contains(field.name))
            shown[field.name] = user.body.at(field.name);
    }
    return Response::ok(std::move(shown));
}

Response updateMe(Call &call)
{
    Record user = me(call);
    const Json body = call.bodyObject();
    const Kind &kind = call.services.catalogue.mustKind("userMe");
    if (body.contains("name"))
        user.body["name"] = requiredText(body, kind, "name");
    if (body.contains("newPassword")) {
        if (!hasPassword(user, requiredText(body, kind, "oldPassword")))
            throw Problem::badRequest("The old password is wrong.");
        setPassword(user, call.services.ids, requiredText(body, kind, "newPassword"));
    }
    call.stamp(user.body, call.services.catalogue.mustKind("user"));
    call.store.update(user);
    return Response::empty();
}

Response acceptTerms(Call &call)
{
    Record user = me(call);
    user.body["acceptedTOS"] = true;
    call.store.update(user);
    return Response::empty();
}

Response readAcl(Call &call)
{
    const Record user = me(call);
    const Json global = user.body.value("roles", Json::array());
    Json projects = Json::object();
    for (const Json &id : user.body.value("projects", Json::array())) {
        const auto project = call.store.find("project", id.get<std::string>());
        if (project)
            projects[project->id()] = projectRights(rolesIn(*project, user.id()));
    }
    return Response::ok(
        {{"organisationWide", organisationRights(global)}, {"projectWide", std::move(projects)}});
}

Json shownAttempt(const Record &attempt)
{
    Json shown = Json::object();
    for (const char *field : {"status", "timestamp", "location"})
        shown[field] = attempt.body.at(field);
    return shown;
}

Response lastLogin(Call &call)
{
    const std::vector<Record> attempts = call.store.all("loginAttempt", me(call).id());
    if (attempts.empty())
        throw Problem::notFound("Nobody has signed in with this user yet.");
    return Response::ok(shownAttempt(attempts.back()));
}

Response indexLogins(Call &call)
{
    return listOf(call, call.services.catalogue.mustKind("loginAttempt"), me(call).id());
}

Response deleteMe(Call &call)
{
    removeUser(call.store, me(call));
    return Response::empty();
}

} // namespace

void addProfile(Behaviours &behaviours)
{
    behaviours.on("readUserMe", readMe);
    behaviours.on("updateUserMe", updateMe);
    behaviours.on("deleteUserMe", deleteMe);
    behaviours.on("acceptTermsOfService", acceptTerms);
    behaviours.on("readUserAclMe", readAcl);
    behaviours.on("readLastLoginAttemptMe", lastLogin);
    behaviours.on("indexLoginAttemptsMe", indexLogins);
}

} // namespace sandbox
