// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/behaviour.h"
#include "sandbox/behaviours/snapshotcontent.h"

namespace sandbox {

/// Kinds that packages carry, as packages.json says; those under "project" can be chosen.
const std::vector<CoveredKind> &packagedKinds();

/// The chosen resources of a project (by `_id` or reference id) with all below them and what they
/// refer to directly: `{projectId, organisationId, locales, resources, records}`. Throws
/// TaskFailed for an id that names nothing that a package can carry.
Json packageContent(
    Store &store, const Record &project, const std::vector<std::string> &resourceIds);

/// Adds a package of this content to a project.
Record addPackage(Store &store, Ids &ids, const std::string &projectId, const std::string &name,
    const std::string &description, const Json &content, const std::string &userId,
    std::int64_t now);

/// The content that addPackage() kept; throws TaskFailed where it is gone.
Json contentOfPackage(Store &store, const Record &package);

/// Rows `{type, _id, name}` of what a package holds, for the graph of a project.
Json resourcesOfPackage(Store &store, const Record &package);

/// How a resource of a package comes into a project.
struct MergeStrategy {
    std::string identity = "abort"; ///< where the reference id is taken: abort, replace, merge…
    std::string rename{}; ///< the name to take; empty: its own
    bool autoRename = true; ///< where the name is taken: find a free one
};

/// What a merge is asked to do.
struct MergeOrder {
    std::vector<std::string> resourceIds; ///< by the ids in the package
    std::map<std::string, MergeStrategy> strategies; ///< by the ids in the package
    IdMap locales; ///< from those of the package to those of the project; the rest is guessed
};

/// Brings resources of a package into a project. Throws TaskFailed for a conflict or an unknown id.
void mergeContent(Store &store, const Record &project, const Json &content, const MergeOrder &order,
    const Rebuild &rebuild);

/// Takes a file that has arrived whole and starts the task that makes a package of it.
/// Returns the created form of the task.
Json startPackageUpload(Call &call, const std::string &projectId, const std::filesystem::path &file,
    const std::string &fileName);

} // namespace sandbox
