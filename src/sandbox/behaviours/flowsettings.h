// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/call.h"

namespace sandbox {

/// Lays a partial object over another one, at any depth; arrays are replaced whole.
void layOver(Json &base, const Json &partial);

/// The settings of a flow as they hold now: what was set, else what the Project says, else the
/// platform's defaults.
Json settingsOfFlow(const Json *set, const Json *projectSettings);

} // namespace sandbox
