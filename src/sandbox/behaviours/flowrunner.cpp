// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/flowrunner.h"

#include "sandbox/behaviours/answers.h"
#include "sandbox/behaviours/flowgraph.h"
#include "sandbox/behaviours/flowsettings.h"
#include "sandbox/behaviours/localized.h"
#include "sandbox/behaviours/nlu.h"
#include "sandbox/behaviours/nodetypes.h"

#include <algorithm>

namespace sandbox {

namespace {

/// A message that passes more nodes than this goes round in a circle.
constexpr int mostSteps = 500;

} // namespace

FlowRunner::FlowRunner(Content &content, SessionMemory &memory, std::vector<std::string> locales)
    : m_content(content)
    , m_memory(memory)
    , m_locales(std::move(locales))
{
}

FlowRunner::~FlowRunner() = default;

FlowOutcome FlowRunner::run(const Record &flow, const UserMessage &message)
{
    const std::vector<Record> own = m_content.all("flowSettings", flow.id());
    const std::vector<Record> shared = m_content.all("projectSettings", m_content.projectId());
    m_settings = settingsOfFlow(
        own.empty() ? nullptr : &own.front().body, shared.empty() ? nullptr : &shared.front().body);
    m_scope = {{{"text", message.text}, {"data", message.data}, {"userId", message.userId},
                   {"sessionId", message.sessionId}, {"channel", message.channel},
                   {"flowName", flow.name()}, {"state", m_memory.state}, {"mode", "TextOnly"},
                   {"intent", nullptr}, {"intentScore", nullptr}, {"intentFlow", nullptr},
                   {"understood", false}, {"slots", Json::object()}, {"result", nullptr}},
        m_memory.context, m_memory.profile};
    // A new session begins with the Context that the Flow was given.
    if (m_memory.context.empty() && m_memory.waiting.is_null())
        m_scope.context = objectAt(bodyIn(flow, m_locales), "context");
    findSlots(flow);
    findIntent(flow);

    const bool goesOn = m_memory.waiting.is_object();
    if (goesOn)
        resume();
    else if (!runsElsewhere(flow) && !repliedByDefault(flow))
        runFlow(flow, {});
    m_memory.context = m_scope.context;
    m_memory.profile = m_scope.profile;
    m_outcome.input = m_scope.input;
    m_outcome.learns = flagAt(m_settings, "learnNewExampleSentences");
    return std::move(m_outcome);
}

FlowGraph &FlowRunner::graph(const Record &flow)
{
    auto &known = m_graphs[flow.id()];
    if (!known)
        known = std::make_unique<FlowGraph>(m_content, flow);
    return *known;
}

void FlowRunner::lack(const std::string &sentence)
{
    m_outcome.unsupported.push_back(sentence);
}

bool FlowRunner::holds(const std::string &expression)
{
    try {
        return isTruthy(evaluate(expression, m_scope));
    } catch (const ScriptError &error) {
        lack(error.what());
        return false;
    }
}

FlowRunner::Go FlowRunner::runFlow(const Record &flow, const std::string &node)
{
    FlowGraph &chart = graph(flow);
    const Record *first = node.empty() ? nullptr : chart.node(node);
    return runChain(chart, first != nullptr ? first->id() : chart.start());
}

FlowRunner::Go FlowRunner::runChain(FlowGraph &flow, std::string node)
{
    while (!node.empty()) {
        const Record *record = flow.node(node);
        if (record == nullptr)
            return Go::On;
        if (++m_steps > mostSteps) {
            lack("The Flow \"" + flow.flow().name() + "\" passes more than "
                + std::to_string(mostSteps) + " nodes with one message.");
            return Go::Stop;
        }
        if (!flagAt(record->body, "isDisabled")) {
            const Json config = objectAt(bodyIn(*record, m_locales), "config");
            if (runNode(flow, *record, config) == Go::Stop)
                return Go::Stop;
        }
        node = flow.next(node);
    }
    return Go::On;
}

/// Goes on behind a node: to the end of its branch, then behind what the branch hangs on.
FlowRunner::Go FlowRunner::runAfter(FlowGraph &flow, const std::string &node)
{
    for (std::string at = node; !at.empty(); at = flow.parentOfChain(at)) {
        if (runChain(flow, flow.next(at)) == Go::Stop)
            return Go::Stop;
    }
    return Go::On;
}

FlowRunner::Go FlowRunner::resume()
{
    const Json waiting = std::exchange(m_memory.waiting, nullptr);
    m_callers = waiting.value("callers", Json::array());
    const auto flow = m_content.find("flow", textAt(waiting, "flow"));
    if (!flow)
        return Go::On;
    FlowGraph &chart = graph(*flow);
    const Record *node = chart.node(textAt(waiting, "node"));
    if (node == nullptr)
        return runFlow(*flow, {});
    const bool isQuestion = textAt(node->body, "type") == "question";
    if (isQuestion && answerQuestion(chart, node->id()) == Go::Stop)
        return Go::Stop;
    if (flagAt(waiting, "startsThere")) {
        if (runChain(chart, node->id()) == Go::Stop)
            return Go::Stop;
    }
    if (runAfter(chart, node->id()) == Go::Stop)
        return Go::Stop;
    while (!m_callers.empty()) {
        const Json caller = m_callers.back();
        m_callers.erase(m_callers.size() - 1);
        const auto outer = m_content.find("flow", textAt(caller, "flow"));
        if (outer && runAfter(graph(*outer), textAt(caller, "node")) == Go::Stop)
            return Go::Stop;
    }
    return Go::On;
}

void FlowRunner::waitAt(FlowGraph &flow, const std::string &node)
{
    const Record *record = flow.node(node);
    m_memory.waiting = {{"flow", flow.flow().referenceId()},
        {"node", record != nullptr ? record->referenceId() : node}, {"callers", m_callers}};
}

FlowRunner::Go FlowRunner::answerQuestion(FlowGraph &flow, const std::string &node)
{
    const Json config = objectAt(bodyIn(*flow.node(node), m_locales), "config");
    const std::string type = textAt(config, "type", "text");
    Json answer = answerTo(type, config, m_scope.input, m_settings);
    if (answer.is_null()) {
        const std::string message = textAt(config, "validationMessage");
        if (!message.empty())
            say({{"type", "text"}, {"text", {message}}});
        if (flagAt(config, "validationRepeat", true))
            say(config.value("say", Json::object()));
        waitAt(flow, node);
        return Go::Stop;
    }
    if (flagAt(config, "storeResultInContext") && !textAt(config, "contextKey").empty())
        putAt(m_scope.context, textAt(config, "contextKey"), answer);
    m_scope.input["result"] = std::move(answer);
    return Go::On;
}

void FlowRunner::say(const Json &say)
{
    m_outcome.outputs.push_back(outputOf(say, m_scope));
}

Json SessionMemory::toJson() const
{
    return {{"context", context}, {"profile", profile}, {"state", state}, {"waiting", waiting},
        {"seen", seen}};
}

SessionMemory SessionMemory::fromJson(const Json &kept)
{
    SessionMemory memory;
    memory.context = kept.value("context", Json::object());
    memory.profile = kept.value("profile", Json::object());
    memory.state = textAt(kept, "state", "default");
    memory.waiting = kept.value("waiting", Json());
    memory.seen = kept.value("seen", Json::array());
    return memory;
}

} // namespace sandbox
