// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/secrets.h"
#include "sandbox/behaviours/subjects.h"

namespace sandbox {

namespace {

const std::vector<std::string> &nluSecrets()
{
    static const std::vector<std::string> keys{
        "accessToken", "privateKey", "apikey", "accessKeyId", "secretAccessKey"};
    return keys;
}

void completeNluConnector(Call &call, Record &connector)
{
    Json &body = connector.body;
    // A copy takes what the body leaves open from the one it is made from.
    if (const std::string from = textAt(call.bodyObject(), "resourceId"); !from.empty()) {
        const Record source = call.store.get("nluConnector", from);
        if (source.parent != connector.parent)
            throw Problem::notFound("There is no nluConnector with the id " + from + " here.");
        for (const char *field : {"settings", "transformer"}) {
            if (!body.contains(field) && source.body.contains(field))
                body[field] = source.body[field];
        }
        connector.internal = source.internal;
    }
    if (!body.contains("settings"))
        body["settings"] = Json::object();
    if (!body.contains("transformer"))
        body["transformer"]
            = {{"abortOnError", false}, {"transformerStackEnabled", false}, {"transformer", ""},
                {"preNluTransformerEnabled", false}, {"postNluTransformerEnabled", false}};
    hideSecrets(body["settings"], connector.internal["settings"], nluSecrets());
}

} // namespace

void addNluConnectors(Behaviours &behaviours)
{
    KindHooks hooks;
    hooks.beforeCreate = completeNluConnector;
    hooks.beforeUpdate = [](Call &, Record &connector, Json &changes) {
        if (changes.contains("settings"))
            hideSecrets(changes["settings"], connector.internal["settings"], nluSecrets());
    };
    behaviours.kind("nluConnector", std::move(hooks));
}

} // namespace sandbox
