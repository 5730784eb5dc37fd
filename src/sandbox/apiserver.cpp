// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/apiserver.h"

#include "sandbox/compress.h"
#include "sandbox/rawwire.h"
#include "sandbox/shuffle.h"
#include "sandbox/target.h"
#include "sandbox/wire.h"

#include <microhttpd.h>

#include <iostream>
#include <utility>

namespace sandbox {

namespace {

Response preflight(const Request &request)
{
    std::string wanted = request.header("Access-Control-Request-Headers");
    Response response = Response::empty();
    response.header("Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS")
        .header("Access-Control-Allow-Headers", wanted.empty() ? "*" : std::move(wanted))
        .header("Access-Control-Max-Age", "86400");
    return response;
}

bool isUpload(const Request &request)
{
    return request.path.starts_with("/v2.0/uploads");
}

/// What tus wants in each reply, refusals included.
void addTusHeaders(Response &response, const Request &request, const Catalogue &catalogue)
{
    constexpr std::int64_t megabyte = 1024 * 1024;
    response.header("Tus-Resumable", "1.0.0");
    if (request.method != "OPTIONS" && response.status != 412)
        return;
    response.header("Tus-Version", "1.0.0")
        .header("Tus-Extension", "creation")
        .header("Tus-Max-Size", std::to_string(catalogue.limit("resumableUpload") * megabyte));
}

Response tooMany(std::int64_t seconds)
{
    Response response = Response::problem({429, 429, "Too many requests; come back in a while."});
    response.header("Retry-After", std::to_string(seconds));
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

ApiServer::ApiServer(Dispatcher &dispatcher, Faults &faults, RequestLog &log)
    : m_dispatcher(dispatcher)
    , m_faults(faults)
    , m_log(log)
    , m_rateLimit(
          dispatcher.services().options.rateRequests, dispatcher.services().options.rateSeconds)
{
}

std::optional<Response> ApiServer::earlyAnswer(Exchange &exchange, MHD_Connection *connection)
{
    const Request &request = exchange.request;
    if (request.method == "OPTIONS")
        return preflight(request);
    if (const auto seconds
        = m_rateLimit.wait(addressOf(connection), m_dispatcher.services().clock.nowMs()))
        return tooMany(seconds);
    if (request.path == loopPath) {
        Fault again;
        again.kind = Fault::Kind::Redirect;
        again.to = "loop";
        return struckWith(again, request);
    }
    exchange.fault = m_faults.strike(request.method, request.path);
    if (exchange.fault && replacesTheAnswer(exchange.fault->kind))
        return struckWith(*exchange.fault, request);
    return std::nullopt;
}

bool ApiServer::begin(Exchange &exchange, MHD_Connection *connection)
{
    readTarget(exchange.request);
    // tus lets clients that cannot send a PATCH say so.
    if (const std::string method = exchange.request.header("X-HTTP-Method-Override");
        !method.empty() && isUpload(exchange.request))
        exchange.request.method = method;
    exchange.request.isSecure = m_dispatcher.services().options.isSecure();
    exchange.early = earlyAnswer(exchange, connection);
    if (exchange.fault && exchange.fault->kind == Fault::Kind::CloseBefore)
        return false;
    if (!exchange.early) {
        try {
            exchange.prepared = m_dispatcher.prepare(exchange.request);
        } catch (const Problem &problem) {
            exchange.early = Response::problem(problem);
        }
    }
    exchange.body = readerFor(exchange, connection, m_dispatcher.services());
    return true;
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
    if (exchange.fault && exchange.fault->kind == Fault::Kind::Twice)
        return answerTwice(exchange);
    return m_dispatcher.answer(exchange.request, exchange.prepared);
}

Response ApiServer::answerTwice(Exchange &exchange)
{
    Request again = exchange.request;
    for (UploadedFile &file : again.files) {
        const auto copy = m_dispatcher.services().files.temporary();
        std::filesystem::copy_file(file.path, copy);
        file.path = copy;
    }
    Response response = m_dispatcher.answer(exchange.request, exchange.prepared);
    m_dispatcher.answer(again, exchange.prepared);
    for (const UploadedFile &file : again.files) {
        std::error_code isMovedAway;
        std::filesystem::remove(file.path, isMovedAway);
    }
    return response;
}

Rendered ApiServer::rendered(Exchange &exchange, Response response)
{
    const Services &services = m_dispatcher.services();
    response.header("Date", httpTime(services.clock.now()));
    if (isUpload(exchange.request))
        addTusHeaders(response, exchange.request, services.catalogue);
    if (m_ending)
        response.header("Connection", "close");
    if (services.options.shuffleKeys)
        response.json = shuffled(response.json);
    const std::string traceId = response.status < 400 ? "" : "api--" + services.ids.uuid();
    return render(std::move(response), exchange.request, traceId);
}

bool ApiServer::isKept(const Exchange &exchange) const
{
    if (exchange.early || m_ending || m_dispatcher.services().options.shuffleKeys)
        return false;
    const Operation &operation = *exchange.prepared.operation;
    // Progress is counted in milliseconds, and routes beside the API may do anything.
    return exchange.request.method == "GET" && operation.method == "GET"
        && operation.returns != "task" && operation.kind != "task"
        && (operation.auth == "user" || operation.auth == "management")
        && operation.id.find(' ') == std::string::npos;
}

Rendered ApiServer::usualReply(Exchange &exchange)
{
    const bool keep = isKept(exchange);
    const std::string key = keep ? ReplyCache::keyOf(exchange.request) : std::string();
    const ReplyCache::Moment moment{m_dispatcher.services().clock.now(), m_dispatcher.version()};
    if (keep) {
        if (auto reply = m_cache.find(key, moment))
            return *std::move(reply);
    }
    Rendered reply = rendered(exchange, answer(exchange));
    compressFor(reply, exchange.request);
    if (keep)
        m_cache.keep(key, moment, reply);
    return reply;
}

bool ApiServer::reply(Exchange &exchange, MHD_Connection *connection)
{
    if (exchange.fault)
        return replyWithFault(exchange, connection);
    Rendered reply = usualReply(exchange);
    exchange.status = sendReply(connection, exchange.request, std::move(reply));
    note(exchange);
    return exchange.status != 0;
}

bool ApiServer::replyWithFault(Exchange &exchange, MHD_Connection *connection)
{
    using FaultKind = Fault::Kind;
    const Fault &fault = *exchange.fault;
    const bool waits = fault.kind == FaultKind::Delay || fault.kind == FaultKind::Hang;
    if (waits && !std::exchange(exchange.waited, true)) {
        suspend(exchange, connection);
        return true;
    }
    if (exchange.over || fault.kind == FaultKind::Hang || fault.kind == FaultKind::Dropped)
        return false;
    Response response = answer(exchange);
    if (fault.kind == FaultKind::Lost) {
        note(exchange);
        return false;
    }
    Rendered reply = rendered(exchange, std::move(response));
    if (fault.kind != FaultKind::Delay && fault.kind != FaultKind::Twice)
        readFileInto(reply, exchange.request);
    spoil(reply, fault);
    std::optional<RawReply> raw = rawReplyOf(reply, exchange.request, fault);
    if (!raw || reply.file) {
        exchange.status = sendReply(connection, exchange.request, std::move(reply));
        note(exchange);
        return exchange.status != 0;
    }
    exchange.status = reply.status;
    note(exchange);
    if (raw->pause.count() > 0) {
        exchange.raw = *std::move(raw);
        MHD_suspend_connection(connection);
        drip(exchange, connection, 0);
        return true;
    }
    sendRaw(connection, raw->bytes);
    if (raw->reset)
        endWithReset(connection);
    return false;
}

void ApiServer::suspend(Exchange &exchange, MHD_Connection *connection)
{
    MHD_suspend_connection(connection);
    m_delays.after(std::chrono::milliseconds(exchange.fault->ms),
        [connection] { MHD_resume_connection(connection); });
}

/// From the thread of the delays; nobody else touches a suspended exchange.
void ApiServer::drip(Exchange &exchange, MHD_Connection *connection, std::size_t position)
{
    m_delays.after(exchange.raw.pause, [this, &exchange, connection, position] {
        const std::string_view rest = std::string_view(exchange.raw.bytes).substr(position);
        if (sendRaw(connection, rest.substr(0, 1)) && rest.size() > 1) {
            drip(exchange, connection, position + 1);
            return;
        }
        exchange.over = true;
        MHD_resume_connection(connection);
    });
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
