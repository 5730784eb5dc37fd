// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/identity.h"
#include "sandbox/request.h"
#include "sandbox/store.h"

namespace sandbox {

/// Finds out who sends a request: `X-API-Key`, `api_key`, Basic or Bearer. Nobody where there are
/// no credentials at all; throws 401 where there are some that do not, or no longer, hold.
Identity identify(const Request &request, Store &store, std::int64_t now);

/// Throws 401 or 403 where this identity may not call an operation with this `auth` word.
void checkAllowed(const Identity &identity, const std::string &auth);

/// Whose secret this is; nothing where it is unknown or past its end.
std::optional<Identity> identityOfSecret(const std::string &secret, Store &store, std::int64_t now);

/// The user with this e-mail and password.
std::optional<Record> userWithPassword(
    Store &store, const std::string &email, const std::string &password);

} // namespace sandbox
