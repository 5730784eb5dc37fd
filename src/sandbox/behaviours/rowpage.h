// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/listquery.h"
#include "sandbox/response.h"

namespace sandbox {

/// A page of rows that are no records of their own, as `limit`, `skip`, `next`, `previous`
/// and `filter` of a list call want it. `name` is the field that the filter looks at; a cursor
/// is the `_id` of the last row before, or the first row after. Throws 400 on an unknown one.
Response pageOfRows(const Kind &kind, const Json &rows, const ListQuery &query, const char *name);

} // namespace sandbox
