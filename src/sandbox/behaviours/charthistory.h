// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/call.h"

namespace sandbox {

/// What a change of a chart touched, as it was or became: relations, and nodes by `_id`.
struct ChartState {
    Json relations;
    Json nodes;
};

/// Keeps a step so that the caller can take it back; at most as many as limits.json says. What
/// somebody else did to this chart before can no longer be taken back by them.
void noteChartStep(Call &call, const Record &flow, const Json &step, const ChartState &before,
    const ChartState &after);

} // namespace sandbox
