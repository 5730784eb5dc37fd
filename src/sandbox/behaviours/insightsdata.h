// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/store.h"

namespace sandbox {

/// Works out the data of a report on a project from its conversations and turns.
using InsightsData = Json (*)(Store &store, const Record &project, const Json &question);

/// Rows {dimension, measure} of one of the named queries: by channel, locale, Flow, intent or day.
Json insightsRows(Store &store, const Record &project, const Json &question);
/// What users said, the most frequent first: {items: [{message, count, source}], total, …}.
Json insightsMessages(Store &store, const Record &project, const Json &question);
/// A tree of the steps of the project's Flows with how often each was passed.
Json insightsSteps(Store &store, const Record &project, const Json &question);
/// Conversations: {items, total, nextCursor, previousCursor}.
Json insightsTranscripts(Store &store, const Record &project, const Json &question);

} // namespace sandbox
