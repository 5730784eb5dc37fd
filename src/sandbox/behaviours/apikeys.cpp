// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/keys.h"

namespace sandbox {

namespace {

/// Keys belong to a user; a Super API-Key or the service user has none to manage.
std::string ownerOf(const Call &call)
{
    if (call.caller.kind != Identity::Kind::User)
        throw Problem::forbidden("API keys belong to users. These credentials belong to none.");
    return call.caller.userId;
}

void requireRole(Call &call)
{
    const Record user = call.store.get("user", ownerOf(call));
    for (const Json &role : user.body.value("roles", Json::array())) {
        if (role == "apiKeys" || role == "admin")
            return;
    }
    throw Problem::forbidden("Managing API keys needs the global role apiKeys or admin.");
}

Response createKey(Call &call, bool withSchema)
{
    requireRole(call);
    const Json body = call.bodyObject();
    std::string name = textAt(body, "name");
    checkText(call.services.catalogue.mustKind("apiKey"), "name", name);
    NewKey key = makeApiKey(call.store, call.services.ids, ownerOf(call), name, call.now);
    Json shown{
        {"_id", key.record.id()}, {"name", name}, {"apiKey", key.value}, {"createdAt", call.now}};
    if (withSchema)
        shown["schemaVersion"] = 2;
    return Response::created(std::move(shown));
}

Response indexKeys(Call &call, bool withSchema)
{
    const std::vector<Record> keys = call.store.all("apiKey", ownerOf(call));
    Json items = Json::array();
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        Json shown{{"_id", key->id()}, {"name", key->name()}};
        if (withSchema) {
            shown["createdAt"] = key->createdAt();
            shown["schemaVersion"] = 2;
        } else {
            // Older clients expect the field; the value itself was shown once and is not kept.
            shown["apiKey"] = "********";
            shown["createdAt"] = key->createdAt();
        }
        items.push_back(std::move(shown));
    }
    return Response::wholeList(call.services.catalogue.mustKind("apiKey"), std::move(items));
}

Response revokeKey(Call &call)
{
    requireRole(call);
    const Record key = call.store.get("apiKey", call.param("apiKeyId"));
    if (key.parent != call.caller.userId)
        throw Problem::notFound("You have no API key with this id.");
    call.store.removeTree("apiKey", key.id());
    return Response::empty();
}

} // namespace

void addApiKeys(Behaviours &behaviours)
{
    behaviours.on("createApiKeyMe", [](Call &call) { return createKey(call, false); });
    behaviours.on("createApiKeyMe@2.1", [](Call &call) { return createKey(call, true); });
    behaviours.on("indexApiKeysMe", [](Call &call) { return indexKeys(call, false); });
    behaviours.on("indexApiKeysMe@2.1", [](Call &call) { return indexKeys(call, true); });
    behaviours.on("deleteApiKeyMe", revokeKey);
}

} // namespace sandbox
