// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/rawwire.h"

#include <gnutls/gnutls.h>
#include <microhttpd.h>

#include <algorithm>
#include <cerrno>

#ifdef _WIN32
#include <winsock2.h>
#else
#include <poll.h>
#include <sys/socket.h>
#endif

namespace sandbox {

namespace {

#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL;
#else
constexpr int sendFlags = 0;
#endif

MHD_socket socketOf(MHD_Connection *connection)
{
    return MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
}

/// Null on a connection without TLS.
gnutls_session_t sessionOf(MHD_Connection *connection)
{
    const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_GNUTLS_SESSION);
    return info == nullptr ? nullptr : static_cast<gnutls_session_t>(info->tls_session);
}

bool waitForRoom(MHD_socket socket)
{
    constexpr int patienceMs = 30'000;
#ifdef _WIN32
    WSAPOLLFD room{socket, POLLOUT, 0};
    return ::WSAPoll(&room, 1, patienceMs) > 0;
#else
    pollfd room{socket, POLLOUT, 0};
    return ::poll(&room, 1, patienceMs) > 0;
#endif
}

bool wouldBlock()
{
#ifdef _WIN32
    return ::WSAGetLastError() == WSAEWOULDBLOCK;
#else
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
#endif
}

/// Number of bytes taken; 0: wait, negative: the connection is gone.
long sendSome(MHD_socket socket, gnutls_session_t session, std::string_view bytes)
{
    if (session != nullptr) {
        const auto sent = gnutls_record_send(session, bytes.data(), bytes.size());
        return sent == GNUTLS_E_AGAIN || sent == GNUTLS_E_INTERRUPTED ? 0 : sent;
    }
    // Winsock counts in int; a piece that is too large for it is sent in parts.
    const std::size_t size = std::min<std::size_t>(bytes.size(), 1U << 20U);
#ifdef _WIN32
    const auto sent = ::send(socket, bytes.data(), static_cast<int>(size), sendFlags);
#else
    const auto sent = ::send(socket, bytes.data(), size, sendFlags);
#endif
    return sent < 0 && wouldBlock() ? 0 : static_cast<long>(sent);
}

} // namespace

bool sendRaw(MHD_Connection *connection, std::string_view bytes)
{
    const MHD_socket socket = socketOf(connection);
    gnutls_session_t session = sessionOf(connection);
    while (!bytes.empty()) {
        const long sent = sendSome(socket, session, bytes);
        if (sent < 0 || (sent == 0 && !waitForRoom(socket)))
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

void endWithReset(MHD_Connection *connection)
{
    const linger now{1, 0};
    ::setsockopt(socketOf(connection), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&now),
        sizeof now);
}

} // namespace sandbox
