// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/engineroutes.h"

#include "sandbox/authentication.h"
#include "sandbox/keys.h"

namespace sandbox {

namespace {

constexpr std::int64_t accessLife = 3600;
constexpr std::int64_t refreshLife = 30 * 24 * 3600;
constexpr std::int64_t codeLife = 600;

/// Form fields, or those of a JSON body: clients send either.
std::string argument(const Call &call, const std::string &name)
{
    if (const auto it = call.request.form.find(name); it != call.request.form.end())
        return it->second;
    return call.request.body.is_object() ? textAt(call.request.body, name) : std::string();
}

Record userByPassword(Call &call)
{
    const auto user
        = userWithPassword(call.store, argument(call, "username"), argument(call, "password"));
    if (!user)
        throw Problem::unauthorized("There is no user with this name and password.");
    Record attempt{"loginAttempt", user->id()};
    attempt.body = {{"_id", call.services.ids.id(call.now)}, {"status", "success"},
        {"timestamp", call.now}, {"location", "Local network"}, {"createdAt", call.now}};
    call.store.insert(attempt);
    return *user;
}

/// The user of a refresh token or authorisation code, which is used up by it.
Record userBySecret(Call &call, const std::string &secret)
{
    const auto identity = identityOfSecret(secret, call.store, call.now);
    if (!identity || identity->kind != Identity::Kind::User || !identity->keyId.empty())
        throw Problem::unauthorized("This token or code is not, or no longer, valid.");
    call.store.remove("credential", sha256(secret));
    return call.store.get("user", identity->userId);
}

std::string newSecret(Call &call, const Record &user, std::int64_t life)
{
    std::string secret = call.services.ids.hex(64);
    storeCredential(call.store, secret, "user", user.id(), call.now, call.now + life);
    return secret;
}

Response token(Call &call)
{
    const std::string grant = argument(call, "grant_type");
    std::optional<Record> user;
    if (grant == "password")
        user = userByPassword(call);
    else if (grant == "refresh_token")
        user = userBySecret(call, argument(call, "refresh_token"));
    else if (grant == "authorization_code")
        user = userBySecret(call, argument(call, "code"));
    else if (grant == "client_credentials")
        user = call.store.get("user", call.store.setting("userId"));
    else
        throw Problem::badRequest("The grant_type \"" + grant + "\" is not known.");
    Json reply{{"access_token", newSecret(call, *user, accessLife)}, {"token_type", "Bearer"},
        {"expires_in", accessLife}};
    if (grant != "client_credentials")
        reply["refresh_token"] = newSecret(call, *user, refreshLife);
    return Response::ok(std::move(reply));
}

Response authorize(Call &call)
{
    const Record user = userByPassword(call);
    return Response::ok(
        {{"code", newSecret(call, user, codeLife)}, {"state", argument(call, "state")}});
}

Response revoke(Call &call)
{
    const std::string secret = argument(call, "token");
    const auto identity = identityOfSecret(secret, call.store, call.now);
    if (identity && identity->kind == Identity::Kind::User && identity->keyId.empty())
        call.store.remove("credential", sha256(secret));
    return Response::empty(call.operation.status);
}

} // namespace

void addOAuth(Behaviours &behaviours)
{
    behaviours.on("login@password", token);
    behaviours.on("getAuthorizationCode", authorize);
    behaviours.on("logout", revoke);
}

} // namespace sandbox
