// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

struct MHD_Daemon;

namespace sandbox {

class Exchanges;

/// A server's certificate (with those between it and the root) and its key, both PEM.
struct Tls {
    std::string certificate;
    std::string key;

    /// Reads both files; throws std::runtime_error with a sentence.
    Tls(const std::filesystem::path &certificateFile, const std::filesystem::path &keyFile);
};

/// A listening HTTP port and its threads.
class Daemon {
public:
    /// Listens; throws std::runtime_error with a sentence where the port is taken or the host is
    /// none of this computer's. `tls` null: plain HTTP.
    Daemon(const std::string &host, std::uint16_t port, unsigned threads, Exchanges &exchanges,
        const Tls *tls = nullptr);
    ~Daemon();
    Daemon(const Daemon &) = delete;
    Daemon &operator=(const Daemon &) = delete;

    std::uint16_t port() const { return m_port; }
    /// `http://host:port` or `https://…`, with a host that can be reached.
    std::string url() const;
    /// Takes no more connections, then waits for replies in flight, at most so many milliseconds.
    void drain(std::int64_t atMostMs);

private:
    Exchanges &m_exchanges;
    std::string m_host;
    bool m_isSecure;
    std::uint16_t m_port = 0;
    MHD_Daemon *m_daemon = nullptr;
};

} // namespace sandbox
