// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/behaviours/flowrunner.h"
#include "sandbox/call.h"

namespace sandbox {

/// The session of a user as it is kept between messages; a new one where there is none, or where
/// the known one is too old or of another Project.
struct Session {
    Record record;
    SessionMemory memory;
    bool isNew = true;
};

/// Finds a session; an empty `projectId` takes it whatever its Project.
Session sessionOf(Store &store, const Catalogue &catalogue, const std::string &projectId,
    const std::string &userId, const std::string &sessionId, std::int64_t now);

/// Writes it back.
void keepSession(Store &store, Session &session, std::int64_t now);

/// The Endpoint with this URL token; throws 404 where there is none or it is switched off.
Record endpointWithToken(Store &store, const std::string &token);

/// Runs a message through the Flow of an Endpoint, keeps session, conversation and log, and
/// returns what a REST Endpoint answers: `{text, data, outputStack, userId, sessionId}`.
Json talkTo(Call &call, const Record &endpoint, const UserMessage &message);

} // namespace sandbox
