// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/people.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/gathered.h"
#include "sandbox/generic.h"

namespace sandbox {

namespace {

Response readVendor(Call &call)
{
    return Response::ok({{"version", "2026.19.0"}, {"frontendBaseUrl", call.request.origin()},
        {"hasLicenseAgreement", true}, {"maxContactProfileTTL", 525600},
        {"maxConversationTTL", 525600}, {"maxSessionStateTTL", 43200}});
}

void checkNewOrganisation(Call &call, Record &organisation)
{
    if (call.store.findName("organisation", "", organisation.name()))
        throw Problem::conflict(
            "There is an organisation with the name \"" + organisation.name() + "\" already.");
}

/// The token was mailed when the organisation's admin asked for the deletion.
Response deleteOrganisation(Call &call)
{
    const Record organisation = call.store.get("organisation", call.param("organisationId"));
    const std::string expected = textAt(organisation.internal, "deletionToken");
    const auto given = call.request.query("verificationToken");
    if (expected.empty() || !given || *given != expected)
        throw Problem::badRequest("The query parameter \"verificationToken\" has to be the token "
                                  "that was mailed on asking for the deletion.");
    call.store.removeTree("organisation", organisation.id());
    return Response::empty();
}

/// Everybody signs in again, with a password that keeps to the policy.
Response enforcePolicy(Call &call)
{
    const Record organisation = call.store.get("organisation", call.param("organisationId"));
    for (const Record &user : call.store.all("user", organisation.id()))
        endTokens(call.store, user.id());
    return Response::empty();
}

Response billing(Call &call)
{
    const Kind &kind = call.services.catalogue.mustKind("billingRow");
    const auto only = call.request.query("organisationId");
    std::vector<Json> items;
    for (const Record &organisation : call.store.allOf("organisation")) {
        if (only && !only->empty() && *only != organisation.id())
            continue;
        items.push_back({{"organisationId", organisation.id()}, {"name", organisation.name()},
            {"isDisabled", flagAt(organisation.body, "disabled")},
            {"conversations", Json::array()}});
    }
    return gatheredList(call, kind, std::move(items));
}

Response readPolicies(Call &call)
{
    return Response::ok(shown(call, call.services.catalogue.mustKind("ownOrganisation"),
        call.store.get("organisation", call.caller.organisationId), false));
}

Response countChunks(Call &call)
{
    std::int64_t count = 0;
    for (const Record &project : call.store.all("project", call.caller.organisationId)) {
        for (const Record &knowledge : call.store.all("knowledgeStore", project.id())) {
            for (const Record &source : call.store.all("knowledgeSource", knowledge.id()))
                count += call.store.count("knowledgeChunk", source.id());
        }
    }
    return Response::ok({{"chunkCount", count}});
}

Record ownOrganisation(Call &call)
{
    return call.store.get("organisation", call.caller.organisationId);
}

Json whatWouldGo()
{
    Json rows = Json::array();
    for (const char *collection : {"users", "projects", "auditevents"})
        rows.push_back({{"service", "sandbox"}, {"collectionName", collection},
            {"isDeleted", false}, {"lastUpdatedAt", nullptr}});
    return rows;
}

Response requestDeletion(Call &call)
{
    Record organisation = ownOrganisation(call);
    const std::string token = call.services.ids.hex(32);
    organisation.internal["deletionToken"] = token;
    call.store.update(organisation);
    sendMail("the system administrator",
        "the token to delete the organisation " + organisation.id() + " is " + token);
    const std::string now = isoTime(call.services.clock.nowMs());
    return Response::created({{"organisationId", organisation.id()},
        {"organisationName", organisation.name()}, {"status", "TOKEN_REQUESTED"},
        {"createdAt", now}, {"updatedAt", now}, {"dataToBeDeleted", whatWouldGo()}});
}

Response collectionsToGo(Call &call)
{
    Json ids = Json::object();
    for (const char *kind : {"user", "project"}) {
        Json &row = ids[std::string(kind) + 's'] = Json::array();
        for (const Record &record : call.store.all(kind, call.caller.organisationId))
            row.push_back(record.id());
    }
    return Response::ok(std::move(ids));
}

} // namespace

void addManagement(Behaviours &behaviours)
{
    KindHooks organisations;
    organisations.beforeCreate = checkNewOrganisation;
    behaviours.kind("organisation", std::move(organisations));
    behaviours.on("deleteOrganisation", deleteOrganisation);
    behaviours.on("enforcePasswordPolicy", enforcePolicy);
    behaviours.on("readVendor", readVendor);
    behaviours.on("getBillingInformation", billing);
    behaviours.on("readOrganisationPolicies", readPolicies);
    behaviours.on("readOrganisationKnowledgeChunksCount", countChunks);
    behaviours.on("requestOrganisationDeletion", requestDeletion);
    behaviours.on("readCollectionsToBeDeleted", collectionsToGo);
}

} // namespace sandbox
