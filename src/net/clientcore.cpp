// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "net/clientcore.h"

#include "net/problem.h"

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

constexpr int callLanes = 6; // Qt opens six connections to a host
constexpr int transferLanes = 4;

/// A + in a query means a blank to many servers, so it is encoded as well.
QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

ClientCore::ClientCore(Environment where, std::shared_ptr<const KeyProvider> provider, Clock &time,
    WriteGate &writeGate, HttpLog &httpLog)
    : environment(std::move(where))
    , keys(std::move(provider))
    , clock(time)
    , gate(writeGate)
    , log(httpLog)
    , transport(environment)
    , jobs(std::make_unique<QObject>())
    , m_calls(callLanes)
    , m_transfers(transferLanes)
{
}

ClientCore::~ClientCore()
{
    // The end of one frees its lane for the next, which must not leave now.
    m_closing = true;
    jobs.reset();
}

QUrl ClientCore::urlFor(const QString &encodedPath, const Request::Pairs &query) const
{
    QString text = environment.baseUrl.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash)
        + u"/new"_s + encodedPath;
    QChar separator = u'?';
    for (const auto &[name, value] : query) {
        if (value.isEmpty())
            continue;
        text += separator + encoded(name) + u'=' + encoded(value);
        separator = u'&';
    }
    return QUrl(text, QUrl::StrictMode);
}

Outgoing ClientCore::outgoingFor(const Request &request, const QUrl &url) const
{
    Outgoing out;
    out.verb = wordOf(request.verb);
    out.url = url;
    out.home = environment.baseUrl;
    out.key = [this] { return keys->authorization(); };
    out.silence = request.silence;
    out.headers = {{"Accept", "application/json"}};
    return out;
}

void ClientCore::perform(
    Asker *asker, const Request &request, const QString &shown, Outgoing outgoing, Heard heard)
{
    Lanes &lanes = outgoing.channel == Channel::Calls ? m_calls : m_transfers;
    // std::function wants to be copied, what leaves cannot be.
    auto waiting = std::make_shared<Outgoing>(std::move(outgoing));
    lanes.enter(asker, [this, asker, request, shown, waiting, heard](Lanes::Token lane) {
        if (m_closing || asker->isOver())
            return;
        // Here, at the last moment: it may have been locked while this one waited.
        if (const Done admitted = gate.admit(request); !admitted) {
            heard(admitted.error());
            return;
        }
        const QByteArray verb = waiting->verb;
        const bool keyed = bool(waiting->key);
        const auto started = clock.ticks();
        auto *exchange = new Exchange(
            transport, clock, std::move(*waiting),
            [this, request, shown, verb, keyed, started, heard, lane](
                Result<Incoming> incoming, Reached) mutable {
                lane.reset();
                settle(request, shown, verb, keyed, clock.ticks() - started, std::move(incoming),
                    heard);
            },
            asker);
        exchange->start();
    });
}

void ClientCore::settle(const Request &request, const QString &shown, const QByteArray &verb,
    bool keyed, std::chrono::milliseconds elapsed, Result<Incoming> incoming, const Heard &heard)
{
    HttpLogEntry entry{.at = clock.now(),
        .environment = environment.name,
        .operation = request.operation,
        .verb = verb,
        .path = shown,
        .elapsed = elapsed};
    std::optional<Error> error;
    if (!incoming) {
        error = incoming.error();
        entry.status = error->httpStatus;
    } else {
        entry.status = incoming->status;
        entry.bytes = incoming->bytes;
        const bool fromHome = sameOrigin(incoming->url, environment.baseUrl);
        if (fromHome && incoming->serverTime.isValid())
            serverAhead = std::chrono::milliseconds(clock.now().msecsTo(incoming->serverTime));
        if (incoming->status < 200 || incoming->status > 299) {
            error = errorFrom(HttpAnswer{.status = incoming->status,
                .contentType = incoming->header("Content-Type"),
                .body = incoming->body,
                .retryAfter = incoming->header("Retry-After"),
                .now = incoming->serverTime.isValid() ? incoming->serverTime : clock.now()});
        }
    }
    if (error) {
        error->operation = request.operation;
        entry.error = error->summary();
    }
    log.add(entry);
    // The callbacks may end this client: nothing of it is touched after them.
    const auto answered = incoming ? onAnswered : nullptr;
    const auto unauthorized
        = keyed && error && error->kind == Error::Kind::Unauthorized ? onUnauthorized : nullptr;
    if (error)
        heard(*error);
    else
        heard(std::move(incoming));
    if (answered)
        answered(elapsed);
    if (unauthorized)
        unauthorized();
}

} // namespace cognigy
