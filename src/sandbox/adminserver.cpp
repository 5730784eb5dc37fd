// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/adminserver.h"

#include "sandbox/target.h"
#include "sandbox/wire.h"

namespace sandbox {

bool AdminServer::begin(Exchange &exchange, MHD_Connection *)
{
    constexpr std::size_t limit = 1024 * 1024;
    readTarget(exchange.request);
    exchange.body = BodyReader::inMemory(limit, exchange.request.method == "GET");
    return true;
}

Response AdminServer::addFaults(const Json &body)
{
    std::vector<Fault> faults = faultsOf(body);
    Json added = Json::array();
    for (Fault &fault : faults)
        added.push_back(jsonOf(m_faults.add(std::move(fault))));
    return Response::created(body.is_array() ? added : added.front());
}

Response AdminServer::answer(const Request &request)
{
    const std::string what = request.method + ' ' + request.path;
    if (what == "POST /faults")
        return addFaults(request.body);
    if (what == "GET /faults") {
        Json faults = Json::array();
        for (const Fault &fault : m_faults.all())
            faults.push_back(jsonOf(fault));
        return Response::ok(std::move(faults));
    }
    if (what == "DELETE /faults") {
        m_faults.clear();
        return Response::empty();
    }
    if (what == "GET /requests")
        return Response::ok(m_log.summary());
    if (what == "DELETE /requests") {
        m_log.reset();
        return Response::empty();
    }
    if (what == "POST /clock")
        m_clock.advance(numberAt(request.body, "advance"));
    if (what == "GET /clock" || what == "POST /clock")
        return Response::ok({{"now", m_clock.now()}});
    throw Problem::notFound("The admin port knows /faults, /requests and /clock.");
}

bool AdminServer::reply(Exchange &exchange, MHD_Connection *connection)
{
    Response response;
    try {
        exchange.body->finish(exchange.request);
        response = answer(exchange.request);
    } catch (const Problem &problem) {
        response = Response::problem(problem);
    }
    response.header("Date", httpTime(m_clock.now()));
    exchange.status = sendReply(
        connection, exchange.request, render(std::move(response), exchange.request, {}));
    return exchange.status != 0;
}

} // namespace sandbox
