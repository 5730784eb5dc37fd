// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/flows.h"

#include "sandbox/behaviours/demo/parts.h"

namespace sandbox::demo {

namespace {

std::vector<std::string> splitText(const std::string &text, const std::string &by)
{
    std::vector<std::string> parts;
    std::size_t from = 0;
    for (std::size_t at = text.find(by); at != std::string::npos; at = text.find(by, from)) {
        parts.push_back(text.substr(from, at - from));
        from = at + by.size();
    }
    parts.push_back(text.substr(from));
    return parts;
}

Record child(Seeding &seeding, const std::string &kind, const Record &parent, Json fields)
{
    Record record;
    record.kind = kind;
    record.parent = parent.id();
    record.body
        = {{"_id", seeding.ids.id(parent.createdAt())}, {"referenceId", seeding.ids.uuid()}};
    record.body.update(fields);
    stamp(record.body, parent.createdAt(), parent.createdAt(), textAt(parent.body, "createdBy"));
    seeding.store.insert(record);
    return record;
}

/// "name: sentence | sentence"
void addIntent(Seeding &seeding, const Record &flow, const std::string &text)
{
    const std::string locale = textAt(flow.body, "localeReference");
    const std::vector<std::string> halves = splitText(text, ": ");
    const Record intent = child(seeding, "intent", flow,
        {{"name", halves.front()}, {"description", ""}, {"isRejectIntent", false},
            {"isDisabled", false}, {"tags", Json::array()}, {"localeReference", locale}});
    for (const std::string &sentence : splitText(halves.back(), " | "))
        child(seeding, "sentence", intent,
            {{"text", sentence}, {"slots", Json::array()}, {"localeReference", locale}});
}

Json sayNodes(const FlowText &text)
{
    Json nodes = Json::array();
    for (const std::string &line : text.says)
        nodes.push_back({{"type", "say"}, {"label", "Say"}, {"preview", line},
            {"config", {{"say", {{"type", "text"}, {"text", {line}}}}}}});
    return nodes;
}

void addFlow(Seeding &seeding, const Record &project, const FlowText &text, std::int64_t created)
{
    Record flow;
    flow.kind = "flow";
    flow.parent = project.id();
    flow.body = {{"_id", seeding.ids.id(created)}, {"referenceId", seeding.ids.uuid()},
        {"name", text.name}, {"description", text.description}};
    completeFlow(seeding.ids, project, flow.body, created);
    flow.body["isTrainingOutOfDate"] = seeding.ids.number(0, 4) == 0;
    stamp(flow.body, created, someTime(seeding, created, seeding.now), somebody(seeding));
    seeding.store.insert(flow);
    addChart(seeding.store, seeding.ids, flow, sayNodes(text), created);
    for (const std::string &intent : text.intents)
        addIntent(seeding, flow, intent);
    child(seeding, "state", flow,
        {{"name", "default"}, {"type", "blacklist"}, {"isDefault", true},
            {"intentIds", Json::array()}});
}

} // namespace

void addFlowsOf(Seeding &seeding, const Record &project, const Plan &plan)
{
    for (const FlowText &text : commonFlows())
        addFlow(seeding, project, text, project.createdAt() + 2 * hour);
    // The last of them is the youngest, so that older snapshots lack it.
    std::int64_t created = project.createdAt() + day;
    for (const FlowText &text : plan.assistant.flows) {
        addFlow(seeding, project, text, created);
        created += (seeding.now - created) / 3;
    }
}

} // namespace sandbox::demo
