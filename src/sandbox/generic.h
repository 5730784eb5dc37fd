// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/call.h"

namespace sandbox {

/// The generic list, read, create, update and delete of a kind, by the operation's verb. Throws
/// 501 for any other verb, or where the kind is not built.
Response answerGenerically(Call &call);

/// A record as the API shows it: in a list row or on reading it alone, hooks included.
Json shown(Call &call, const Kind &kind, const Record &record, bool inList);

/// `_id` of the record under which records of this kind lie, for this request. Throws 400, 403 or
/// 404; empty where a list call leaves it open.
std::string parentOf(Call &call, const Kind &kind);

/// The record that the last part of the path names; throws 404, or 403 for a project not allowed.
Record recordOfPath(Call &call, const Kind &kind);

/// Stores a new record from a validated body: ids, defaults, stamps, hooks, limits.
Record createRecord(Call &call, const Kind &kind, const std::string &parent, const Json &body);

} // namespace sandbox
