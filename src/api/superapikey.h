// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/call.h"
#include "base/future.h"
#include "base/json.h"

namespace cognigy {

/// A Super API-Key just made: admin over one organisation for a quarter of an hour. Move-only.
struct CreatedSuperKey {
    QString id{};
    QString name{};
    QDateTime createdAt{}; ///< by the server's clock; its end counts from here
    Secret value{};
    QDateTime serverTime{}; ///< the server's clock when it answered; invalid where it did not say
};

constexpr auto fieldsOf(Tag<CreatedSuperKey>)
{
    return std::tuple{
        Field{"_id", &CreatedSuperKey::id, ReadOnly},
        Field{"name", &CreatedSuperKey::name, ReadOnly},
        Field{"createdAt", &CreatedSuperKey::createdAt, UnixSeconds | ReadOnly},
        Field{"apiKey", &CreatedSuperKey::value, Required | ReadOnly},
    };
}

/// `createApiKeyManagement`: the documented route (organisation in the path, no body) first; on
/// 404 or 405 of the route the form of the npm client (organisation in the body). The client must
/// speak with Management credentials.
QFuture<Result<CreatedSuperKey>> createSuperApiKey(
    WriteCall call, const OrganisationId &organisation);

} // namespace cognigy
