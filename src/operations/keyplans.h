// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apikey.h"
#include "api/organisation.h"
#include "operations/plan.h"

namespace cognigy {

/// Refused where the name does not fit or is taken. The operation's takeSecret() hands the value
/// out once.
Result<Plan> planApiKeyCreate(const QString &name, const std::vector<ApiKey> &known);

/// The key stops working at once.
Plan planApiKeyRevoke(const ApiKey &key);

/// Makes a new key, keeps it (RunTools::keepKey), asks the server who it is, revokes the old one.
/// Whatever fails, one working key is left, and the operation's error says where it stands.
Result<Plan> planApiKeyRotate(
    const ApiKey &old, const QString &newName, const std::vector<ApiKey> &known);

/// Refused where the reason is empty. Needs RunTools::management. takeSecret() hands the key out;
/// the result holds `createdAt` (ISO) and `serverTime` (ISO), by the server's clock.
Result<Plan> planSuperKeyMint(const Organisation &organisation, const QString &reason);

} // namespace cognigy
