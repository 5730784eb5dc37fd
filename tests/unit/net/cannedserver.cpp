// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/net/cannedserver.h"

#include <QSslServer>

namespace cognigy::test {

QByteArray Heard::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

bool Heard::has(const QByteArray &name) const
{
    return head.toLower().contains('\n' + name.toLower() + ':');
}

QByteArray reply(int status, const QByteArray &body, const QByteArray &contentType,
    const QByteArray &moreHeaders)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\n";
    if (!contentType.isEmpty())
        text += "Content-Type: " + contentType + "\r\n";
    return text + moreHeaders + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body;
}

CannedServer::CannedServer(const QSslConfiguration *tls)
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    m_server->listen(QHostAddress::LocalHost);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        QTcpSocket *socket = m_server->nextPendingConnection();
        ++connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { arrived(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_pending.remove(socket);
            socket->deleteLater();
        });
        arrived(socket);
    });
}

QUrl CannedServer::url(const QString &path) const
{
    QUrl url;
    const bool tls = qobject_cast<QSslServer *>(m_server.get());
    url.setScheme(tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server->serverPort());
    url.setPath(path);
    return url;
}

void CannedServer::answer(int status, const QByteArray &body, const QByteArray &contentType,
    const QByteArray &moreHeaders)
{
    answer([text = reply(status, body, contentType, moreHeaders)](
               QTcpSocket &socket, const Heard &) { socket.write(text); });
}

void CannedServer::arrived(QTcpSocket *socket)
{
    const QByteArray fresh = socket->readAll();
    bytes += fresh;
    m_pending[socket] += fresh;
    for (;;) {
        QByteArray &text = m_pending[socket];
        const qsizetype end = text.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Heard request;
        request.head = text.left(end + 2);
        const QList<QByteArray> first = request.head.left(request.head.indexOf('\r')).split(' ');
        request.verb = first.value(0);
        request.target = first.value(1);
        const qint64 length = request.header("Content-Length").toLongLong();
        if (text.size() < end + 4 + length)
            return;
        request.body = text.mid(end + 4, length);
        text.remove(0, end + 4 + length);
        heard << request;
        if (m_script)
            m_script(*socket, request);
        if (!m_pending.contains(socket))
            return;
    }
}

} // namespace cognigy::test
