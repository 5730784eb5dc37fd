// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/people.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/generic.h"
#include "sandbox/keys.h"
#include "sandbox/listparams.h"
#include "sandbox/validation.h"

namespace sandbox {

namespace {

constexpr std::int64_t impersonationLife = 3600;

/// Users as the service user sees them: the same records, other fields.
const Kind &kindOfManagement(const Call &call)
{
    return call.services.catalogue.mustKind("managementUser");
}

Response indexManagedUsers(Call &call)
{
    const std::string organisation = call.request.query("organisationId").value_or(std::string());
    if (organisation.empty())
        throw Problem::missing("The query parameter \"organisationId\" is required.");
    call.store.get("organisation", organisation);
    const Kind &kind = kindOfManagement(call);
    ListQuery query = listQueryOf(call, kind);
    query.kind = "user";
    query.parents = std::vector{organisation};
    const Page page = call.store.page(query);
    Json items = Json::array();
    for (const Record &user : page.records)
        items.push_back(shown(call, kind, user, true));
    return Response::list(kind, std::move(items), page);
}

Response readManagedUser(Call &call)
{
    return Response::ok(
        shown(call, kindOfManagement(call), userOf(call, call.param("userId")), false));
}

Response createManagedUser(Call &call)
{
    const Json body = checkedBody(call, kindOfManagement(call), true);
    const Record organisation = call.store.get("organisation", textAt(body, "organisation"));
    checkFreeEmail(call.store, textAt(body, "id"));
    Record user = newUser(
        call.services.ids, organisation.id(), textAt(body, "id"), textAt(body, "name"), call.now);
    for (const char *field : {"roles", "acceptedTOS", "disabled"}) {
        if (body.contains(field))
            user.body[field] = body.at(field);
    }
    setPassword(user, call.services.ids, textAt(body, "password"));
    call.store.insert(user);
    return Response::created(shown(call, kindOfManagement(call), user, false));
}

Response updateManagedUser(Call &call)
{
    Record user = userOf(call, call.param("userId"));
    Json changes = checkedBody(call, kindOfManagement(call), false);
    if (const std::string password = textAt(changes, "newPassword"); !password.empty())
        setPassword(user, call.services.ids, password);
    changes.erase("newPassword");
    if (changes.contains("id"))
        checkFreeEmail(call.store, textAt(changes, "id"), user.id());
    if (const std::string organisation = textAt(changes, "organisation"); !organisation.empty())
        user.parent = call.store.get("organisation", organisation).id();
    for (const auto &[name, value] : changes.items())
        user.body[name] = value;
    call.stamp(user.body, call.services.catalogue.mustKind("user"));
    call.store.update(user);
    return Response::empty();
}

Response deleteManagedUser(Call &call)
{
    removeUser(call.store, userOf(call, call.param("userId")));
    return Response::empty();
}

std::string impersonationToken(Call &call, const Record &user)
{
    std::string token = call.services.ids.hex(64);
    storeCredential(call.store, token, "user", user.id(), call.now, call.now + impersonationLife);
    return token;
}

Response impersonate(Call &call)
{
    const Record user = userOf(call, call.param("userId"));
    return Response::ok({{"access_token", impersonationToken(call, user)},
        {"refresh_token", impersonationToken(call, user)}, {"expires_in", impersonationLife},
        {"token_type", "Bearer"}});
}

} // namespace

void addManagementUsers(Behaviours &behaviours)
{
    behaviours.on("indexUsersManagement", indexManagedUsers);
    behaviours.on("readUserManagement", readManagedUser);
    behaviours.on("createUserManagement", createManagedUser);
    behaviours.on("updateUserManagement", updateManagedUser);
    behaviours.on("deleteUserManagement", deleteManagedUser);
    behaviours.on("impersonateUserManagement", impersonate);
}

} // namespace sandbox
