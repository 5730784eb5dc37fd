// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QTcpServer>

class QTcpSocket;

namespace cognigy::test {

/// A small real proxy on loopback that asks everybody for user and password (Basic): for requests
/// with an absolute address and for CONNECT. It lives on the test's event loop.
class BasicProxy : public QObject {
    Q_OBJECT
public:
    BasicProxy(const QByteArray &user, const QByteArray &password);

    quint16 port() const { return m_server.serverPort(); }
    int refused() const { return m_refused; } ///< requests without the right credentials
    int passed() const { return m_passed; }

private:
    void serve(QTcpSocket *client);
    void answer(QTcpSocket *client, const QByteArray &head, const QByteArray &rest);

    QTcpServer m_server;
    QByteArray m_credentials;
    int m_refused = 0;
    int m_passed = 0;
};

} // namespace cognigy::test
