// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "net/call.h"

#include "net/jsondepth.h"
#include "net/problem.h"

#include <QRandomGenerator>

namespace cognigy {

using namespace Qt::StringLiterals;

Result<Reply> replyFrom(Incoming incoming)
{
    constexpr int deepestJson = 128;
    const auto bad = [&](const QString &why) {
        return Error{.kind = Error::Kind::BadReply,
            .detail = why,
            .httpStatus = incoming.status,
            .sample = sampleOf(incoming.body)};
    };
    const QByteArray type = incoming.header("Content-Type");
    if (looksLikeHtml(type, incoming.body))
        return bad(u"a web page came instead of the API's answer"_s);
    if (type.contains("json") && jsonDepth(incoming.body) > deepestJson)
        return bad(u"the answer is nested too deep to be one of this API"_s);
    return Reply{.status = incoming.status,
        .body = std::move(incoming.body),
        .contentType = type,
        .serverTime = incoming.serverTime,
        .elapsed = incoming.elapsed};
}

void SendJob::start()
{
    const Result<QString> path = expandedPath(request());
    if (!path) {
        finish(path.error());
        return;
    }
    m_url = core().urlFor(*path, request().query);
    attempt();
}

void SendJob::attempt()
{
    ++m_attempts;
    Outgoing out = core().outgoingFor(request(), m_url);
    const bool carriesBody = request().verb == Verb::Post || request().verb == Verb::Put
        || request().verb == Verb::Patch;
    if (carriesBody) {
        out.body = std::make_unique<OnceBody>(request().body);
        // Also without a body: the API's own clients say so on every POST, and servers expect it.
        out.headers.emplaceBack("Content-Type",
            request().contentType.isEmpty() ? "application/json" : request().contentType);
    }
    const QString shown
        = m_url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded);
    core().perform(this, request(), shown, std::move(out),
        [this](Result<Incoming> incoming) { heard(std::move(incoming)); });
}

void SendJob::heard(Result<Incoming> incoming)
{
    if (incoming) {
        core().budget.earn();
        finish(replyFrom(std::move(incoming).value()));
        return;
    }
    const auto delay = retryDelay(incoming.error(),
        RetryFacts{.idempotent = request().idempotent() && request().retry,
            .writes = request().writes(),
            .attempts = m_attempts,
            .budget = core().budget.allows(),
            .chance = QRandomGenerator::global()->generateDouble()});
    if (!delay) {
        finish(incoming.error());
        return;
    }
    core().budget.spend();
    core().clock.after(*delay, this, [this] {
        if (!isOver())
            attempt();
    });
}

} // namespace cognigy
