// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/behaviours/content.h"
#include "sandbox/behaviours/script.h"

#include <map>

namespace sandbox {

/// What a session keeps from one message to the next.
struct SessionMemory {
    Json context = Json::object();
    Json profile = Json::object();
    std::string state = "default";
    Json waiting; ///< null, or where the next message goes on: {flow, node, callers}
    Json seen = Json::array(); ///< reference ids of the Once nodes that were passed

    Json toJson() const;
    static SessionMemory fromJson(const Json &kept);
};

/// A message of a user.
struct UserMessage {
    std::string text;
    Json data = Json::object();
    std::string userId;
    std::string sessionId;
    std::string channel;
};

/// What a Flow did with a message.
struct FlowOutcome {
    Json outputs = Json::array(); ///< {text, data} each
    Json input = Json::object(); ///< as it was at the end: intent, intentScore, slots, result …
    /// What this server does not simulate, by name, in plain sentences. The rest was run.
    std::vector<std::string> unsupported;
    bool learns = false; ///< whether the Flow is set to learn example sentences
    Json log = Json::array(); ///< {type, msg} of nodes that write into the log
};

class FlowGraph;

/// Runs a message through a Flow: finds its intent, then walks the chart.
class FlowRunner {
public:
    /// `locales` is the chain in which texts are looked for, the wanted locale first.
    FlowRunner(Content &content, SessionMemory &memory, std::vector<std::string> locales);
    ~FlowRunner();

    FlowOutcome run(const Record &flow, const UserMessage &message);

private:
    enum class Go { On, Stop };
    using Config = Json;

    FlowGraph &graph(const Record &flow);
    void findIntent(const Record &flow);
    void findSlots(const Record &flow);
    bool runsElsewhere(const Record &flow);
    bool repliedByDefault(const Record &flow);
    Go answerQuestion(FlowGraph &flow, const std::string &node);
    Go resume();
    Go runFlow(const Record &flow, const std::string &node);
    Go runChain(FlowGraph &flow, std::string node);
    Go runAfter(FlowGraph &flow, const std::string &node);
    Go runNode(FlowGraph &flow, const Record &node, const Config &config);
    Go runLogic(FlowGraph &flow, const Record &node, const Config &config);
    Go runMemory(const std::string &type, const Config &config);
    Go runBranch(FlowGraph &flow, const Record &node, const std::string &type);
    Go runSwitch(FlowGraph &flow, const Record &node, const Config &config);
    Go runOnce(FlowGraph &flow, const Record &node);
    Go leaveFor(FlowGraph &flow, const Record &node, const Config &config, bool comesBack);
    void runCode(const Record &node, const Config &config);
    void waitAt(FlowGraph &flow, const std::string &node);
    void say(const Json &say);
    bool holds(const std::string &expression);
    bool conditionHolds(const Json &condition);
    void lack(const std::string &sentence);

    Content &m_content;
    SessionMemory &m_memory;
    std::vector<std::string> m_locales;
    std::map<std::string, std::unique_ptr<FlowGraph>> m_graphs;
    Json m_settings;
    ScriptScope m_scope;
    FlowOutcome m_outcome;
    Json m_callers = Json::array();
    std::optional<Record> m_intent; ///< that the message was recognised as
    int m_steps = 0;
};

} // namespace sandbox
