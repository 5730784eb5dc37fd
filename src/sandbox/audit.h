// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/call.h"

namespace sandbox {

/// Writes down who has changed what: one audit event for each request that changed something,
/// inside its transaction. Nothing where nobody is signed in, and for what concerns no
/// organisation. `response` names what was made.
void noteChange(Call &call, const Response &response);

} // namespace sandbox
