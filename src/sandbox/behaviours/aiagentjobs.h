// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/call.h"

namespace sandbox {

/// Type of the nodes of a chart in which an AI agent does a job; the tools hang under it.
inline constexpr const char *aiAgentJobType = "aiAgentJob";

/// The jobs of an agent: nodes in all Flows of its project whose configuration names it, each with
/// the tools that are its children. Answers indexAiAgentJobs.
Response indexAgentJobs(Call &call);

/// The jobs in one chart, each with the fields of its agent. Answers indexChartAiAgents.
Response indexChartAgents(Call &call);

} // namespace sandbox
