// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/call.h"

namespace sandbox {

/// `_id` of the record under which records of this kind lie, for this request. Throws 400, 403 or
/// 404; empty where a list call leaves it open.
std::string parentOf(Call &call, const Kind &kind);

/// The record that the last part of the path names; throws 404, or 403 for a project not allowed.
Record recordOfPath(Call &call, const Kind &kind);

/// The same, named by its id; `parent` is where it has to lie (empty: anywhere that is allowed).
Record recordAt(Call &call, const Kind &kind, const std::string &id, const std::string &parent);

/// The project that a record lies in, at any depth; nothing for one of the organisation itself.
/// Throws 404 for a record of another organisation.
std::optional<Record> projectOf(Call &call, const Record &record);

} // namespace sandbox
