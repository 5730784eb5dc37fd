// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "net/problem.h"

#include "net/httpdate.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

constexpr int notFoundCode = 1002;
constexpr int notImplementedCode = 1009;
constexpr int notAllowedCode = 1013;

Error::Kind kindOf(int status, int code, bool isProblem)
{
    switch (status) {
    case 400:
    case 422:
        return Error::Kind::Invalid;
    case 401:
        return Error::Kind::Unauthorized;
    case 403:
        return Error::Kind::Forbidden;
    case 404:
        // A missing thing is told with a code; a missing route by whoever routes, without one.
        if (code == notImplementedCode || code == notAllowedCode)
            return Error::Kind::NotSupported;
        return code == notFoundCode || isProblem ? Error::Kind::NotFound
                                                 : Error::Kind::NotSupported;
    case 405:
    case 501:
        return Error::Kind::NotSupported;
    case 409:
        return Error::Kind::Conflict;
    case 413:
        return Error::Kind::TooLarge;
    case 429:
        return Error::Kind::RateLimited;
    default:
        return Error::Kind::Server;
    }
}

QString text(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString().simplified();
}

} // namespace

bool looksLikeHtml(const QByteArray &contentType, const QByteArray &body)
{
    if (contentType.toLower().contains("html"))
        return true;
    const QByteArray start = body.left(256).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

QByteArray sampleOf(const QByteArray &body)
{
    constexpr qsizetype limit = 512;
    return body.left(limit);
}

Error errorFrom(const HttpAnswer &answer)
{
    Error error;
    error.httpStatus = answer.status;
    error.retryAfter = retryAfterFrom(answer.retryAfter, answer.now);
    if (looksLikeHtml(answer.contentType, answer.body)) {
        // Express says so of a route that it does not have.
        const bool noRoute = answer.status == 404 && answer.body.contains("Cannot ");
        error.kind = noRoute ? Error::Kind::NotSupported : Error::Kind::BadReply;
        error.detail = u"a web page came instead of the API's answer"_s;
        error.sample = sampleOf(answer.body);
        return error;
    }
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const QJsonObject problem = document.object();
    // The code comes as a number or as a text of digits.
    error.code = problem.value("code"_L1).toVariant().toInt();
    error.traceId = text(problem, "traceId"_L1);
    for (const auto key :
        {"detail"_L1, "title"_L1, "message"_L1, "error_description"_L1, "error"_L1}) {
        error.detail = text(problem, key);
        if (!error.detail.isEmpty())
            break;
    }
    const bool isProblem = error.code > 0 || !error.traceId.isEmpty();
    error.kind = kindOf(answer.status, error.code, isProblem);
    if (problem.isEmpty())
        error.sample = sampleOf(answer.body);
    return error;
}

} // namespace cognigy
