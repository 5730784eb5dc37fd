// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

namespace cognigy::test {

/// One request as it came over the wire.
struct Heard {
    QByteArray verb;
    QByteArray target;
    QByteArray head; ///< all header lines
    QByteArray body;

    QByteArray header(const QByteArray &name) const;
    bool has(const QByteArray &name) const;
};

/// A server that answers with whatever the test says, and remembers every byte that it was sent.
class CannedServer : public QObject {
    Q_OBJECT
public:
    using Script = std::function<void(QTcpSocket &, const Heard &)>;

    /// Listens on loopback; with a configuration it speaks TLS.
    explicit CannedServer(const QSslConfiguration *tls = nullptr);

    QUrl url(const QString &path = {}) const;
    quint16 port() const { return m_server->serverPort(); }
    /// What is done with each request from now on.
    void answer(Script script) { m_script = std::move(script); }
    /// The same answer for all.
    void answer(int status, const QByteArray &body,
        const QByteArray &contentType = "application/json", const QByteArray &moreHeaders = {});
    void close() { m_server->close(); }

    QList<Heard> heard;
    QByteArray bytes; ///< all that came in, of all connections
    int connections = 0;

private:
    void arrived(QTcpSocket *socket);

    Script m_script;
    QHash<QTcpSocket *, QByteArray> m_pending;
    // Last: its death ends the sockets, which still tell.
    std::unique_ptr<QTcpServer> m_server;
};

/// A whole HTTP reply with its length.
QByteArray reply(int status, const QByteArray &body,
    const QByteArray &contentType = "application/json", const QByteArray &moreHeaders = {});

} // namespace cognigy::test
