// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "support/basicproxy.h"

#include <QList>
#include <QTcpSocket>
#include <QUrl>

#include <memory>

namespace cognigy::test {

namespace {

const QByteArray lineEnd("\r\n");

void pump(QTcpSocket *from, QTcpSocket *to)
{
    QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
    QObject::connect(from, &QTcpSocket::disconnected, to, [from, to] {
        to->write(from->readAll());
        to->disconnectFromHost();
    });
}

/// The head as the server wants it: path only, nothing that was meant for the proxy, one request.
QByteArray forwarded(const QByteArray &head, const QUrl &url)
{
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> request = lines.takeFirst().trimmed().split(' ');
    QByteArray out = request.value(0) + ' '
        + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + ' ' + request.value(2)
        + lineEnd;
    for (const QByteArray &line : lines) {
        const QByteArray trimmed = line.trimmed();
        const QByteArray name = trimmed.left(trimmed.indexOf(':')).toLower();
        if (!trimmed.isEmpty() && !name.startsWith("proxy-") && name != "connection")
            out += trimmed + lineEnd;
    }
    return out + "Connection: close" + lineEnd + lineEnd;
}

} // namespace

BasicProxy::BasicProxy(const QByteArray &user, const QByteArray &password)
    : m_credentials("basic " + (user + ':' + password).toBase64())
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            serve(client);
    });
    m_server.listen(QHostAddress::LocalHost);
}

void BasicProxy::serve(QTcpSocket *client)
{
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    const auto heard = std::make_shared<QByteArray>();
    connect(client, &QTcpSocket::readyRead, this, [this, client, heard] {
        *heard += client->readAll();
        const qsizetype end = heard->indexOf("\r\n\r\n");
        if (end < 0)
            return;
        client->disconnect(this); // what follows is the body, or the tunnel
        answer(client, heard->left(end), heard->mid(end + 4));
    });
}

void BasicProxy::answer(QTcpSocket *client, const QByteArray &head, const QByteArray &rest)
{
    QByteArray given;
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).toLower() == "proxy-authorization")
            given = line.mid(colon + 1).trimmed();
    }
    // "Basic" may be spelt as it likes, the credentials may not.
    if (given.left(6).toLower() + given.mid(6) != m_credentials) {
        ++m_refused;
        client->write("HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"test\"\r\n"
                      "Connection: close\r\nContent-Length: 0\r\n\r\n");
        client->disconnectFromHost();
        return;
    }
    ++m_passed;
    const QList<QByteArray> request = head.left(head.indexOf('\r')).split(' ');
    const bool tunnel = request.value(0) == "CONNECT";
    const QUrl url = QUrl::fromEncoded(tunnel ? "tunnel://" + request.value(1) : request.value(1));
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::errorOccurred, client, &QTcpSocket::disconnectFromHost);
    connect(server, &QTcpSocket::connected, client, [=] {
        if (tunnel)
            client->write("HTTP/1.1 200 Go on\r\n\r\n");
        server->write(tunnel ? rest : forwarded(head, url) + rest);
        pump(client, server);
        pump(server, client);
        server->write(client->readAll());
    });
    server->connectToHost(url.host(), quint16(url.port(80)));
}

} // namespace cognigy::test
