// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "base/error.h"
#include "base/secret.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>
#include <QSslConfiguration>

#include <optional>

namespace cognigy {

/// Where big things go is kept apart, so that a transfer never makes a list wait for a connection.
enum class Channel { Calls, Transfers };

/// The connections to one environment, with its proxy, its authorities and no memory: no cookies,
/// no cache, no redirect that is followed unasked.
class Transport : public QObject {
public:
    explicit Transport(const Environment &environment, QObject *parent = nullptr);

    /// Error File where the environment's own authority cannot be read: then nothing may leave.
    const std::optional<Error> &tlsTrouble() const { return m_tlsTrouble; }
    QNetworkAccessManager &manager(Channel channel);
    /// A request with everything that all have in common. `limit`: of an answer, in bytes.
    QNetworkRequest prepared(const QUrl &url, qint64 limit) const;
    /// Asked for by the proxy; sent to nobody else.
    void setProxyPassword(Secret password);
    /// The proxy for an address, for words about it.
    QNetworkProxy proxyFor(const QUrl &url) const;

private:
    void setUp(Channel channel);

    ProxySettings m_proxy;
    std::optional<QSslConfiguration> m_tls; ///< none for plain HTTP
    std::optional<Error> m_tlsTrouble;
    Secret m_proxyPassword;
    QHash<Channel, bool> m_proxyAsked;
    QNetworkAccessManager m_calls;
    QNetworkAccessManager m_transfers;
};

} // namespace cognigy
