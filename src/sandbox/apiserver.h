// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/delays.h"
#include "sandbox/exchanges.h"
#include "sandbox/ratelimit.h"
#include "sandbox/replycache.h"
#include "sandbox/requestlog.h"

namespace sandbox {

/// The API side of the server: dispatching, faults, logging.
class ApiServer final : public Exchanges {
public:
    ApiServer(Dispatcher &dispatcher, Faults &faults, RequestLog &log);

    bool begin(Exchange &exchange, MHD_Connection *connection) override;
    bool reply(Exchange &exchange, MHD_Connection *connection) override;
    void end(Exchange &exchange) override;

    /// Replies that wait go out at once, and each tells its client to close the connection.
    void hurry();

private:
    /// What is answered without asking the API: preflights, faults, too many requests.
    std::optional<Response> earlyAnswer(Exchange &exchange, MHD_Connection *connection);
    Response answer(Exchange &exchange);
    Response answerTwice(Exchange &exchange);
    Rendered rendered(Exchange &exchange, Response response);
    /// Whether the reply depends on nothing but the request, the data and the second.
    bool isKept(const Exchange &exchange) const;
    Rendered usualReply(Exchange &exchange);
    bool replyWithFault(Exchange &exchange, MHD_Connection *connection);
    void suspend(Exchange &exchange, MHD_Connection *connection);
    void drip(Exchange &exchange, MHD_Connection *connection, std::size_t position);
    /// Once for each request, before its client can see the reply: who has read a reply finds it
    /// counted.
    void note(Exchange &exchange);

    Dispatcher &m_dispatcher;
    Faults &m_faults;
    RequestLog &m_log;
    RateLimit m_rateLimit;
    ReplyCache m_cache;
    Delays m_delays;
    std::atomic<bool> m_ending{false};
};

} // namespace sandbox
