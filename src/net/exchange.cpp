// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "net/exchange.h"

#include "net/httpdate.h"

#include <QNetworkProxy>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRedirects = 5;
constexpr qint64 streamBuffer = 1024 * 1024;

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

QByteArray Incoming::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Exchange::Exchange(
    Transport &transport, Clock &clock, Outgoing outgoing, Ended ended, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_clock(clock)
    , m_out(std::move(outgoing))
    , m_ended(std::move(ended))
    , m_watch(
          clock,
          [this] {
              const bool sent = m_reached >= Reached::Sent;
              fail(errorFrom(TransportFailure{.host = m_out.url.host(),
                  .reached = m_reached,
                  .timedOut = true,
                  .limit = sent ? m_out.silence : m_out.connectTimeout}));
          },
          this)
{
}

Exchange::~Exchange()
{
    stop();
}

void Exchange::start()
{
    m_started = m_clock.ticks();
    if (m_transport.tlsTrouble()) {
        fail(*m_transport.tlsTrouble());
        return;
    }
    hop();
}

void Exchange::stop()
{
    m_ended = nullptr;
    m_watch.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply.clear();
    }
}

void Exchange::hop()
{
    QNetworkRequest request = m_transport.prepared(m_out.url, m_out.limit);
    for (const auto &[name, value] : m_out.headers)
        request.setRawHeader(name, value);
    // Once away from home the key is not sent any more, not even back home: a stranger chose the
    // way.
    m_leftHome = m_leftHome || !sameOrigin(m_out.url, m_out.home);
    if (m_out.key && !m_leftHome) {
        const Result<Authorization> key = m_out.key();
        if (!key) {
            fail(key.error());
            return;
        }
        const std::string_view value = key->value.view();
        QByteArray bytes(value.data(), static_cast<qsizetype>(value.size()));
        request.setRawHeader(key->header, bytes);
    }

    QNetworkAccessManager &manager = m_transport.manager(m_out.channel);
    if (m_out.verb == "GET") {
        m_reply = manager.get(request);
    } else if (m_out.verb == "HEAD") {
        m_reply = manager.head(request);
    } else {
        // An empty body as well: it is what keeps Qt from sending a second time.
        auto *body = m_out.body ? m_out.body.release() : new OnceBody({});
        request.setHeader(QNetworkRequest::ContentLengthHeader, body->length());
        m_reply = manager.sendCustomRequest(request, m_out.verb, body);
        body->setParent(m_reply);
    }
    if (m_out.sink)
        m_reply->setReadBufferSize(streamBuffer);
    listen();
    m_reached = Reached::Nothing;
    m_watch.start(m_out.connectTimeout);
}

void Exchange::listen()
{
    QNetworkReply *reply = m_reply;
    const auto heard = [this](Reached reached) {
        if (reached > m_reached) {
            const bool left = m_reached < Reached::Sent && reached >= Reached::Sent;
            m_reached = reached;
            if (left) {
                m_watch.start(m_out.silence);
                return;
            }
        }
        m_watch.touch();
    };
    connect(reply, &QNetworkReply::socketStartedConnecting, this,
        [heard] { heard(Reached::Connecting); });
    connect(reply, &QNetworkReply::encrypted, this, [heard] { heard(Reached::Connecting); });
    connect(reply, &QNetworkReply::requestSent, this, [heard] { heard(Reached::Sent); });
    connect(reply, &QNetworkReply::sslErrors, this,
        [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(reply, &QNetworkReply::uploadProgress, this, [this, heard](qint64 done, qint64 total) {
        heard(Reached::Sent);
        if (m_out.sent && total > 0)
            m_out.sent(done, total);
    });
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, heard] {
        heard(Reached::Answered);
        headersArrived();
    });
    connect(reply, &QNetworkReply::readyRead, this, [this, heard] {
        heard(Reached::Answered);
        bytesArrived();
    });
    connect(reply, &QNetworkReply::finished, this, &Exchange::finished);
}

