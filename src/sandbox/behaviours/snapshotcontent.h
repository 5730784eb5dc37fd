// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/ids.h"
#include "sandbox/store.h"

#include <map>
#include <vector>

namespace sandbox {

/// A kind that snapshots cover, as snapshots.json says.
struct CoveredKind {
    std::string kind;
    std::string under; ///< kind that it hangs under: project, flow, intent …
    std::string type; ///< word in `resourceType`; empty: not listed on its own
};

/// All of them, each after what it hangs under.
const std::vector<CoveredKind> &coveredKinds();

using IdMap = std::map<std::string, std::string>;

/// What an id is replaced by; the id itself where nothing is said.
std::string mapped(const IdMap &ids, const std::string &id);

/// A record and all of these kinds that lies below it, as rows {kind, parent, body, internal}.
void collectTree(
    Store &store, const Record &record, const std::vector<CoveredKind> &kinds, Json &rows);

/// A row as a record, every id and reference id inside replaced as the map says.
Record recordOfRow(const Json &row, const IdMap &ids);

/// Everything of a project that a snapshot covers:
/// `{projectId, primaryLocale, records: [{kind, parent, body, internal}]}`.
Json collectContent(Store &store, const Record &project);

/// Who rebuilds, when, and where new ids come from.
struct Rebuild {
    Ids &ids;
    std::int64_t now;
    std::string userId;
};

/// Removes what the project has of the covered kinds and brings the content back under new `_id`s
/// and the old reference ids; every reference by `_id` inside follows. Sets the project's primary
/// locale and moves the Endpoints that were on the primary locale to the new one; those on other
/// locales stay as they are. Writes the project.
void rebuildContent(Store &store, Record &project, const Json &content, const Rebuild &rebuild);

/// Copies a record with all that is covered below it, beside itself, under a new name, new `_id`s
/// and new reference ids. Returns the copy as stored.
Record copyTree(
    Store &store, const Record &record, const Rebuild &rebuild, const std::string &name);

} // namespace sandbox
