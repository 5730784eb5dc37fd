// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/placing.h"

namespace sandbox {

/// The generic list, read, create, update, delete and batch of a kind, by the operation's verb.
/// Throws 501 for any other verb, and for kinds that are marked as virtual.
Response answerGenerically(Call &call);

/// The generic list of a kind, of the records under one parent.
Response listOf(Call &call, const Kind &kind, const std::string &parent);

/// The projects in which the caller may call this operation; nothing where it may in all.
std::optional<std::vector<std::string>> projectsOf(Call &call);

/// A record as the API shows it: in a list row or on reading it alone, hooks included.
Json shown(Call &call, const Kind &kind, const Record &record, bool inList);

/// What a field holds where nothing was said: its default, or the zero of its type; mostly null.
Json zeroOf(const Field &field);

/// Stores a new record from a validated body: ids, defaults, stamps, hooks, limits.
Record createRecord(Call &call, const Kind &kind, const std::string &parent, const Json &body);
/// Writes validated changes into a record: unique name, hooks, stamps.
void changeRecord(Call &call, const Kind &kind, Record &record, Json changes);
/// Removes a record with everything below it, hooks included.
void removeRecord(Call &call, const Kind &kind, Record &record);

} // namespace sandbox
