// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/gathered.h"

namespace sandbox {

namespace {

Record amazonAccount(Call &call)
{
    auto kept = call.store.first("alexaAccount", call.caller.userId);
    if (!kept)
        throw Problem::notFound("No Amazon amazonAccount is linked to your user.");
    return *std::move(kept);
}

void completeAccount(Call &call, Record &linked)
{
    linked.body["organisationId"] = call.caller.organisationId;
    linked.body["userId"] = call.caller.userId;
}

/// The tokens go in and never come out.
void hideTokens(Call &, const Record &, Json &shown, bool)
{
    for (const char *field : {"accessToken", "refreshToken"}) {
        if (shown.contains(field))
            shown[field] = "********";
    }
}

Json skillOf(const Record &linked)
{
    return {{"skillId", "amzn1.ask.skill." + linked.id()}, {"stage", "development"},
        {"nameByLocale", {{"en-US", "Sandbox skill"}}},
        {"lastUpdated", isoTime(linked.createdAt() * 1000)}};
}

Response alexaSkills(Call &call)
{
    std::vector<Json> items{skillOf(amazonAccount(call))};
    return gatheredList(call, call.services.catalogue.mustKind("alexaSkill"), std::move(items));
}

Response deployToAlexa(Call &call)
{
    amazonAccount(call);
    if (!call.param("skillId").starts_with("amzn1.ask.skill."))
        throw Problem::notFound(
            "There is no alexaSkill with the id " + call.param("skillId") + '.');
    return Response::ok({{"token", call.services.ids.hex(64)}});
}

} // namespace

void addAlexa(Behaviours &behaviours)
{
    KindHooks hooks;
    hooks.beforeCreate = completeAccount;
    hooks.present = hideTokens;
    behaviours.kind("alexaAccount", std::move(hooks));
    behaviours.on("getAmazonAccount", [](Call &call) {
        const Record linked = amazonAccount(call);
        return Response::ok({{"organisationId", linked.body.value("organisationId", Json())},
            {"userId", linked.body.value("userId", Json())}, {"accessToken", "********"},
            {"refreshToken", "********"}});
    });
    behaviours.on("getAlexaSkills", alexaSkills);
    behaviours.on("deployAlexaEndpoint", deployToAlexa);
}

} // namespace sandbox
