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

Json sayNode(const std::string &line)
{
    return {{"type", "say"}, {"label", "Say"}, {"preview", line},
        {"config", {{"say", {{"type", "text"}, {"text", {line}}}}}}};
}

/// What makes a chart worth looking at: a question, two ways, a log line, code.
void addVariety(Json &nodes, const FlowText &text)
{
    const std::string question = "Is there anything else about " + text.name + '?';
    nodes.push_back({{"type", "question"}, {"label", "Anything else"}, {"preview", question},
        {"comment", "Asked since the summer release"},
        {"config", {{"type", "yesNo"}, {"say", {{"type", "text"}, {"text", {question}}}}}}});
    nodes.push_back({{"type", "if"}, {"label", "Go on?"},
        {"config",
            {{"condition",
                {{"type", "rule"},
                    {"rule", {{"left", "input.text"}, {"operand", "eq"}, {"right", "yes"}}}}}}},
        {"branches",
            {{"then", Json::array({sayNode("All right, tell me.")})},
                {"else", Json::array({sayNode("Fine. Have a nice day.")})}}}});
    nodes.push_back({{"type", "logMessage"}, {"label", "Note it"},
        {"config", {{"message", "Left " + text.name}, {"level", "info"}}}});
    nodes.push_back({{"type", "code"}, {"label", "Remember"},
        {"config", {{"code", "context.last = \"" + text.name + "\";\n"}}}});
}

Json sayNodes(const FlowText &text)
{
    Json nodes = Json::array();
    for (const std::string &line : text.says)
        nodes.push_back(sayNode(line));
    return nodes;
}

void addFlow(
    Seeding &seeding, const Record &project, const FlowText &text, bool rich, std::int64_t created)
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
    Json nodes = sayNodes(text);
    if (rich)
        addVariety(nodes, text);
    addChart(seeding.store, seeding.ids, flow, nodes, created);
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
        addFlow(seeding, project, text, isRich(plan), project.createdAt() + 2 * hour);
    // The last of them is the youngest, so that older snapshots lack it.
    std::int64_t created = project.createdAt() + day;
    for (const FlowText &text : plan.assistant.flows) {
        addFlow(seeding, project, text, isRich(plan), created);
        created += (seeding.now - created) / 3;
    }
}

} // namespace sandbox::demo
