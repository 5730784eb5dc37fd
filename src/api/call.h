// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/cancellation.h"
#include "net/writeticket.h"

#include <utility>

namespace cognigy {

class ApiClient;

/// Who carries a call, and who may stop it. Made implicitly of a client where nobody will.
struct Call {
    ApiClient &client;
    Cancellation cancel{};

    Call(ApiClient &apiClient)
        : client(apiClient)
    {
    }
    Call(ApiClient &apiClient, Cancellation stop)
        : client(apiClient)
        , cancel(std::move(stop))
    {
    }
};

/// A call that changes something: it also carries the proof that the change stands in the journal.
struct WriteCall : Call {
    WriteTicket ticket;

    WriteCall(ApiClient &apiClient, WriteTicket proof, Cancellation stop = {})
        : Call(apiClient, std::move(stop))
        , ticket(proof)
    {
    }
};

} // namespace cognigy
