// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/clock.h"
#include "sandbox/exchanges.h"
#include "sandbox/requestlog.h"

namespace sandbox {

/// The door beside the API, without a key, on which tests set faults, read what came in, and move
/// the clock:
/// `POST /faults` (one, or an array), `GET /faults`, `DELETE /faults`, `GET /requests`,
/// `DELETE /requests`, `GET /clock`, `POST /clock` `{"advance": seconds}`.
class AdminServer final : public Exchanges {
public:
    AdminServer(Faults &faults, RequestLog &log, Clock &clock)
        : m_faults(faults)
        , m_log(log)
        , m_clock(clock)
    {
    }

    bool begin(Exchange &exchange, MHD_Connection *connection) override;
    bool reply(Exchange &exchange, MHD_Connection *connection) override;
    void end(Exchange &) override { }

private:
    Response answer(const Request &request);
    Response addFaults(const Json &body);

    Faults &m_faults;
    RequestLog &m_log;
    Clock &m_clock;
};

} // namespace sandbox
