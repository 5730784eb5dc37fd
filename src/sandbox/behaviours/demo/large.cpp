// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/demo/parts.h"
#include "sandbox/behaviours/flows.h"

namespace sandbox::demo {

void addLargeFlow(Seeding &seeding, const Record &project)
{
    constexpr int nodesAStep = 100;
    const std::int64_t created = project.createdAt() + 5 * day;
    Record flow{"flow", project.id()};
    flow.body = {{"_id", seeding.ids.id(created)}, {"referenceId", seeding.ids.uuid()},
        {"name", "Everything at once"}, {"description", "As long as no flow should be"}};
    completeFlow(seeding.ids, project, flow.body, created);
    stamp(flow.body, created, created, seeding.userId);
    seeding.store.insert(flow);
    Json nodes = Json::array();
    const int count = nodesAStep * seeding.scale - 2; // with start and end
    for (int i = 1; i <= count; ++i) {
        const std::string text = "This is message number " + std::to_string(i) + '.';
        nodes.push_back({{"type", "say"}, {"label", "Say " + std::to_string(i)}, {"preview", text},
            {"config", {{"say", {{"type", "text"}, {"text", {text}}}}}}});
    }
    addChart(seeding.store, seeding.ids, flow, nodes, created);
}

} // namespace sandbox::demo
