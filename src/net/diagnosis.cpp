// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "net/diagnosis.h"

#include "net/problem.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Diagnosis)
};

constexpr Hop::Step steps[] = {Hop::Step::Proxy, Hop::Step::Name, Hop::Step::Connection,
    Hop::Step::Tls, Hop::Step::Answer, Hop::Step::Product, Hop::Step::Key, Hop::Step::Right};

/// The other side's words, closed as a sentence.
QString sentence(const QString &words)
{
    return words.isEmpty() || words.endsWith(u'.') ? words : words + u'.';
}

/// Where it ended, why, and what to do.
struct Verdict {
    Hop::Step step;
    Error error;
    QString words;
};

QString placeOf(const QUrl &url)
{
    return u"%1:%2"_s.arg(url.host()).arg(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

Verdict afterTimeout(const DiagnosisFacts &facts)
{
    if (facts.reached < Reached::Sent) {
        return {Hop::Step::Connection, *facts.error,
            Words::tr("%1 cannot be reached: no answer in time. A firewall may swallow the "
                      "connection, or a proxy or a VPN is needed.")
                .arg(placeOf(facts.baseUrl))};
    }
    return {Hop::Step::Answer, *facts.error,
        Words::tr("%1 took the request but did not answer in time. Try again later.")
            .arg(facts.baseUrl.host())};
}

/// Nothing usable came back.
Verdict fromTransport(const DiagnosisFacts &facts)
{
    const Error &error = *facts.error;
    switch (error.kind) {
    case Error::Kind::Proxy:
        return {Hop::Step::Proxy, error,
            Words::tr("The proxy %1 does not let the request through (%2). Check its address, its "
                      "user name and its password.")
                .arg(facts.proxy, error.detail)};
    case Error::Kind::Dns:
        return {Hop::Step::Name, error,
            Words::tr("Nobody knows the name %1. Check the address for typing errors, and whether "
                      "this computer is online.")
                .arg(facts.baseUrl.host())};
    case Error::Kind::Refused:
        return {Hop::Step::Connection, error,
            Words::tr("Nothing listens at %1. Check the port, and whether the server is running.")
                .arg(placeOf(facts.baseUrl))};
    case Error::Kind::Timeout:
        return afterTimeout(facts);
    case Error::Kind::Tls:
        return {Hop::Step::Tls, error,
            Words::tr("The connection is not trusted: %1 Where your company has a certificate "
                      "authority of its own, give its file with the environment.")
                .arg(sentence(error.detail))};
    case Error::Kind::File:
        return {Hop::Step::Tls, error,
            Words::tr("The certificate file cannot be used: %1").arg(sentence(error.detail))};
    case Error::Kind::Network:
        if (facts.reached < Reached::Sent) {
            return {Hop::Step::Connection, error,
                Words::tr("The connection to %1 broke off (%2).")
                    .arg(placeOf(facts.baseUrl), error.detail)};
        }
        break;
    default:
        break;
    }
    return {Hop::Step::Answer, error,
        Words::tr("What came back cannot be understood: %1").arg(sentence(error.detail))};
}

Verdict notCognigy(const DiagnosisFacts &facts)
{
    return {Hop::Step::Product,
        Error{.kind = Error::Kind::NotCognigy,
            .detail = u"an answer in JSON, but not of a Cognigy.AI API"_s,
            .httpStatus = facts.status,
            .sample = sampleOf(facts.body)},
        Words::tr("%1 answers, but it is not the API of Cognigy.AI. Its address usually begins "
                  "with \"api-\" or \"cognigy-api-\".")
            .arg(facts.baseUrl.host())};
}

/// A whole answer came.
std::optional<Verdict> fromAnswer(const DiagnosisFacts &facts, const QJsonDocument &document)
{
    const bool good = facts.status >= 200 && facts.status <= 299;
    const Error error = errorFrom(HttpAnswer{.status = facts.status,
        .contentType = facts.contentType,
        .body = facts.body,
        .retryAfter = {},
        .now = {}});
    if (looksLikeHtml(facts.contentType, facts.body)) {
        return Verdict{Hop::Step::Answer, error,
            Words::tr("A web page came instead of data (HTTP %1). This is probably the address of "
                      "the web interface or of a login page; that of the API usually begins with "
                      "\"api-\".")
                .arg(facts.status)};
    }
    const QJsonObject object = document.object();
    const bool isProblem = object.contains("code"_L1) || object.contains("traceId"_L1);
    if (document.isNull() && (good || !facts.body.trimmed().isEmpty())) {
        Error bad = error;
        bad.kind = Error::Kind::BadReply;
        bad.detail = u"the answer is no JSON"_s;
        bad.sample = sampleOf(facts.body);
        return Verdict{Hop::Step::Answer, bad,
            Words::tr("Something answers at %1, but not with data (HTTP %2). Check the address.")
                .arg(facts.baseUrl.host())
                .arg(facts.status)};
    }
    if (good) {
        if (object.contains("_id"_L1)
            && (object.contains("roles"_L1) || object.contains("organisation"_L1)))
            return std::nullopt;
        return notCognigy(facts);
    }
    if (facts.status == 404 || facts.status == 405 || (!document.isNull() && !isProblem))
        return notCognigy(facts);
    if (error.kind == Error::Kind::Unauthorized) {
        return Verdict{Hop::Step::Key, error,
            facts.keyGiven
                ? Words::tr("The server does not accept the API key. It may be mistyped, revoked, "
                            "or belong to another installation.")
                : Words::tr("The server is there and asks for an API key.")};
    }
    if (error.kind == Error::Kind::Forbidden) {
        return Verdict{Hop::Step::Right, error,
            Words::tr("The key is known, but its owner may not even read the own account (%1). Ask "
                      "an administrator which role is missing.")
                .arg(error.detail)};
    }
    return Verdict{Hop::Step::Answer, error,
        Words::tr("The server answers with an error: HTTP %1. %2 Try again later.")
            .arg(facts.status)
            .arg(sentence(error.detail))
            .simplified()};
}

/// What is said of a step that did not fail.
Hop passed(Hop::Step step, const DiagnosisFacts &facts)
{
    const auto notNeeded = [&](const QString &words) {
        return Hop{step, Hop::State::NotNeeded, words};
    };
    QString words;
    switch (step) {
    case Hop::Step::Proxy:
        if (facts.proxy.isEmpty())
            return notNeeded(Words::tr("No proxy is used."));
        words = facts.proxy;
        break;
    case Hop::Step::Name:
        if (!facts.proxy.isEmpty())
            return notNeeded(Words::tr("The proxy looks the name up."));
        words = facts.baseUrl.host();
        break;
    case Hop::Step::Connection:
        words = placeOf(facts.baseUrl);
        break;
    case Hop::Step::Tls:
        if (facts.baseUrl.scheme() != "https"_L1)
            return notNeeded(Words::tr("The address begins with http://: nothing is encrypted."));
        words = Words::tr("The certificate is trusted.");
        break;
    default:
        break;
    }
    return Hop{step, Hop::State::Passed, words};
}

} // namespace

QString titleOf(Hop::Step step)
{
    switch (step) {
    case Hop::Step::Proxy:
        return Words::tr("Proxy");
    case Hop::Step::Name:
        return Words::tr("Name of the server");
    case Hop::Step::Connection:
        return Words::tr("Connection");
    case Hop::Step::Tls:
        return Words::tr("Encryption");
    case Hop::Step::Answer:
        return Words::tr("Answer");
    case Hop::Step::Product:
        return Words::tr("Cognigy.AI");
    case Hop::Step::Key:
        return Words::tr("API key");
    case Hop::Step::Right:
        return Words::tr("Rights");
    }
    return {};
}

std::optional<Hop> Diagnosis::failedHop() const
{
    for (const Hop &hop : hops) {
        if (hop.state == Hop::State::Failed)
            return hop;
    }
    return std::nullopt;
}

Diagnosis diagnosisFrom(const DiagnosisFacts &facts)
{
    const QJsonDocument document = QJsonDocument::fromJson(facts.body);
    const std::optional<Verdict> verdict
        = facts.error ? std::optional(fromTransport(facts)) : fromAnswer(facts, document);
    Diagnosis diagnosis;
    bool reached = true;
    for (const Hop::Step step : steps) {
        if (verdict && verdict->step == step) {
            diagnosis.hops << Hop{step, Hop::State::Failed, verdict->words};
            reached = false;
        } else if (reached) {
            diagnosis.hops << passed(step, facts);
        } else {
            diagnosis.hops << Hop{step, Hop::State::NotReached};
        }
    }
    if (verdict) {
        diagnosis.error = verdict->error;
        return diagnosis;
    }
    const QJsonObject user = document.object();
    diagnosis.account = user.value("name"_L1).toString();
    if (diagnosis.account.isEmpty())
        diagnosis.account = user.value("id"_L1).toString();
    for (const QJsonValue &role : user.value("roles"_L1).toArray())
        diagnosis.roles << role.toString();
    return diagnosis;
}

} // namespace cognigy
