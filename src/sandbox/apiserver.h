// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/delays.h"
#include "sandbox/exchanges.h"
#include "sandbox/requestlog.h"

namespace sandbox {

/// The API side of the server: dispatching, faults, logging.
class ApiServer final : public Exchanges {
public:
    ApiServer(Dispatcher &dispatcher, Faults &faults, RequestLog &log)
        : m_dispatcher(dispatcher)
        , m_faults(faults)
        , m_log(log)
    {
    }

    void begin(Exchange &exchange, MHD_Connection *connection) override;
    bool reply(Exchange &exchange, MHD_Connection *connection) override;
    void end(Exchange &exchange) override;

    /// Replies that wait go out at once, and each tells its client to close the connection.
    void hurry();

private:
    Response answer(Exchange &exchange);
    /// Once for each request, before its client can see the reply: who has read a reply finds it
    /// counted.
    void note(Exchange &exchange);

    Dispatcher &m_dispatcher;
    Faults &m_faults;
    RequestLog &m_log;
    Delays m_delays;
    std::atomic<bool> m_ending{false};
};

} // namespace sandbox
