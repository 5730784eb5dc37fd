// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "wire.h"

#include <QJsonDocument>

#include <utility>

namespace cognigy::test {

namespace {

constexpr int patienceMs = 15'000;

} // namespace

QJsonObject WireReply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

Wire::Wire(const QUrl &server)
    : m_host(server.host().toLatin1() + ':' + QByteArray::number(server.port()))
{
    m_socket.connectToHost(server.host(), static_cast<quint16>(server.port()));
    m_socket.waitForConnected(patienceMs);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

void Wire::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(patienceMs)) { }
}

bool Wire::waitForMore()
{
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patienceMs))
        return false;
    m_pending += m_socket.readAll();
    return true;
}

WireReply Wire::read(const QByteArray &method)
{
    WireReply reply;
    qsizetype end = -1;
    while ((end = m_pending.indexOf("\r\n\r\n")) < 0) {
        if (!waitForMore())
            return reply;
    }
    const QList<QByteArray> lines = m_pending.left(end).split('\n');
    m_pending.remove(0, end + 4);
    reply.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers[line.left(colon).trimmed().toLower()] = line.mid(colon + 1).trimmed();
    }
    const qsizetype length
        = method == "HEAD" ? 0 : reply.headers.value("content-length", "0").toLongLong();
    while (m_pending.size() < length && waitForMore()) { }
    reply.whole = m_pending.size() >= length;
    reply.body = m_pending.left(length);
    m_pending.remove(0, length);
    return reply;
}

WireReply Wire::ask(const QByteArray &method, const QByteArray &target,
    const QByteArray &headerLines, const QByteArray &body)
{
    QByteArray head = method + ' ' + target + " HTTP/1.1\r\nHost: " + m_host + "\r\n" + headerLines;
    if (!body.isEmpty() || method == "POST")
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    send(head + "\r\n" + body);
    return read(method);
}

QByteArray Wire::readToEnd()
{
    while (waitForMore()) { }
    return std::exchange(m_pending, {});
}

bool Wire::isClosed()
{
    while (m_socket.state() == QAbstractSocket::ConnectedState
        && m_socket.waitForReadyRead(patienceMs)) { }
    return m_socket.state() != QAbstractSocket::ConnectedState;
}

} // namespace cognigy::test
