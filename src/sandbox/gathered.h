// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/call.h"

namespace sandbox {

/// A list of things that are no records of their own, such as the members of a project: filtered,
/// sorted and paged as the request asks, like a list of records. For a few hundred at most.
Response gatheredList(Call &call, const Kind &kind, std::vector<Json> items);

} // namespace sandbox
