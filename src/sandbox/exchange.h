// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/bodyreader.h"
#include "sandbox/dispatcher.h"
#include "sandbox/faultreply.h"

#include <chrono>

namespace sandbox {

/// One request under way, from its first line to the last byte of its reply.
struct Exchange {
    Request request;
    Prepared prepared;
    std::unique_ptr<BodyReader> body;
    std::optional<Response> early; ///< decided before the body was in
    std::optional<Fault> fault;
    bool begun = false;
    bool waited = false; ///< its delay is over
    bool over = false; ///< its raw reply is out: the connection ends
    RawReply raw; ///< what is still to be dripped
    bool noted = false; ///< stands in the request log
    int status = 0; ///< of the reply; 0: none went out
    std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
};

/// The reader that fits a request of this operation.
std::unique_ptr<BodyReader> readerFor(
    const Exchange &exchange, MHD_Connection *connection, const Services &services);

} // namespace sandbox
