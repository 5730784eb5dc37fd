// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/people.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/keys.h"
#include "sandbox/singles.h"
#include "sandbox/validation.h"

namespace sandbox {

namespace {

constexpr std::int64_t signInLife = 3600;

/// A token that stands for the caller's user.
std::string tokenOf(Call &call)
{
    if (call.caller.kind != Identity::Kind::User)
        throw Problem::forbidden("Tokens belong to users. These credentials belong to none.");
    std::string token = call.services.ids.hex(64);
    storeCredential(call.store, token, "user", call.caller.userId, call.now, call.now + signInLife);
    return token;
}

const Kind &providerKind(const Call &call)
{
    return call.services.catalogue.mustKind("identityProvider");
}

Response configureProvider(Call &call)
{
    Record provider = singleOf(call, providerKind(call), call.caller.organisationId);
    const Json body = checkedBody(call, providerKind(call), true);
    for (const auto &[name, value] : body.items())
        provider.internal[name] = value;
    keepSingle(call, providerKind(call), provider);
    return Response::empty();
}

Response resetProvider(Call &call)
{
    call.store.removeAll("identityProvider", call.caller.organisationId);
    return Response::empty();
}

/// What signs a person in: the provider of the user's organisation.
Response webfinger(Call &call)
{
    const std::string resource = call.request.query("resource").value_or(std::string());
    if (resource.empty())
        throw Problem::missing("The query parameter \"resource\" is required.");
    const std::size_t colon = resource.find(':');
    const auto user = userByEmail(
        call.store, colon == std::string::npos ? resource : resource.substr(colon + 1));
    const auto provider = user ? call.store.first("identityProvider", user->parent) : std::nullopt;
    const std::string type = provider ? textAt(provider->internal, "idpType", "none") : "none";
    Json properties{{"idp:type", type}};
    const std::string base = call.request.origin() + "/auth/" + type;
    if (type == "oidc")
        properties["idp:callback"] = base + "/callback";
    if (type != "none") {
        properties["idp:login"] = base + "/login";
        properties["idp:logout"] = base + "/logout";
    }
    return Response::ok({{"subject", resource},
        {"links", Json::array({{{"rel", "idp"}, {"properties", std::move(properties)}}})}});
}

} // namespace

void addSignIn(Behaviours &behaviours)
{
    behaviours.on("configureIdentityProvider", configureProvider);
    behaviours.on("resetIdentityProvider", resetProvider);
    behaviours.on("webfinger", webfinger);
    behaviours.on("getRealtimeToken",
        [](Call &call) { return Response::ok({{"token", tokenOf(call)}}); });
}

} // namespace sandbox
