// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/answers.h"
#include "sandbox/behaviours/codelines.h"
#include "sandbox/behaviours/flowgraph.h"
#include "sandbox/behaviours/flowrunner.h"
#include "sandbox/behaviours/localized.h"
#include "sandbox/behaviours/nodetypes.h"

#include <algorithm>

namespace sandbox {

FlowRunner::Go FlowRunner::runNode(FlowGraph &flow, const Record &node, const Config &config)
{
    const std::string type = textAt(node.body, "type");
    if (type == "say") {
        say(config.value("say", Json::object()));
    } else if (type == "question") {
        say(config.value("say", Json::object()));
        waitAt(flow, node.id());
        return Go::Stop;
    } else if (type == "code") {
        runCode(node, config);
    } else if (type == "logMessage") {
        m_outcome.log.push_back({{"type", textAt(config, "level", "info")},
            {"msg", rendered(textAt(config, "message"), m_scope)}});
    } else if (!isSimulatedType(type)) {
        lack("The node \"" + textAt(node.body, "label") + "\" of the type " + type
            + " is not simulated.");
    } else {
        return runLogic(flow, node, config);
    }
    return Go::On;
}

FlowRunner::Go FlowRunner::runLogic(FlowGraph &flow, const Record &node, const Config &config)
{
    const std::string type = textAt(node.body, "type");
    if (type == "if")
        return runBranch(
            flow, node, conditionHolds(config.value("condition", Json())) ? "then" : "else");
    if (type == "switch")
        return runSwitch(flow, node, config);
    if (type == "once")
        return runOnce(flow, node);
    if (type == "goTo" || type == "executeFlow")
        return leaveFor(flow, node, config, type == "executeFlow");
    if (type == "waitForInput") {
        waitAt(flow, node.id());
        return Go::Stop;
    }
    if (type == "stop")
        return Go::Stop;
    return runMemory(type, config);
}

FlowRunner::Go FlowRunner::runMemory(const std::string &type, const Config &config)
{
    const std::string key = rendered(textAt(config, "key"), m_scope);
    if (type == "addToContext" && !key.empty()) {
        Json value = renderedValue(config.value("value", Json()), m_scope);
        if (textAt(config, "mode") == "array") {
            Json list = memberAt(m_scope.context, key);
            if (!list.is_array())
                list = Json::array();
            list.push_back(std::move(value));
            value = std::move(list);
        }
        putAt(m_scope.context, key, value);
    } else if (type == "removeFromContext" && !key.empty()) {
        if (m_scope.context.is_object())
            m_scope.context.erase(key);
    } else if (type == "resetContext") {
        m_scope.context = Json::object();
    } else if (type == "setState" || type == "resetState") {
        m_memory.state = type == "resetState"
            ? "default"
            : rendered(textAt(config, "state", "default"), m_scope);
        m_scope.input["state"] = m_memory.state;
    }
    return Go::On;
}

bool FlowRunner::conditionHolds(const Json &condition)
{
    const std::string expression
        = condition.is_string() ? condition.get<std::string>() : textAt(condition, "condition");
    if (!expression.empty() && textAt(condition, "type") != "rule")
        return holds(expression);
    const Json rule = objectAt(condition, "rule");
    if (rule.empty())
        return false;
    bool isKnown = true;
    const bool result = ruleHolds(rule, m_scope, isKnown);
    if (!isKnown)
        lack("The operand \"" + textAt(rule, "operand") + "\" is not simulated.");
    return result;
}

FlowRunner::Go FlowRunner::runBranch(FlowGraph &flow, const Record &node, const std::string &type)
{
    return runChain(flow, flow.child(node.id(), type));
}

FlowRunner::Go FlowRunner::runSwitch(FlowGraph &flow, const Record &node, const Config &config)
{
    const std::string type = textAt(config, "type", "intent");
    std::string value;
    if (type == "cognigyScript" || type == "custom") {
        const std::string operand = textAt(config, "operator");
        value = printed(operand.find("{{") == std::string::npos
                ? renderedValue("{{" + operand + "}}", m_scope)
                : renderedValue(operand, m_scope));
    } else {
        value = printed(memberAt(m_scope.input, type));
    }
    for (const std::string &id : flow.children(node.id())) {
        const Record *child = flow.node(id);
        if (child == nullptr || textAt(child->body, "type") != "case")
            continue;
        const Json own = objectAt(bodyIn(*child, m_locales), "config");
        const Json wanted = own.contains("case") ? objectAt(own, "case").value("value", Json())
                                                 : own.value("value", Json());
        if (!flagAt(child->body, "isDisabled") && !value.empty()
            && printed(renderedValue(wanted, m_scope)) == value)
            return runChain(flow, id);
    }
    return runBranch(flow, node, "default");
}

FlowRunner::Go FlowRunner::runOnce(FlowGraph &flow, const Record &node)
{
    const Json mark = node.referenceId();
    const bool wasHere
        = std::find(m_memory.seen.begin(), m_memory.seen.end(), mark) != m_memory.seen.end();
    if (!wasHere)
        m_memory.seen.push_back(mark);
    return runBranch(flow, node, wasHere ? "afterwards" : "onFirstExecution");
}

FlowRunner::Go FlowRunner::leaveFor(
    FlowGraph &flow, const Record &node, const Config &config, bool comesBack)
{
    const Json target = config.value("flowNode", Json::object());
    const std::string named = textAt(target, "flow");
    const auto other = named.empty() ? std::optional(flow.flow()) : m_content.find("flow", named);
    if (!other) {
        m_outcome.log.push_back({{"type", "error"},
            {"msg", "The node \"" + textAt(node.body, "label") + "\" leads to no Flow."}});
        return comesBack ? Go::On : Go::Stop;
    }
    if (!comesBack) {
        if (textAt(config, "executionMode") == "wait") {
            FlowGraph &there = graph(*other);
            waitAt(there, textAt(target, "node").empty() ? there.start() : textAt(target, "node"));
            m_memory.waiting["startsThere"] = true;
            return Go::Stop;
        }
        runFlow(*other, textAt(target, "node"));
        return Go::Stop;
    }
    m_callers.push_back({{"flow", flow.flow().referenceId()}, {"node", node.referenceId()}});
    const Go go = runFlow(*other, textAt(target, "node"));
    if (go == Go::On)
        m_callers.erase(m_callers.size() - 1);
    return go;
}

void FlowRunner::runCode(const Record &node, const Config &config)
{
    const CodeOutcome outcome = runCodeLines(textAt(config, "code"), m_scope);
    for (const Json &output : outcome.outputs)
        m_outcome.outputs.push_back(output);
    if (!outcome.notUnderstood.empty())
        lack("The node \"" + textAt(node.body, "label")
            + "\" of the type code is not simulated beyond: " + outcome.notUnderstood);
}

} // namespace sandbox
