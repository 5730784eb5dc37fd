// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/call.h"

namespace sandbox {

/// The one record of a kind such as settings under a parent; with the defaults of its fields, and
/// no `_id`, where nothing was written yet.
Record singleOf(Call &call, const Kind &kind, const std::string &parent);

/// Puts changes into an object: objects go into objects field by field, at any depth; anything else
/// takes the place of what was there.
void mergeDeep(Json &into, const Json &changes);

/// Stores it, as a new record where it has no `_id` yet. `record.kind` and `.parent` are set.
void keepSingle(Call &call, const Kind &kind, Record &record);

/// The generic answers for such a kind.
Response readSingle(Call &call, const Kind &kind);
Response changeSingle(Call &call, const Kind &kind);
Response dropSingle(Call &call, const Kind &kind);

} // namespace sandbox
