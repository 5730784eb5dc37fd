// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0

// load PORT CONNECTIONS MILLISECONDS PATH [HEADER…]
// Asks for one path over and over on so many connections, one request under way on each, and
// prints the replies per second. Every reply has to be 200 and as long as the first.

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

namespace {

[[noreturn]] void fail(const std::string &words)
{
    std::fprintf(stderr, "load: %s\n", words.c_str());
    std::exit(1);
}

int connected(int port)
{
    const int handle = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(handle, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        fail("nobody listens");
    const int on = 1;
    ::setsockopt(handle, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return handle;
}

/// Length of the whole reply that begins the bytes; 0 as long as its head is not there.
std::size_t lengthOf(const std::string &bytes)
{
    const std::size_t end = bytes.find("\r\n\r\n");
    if (end == std::string::npos)
        return 0;
    if (bytes.compare(0, 13, "HTTP/1.1 200 ") != 0)
        fail("got " + bytes.substr(0, 300));
    const std::size_t length = bytes.find("Content-Length: ");
    if (length == std::string::npos || length > end)
        fail("a reply has no length");
    return end + 4 + std::strtoul(bytes.c_str() + length + 16, nullptr, 10);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 5)
        fail("port, connections, milliseconds and path are wanted");
    std::string request = std::string("GET ") + argv[4] + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    for (int i = 5; i < argc; ++i)
        request.append(argv[i]).append("\r\n");
    request += "\r\n";

    std::vector<pollfd> waiting;
    std::vector<std::string> pending(std::strtoul(argv[2], nullptr, 10));
    for (std::size_t i = 0; i < pending.size(); ++i)
        waiting.push_back({connected(std::atoi(argv[1])), POLLIN, 0});
    const auto ask = [&request](int handle) {
        if (::send(handle, request.data(), request.size(), 0)
            != static_cast<ssize_t>(request.size()))
            fail("a request could not be sent");
    };
    for (const pollfd &one : waiting)
        ask(one.fd);

    using Clock = std::chrono::steady_clock;
    const auto begin = Clock::now();
    const auto end = begin + std::chrono::milliseconds(std::atoi(argv[3]));
    std::vector<char> buffer(256 * 1024);
    std::size_t length = 0;
    long replies = 0;
    while (Clock::now() < end) {
        if (::poll(waiting.data(), waiting.size(), 30'000) <= 0)
            fail("no reply for half a minute");
        for (std::size_t i = 0; i < waiting.size(); ++i) {
            if (waiting[i].revents == 0)
                continue;
            const ssize_t got = ::recv(waiting[i].fd, buffer.data(), buffer.size(), 0);
            if (got <= 0)
                fail("a connection broke");
            pending[i].append(buffer.data(), static_cast<std::size_t>(got));
            if (length == 0)
                length = lengthOf(pending[i]);
            if (length == 0 || pending[i].size() < length)
                continue;
            if (pending[i].size() > length || lengthOf(pending[i]) != length)
                fail("a reply has another length than the first");
            pending[i].clear();
            ++replies;
            ask(waiting[i].fd);
        }
    }
    const std::chrono::duration<double> took = Clock::now() - begin;
    std::printf("%.0f\n", static_cast<double>(replies) / took.count());
    for (const pollfd &one : waiting)
        ::close(one.fd);
    return 0;
}
