// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "support/sandboxadmin.h"

#include <QJsonDocument>
#include <QTcpSocket>

namespace cognigy::test {

using namespace Qt::StringLiterals;

bool SandboxAdmin::fault(
    const QString &method, const QString &path, const QString &kind, int status, int times, int nth)
{
    const QJsonObject body{{u"method"_s, method}, {u"path"_s, path}, {u"kind"_s, kind},
        {u"status"_s, status}, {u"times"_s, times}, {u"nth"_s, nth}};
    return send("POST", "/faults", QJsonDocument(body).toJson());
}

bool SandboxAdmin::clearFaults()
{
    return send("DELETE", "/faults");
}

bool SandboxAdmin::advanceClock(int seconds)
{
    return send("POST", "/clock",
        QJsonDocument(QJsonObject{{u"advance"_s, seconds}}).toJson(QJsonDocument::Compact));
}

bool SandboxAdmin::send(const QByteArray &verb, const QByteArray &path, const QByteArray &json)
{
    QTcpSocket socket;
    socket.connectToHost(m_url.host(), static_cast<quint16>(m_url.port()));
    if (!socket.waitForConnected(5'000))
        return false;
    socket.write(verb + ' ' + path + " HTTP/1.1\r\nHost: sandbox\r\nConnection: close\r\n"
        + "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(json.size())
        + "\r\n\r\n" + json);
    while (socket.state() == QTcpSocket::ConnectedState && socket.waitForReadyRead(5'000)) { }
    return socket.readAll().startsWith("HTTP/1.1 2");
}

} // namespace cognigy::test
