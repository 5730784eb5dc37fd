// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/keys.h"

namespace sandbox {

namespace {

constexpr int keyLength = 128;

std::string saltedHash(const std::string &salt, const std::string &password)
{
    std::string hash = salt + password;
    for (int round = 0; round < 100; ++round)
        hash = sha256(hash);
    return hash;
}

} // namespace

void storeCredential(Store &store, const std::string &value, const std::string &ownerKind,
    const std::string &ownerId, std::int64_t now, std::int64_t expiresAt)
{
    Record credential{"credential", ownerId};
    credential.body = {{"_id", sha256(value)}, {"createdAt", now}, {"ownerKind", ownerKind},
        {"ownerId", ownerId}, {"expiresAt", expiresAt}};
    store.insert(credential);
}

NewKey makeApiKey(
    Store &store, Ids &ids, const std::string &userId, const std::string &name, std::int64_t now)
{
    NewKey key{{"apiKey", userId}, ids.hex(keyLength)};
    key.record.body = {{"_id", ids.id(now)}, {"name", name}, {"createdAt", now}};
    store.insert(key.record);
    storeCredential(store, key.value, "apiKey", key.record.id(), now, 0);
    return key;
}

NewKey makeSuperKey(
    Store &store, Ids &ids, const std::string &organisationId, std::int64_t now, std::int64_t ttl)
{
    NewKey key{{"superApiKey", organisationId}, ids.hex(keyLength)};
    key.record.body = {{"_id", ids.id(now)}, {"name", "Super API-Key"}, {"createdAt", now}};
    store.insert(key.record);
    storeCredential(store, key.value, "superApiKey", key.record.id(), now, now + ttl);
    return key;
}

void setPassword(Record &user, Ids &ids, const std::string &password)
{
    const std::string salt = ids.hex(32);
    user.internal["salt"] = salt;
    user.internal["password"] = saltedHash(salt, password);
}

bool hasPassword(const Record &user, const std::string &password)
{
    const std::string hash = textAt(user.internal, "password");
    return !hash.empty() && hash == saltedHash(textAt(user.internal, "salt"), password);
}

} // namespace sandbox
