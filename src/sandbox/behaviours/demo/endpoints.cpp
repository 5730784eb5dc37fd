// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/demo/parts.h"

#include <map>

namespace sandbox::demo {

namespace {

std::string titleOf(const std::string &channel)
{
    static const std::map<std::string, std::string> titles{{"webchat3", "Website chat"},
        {"whatsapp", "WhatsApp"}, {"rest", "Mobile app"}, {"voiceGateway2", "Phone line"},
        {"microsoftTeams", "Teams"}};
    const auto found = titles.find(channel);
    return found == titles.end() ? channel : found->second;
}

/// DEV endpoints run the project as it is; of the others a few were forgotten.
std::string entrypointOf(Seeding &seeding, const Record &project, const Plan &plan,
    const std::vector<std::string> &snapshots)
{
    if (plan.stage == Stage::Dev || snapshots.empty() || seeding.ids.number(0, 5) == 0)
        return project.id();
    const std::size_t back = snapshots.size() > 1 && seeding.ids.number(0, 2) == 0 ? 2 : 1;
    return snapshots[snapshots.size() - back];
}

} // namespace

void addEndpointsOf(Seeding &seeding, const Record &project, const Plan &plan,
    const std::vector<std::string> &snapshots)
{
    const std::vector<Record> locales = seeding.store.all("locale", project.id());
    const auto flow = seeding.store.findName("flow", project.id(), "Main");
    std::size_t next = 0;
    for (const std::string &channel : plan.assistant.channels) {
        const Record &locale = locales[next++ % 2 == 0 ? 0 : locales.size() - 1];
        Record endpoint;
        endpoint.kind = "endpoint";
        endpoint.parent = project.id();
        const std::int64_t created = project.createdAt() + 3 * day;
        endpoint.body = {{"_id", seeding.ids.id(created)}, {"name", titleOf(channel)},
            {"channel", channel}, {"URLToken", seeding.ids.hex(64)},
            {"flowId", flow->referenceId()}, {"localeId", locale.referenceId()},
            {"entrypoint", entrypointOf(seeding, project, plan, snapshots)}, {"active", true},
            {"overrideSnapshotConnections", plan.stage != Stage::Dev}, {"useAnalytics", true},
            {"targetType", "flow"}, {"settings", Json::object()}};
        stamp(endpoint.body, created, someTime(seeding, created, seeding.now), somebody(seeding));
        seeding.store.insert(endpoint);
    }
}

} // namespace sandbox::demo
