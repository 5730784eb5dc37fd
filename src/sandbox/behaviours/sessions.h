// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/store.h"

namespace sandbox {

/// What is kept of a conversation's session between two messages: `context` (object) and `state`
/// (name of a Flow's state). A new one, not stored yet, where there is none.
Record sessionOf(Store &store, const std::string &organisationId, const std::string &sessionId,
    const std::string &userId, std::int64_t now);

/// Stores it.
void keepSession(Store &store, Record &session, std::int64_t now);

} // namespace sandbox
