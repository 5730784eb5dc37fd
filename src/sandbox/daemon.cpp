// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/daemon.h"

#include "sandbox/exchanges.h"

#include <microhttpd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <vector>

#ifdef _WIN32
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace sandbox {

namespace {

constexpr std::size_t memoryPerConnection = 128 * 1024;
constexpr unsigned idleSeconds = 120;

struct AddressFree {
    void operator()(addrinfo *info) const { freeaddrinfo(info); }
};

std::unique_ptr<addrinfo, AddressFree> resolved(const std::string &host, std::uint16_t port)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_PASSIVE;
    addrinfo *found = nullptr;
    const int error = getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &found);
    if (error != 0) {
        throw std::runtime_error(
            "The host \"" + host + "\" is not known: " + gai_strerror(error) + '.');
    }
    return std::unique_ptr<addrinfo, AddressFree>(found);
}

std::string textOf(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    if (!stream || text.empty())
        throw std::runtime_error("The file " + file.string() + " cannot be read, or is empty.");
    return text;
}

void *onTarget(void *exchanges, const char *uri, MHD_Connection *)
{
    auto exchange = std::make_unique<Exchange>();
    exchange->request.target = uri;
    static_cast<Exchanges *>(exchanges)->count(1);
    return exchange.release();
}

MHD_Result onHeader(void *request, MHD_ValueKind, const char *key, const char *value)
{
    static_cast<Request *>(request)->headers[key] = value == nullptr ? "" : value;
    return MHD_YES;
}

MHD_Result onRequest(void *owner, MHD_Connection *connection, const char *, const char *method,
    const char *, const char *data, std::size_t *size, void **state)
{
    auto &exchanges = *static_cast<Exchanges *>(owner);
    auto &exchange = *static_cast<Exchange *>(*state);
    try {
        if (!exchange.begun) {
            exchange.begun = true;
            exchange.request.method = method;
            MHD_get_connection_values(connection, MHD_HEADER_KIND, &onHeader, &exchange.request);
            return exchanges.begin(exchange, connection) ? MHD_YES : MHD_NO;
        }
        if (*size > 0) {
            exchange.body->feed({data, *size});
            *size = 0;
            return MHD_YES;
        }
        return exchanges.reply(exchange, connection) ? MHD_YES : MHD_NO;
    } catch (const std::exception &failure) {
        std::cerr << "cognigy-sandbox: " << failure.what() << '\n';
        return MHD_NO;
    }
}

void onEnd(void *owner, MHD_Connection *, void **state, MHD_RequestTerminationCode)
{
    const std::unique_ptr<Exchange> exchange(static_cast<Exchange *>(*state));
    *state = nullptr;
    if (!exchange)
        return;
    static_cast<Exchanges *>(owner)->end(*exchange);
    static_cast<Exchanges *>(owner)->count(-1);
}

/// The raw path is wanted: a `%2F` inside a segment must not become a slash.
std::size_t keepEscapes(void *, MHD_Connection *, char *text)
{
    return std::strlen(text);
}

} // namespace

void Exchanges::count(int change)
{
    {
        const std::lock_guard lock(m_mutex);
        m_open += change;
    }
    m_changed.notify_all();
}

bool Exchanges::waitForNone(std::int64_t atMostMs)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(
        lock, std::chrono::milliseconds(atMostMs), [this] { return m_open == 0; });
}

Tls::Tls(const std::filesystem::path &certificateFile, const std::filesystem::path &keyFile)
    : certificate(textOf(certificateFile))
    , key(textOf(keyFile))
{
}

Daemon::Daemon(const std::string &host, std::uint16_t port, unsigned threads, Exchanges &exchanges,
    const Tls *tls)
    : m_exchanges(exchanges)
    , m_host(host)
    , m_isSecure(tls != nullptr)
{
    const auto address = resolved(host, port);
    // Not epoll: this library overlooks a client that goes away in the middle of an upload there.
    unsigned flags
        = MHD_USE_POLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_SUPPRESS_DATE_NO_CLOCK;
    if (address->ai_family == AF_INET6)
        flags |= MHD_USE_IPv6;
    std::vector<MHD_OptionItem> more;
    if (tls != nullptr) {
        flags |= MHD_USE_TLS;
        more.push_back(
            {MHD_OPTION_HTTPS_MEM_CERT, 0, const_cast<char *>(tls->certificate.c_str())});
        more.push_back({MHD_OPTION_HTTPS_MEM_KEY, 0, const_cast<char *>(tls->key.c_str())});
    }
    more.push_back({MHD_OPTION_END, 0, nullptr});
    errno = 0;
    m_daemon = MHD_start_daemon(flags, port, nullptr, nullptr, &onRequest, &exchanges,
        MHD_OPTION_SOCK_ADDR, address->ai_addr, MHD_OPTION_URI_LOG_CALLBACK, &onTarget, &exchanges,
        MHD_OPTION_NOTIFY_COMPLETED, &onEnd, &exchanges, MHD_OPTION_UNESCAPE_CALLBACK, &keepEscapes,
        nullptr, MHD_OPTION_THREAD_POOL_SIZE, threads, MHD_OPTION_CONNECTION_MEMORY_LIMIT,
        memoryPerConnection, MHD_OPTION_CONNECTION_TIMEOUT, idleSeconds, MHD_OPTION_ARRAY,
        more.data(), MHD_OPTION_END);
    if (m_daemon == nullptr) {
        const std::string reason = errno != 0 || tls == nullptr
            ? std::string(std::strerror(errno))
                + ". Choose another with --port, or 0 for any free one"
            : "the certificate or its key cannot be used";
        throw std::runtime_error("It is not possible to listen on " + host + ", port "
            + std::to_string(port) + ": " + reason + '.');
    }
    m_port = MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_BIND_PORT)->port;
}

Daemon::~Daemon()
{
    MHD_stop_daemon(m_daemon);
}

std::string Daemon::url() const
{
    std::string host = m_host;
    if (host == "0.0.0.0")
        host = "127.0.0.1";
    else if (host == "::")
        host = "[::1]";
    else if (host.find(':') != std::string::npos)
        host = '[' + host + ']';
    return (m_isSecure ? "https://" : "http://") + host + ':' + std::to_string(m_port);
}

void Daemon::drain(std::int64_t atMostMs)
{
    const MHD_socket listening = MHD_quiesce_daemon(m_daemon);
    m_exchanges.waitForNone(atMostMs);
#ifdef _WIN32
    ::closesocket(listening);
#else
    ::close(listening);
#endif
}

} // namespace sandbox
