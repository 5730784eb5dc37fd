// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/exchange.h"

#include <atomic>
#include <condition_variable>

namespace sandbox {

/// What a Daemon asks at each turn of a request. Called from its threads.
class Exchanges {
public:
    virtual ~Exchanges() = default;

    /// The headers are in. False cuts the connection.
    virtual bool begin(Exchange &exchange, MHD_Connection *connection) = 0;
    /// The body is in: queues a reply, or suspends the connection and is called again later. False
    /// cuts the connection.
    virtual bool reply(Exchange &exchange, MHD_Connection *connection) = 0;
    /// The reply is out, or will never be.
    virtual void end(Exchange &exchange) = 0;

    /// Number of exchanges that are not yet ended.
    void count(int change);
    /// Waits until there is none; false when the time was over first.
    bool waitForNone(std::int64_t atMostMs);

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_open = 0;
};

} // namespace sandbox
