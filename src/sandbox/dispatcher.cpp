// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/dispatcher.h"

#include "sandbox/audit.h"
#include "sandbox/authentication.h"
#include "sandbox/generic.h"
#include "sandbox/guard.h"
#include "sandbox/validation.h"

#include <iostream>

namespace sandbox {

Dispatcher::Dispatcher(Database &database, const Services &services)
    : m_database(database)
    , m_services(services)
    , m_router(services.catalogue, services.behaviours)
{
}

namespace {

bool onlyReads(const Request &request, const Operation &operation)
{
    return (request.method == "GET" || request.method == "HEAD") && operation.returns != "task";
}

} // namespace

Identity Dispatcher::callerOf(
    const Request &request, const Operation &operation, Store &store, std::int64_t now) const
{
    Identity caller;
    if (operation.auth != "none")
        caller = identify(request, store, now);
    checkAllowed(caller, operation.auth);
    return caller;
}

Prepared Dispatcher::prepare(Request &request)
{
    if (m_services.tasks.anyDue(m_services.clock.nowMs()))
        m_services.tasks.settle(m_database, m_services);

    Prepared prepared;
    prepared.operation = &m_router.find(request);
    const SinkOpener *opener = m_services.behaviours.sinkOf(*prepared.operation);
    if (onlyReads(request, *prepared.operation))
        return prepared;
    m_database.read([&](Store &store) {
        const std::int64_t now = m_services.clock.now();
        prepared.caller = callerOf(request, *prepared.operation, store, now);
        if (opener != nullptr) {
            Call call{request, *prepared.operation, prepared.caller, store, m_services, now};
            prepared.sink = (*opener)(call);
        }
    });
    if (prepared.sink) {
        const std::lock_guard lock(m_sinksLock);
        if (!m_busySinks.insert(prepared.sink->file).second) {
            prepared.sink.reset();
            throw Problem(423, 1004, "Another request is writing to this upload.");
        }
    }
    return prepared;
}

void Dispatcher::release(const BodySink &sink)
{
    const std::lock_guard lock(m_sinksLock);
    m_busySinks.erase(sink.file);
}

Response Dispatcher::handle(Call &call)
{
    guard(call);
    const Handler *handler = m_services.behaviours.handler(call.operation);
    if (handler == nullptr)
        return answerGenerically(call);
    checkFields(call);
    Response response = (*handler)(call);
    const bool startedTask = call.operation.returns == "task" && response.status == 200;
    if (startedTask)
        response.status = call.operation.status;
    return response;
}

Response Dispatcher::answer(const Request &request, const Prepared &prepared)
{
    const Operation &operation = *prepared.operation;
    const std::int64_t now = m_services.clock.now();
    Response response;
    const bool isRead = onlyReads(request, operation);
    const auto work = [&](Store &store) {
        const Identity caller = isRead ? callerOf(request, operation, store, now) : prepared.caller;
        Call call{request, operation, caller, store, m_services, now};
        response = handle(call);
        if (!isRead && response.status < 400)
            noteChange(call, response);
        return response.status < 400;
    };
    try {
        if (isRead)
            m_database.read(work);
        else
            m_database.write(work);
    } catch (const Problem &problem) {
        return Response::problem(problem);
    } catch (const Json::exception &failure) {
        // Bytes of a path or a form that are no UTF-8 text cannot be kept, nor shown; and a value
        // may be of a type that no table forbids.
        constexpr int noUtf8 = 316;
        if (failure.id == noUtf8)
            return Response::problem(Problem::badRequest("The request is no UTF-8 text."));
        std::cerr << "cognigy-sandbox: " << operation.id << ": " << failure.what() << '\n';
        return Response::problem(Problem::badRequest("A value of this request cannot be used."));
    } catch (const std::exception &failure) {
        std::cerr << "cognigy-sandbox: " << operation.id << ": " << failure.what() << '\n';
        return Response::problem(Problem::internal("The server met something unexpected."));
    }
    return response;
}

} // namespace sandbox
