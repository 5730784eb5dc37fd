// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/ids.h"
#include "sandbox/store.h"

namespace sandbox {

/// A key that was just made; `value` is shown once, the store has only its hash.
struct NewKey {
    Record record; ///< kind "apiKey" (parent: user) or "superApiKey" (parent: organisation)
    std::string value;
};

/// Makes an API key of a user. The record's body is `{_id, name, createdAt}`.
NewKey makeApiKey(
    Store &store, Ids &ids, const std::string &userId, const std::string &name, std::int64_t now);
/// Makes a Super API-Key of an organisation, which is dead from `now + ttl` seconds on.
NewKey makeSuperKey(
    Store &store, Ids &ids, const std::string &organisationId, std::int64_t now, std::int64_t ttl);
/// Notes the hash of a secret that lets a request in on behalf of a record ("apiKey",
/// "superApiKey", or "user" for tokens); it works until `expiresAt` (0: no end) and as long as the
/// owning record is there, so that removing a key record revokes the key.
void storeCredential(Store &store, const std::string &value, const std::string &ownerKind,
    const std::string &ownerId, std::int64_t now, std::int64_t expiresAt);
/// Sets the password of a user record (kept as a salted hash in `internal`).
void setPassword(Record &user, Ids &ids, const std::string &password);
/// Whether this is the user's password.
bool hasPassword(const Record &user, const std::string &password);

} // namespace sandbox
