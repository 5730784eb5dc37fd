// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/call.h"

namespace sandbox {

/// Reads limit, skip, sort, filter, cursors and field filters of a list call of this kind.
/// Parents are left open. Throws 400 for a parameter or sort field that the kind does not have.
ListQuery listQueryOf(const Call &call, const Kind &kind);

} // namespace sandbox
