// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/snapshots.h"

#include "sandbox/behaviours/demo/parts.h"
#include "sandbox/behaviours/snapshotcontent.h"

namespace sandbox::demo {

namespace {

const std::vector<std::string> &occasions()
{
    static const std::vector<std::string> all{"First pilot", "After the user test",
        "New small talk", "Wording by marketing", "Hotfix handover", "Summer release",
        "More languages", "Fewer questions", "Autumn release", "Before the trade fair"};
    return all;
}

int countOf(const Plan &plan)
{
    const int made = plan.assistant.snapshots;
    switch (plan.stage) {
    case Stage::Dev:
        return made;
    case Stage::Qa:
        return made > 6 ? made - 1 : made - made / 3;
    case Stage::Prod:
        return made > 6 ? made - 2 : made / 2;
    }
    return 0;
}

} // namespace

std::vector<std::string> addSnapshotsOf(Seeding &seeding, const Record &project, const Plan &plan)
{
    Record base{"snapshotBase", project.id()};
    base.body = {{"_id", seeding.ids.id(seeding.now)}};
    base.internal = collectContent(seeding.store, project);
    seeding.store.insert(base);
    std::vector<std::string> ids;
    const int count = countOf(plan);
    const std::int64_t first = project.createdAt() + 12 * day;
    // Later stages get what was made in DEV, some days after.
    const std::int64_t delay = plan.stage == Stage::Dev ? 0 : plan.stage == Stage::Qa ? 1 : 3;
    for (int i = 0; i < count; ++i) {
        const std::int64_t step = (seeding.now - day - first) / std::max(count, 1);
        const std::int64_t at = std::min(
            first + i * step + delay * day + seeding.ids.number(8, 16) * hour - first % day,
            seeding.now - hour);
        const std::string name = "1." + std::to_string(i) + ".0 "
            + occasions()[static_cast<std::size_t>(i) % occasions().size()];
        const Record snapshot
            = addSnapshot(seeding.store, seeding.catalogue, seeding.ids, project.id(),
                {name, "Taken by the team for " + plan.name, sha256(name).substr(0, 40),
                    contentUntil(base, at)},
                somebody(seeding), at, &base);
        ids.push_back(snapshot.id());
    }
    if (!ids.empty() && plan.assistant.snapshots > 6 && plan.stage != Stage::Prod) {
        Record newest = seeding.store.get("snapshot", ids.back());
        if (plan.stage == Stage::Dev) {
            packageSnapshot(seeding.store, seeding.files, newest, seeding.now);
        } else { // was prepared two days ago and has lapsed since, file and all
            newest.body["isPackaged"] = true;
            newest.body["packageExpiresAt"] = seeding.now - day;
        }
        seeding.store.update(newest);
    }
    return ids;
}

} // namespace sandbox::demo
