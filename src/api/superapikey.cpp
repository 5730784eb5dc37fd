// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/superapikey.h"

#include "api/fallback.h"
#include "api/reply.h"

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

QFuture<Result<CreatedSuperKey>> mint(const WriteCall &call, Request request)
{
    return fetch<CreatedSuperKey>(
        call.client, std::move(request), [](const Reply &reply) -> Result<CreatedSuperKey> {
            const Result<QJsonObject> object = objectFrom(reply.body);
            if (!object) {
                // Whatever it is, it may hold the key: no sample of it.
                Error error = object.error();
                error.sample.clear();
                return error;
            }
            Result<CreatedSuperKey> key = fromJson<CreatedSuperKey>(*object);
            if (key)
                key.value().serverTime = reply.serverTime;
            return key;
        });
}

} // namespace

QFuture<Result<CreatedSuperKey>> createSuperApiKey(
    WriteCall call, const OrganisationId &organisation)
{
    const QString operation = u"createApiKeyManagement"_s;
    Request documented = writeRequest(call, operation, Verb::Post,
        u"/management/v2.0/organisations/{organisationId}/apikeys"_s,
        {{u"organisationId"_s, organisation.text}});
    return elseTry(
        &call.client, mint(call, std::move(documented)), [call, operation, organisation] {
            return mint(call,
                writeRequest(call, operation, Verb::Post,
                    u"/management/v2.0/organisations/apikeys"_s, {},
                    {{u"organisationId"_s, organisation.text}}));
        });
}

} // namespace cognigy
