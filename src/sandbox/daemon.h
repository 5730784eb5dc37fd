// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

struct MHD_Daemon;

namespace sandbox {

class Exchanges;

/// A listening HTTP port and its threads.
class Daemon {
public:
    /// Listens; throws std::runtime_error with a sentence where the port is taken or the host is
    /// none of this computer's.
    Daemon(const std::string &host, std::uint16_t port, unsigned threads, Exchanges &exchanges);
    ~Daemon();
    Daemon(const Daemon &) = delete;
    Daemon &operator=(const Daemon &) = delete;

    std::uint16_t port() const { return m_port; }
    /// `http://host:port`, with a host that can be reached.
    std::string url() const;
    /// Takes no more connections, then waits for replies in flight, at most so many milliseconds.
    void drain(std::int64_t atMostMs);

private:
    Exchanges &m_exchanges;
    std::string m_host;
    std::uint16_t m_port = 0;
    MHD_Daemon *m_daemon = nullptr;
};

} // namespace sandbox
