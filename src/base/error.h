// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace cognigy {

/// What went wrong, as a value. Every fallible call of this program yields at most one of these.
struct Error {
    enum class Kind {
        Refused, ///< nobody listens at the address
        Dns, ///< the host name is unknown
        Network, ///< the connection broke off
        Timeout, ///< connect, first byte or silence took too long
        Tls, ///< certificate or handshake
        Proxy, ///< the proxy refused or asks for a password
        BadReply, ///< an answer came, but not what the API promises (HTML, cut JSON, missing field)
        NotCognigy, ///< JSON, but not of a Cognigy.AI API
        Unauthorized, ///< 401: the key is unknown, revoked or past its end
        Forbidden, ///< 403: the role is missing
        NotFound, ///< 404
        Conflict, ///< 409
        Invalid, ///< 400, 422
        TooLarge, ///< 413
        RateLimited, ///< 429
        NotSupported, ///< 404 on a route, 405 or 501: this installation does not offer it
        Server, ///< any other status
        TaskFailed, ///< a task ended in `error`; `detail` holds its failReason
        Locked, ///< our own write gate said no; nothing was sent
        Precondition, ///< our own check said no; nothing was sent
        Keychain, ///< the OS keychain is absent, locked, slow or refused
        File, ///< a local file cannot be read or written
        Cancelled ///< the user said stop
    };

    Kind kind = Kind::Network;
    QString detail {}; ///< the other side's words, never a secret
    QString operation {}; ///< the API operation's name, as in the catalogue
    int httpStatus = 0;
    int code = 0; ///< numeric `code` of the problem body
    QString traceId {};
    QByteArray sample {}; ///< at most 512 bytes of a reply that could not be understood
    std::chrono::milliseconds retryAfter {-1}; ///< as told by the server; negative: not told

    /// The one line that goes into logs and details: kind, status, code, trace id, words.
    QString summary() const;
};

/// The name of a kind as it is written into logs and the journal.
QString nameOf(Error::Kind kind);

} // namespace cognigy
