// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QTcpSocket>
#include <QUrl>

namespace cognigy::test {

/// A reply as bytes on the wire; `status` 0 where the connection ended before its head was whole.
struct WireReply {
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    bool whole = false; ///< as long as its Content-Length said

    QJsonObject json() const;
    int code() const { return json().value(QLatin1String("code")).toInt(); }
};

/// One keep-alive connection on which a test decides every byte and every packet.
class Wire {
public:
    explicit Wire(const QUrl &server);

    /// Sends bytes and waits until the system has taken them.
    void send(const QByteArray &bytes);
    /// Reads one reply; `method` HEAD has no body.
    WireReply read(const QByteArray &method = "GET");
    /// A request with these header lines (each ended by \r\n), and its reply.
    WireReply ask(const QByteArray &method, const QByteArray &target,
        const QByteArray &headerLines = {}, const QByteArray &body = {});
    /// Everything until the server closes, as it came.
    QByteArray readToEnd();
    /// True when the server has closed.
    bool isClosed();

private:
    bool waitForMore();

    QTcpSocket m_socket;
    QByteArray m_host;
    QByteArray m_pending;
};

} // namespace cognigy::test
