// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/apikey.h"

#include "api/fallback.h"
#include "api/reply.h"

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

constexpr auto newer = "/v2.1/users/me/apikeys"_L1;
constexpr auto older = "/v2.0/users/me/apikeys"_L1;

} // namespace

QFuture<Result<Page<ApiKey>>> indexApiKeysMe(Call call, const PageRequest &page)
{
    const auto ask = [call, query = page.query()](const QString &path) {
        return fetchPage<ApiKey>(call, readRequest(call, u"indexApiKeysMe"_s, path, {}, query));
    };
    return elseTry(&call.client, ask(newer), [ask] { return ask(older); });
}

QFuture<Result<CreatedApiKey>> createApiKeyMe(WriteCall call, const QString &name)
{
    // A route that is not served has made nothing, so the second try makes no second key.
    const auto ask = [call, name](const QString &path) {
        return fetchOne<CreatedApiKey>(call,
            writeRequest(call, u"createApiKeyMe"_s, Verb::Post, path, {}, {{u"name"_s, name}}));
    };
    return elseTry(&call.client, ask(newer), [ask] { return ask(older); });
}

QFuture<Done> deleteApiKeyMe(WriteCall call, const ApiKeyId &key)
{
    return fetchNothing(call,
        writeRequest(call, u"deleteApiKeyMe"_s, Verb::Delete, older + "/{apiKeyId}"_L1,
            {{u"apiKeyId"_s, key.text}}));
}

} // namespace cognigy
