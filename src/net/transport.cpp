// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "net/transport.h"

#include "net/certificates.h"

#include <QAuthenticator>
#include <QHostAddress>
#include <QNetworkProxy>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

/// The proxy that the settings mean for a host.
QList<QNetworkProxy> proxiesFor(const ProxySettings &settings, const QNetworkProxyQuery &query)
{
    switch (settings.mode) {
    case ProxySettings::Mode::None:
        break;
    case ProxySettings::Mode::Manual:
        return {
            QNetworkProxy(QNetworkProxy::HttpProxy, settings.host, settings.port, settings.user)};
    case ProxySettings::Mode::System:
        // No proxy knows the way to a program on this computer.
        if (!isThisComputer(query.peerHostName()))
            return QNetworkProxyFactory::systemProxyForQuery(query);
        break;
    }
    return {QNetworkProxy(QNetworkProxy::NoProxy)};
}

class ProxyFactory final : public QNetworkProxyFactory {
public:
    explicit ProxyFactory(const ProxySettings &settings)
        : m_settings(settings)
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return proxiesFor(m_settings, query);
    }

private:
    ProxySettings m_settings;
};

} // namespace

Transport::Transport(const Environment &environment, QObject *parent)
    : QObject(parent)
    , m_proxy(environment.proxy)
{
    // Merely to have a configuration loads the TLS library, and plain HTTP never asks for it.
    if (environment.baseUrl.scheme() != "http"_L1 || !environment.caFile.isEmpty()) {
        if (Result<QSslConfiguration> tls = tlsConfiguration(environment))
            m_tls = std::move(tls).value();
        else
            m_tlsTrouble = tls.error();
    }
    setUp(Channel::Calls);
    setUp(Channel::Transfers);
}

void Transport::setUp(Channel channel)
{
    QNetworkAccessManager &manager = this->manager(channel);
    manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager.setProxyFactory(new ProxyFactory(m_proxy)); // which the manager owns
    connect(&manager, &QNetworkAccessManager::proxyAuthenticationRequired, this,
        [this, channel](const QNetworkProxy &, QAuthenticator *authenticator) {
            // Qt remembers it. Asked a second time, it was refused, and would be without end.
            if (m_proxyPassword.isEmpty() || std::exchange(m_proxyAsked[channel], true))
                return;
            const std::string_view password = m_proxyPassword.view();
            authenticator->setUser(m_proxy.user);
            authenticator->setPassword(
                QString::fromUtf8(password.data(), static_cast<qsizetype>(password.size())));
        });
}

QNetworkAccessManager &Transport::manager(Channel channel)
{
    return channel == Channel::Calls ? m_calls : m_transfers;
}

QNetworkRequest Transport::prepared(const QUrl &url, qint64 limit) const
{
    QNetworkRequest request(url);
    if (m_tls)
        request.setSslConfiguration(*m_tls);
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Nobody is told who the user is unasked; but a proxy's question passes through the same gate.
    if (m_proxy.user.isEmpty()) {
        request.setAttribute(
            QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    }
    request.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Sent once and never again: see OnceBody.
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Above our own limit on purpose: Qt's is low enough for an honest list to trip it, and below
    // this one a reply can do no harm.
    request.setDecompressedSafetyCheckThreshold(limit);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"cognigy-console/" CONSOLE_VERSION ""_s);
    request.setRawHeader("X-Cognigy-Client-Info", "cognigy-console/" CONSOLE_VERSION);
    return request;
}

void Transport::setProxyPassword(Secret password)
{
    m_proxyPassword = std::move(password);
    m_proxyAsked.clear();
    m_calls.clearAccessCache();
    m_transfers.clearAccessCache();
}

QNetworkProxy Transport::proxyFor(const QUrl &url) const
{
    return proxiesFor(m_proxy, QNetworkProxyQuery(url)).value(0);
}

} // namespace cognigy
