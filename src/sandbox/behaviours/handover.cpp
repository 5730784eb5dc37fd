// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/secrets.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/generic.h"
#include "sandbox/ids.h"

namespace sandbox {

namespace {

Json handoverService(const std::string &name, const std::string &label,
    std::initializer_list<const char *> properties)
{
    Json list = Json::array();
    for (const char *key : properties)
        list.push_back({{"key", key}, {"label", key}, {"type", "string"}, {"required", true}});
    const std::string hash = sha256("handover/" + name);
    return {{"_id", hash.substr(0, 24)},
        {"referenceId",
            hash.substr(24, 8) + '-' + hash.substr(32, 4) + "-4" + hash.substr(36, 3) + "-8"
                + hash.substr(39, 3) + '-' + hash.substr(42, 12)},
        {"version", "1.0.0"}, {"name", name}, {"label", label},
        {"serviceUrl", "https://handover.example/" + name}, {"logoUrl", ""},
        {"properties", std::move(list)}};
}

/// What the installation can hand over to. Always the same.
const Json &handoverServices()
{
    static const Json services = Json::array({
        handoverService("liveAgent", "Live Agent", {"accountId", "inboxId", "apiToken"}),
        handoverService("salesforce", "Salesforce", {"domain", "deploymentId", "apiKey"}),
        handoverService("genesysCloud", "Genesys Cloud", {"host", "clientId", "clientSecret"}),
        handoverService("chatwoot", "Chatwoot", {"baseUrl", "inboxId", "apiToken"}),
    });
    return services;
}

const Json *serviceWith(const std::string &id)
{
    for (const Json &service : handoverServices()) {
        if (textAt(service, "_id") == id || textAt(service, "referenceId") == id)
            return &service;
    }
    return nullptr;
}

Json onlyShown(const Kind &kind, const Json &row)
{
    Json shown = Json::object();
    for (const auto &[name, value] : row.items()) {
        if (kind.has(name))
            shown[name] = value;
    }
    return shown;
}

Response indexServices(Call &call)
{
    const Kind &kind = call.services.catalogue.mustKind("handoverService");
    parentOf(call, kind);
    Json rows = Json::array();
    for (const Json &service : handoverServices())
        rows.push_back(onlyShown(kind, service));
    return Response::wholeList(kind, std::move(rows));
}

Response readService(Call &call)
{
    const std::string id = call.param("serviceId");
    const Json *service = serviceWith(id);
    if (service == nullptr)
        throw Problem::notFound("There is no handover service with the id " + id + '.');
    return Response::ok(onlyShown(call.services.catalogue.mustKind("handoverService"), *service));
}

/// Values go into `internal` by their keys; a new list takes the place of the old one.
void keepProperties(Record &provider, Json &properties)
{
    const Json before = provider.internal.value("properties", Json::object());
    Json kept = Json::object();
    for (Json &property : properties) {
        if (!property.is_object())
            throw Problem::badRequest("\"properties\" has to hold objects with key and value.");
        const std::string key = textAt(property, "key");
        const Json value = property.value("value", Json());
        kept[key] = value == secretMask && before.contains(key) ? before[key] : value;
        property["value"] = secretMask;
    }
    provider.internal["properties"] = std::move(kept);
}

void completeProvider(Call &call, Record &provider)
{
    Json &body = provider.body;
    const std::string id = textAt(body, "serviceId");
    const Json *service = serviceWith(id);
    if (service == nullptr)
        throw Problem::badRequest("\"serviceId\" names no handover service: " + id);
    body["service"] = textAt(*service, "name");
    body["organisationId"] = call.caller.organisationId;
    if (!body.contains("properties"))
        body["properties"] = Json::array();
    keepProperties(provider, body["properties"]);
    body["lastChangedAt"] = call.now;
}

} // namespace

void addHandover(Behaviours &behaviours)
{
    KindHooks hooks;
    hooks.beforeCreate = completeProvider;
    hooks.beforeUpdate = [](Call &call, Record &provider, Json &changes) {
        if (changes.contains("properties"))
            keepProperties(provider, changes["properties"]);
        changes.erase("projectId");
        provider.body["lastChangedAt"] = call.now;
    };
    behaviours.kind("handoverProvider", std::move(hooks));
    behaviours.on("indexHandoverServices", indexServices);
    behaviours.on("readHandoverService", readService);
}

} // namespace sandbox
