// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/ids.h"
#include "sandbox/store.h"

namespace sandbox {

/// What was said in one turn at an Endpoint.
struct Turn {
    std::string sessionId;
    std::string contactId; ///< the userId that came with the message
    std::string text; ///< of the user; may be empty
    Json data = nullptr; ///< of the user
    Json outputs = Json::array(); ///< what the bot answered: {text, data} each
    std::string flowName{};
    std::string flowReferenceId{};
    std::string intent{}; ///< that was found
};

/// Keeps one turn: the conversation of its session (made by its first turn), its transcript, the
/// analytics record, the contact profile (unless the Endpoint wants none), the project's counters
/// and a line in the log. `endpoint` is a record of kind "endpoint". Time in Unix milliseconds.
void recordTurn(
    Store &store, Ids &ids, const Record &endpoint, const Turn &turn, std::int64_t nowMs);

} // namespace sandbox
