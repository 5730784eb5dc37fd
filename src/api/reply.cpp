// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/reply.h"

#include <QJsonDocument>

namespace cognigy {

using namespace Qt::StringLiterals;

Result<QJsonObject> objectFrom(const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error == QJsonParseError::NoError && document.isObject())
        return document.object();
    const QString why = problem.error == QJsonParseError::NoError
        ? u"the reply is no JSON object"_s
        : u"the reply is no JSON: %1"_s.arg(problem.errorString());
    return Error{.kind = Error::Kind::BadReply, .detail = why, .sample = body.left(512)};
}

QByteArray bodyOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Request readRequest(const Call &call, const QString &operation, const QString &path,
    Request::Pairs parts, Request::Pairs query)
{
    return Request{.operation = operation,
        .verb = Verb::Get,
        .path = path,
        .parts = std::move(parts),
        .query = std::move(query),
        .cancel = call.cancel};
}

Request writeRequest(const WriteCall &call, const QString &operation, Verb verb,
    const QString &path, Request::Pairs parts, const QJsonObject &body)
{
    return Request{.operation = operation,
        .verb = verb,
        .path = path,
        .parts = std::move(parts),
        .body = body.isEmpty() ? QByteArray() : bodyOf(body),
        .ticket = call.ticket,
        .cancel = call.cancel};
}

QFuture<Done> fetchNothing(const Call &call, Request request)
{
    return fetch<Nothing>(call.client, std::move(request),
        [](const Reply &) -> Result<Nothing> { return Nothing{}; });
}

} // namespace cognigy
