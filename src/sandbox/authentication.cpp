// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/authentication.h"

#include "sandbox/base64.h"
#include "sandbox/keys.h"
#include "sandbox/problem.h"

namespace sandbox {

namespace {

/// The client encodes Basic credentials as Latin-1, others as UTF-8.
std::string latin1AsUtf8(const std::string &bytes)
{
    std::string text;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            text += c;
        } else {
            text += static_cast<char>(0xC0U | (byte >> 6U));
            text += static_cast<char>(0x80U | (byte & 0x3FU));
        }
    }
    return text;
}

Identity identityOfUser(const Record &user, const std::string &keyId = {})
{
    Identity identity{Identity::Kind::User, user.id(), user.parent, keyId};
    for (const Json &role : user.body.value("roles", Json::array()))
        identity.roles.push_back(role.get<std::string>());
    return identity;
}

std::optional<Identity> identityOfBasic(const std::string &bytes, Store &store)
{
    for (const std::string &pair : {bytes, latin1AsUtf8(bytes)}) {
        const std::size_t colon = pair.find(':');
        if (colon == std::string::npos)
            return std::nullopt;
        const std::string user = pair.substr(0, colon);
        const std::string password = pair.substr(colon + 1);
        if (user == store.setting("managementUser")
            && password == store.setting("managementPassword"))
            return Identity{Identity::Kind::Management, systemUserId, {}, {}};
        if (const auto record = userWithPassword(store, user, password))
            return identityOfUser(*record);
    }
    return std::nullopt;
}

bool sameWord(std::string_view a, std::string_view b)
{
    const HeaderLess less;
    return !less(a, b) && !less(b, a);
}

std::optional<Identity> tryCredentials(
    const Request &request, Store &store, std::int64_t now, bool &tried)
{
    const std::string authorization = request.header("Authorization");
    const std::size_t space = authorization.find(' ');
    const std::string scheme = authorization.substr(0, space);
    const std::string rest
        = space == std::string::npos ? std::string() : authorization.substr(space + 1);
    std::vector<std::string> secrets;
    if (std::string key = request.header("X-API-Key"); !key.empty())
        secrets.push_back(std::move(key));
    if (const auto key = request.query("api_key"); key && !key->empty())
        secrets.push_back(*key);
    if (sameWord(scheme, "Bearer") && !rest.empty())
        secrets.push_back(rest);
    for (const std::string &secret : secrets) {
        tried = true;
        if (auto identity = identityOfSecret(secret, store, now))
            return identity;
    }
    if (sameWord(scheme, "Basic") && !rest.empty()) {
        tried = true;
        return identityOfBasic(fromBase64(rest), store);
    }
    return std::nullopt;
}

} // namespace

std::optional<Record> userWithPassword(
    Store &store, const std::string &email, const std::string &password)
{
    for (const Record &user : store.allOf("user")) {
        if (textAt(user.body, "id") == email && hasPassword(user, password)
            && !flagAt(user.body, "disabled"))
            return user;
    }
    return std::nullopt;
}

std::optional<Identity> identityOfSecret(const std::string &secret, Store &store, std::int64_t now)
{
    const auto credential = store.find("credential", sha256(secret));
    if (!credential)
        return std::nullopt;
    const std::int64_t expiresAt = numberAt(credential->body, "expiresAt");
    if (expiresAt > 0 && now >= expiresAt)
        return std::nullopt;
    const auto owner
        = store.find(textAt(credential->body, "ownerKind"), textAt(credential->body, "ownerId"));
    if (!owner)
        return std::nullopt;
    if (owner->kind == "superApiKey")
        return Identity{Identity::Kind::Super, systemUserId, owner->parent, owner->id()};
    const auto user = owner->kind == "user" ? owner : store.find("user", owner->parent);
    if (!user || flagAt(user->body, "disabled"))
        return std::nullopt;
    return identityOfUser(*user, owner->kind == "apiKey" ? owner->id() : std::string());
}

Identity identify(const Request &request, Store &store, std::int64_t now)
{
    bool tried = false;
    if (auto identity = tryCredentials(request, store, now, tried))
        return *std::move(identity);
    if (tried)
        throw Problem::unauthorized("These credentials are not, or no longer, valid.");
    return {};
}

void checkAllowed(const Identity &identity, const std::string &auth)
{
    if (auth == "none" || auth == "endpoint")
        return;
    if (identity.kind == Identity::Kind::Nobody)
        throw Problem::unauthorized("This needs credentials, and none came along.");
    if (auth == "management" && !identity.isManagement()) {
        throw Problem::forbidden(
            "This needs the Management service user, by Basic authentication.");
    }
    if (auth != "management" && identity.isManagement())
        throw Problem::forbidden("The Management service user belongs to no organisation.");
}

} // namespace sandbox
