// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/behaviours/all.h"
#include "sandbox/behaviours/demo/cast.h"
#include "sandbox/ids.h"
#include "sandbox/store.h"

namespace sandbox::demo {

inline constexpr std::int64_t hour = 3600;
inline constexpr std::int64_t day = 24 * hour;

enum class Stage { Dev, Qa, Prod };

/// What one project of the demo is made from.
struct Plan {
    std::string name;
    std::string color;
    const Assistant &assistant;
    Stage stage;
    std::int64_t born; ///< Unix seconds at which it was made
};

/// The four stamps, as the last fields of a body.
void stamp(Json &body, std::int64_t created, std::int64_t changed, const std::string &userId);

/// One of the people, or the demo user.
std::string somebody(Seeding &seeding);

/// A time between two others, on a working day's hours.
std::int64_t someTime(Seeding &seeding, std::int64_t from, std::int64_t to);

/// Makes the users other than the demo user, and some sign-ins of that one.
void addPeople(Seeding &seeding);

/// Adds languages beside the primary one. Returns all locales of the project, the primary first.
std::vector<Record> addLanguages(Seeding &seeding, const Record &project, const Plan &plan);

/// A record below another one, with ids and stamps.
Record addBelow(Seeding &seeding, const std::string &kind, const Record &parent, Json fields,
    std::int64_t created);

/// The few projects that have something of everything; the others are lean.
bool isRich(const Plan &plan);

/// Flows with charts, texts, intents and states; and smaller things that snapshots hold.
void addFlowsOf(Seeding &seeding, const Record &project, const Plan &plan);
void addSmallThings(Seeding &seeding, const Record &project, const Plan &plan);

/// Snapshots in the order of their age; some packaged. Returns the ids, the oldest first.
std::vector<std::string> addSnapshotsOf(Seeding &seeding, const Record &project, const Plan &plan);

/// Endpoints on the assistant's channels; in QA and PROD mostly pinned to a snapshot.
void addEndpointsOf(Seeding &seeding, const Record &project, const Plan &plan,
    const std::vector<std::string> &snapshots);

/// Knowledge stores with sources and chunks about what the customer does.
void addKnowledgeOf(Seeding &seeding, const Record &project, const Customer &customer);

/// What people said and what became of it: conversations with transcripts and analytics, contact
/// profiles, trainer records, sentences that were learned, steps.
void addTalkOf(Seeding &seeding, const Record &project, const Customer &customer);

/// Lines of the last day, `count` of them, the oldest first.
void addLogOf(Seeding &seeding, const Record &project, int count);

/// Counters of three months; more where the project is in production.
void addUsageOf(Seeding &seeding, const Record &project, const Plan &plan);

/// Finished tasks, packages, runs of functions and playbooks.
void addHistoryOf(Seeding &seeding, const Record &project);

/// Who did what in the organisation.
void addAudit(Seeding &seeding);

/// What --scale multiplies: a Flow of 100 nodes in the playground, for each step 100 more.
void addLargeFlow(Seeding &seeding, const Record &project);

} // namespace sandbox::demo
