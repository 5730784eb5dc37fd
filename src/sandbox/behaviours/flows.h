// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/call.h"

namespace sandbox {

/// Gives a new flow its chart: a start node, the given nodes in a row, an end node. A node is
/// `{type, label, config, comment …}`; `branches` holds by the type of a child (then, else,
/// default …) the nodes in it, and `cases` for a Lookup a list of `{value, nodes}`.
void addChart(Store &store, Ids &ids, const Record &flow, const Json &nodes, std::int64_t now);

/// The fields that the server itself puts into a new flow of a project.
void completeFlow(Ids &ids, const Record &project, Json &body, std::int64_t now);

/// Notes that a flow's model in a locale is no longer what its intents say. Writes the flow.
void markUntrained(Store &store, const std::string &flowId, const std::string &localeId);

} // namespace sandbox
