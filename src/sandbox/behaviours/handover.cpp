// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/gathered.h"

namespace sandbox {

namespace {

struct HandoverService {
    const char *name;
    const char *label;
    std::vector<const char *> properties;
};

/// An id that is the same at every start: the handoverServices come with the installation.
std::string serviceId(const std::string &name)
{
    return sha256("handover service " + name).substr(0, 24);
}

std::vector<Json> handoverServices(const Call &call)
{
    static const HandoverService known[] = {{"liveAgent", "Live Agent", {"accountId", "inboxId"}},
        {"salesforce", "Salesforce", {"instanceUrl", "organizationId", "deploymentName"}},
        {"genesysCloud", "Genesys Cloud", {"region", "clientId", "clientSecret", "queueId"}},
        {"chatwoot", "Chatwoot", {"baseUrl", "inboxIdentifier"}}};
    std::vector<Json> items;
    for (const HandoverService &service : known) {
        Json properties = Json::array();
        for (const char *key : service.properties)
            properties.push_back({{"key", key}, {"type", "text"}, {"required", true}});
        const std::string id = serviceId(service.name);
        const std::string reference = sha256(id);
        items.push_back({{"_id", id},
            {"referenceId",
                reference.substr(0, 8) + '-' + reference.substr(8, 4) + "-4"
                    + reference.substr(13, 3) + "-8" + reference.substr(17, 3) + '-'
                    + reference.substr(20, 12)},
            {"version", "1.0.0"}, {"name", service.name},
            {"serviceUrl", call.request.origin() + "/handover/" + service.name},
            {"logoUrl", call.request.origin() + "/handover/" + service.name + "/logo"},
            {"properties", std::move(properties)}});
    }
    return items;
}

std::optional<Json> handoverServiceOf(const Call &call, const std::string &id)
{
    for (Json &service : handoverServices(call)) {
        if (textAt(service, "_id") == id || textAt(service, "referenceId") == id)
            return std::move(service);
    }
    return std::nullopt;
}

Response readService(Call &call)
{
    auto service = handoverServiceOf(call, call.param("serviceId"));
    if (!service)
        throw Problem::notFound(
            "There is no handoverService with the id " + call.param("serviceId") + '.');
    return Response::ok(*std::move(service));
}

void completeProvider(Call &call, Record &provider)
{
    const auto service = handoverServiceOf(call, textAt(provider.body, "serviceId"));
    if (!service)
        throw Problem::badRequest("The field \"serviceId\" names no service for handovers.");
    provider.body["service"] = textAt(*service, "name");
    provider.body["organisationId"] = call.caller.organisationId;
    provider.body["lastChangedAt"] = call.now;
}

} // namespace

void addHandover(Behaviours &behaviours)
{
    behaviours.on("indexHandoverServices", [](Call &call) {
        return gatheredList(
            call, call.services.catalogue.mustKind("handoverService"), handoverServices(call));
    });
    behaviours.on("readHandoverService", readService);
    KindHooks hooks;
    hooks.beforeCreate = completeProvider;
    hooks.beforeUpdate
        = [](Call &call, Record &provider, Json &) { provider.body["lastChangedAt"] = call.now; };
    behaviours.kind("handoverProvider", std::move(hooks));
}

} // namespace sandbox
