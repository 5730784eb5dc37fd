// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/call.h"
#include "api/page.h"
#include "base/future.h"

namespace cognigy {

/// One API key of one's own, without its value: the server shows that once, at creation.
struct ApiKey {
    ApiKeyId id{};
    QString name{};
    QDateTime createdAt{};
};

constexpr auto fieldsOf(Tag<ApiKey>)
{
    return std::tuple{
        Field{"_id", &ApiKey::id, Required | ReadOnly},
        Field{"name", &ApiKey::name},
        Field{"createdAt", &ApiKey::createdAt, UnixSeconds | ReadOnly},
    };
}

/// A key just made, with its value. Move-only.
struct CreatedApiKey {
    ApiKeyId id{};
    QString name{};
    QDateTime createdAt{};
    Secret value{};
};

constexpr auto fieldsOf(Tag<CreatedApiKey>)
{
    return std::tuple{
        Field{"_id", &CreatedApiKey::id, Required | ReadOnly},
        Field{"name", &CreatedApiKey::name},
        Field{"createdAt", &CreatedApiKey::createdAt, UnixSeconds | ReadOnly},
        Field{"apiKey", &CreatedApiKey::value, Required | ReadOnly},
    };
}

/// `indexApiKeysMe` in version 2.1, which holds no values; where that is not served, in 2.0, whose
/// values are not read.
QFuture<Result<Page<ApiKey>>> indexApiKeysMe(Call call, const PageRequest &page = {});
/// `createApiKeyMe` in version 2.1; where that is not served, in 2.0.
QFuture<Result<CreatedApiKey>> createApiKeyMe(WriteCall call, const QString &name);
/// `deleteApiKeyMe`: the key stops working at once.
QFuture<Done> deleteApiKeyMe(WriteCall call, const ApiKeyId &key);

} // namespace cognigy
