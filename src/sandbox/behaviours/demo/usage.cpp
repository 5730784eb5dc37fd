// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/demo/parts.h"
#include "sandbox/clock.h"

namespace sandbox::demo {

namespace {

constexpr int days = 75;

Json dayOf(Seeding &seeding, const Plan &plan, bool weekend)
{
    const std::int64_t most = plan.stage == Stage::Prod ? 400 : plan.stage == Stage::Qa ? 12 : 30;
    const std::int64_t base = weekend ? most / 3 : most;
    Json row{{"conversations", Json::object()}, {"queries", seeding.ids.number(0, base / 2)},
        {"calls", 0}, {"callSeconds", 0}, {"concurrentCalls", 0}};
    for (const std::string &channel : plan.assistant.channels) {
        const std::int64_t count = seeding.ids.number(base / 2, base);
        row["conversations"][channel] = count;
        if (channel == "voiceGateway2") {
            row["calls"] = count;
            row["callSeconds"] = count * seeding.ids.number(60, 150);
            row["concurrentCalls"] = count / 20 + 1;
        }
    }
    return row;
}

} // namespace

void addUsageOf(Seeding &seeding, const Record &project, const Plan &plan)
{
    std::map<std::string, Json> months;
    for (int i = days; i > 0; --i) {
        const std::int64_t at = seeding.now - i * day;
        const std::string date = isoTime(at * 1000).substr(0, 10);
        const std::int64_t weekday = (at / day + 4) % 7; // 1 January 1970 was a Thursday
        months[date.substr(0, 7)][date.substr(8)]
            = dayOf(seeding, plan, weekday == 0 || weekday == 6);
    }
    for (auto &[month, inside] : months) {
        Record record{"usageMonth", project.id()};
        record.body
            = {{"_id", seeding.ids.id(seeding.now)}, {"name", month}, {"createdAt", seeding.now}};
        record.internal = std::move(inside);
        seeding.store.insert(record);
    }
}

} // namespace sandbox::demo
