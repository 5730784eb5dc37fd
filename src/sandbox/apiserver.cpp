// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/apiserver.h"

#include "sandbox/target.h"
#include "sandbox/wire.h"

#include <microhttpd.h>

#include <iostream>
#include <map>
#include <utility>

namespace sandbox {

namespace {

Response preflight(const Request &request)
{
    std::string wanted = request.header("Access-Control-Request-Headers");
    Response response = Response::empty();
    response.header("Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS")
        .header("Access-Control-Allow-Headers", wanted.empty() ? "*" : std::move(wanted))
        .header("Access-Control-Max-Age", "86400")
        .header("Tus-Resumable", "1.0.0")
        .header("Tus-Version", "1.0.0")
        .header("Tus-Extension", "creation");
    return response;
}

Response struckWith(const Fault &fault)
{
    // Where the API's code is not the status itself.
    static const std::map<int, int> codes {
        {404, 1002}, {405, 1013}, {409, 1004}, {500, 1008}, {501, 1009}};
    const auto known = codes.find(fault.status);
    const int code = known == codes.end() ? fault.status : known->second;
    Response response
        = Response::problem({fault.status, code, "A fault that was set on the admin port."});
    for (const auto &[name, value] : fault.headers.items())
        response.header(name, value.is_string() ? value.get<std::string>() : value.dump());
    if (fault.body) {
        response.text = fault.body;
        response.contentType
            = textAt(fault.headers, "Content-Type", "application/json; charset=utf-8");
    }
    return response;
}

/// The target for the log: as it came, but for a key in its query.
std::string safeTarget(const Request &request)
{
    std::string text = request.target;
    for (const char *name : {"api_key=", "apikey=", "token=", "key="}) {
        for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at)) {
            at += std::string(name).size();
            text.replace(at, std::min(text.size(), text.find('&', at)) - at, "***");
        }
    }
    return text;
}

} // namespace

void ApiServer::begin(Exchange &exchange, MHD_Connection *connection)
{
    Request &request = exchange.request;
    readTarget(request);
    if (request.method == "OPTIONS") {
        exchange.early = preflight(request);
    } else {
        exchange.fault = m_faults.strike(request.method, request.path);
        if (exchange.fault && exchange.fault->kind == Fault::Kind::Status) {
            exchange.early = struckWith(*exchange.fault);
        } else {
            try {
                exchange.prepared = m_dispatcher.prepare(request);
            } catch (const Problem &problem) {
                exchange.early = Response::problem(problem);
            }
        }
    }
    exchange.body = readerFor(exchange, connection, m_dispatcher.services());
}

Response ApiServer::answer(Exchange &exchange)
{
    if (exchange.early)
        return *std::move(exchange.early);
    try {
        exchange.body->finish(exchange.request);
    } catch (const Problem &problem) {
        return Response::problem(problem);
    }
    return m_dispatcher.answer(exchange.request, exchange.prepared);
}

bool ApiServer::reply(Exchange &exchange, MHD_Connection *connection)
{
    const auto is
        = [&](Fault::Kind kind) { return exchange.fault && exchange.fault->kind == kind; };
    if (is(Fault::Kind::Delay) && !exchange.waited) {
        exchange.waited = true;
        MHD_suspend_connection(connection);
        m_delays.after(std::chrono::milliseconds(exchange.fault->delayMs),
            [connection] { MHD_resume_connection(connection); });
        return true;
    }
    Response response = answer(exchange);
    if (is(Fault::Kind::Lost)) {
        note(exchange);
        return false;
    }
    const Services &services = m_dispatcher.services();
    response.header("Date", httpTime(services.clock.now()));
    if (m_ending)
        response.header("Connection", "close");
    Rendered rendered
        = render(std::move(response), exchange.request, "api--" + services.ids.uuid());
    exchange.status
        = sendReply(connection, exchange.request, std::move(rendered), is(Fault::Kind::Close));
    note(exchange);
    return exchange.status != 0;
}

void ApiServer::note(Exchange &exchange)
{
    if (std::exchange(exchange.noted, true))
        return;
    m_log.note(exchange.request.method, exchange.request.path, exchange.status);
}

void ApiServer::end(Exchange &exchange)
{
    exchange.body.reset();
    if (exchange.prepared.sink)
        m_dispatcher.release(*exchange.prepared.sink);
    if (!exchange.begun)
        return;
    note(exchange);
    if (!m_dispatcher.services().options.log)
        return;
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - exchange.start);
    const std::string status = exchange.status == 0 ? "no reply" : std::to_string(exchange.status);
    std::cerr << exchange.request.method + ' ' + safeTarget(exchange.request) + ' ' + status + ' '
            + std::to_string(took.count()) + " ms\n";
}

void ApiServer::hurry()
{
    m_ending = true;
    m_delays.hurry();
}

} // namespace sandbox
