// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/keys.h"

namespace sandbox {

namespace {

Response mint(Call &call, const std::string &organisationId)
{
    if (!call.caller.isManagement())
        throw Problem::unauthorized(
            "Super API-Keys are minted with the service user of the Management UI (Basic).");
    if (!call.services.options.superApiKeys)
        throw Problem::forbidden("Super API-Keys are switched off on this installation: "
                                 "FEATURE_USE_SUPERAPIKEY_API is not \"true\".");
    const Record organisation = call.store.get("organisation", organisationId);
    const NewKey key = makeSuperKey(call.store, call.services.ids, organisation.id(), call.now,
        call.services.options.superKeyTtl);
    return Response::created({{"_id", key.record.id()}, {"name", key.record.name()},
        {"apiKey", key.value}, {"createdAt", key.record.createdAt()}});
}

Response mintByBody(Call &call)
{
    return mint(call,
        requiredText(
            call.bodyObject(), call.services.catalogue.mustKind("superApiKey"), "organisationId"));
}

} // namespace

void addSuperKeys(Behaviours &behaviours)
{
    behaviours.on("createApiKeyManagement", mintByBody);
    behaviours.on("createApiKeyManagement@path",
        [](Call &call) { return mint(call, call.param("organisationId")); });
}

} // namespace sandbox
