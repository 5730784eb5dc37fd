// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/roles.h"
#include "operations/operation.h"

namespace cognigy {

/// The mark of a step in a list of steps.
RowState markOf(StepState::Kind kind);

} // namespace cognigy
