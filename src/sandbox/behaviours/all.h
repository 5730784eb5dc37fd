// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/behaviour.h"

namespace sandbox {

/// Writes every behaviour into the registry.
void addAll(Behaviours &behaviours);

/// What building the first data needs: the open transaction, ids of the seed, the time.
struct Seeding {
    Store &store;
    Files &files;
    const Catalogue &catalogue;
    Ids &ids; ///< seeded: the same seed gives the same row
    std::int64_t now; ///< the day's start, so that data made on one day are the same
    std::string organisationId; ///< made by the engine, kind "organisation"
    std::string userId; ///< made by the engine, kind "user", all global roles
    int scale = 1; ///< multiplies what is much: log lines, nodes
    std::vector<std::string> team{}; ///< ids of all users, filled while seeding
};

/// Builds the demo data. Runs once, in one transaction, on an empty store.
void seedDemo(Seeding &seeding);

} // namespace sandbox
