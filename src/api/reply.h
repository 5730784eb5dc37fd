// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/call.h"
#include "api/page.h"
#include "net/apiclient.h"

namespace cognigy {

/// The object in a body; Error BadReply with a sample where it is none.
Result<QJsonObject> objectFrom(const QByteArray &body);

/// The body of a request, as bytes.
QByteArray bodyOf(const QJsonObject &object);

/// A GET of the named operation.
Request readRequest(const Call &call, const QString &operation, const QString &path,
    Request::Pairs parts = {}, Request::Pairs query = {});

/// A request that changes something. An empty object is sent as no body at all.
Request writeRequest(const WriteCall &call, const QString &operation, Verb verb,
    const QString &path, Request::Pairs parts = {}, const QJsonObject &body = {});

/// Sends and reads one struct.
template <class T>
QFuture<Result<T>> fetchOne(const Call &call, Request request)
{
    return fetch<T>(call.client, std::move(request), [](const Reply &reply) -> Result<T> {
        const Result<QJsonObject> object = objectFrom(reply.body);
        if (!object)
            return object.error();
        return fromJson<T>(*object);
    });
}

/// Sends and reads one page.
template <class T>
QFuture<Result<Page<T>>> fetchPage(const Call &call, Request request)
{
    return fetch<Page<T>>(call.client, std::move(request),
        [](const Reply &reply) { return pageFrom<T>(reply.body); });
}

/// Sends and takes any 2xx, with or without a body, as success.
QFuture<Done> fetchNothing(const Call &call, Request request);

} // namespace cognigy
