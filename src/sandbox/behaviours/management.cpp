// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/behaviour.h"
#include "sandbox/behaviours/subjects.h"

namespace sandbox {

namespace {

/// The record as a single read of its kind shows it.
Json shownBy(const Kind &kind, const Record &record, bool inList)
{
    Json shown = Json::object();
    for (const Field &field : kind.fields) {
        if ((inList ? field.inList : field.inRead) && record.body.contains(field.name))
            shown[field.name] = record.body.at(field.name);
    }
    return shown;
}

Response readVendor(Call &call)
{
    return Response::ok({{"version", "2026.19.0"}, {"frontendBaseUrl", call.request.origin()},
        {"hasLicenseAgreement", true}, {"maxContactProfileTTL", 525600},
        {"maxConversationTTL", 525600}, {"maxSessionStateTTL", 43200}});
}

Response indexUsers(Call &call)
{
    const auto organisation = call.request.query("organisationId");
    if (!organisation || organisation->empty())
        throw Problem::missing("The query parameter \"organisationId\" is required.");
    call.store.get("organisation", *organisation);
    const Kind &kind = call.services.catalogue.mustKind("managementUser");
    Json items = Json::array();
    for (const Record &user : call.store.all("user", *organisation))
        items.push_back(shownBy(kind, user, true));
    return Response::wholeList(kind, std::move(items));
}

/// The users of the caller's own organisation, as its members see them.
Response indexOwnUsers(Call &call)
{
    const Kind &kind = call.services.catalogue.mustKind("user");
    Json items = Json::array();
    for (const Record &user : call.store.all("user", call.caller.organisationId))
        items.push_back(shownBy(kind, user, true));
    return Response::wholeList(kind, std::move(items));
}

Response readOwnUser(Call &call)
{
    const Record user = call.store.get("user", call.param("userId"));
    if (user.parent != call.caller.organisationId)
        throw Problem::notFound("There is no user with this id in your organisation.");
    return Response::ok(shownBy(call.services.catalogue.mustKind("user"), user, false));
}

Response readUser(Call &call)
{
    return Response::ok(shownBy(call.services.catalogue.mustKind("managementUser"),
        call.store.get("user", call.param("userId")), false));
}

Response readOrganisation(Call &call)
{
    return Response::ok(shownBy(call.services.catalogue.mustKind("organisation"),
        call.store.get("organisation", call.param("organisationId")), false));
}

Response indexOrganisations(Call &call)
{
    const Kind &kind = call.services.catalogue.mustKind("organisation");
    Json items = Json::array();
    for (const Record &organisation : call.store.allOf("organisation"))
        items.push_back(shownBy(kind, organisation, true));
    return Response::wholeList(kind, std::move(items));
}

Response readPolicies(Call &call)
{
    return Response::ok(shownBy(call.services.catalogue.mustKind("ownOrganisation"),
        call.store.get("organisation", call.caller.organisationId), false));
}

} // namespace

void addManagement(Behaviours &behaviours)
{
    behaviours.on("indexUsers", indexOwnUsers);
    behaviours.on("readUser", readOwnUser);
    behaviours.on("readVendor", readVendor);
    behaviours.on("indexOrganisations", indexOrganisations);
    behaviours.on("readOrganisation", readOrganisation);
    behaviours.on("indexUsersManagement", indexUsers);
    behaviours.on("readUserManagement", readUser);
    behaviours.on("readOrganisationPolicies", readPolicies);
}

} // namespace sandbox
