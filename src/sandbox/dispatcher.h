// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/behaviour.h"
#include "sandbox/database.h"
#include "sandbox/router.h"

#include <set>

namespace sandbox {

/// A request whose headers are in: where it goes, who sends it, where its body is to be put.
struct Prepared {
    const Operation *operation = nullptr;
    Identity caller; ///< of a read: not known yet, since that costs a transaction of its own
    std::optional<BodySink> sink;
};

/// From a request to a response: task clock, route, credentials, transaction, handler.
class Dispatcher {
public:
    Dispatcher(Database &database, const Services &services);

    /// At the headers. Throws Problem: 404, 405, what a sink's opener refuses, and but for reads
    /// 401 and 403.
    Prepared prepare(Request &request);
    /// With the body. Never throws: what goes wrong becomes a problem response.
    Response answer(const Request &request, const Prepared &prepared);
    /// A sink's file is free again for the next request.
    void release(const BodySink &sink);

    /// Another number after each write.
    std::uint64_t version() const { return m_database.version(); }
    const Services &services() const { return m_services; }

private:
    Identity callerOf(
        const Request &request, const Operation &operation, Store &store, std::int64_t now) const;
    Response handle(Call &call);

    Database &m_database;
    const Services &m_services;
    Router m_router;
    std::mutex m_sinksLock;
    std::set<std::filesystem::path> m_busySinks;
};

} // namespace sandbox