int Exchange::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void Exchange::headersArrived()
{
    m_in.status = status();
    m_in.url = m_out.url;
    m_in.headers = m_reply->rawHeaderPairs();
    m_in.serverTime = timeFromHttp(m_in.header("Date"));
}

void Exchange::bytesArrived()
{
    // A slow disk must not let the answer pile up: with a read buffer, Qt stops reading meanwhile.
    while (m_reply && m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->read(streamBuffer);
        if (bytes.isEmpty())
            return;
        m_in.bytes += bytes.size();
        if (m_out.sink && isSuccess(status())) {
            if (const Done taken = m_out.sink(bytes); !taken) {
                fail(taken.error());
                return;
            }
            if (m_out.received)
                m_out.received(m_in.bytes,
                    m_in.header("Content-Length").isEmpty()
                        ? -1
                        : m_in.header("Content-Length").toLongLong());
            continue;
        }
        if (m_in.body.size() + bytes.size() > m_out.limit) {
            fail(Error{.kind = Error::Kind::BadReply,
                .detail = u"the answer is larger than %1 MB"_s.arg(m_out.limit / (1024 * 1024)),
                .httpStatus = status()});
            return;
        }
        m_in.body += bytes;
    }
}

void Exchange::finished()
{
    const QNetworkReply::NetworkError code = m_reply->error();
    const int httpStatus = status();
    const bool ofProxy
        = code > QNetworkReply::UnknownNetworkError && code <= QNetworkReply::UnknownProxyError;
    // 307 and 308 make Qt rewind the body at once, which it must not be able to.
    const bool sentOn = code == QNetworkReply::ContentReSendError && isRedirect(httpStatus);
    const bool answered = (httpStatus >= 400 && !ofProxy) || sentOn;
    if (code != QNetworkReply::NoError && !answered) {
        fail(errorFrom(TransportFailure{.code = code,
            .words = m_reply->errorString(),
            .host = m_out.url.host(),
            .reached = m_reached,
            .proxied = m_transport.proxyFor(m_out.url).type() != QNetworkProxy::NoProxy,
            .encrypted = m_out.url.scheme() == "https"_L1,
            .tls = m_tlsErrors}));
        return;
    }
    if (isRedirect(httpStatus) && followRedirect(httpStatus))
        return;
    headersArrived();
    bytesArrived();
    if (!m_reply)
        return; // the last bytes were refused
    m_in.elapsed = m_clock.ticks() - m_started;
    end(std::move(m_in));
}

bool Exchange::followRedirect(int httpStatus)
{
    const QByteArray location = m_reply->rawHeader("Location");
    if (location.isEmpty())
        return false;
    QUrl target = m_out.url.resolved(QUrl::fromEncoded(location));
    target.setUserInfo({}); // nobody else's password either
    const auto refuse = [&](const QString &why) {
        fail(Error{.kind = Error::Kind::BadReply, .detail = why, .httpStatus = httpStatus});
        return true;
    };
    const QString where = target.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo);
    if (m_out.verb != "GET" && m_out.verb != "HEAD")
        return refuse(
            u"the server sends this request on to %1, which is not followed"_s.arg(where));
    if (++m_hops > mostRedirects)
        return refuse(u"the server sends on from address to address without an end"_s);
    if (target.scheme() != "http"_L1 && target.scheme() != "https"_L1)
        return refuse(u"the server sends on to something that is no web address"_s);
    if (!sameOrigin(target, m_out.url)) {
        if (m_out.redirects == Redirects::SameOrigin)
            return refuse(u"the server sends on to another address: %1"_s.arg(where));
        if (m_out.url.scheme() == "https"_L1 && target.scheme() != "https"_L1)
            return refuse(u"the server sends on to %1, which is not encrypted"_s.arg(where));
    }
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply.clear();
    m_out.url = target;
    m_in = {};
    hop();
    return true;
}

void Exchange::fail(Error error)
{
    end(std::move(error));
}

void Exchange::end(Result<Incoming> result)
{
    const Ended ended = std::exchange(m_ended, nullptr);
    stop();
    deleteLater();
    if (ended)
        ended(std::move(result), m_reached);
}

} // namespace cognigy
