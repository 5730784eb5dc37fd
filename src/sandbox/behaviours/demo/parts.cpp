// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/demo/parts.h"

#include <algorithm>

namespace sandbox::demo {

void stamp(Json &body, std::int64_t created, std::int64_t changed, const std::string &userId)
{
    body["createdAt"] = created;
    body["lastChanged"] = changed;
    body["createdBy"] = userId;
    body["lastChangedBy"] = userId;
}

std::string somebody(Seeding &seeding)
{
    const auto last = static_cast<std::int64_t>(seeding.team.size()) - 1;
    return seeding.team[static_cast<std::size_t>(seeding.ids.number(0, last))];
}

std::int64_t someTime(Seeding &seeding, std::int64_t from, std::int64_t to)
{
    const std::int64_t days = std::max<std::int64_t>((to - from) / day - 1, 0);
    const std::int64_t at = from - from % day + seeding.ids.number(0, days) * day
        + seeding.ids.number(7 * hour, 17 * hour);
    return std::min(std::max(at, from), to);
}

Record addBelow(Seeding &seeding, const std::string &kind, const Record &parent, Json fields,
    std::int64_t created)
{
    Record record{kind, parent.id()};
    record.body = {{"_id", seeding.ids.id(created)}, {"referenceId", seeding.ids.uuid()}};
    record.body.update(fields);
    stamp(record.body, created, created, textAt(parent.body, "createdBy", seeding.userId));
    seeding.store.insert(record);
    return record;
}

bool isRich(const Plan &plan)
{
    constexpr int most = 8; // of snapshots; the flagships have that many
    return plan.stage == Stage::Dev && plan.assistant.snapshots >= most;
}

} // namespace sandbox::demo
