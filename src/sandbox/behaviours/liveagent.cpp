// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/subjects.h"

namespace sandbox {

namespace {

/// Numbers as the service for human agents gives them: small and counted up.
std::int64_t nextNumber(Store &store, const std::string &what)
{
    const std::string kept = store.setting(what);
    const std::int64_t number = (kept.empty() ? 0 : std::stoll(kept)) + 1;
    store.setSetting(what, std::to_string(number));
    return number;
}

Record organisationOfAccount(const Call &call)
{
    return call.store.get("organisation", call.caller.organisationId);
}

Response shownAccount(const Record &organisation)
{
    return Response::ok({{"liveAgentAccount", organisation.body.value("liveAgentAccount", Json())},
        {"error", nullptr}});
}

Response setUpAccount(Call &call)
{
    Record organisation = organisationOfAccount(call);
    if (numberAt(organisation.body, "liveAgentAccount") == 0) {
        organisation.body["liveAgentAccount"] = nextNumber(call.store, "liveAgentAccounts");
        call.store.update(organisation);
    }
    return shownAccount(organisation);
}

Response shownInbox(const Record &project)
{
    return Response::ok(
        {{"liveAgentDefaultInbox", project.body.value("liveAgentDefaultInbox", Json())},
            {"error", nullptr}});
}

Record projectOfInbox(const Call &call)
{
    return call.requireProject(call.param("projectId"));
}

Response setUpInbox(Call &call, std::int64_t number)
{
    Record project = projectOfInbox(call);
    project.body["liveAgentDefaultInbox"] = number;
    call.stamp(project.body, call.services.catalogue.mustKind("project"));
    call.store.update(project);
    return shownInbox(project);
}

void takeAccount(Call &call, Record &account)
{
    account.body["voiceGatewayAccount"] = textAt(call.bodyObject(), "accountSid");
}

} // namespace

void addLiveAgent(Behaviours &behaviours)
{
    behaviours.on("setupCognigyLiveAgent", setUpAccount);
    behaviours.on("readLiveAgentAccount",
        [](Call &call) { return shownAccount(organisationOfAccount(call)); });
    behaviours.on("setupCognigyLiveAgentInbox",
        [](Call &call) { return setUpInbox(call, nextNumber(call.store, "liveAgentInboxes")); });
    behaviours.on("updateCognigyLiveAgentInbox",
        [](Call &call) { return setUpInbox(call, numberAt(call.bodyObject(), "inboxId")); });
    behaviours.on("readProjectInbox", [](Call &call) { return shownInbox(projectOfInbox(call)); });
    KindHooks voice;
    voice.beforeCreate = takeAccount;
    behaviours.kind("voiceGatewayAccount", std::move(voice));
}

} // namespace sandbox
