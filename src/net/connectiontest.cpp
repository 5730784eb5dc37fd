// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "net/connectiontest.h"

#include "net/exchange.h"

#include <QNetworkProxy>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

/// Owns itself until its answer is out.
class Test : public QObject {
public:
    Test(const Environment &environment, Clock &clock)
        : m_clock(clock)
        , m_transport(environment, this)
        , m_baseUrl(environment.baseUrl)
    {
    }

    QFuture<Result<Diagnosis>> run(
        std::shared_ptr<const KeyProvider> keys, Secret proxyPassword, const Cancellation &cancel)
    {
        m_transport.setProxyPassword(std::move(proxyPassword));
        m_facts.baseUrl = m_baseUrl;
        const QNetworkProxy proxy = m_transport.proxyFor(m_baseUrl);
        if (proxy.type() != QNetworkProxy::NoProxy)
            m_facts.proxy = u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
        m_facts.keyGiven = keys && keys->authorization();

        QUrl url = m_baseUrl;
        url.setPath(m_baseUrl.path() + u"/new/v2.0/users/me"_s);
        Outgoing out;
        out.verb = "GET";
        out.url = url;
        out.home = m_baseUrl;
        out.headers = {{"Accept", "application/json"}};
        if (m_facts.keyGiven)
            out.key = [keys] { return keys->authorization(); };
        m_exchange = new Exchange(
            m_transport, m_clock, std::move(out),
            [this](Result<Incoming> incoming, Reached reached) {
                ended(std::move(incoming), reached);
            },
            this);
        QFuture<Result<Diagnosis>> future = m_answer.future();
        cancel.onCancel(this, [this] {
            if (m_exchange)
                m_exchange->stop();
            deleteLater();
            m_answer.finish(Error{.kind = Error::Kind::Cancelled});
        });
        if (!cancel.isCancelled())
            m_exchange->start();
        return future;
    }

private:
    void ended(Result<Incoming> incoming, Reached reached)
    {
        m_facts.reached = reached;
        std::chrono::milliseconds ahead{0};
        if (incoming) {
            m_facts.status = incoming->status;
            m_facts.contentType = incoming->header("Content-Type");
            m_facts.body = incoming->body;
            if (incoming->serverTime.isValid())
                ahead = std::chrono::milliseconds(m_clock.now().msecsTo(incoming->serverTime));
        } else {
            m_facts.error = incoming.error();
        }
        Diagnosis diagnosis = diagnosisFrom(m_facts);
        diagnosis.serverAhead = ahead;
        deleteLater();
        m_answer.finish(std::move(diagnosis));
    }

    Clock &m_clock;
    Transport m_transport;
    QUrl m_baseUrl;
    DiagnosisFacts m_facts{};
    QPointer<Exchange> m_exchange;
    Answer<Diagnosis> m_answer;
};

} // namespace

QFuture<Result<Diagnosis>> testConnection(const Environment &environment,
    std::shared_ptr<const KeyProvider> keys, Clock &clock, Secret proxyPassword,
    Cancellation cancel)
{
    return (new Test(environment, clock))->run(std::move(keys), std::move(proxyPassword), cancel);
}

} // namespace cognigy
