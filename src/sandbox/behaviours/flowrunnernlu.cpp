// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/answers.h"
#include "sandbox/behaviours/flowgraph.h"
#include "sandbox/behaviours/flowrunner.h"
#include "sandbox/behaviours/localized.h"
#include "sandbox/behaviours/nlu.h"
#include "sandbox/fold.h"

#include <algorithm>

namespace sandbox {

namespace {

constexpr double usualThreshold = 0.4;

/// Whether a text holds a phrase as whole words, in any case.
bool holdsPhrase(const std::string &foldedText, const std::string &phrase)
{
    const std::string words = folded(phrase);
    const auto isInside = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0
            || (static_cast<unsigned char>(c) & 0x80U) != 0;
    };
    for (std::size_t at = foldedText.find(words); !words.empty() && at != std::string::npos;
         at = foldedText.find(words, at + 1)) {
        const std::size_t end = at + words.size();
        if ((at == 0 || !isInside(foldedText[at - 1]))
            && (end == foldedText.size() || !isInside(foldedText[end])))
            return true;
    }
    return false;
}

/// Whether an intent may be found in a state of its Flow.
bool isOpenIn(
    Content &content, const Record &flow, const std::string &state, const std::string &intentId)
{
    for (const Record &each : content.all("state", flow.id())) {
        if (each.name() != state)
            continue;
        const Json ids = each.body.value("intentIds", Json::array());
        const bool isNamed = std::find(ids.begin(), ids.end(), Json(intentId)) != ids.end();
        return isNamed == (textAt(each.body, "type") == "whitelist");
    }
    return true;
}

} // namespace

/// The best intent of the Flow and of those attached to it, where it is good enough.
void FlowRunner::findIntent(const Record &flow)
{
    const std::string text = textAt(m_scope.input, "text");
    std::vector<Record> flows{flow};
    for (const Json &id : bodyIn(flow, m_locales).value("attachedFlows", Json::array())) {
        if (const auto attached = m_content.find("flow", id.get<std::string>()))
            flows.push_back(*attached);
    }
    const std::string order = textAt(m_settings, "flowIntentMappingOrder");
    if (order == "attached")
        std::rotate(flows.begin(), flows.begin() + 1, flows.end());
    const Json upper = objectAt(m_settings, "intentThreshold").value("upper", Json());
    const double needed = upper.is_number() ? upper.get<double>() : usualThreshold;
    double best = 0;
    std::string bestFlow;
    for (const Record &each : flows) {
        if (m_intent && order != "joint")
            break;
        const auto scores = scoreIntents(m_content, each, m_locales, text,
            [this](const std::string &rule) { return holds(rule); });
        for (const IntentScore &score : scores) {
            if (score.score < needed || score.score <= best)
                break;
            if (!isOpenIn(m_content, each, m_memory.state, score.intent.id()))
                continue;
            best = score.score;
            bestFlow = each.name();
            m_intent = score.intent;
            break;
        }
    }
    if (!m_intent || flagAt(m_intent->body, "isRejectIntent")) {
        m_intent.reset();
        return;
    }
    m_scope.input["intent"] = m_intent->name();
    m_scope.input["intentScore"] = best;
    m_scope.input["intentFlow"] = bestFlow;
    m_scope.input["understood"] = true;
}

/// Keyphrases of the attached Lexicons that stand in the text, by the name of their slots.
void FlowRunner::findSlots(const Record &flow)
{
    const std::string text = folded(textAt(m_scope.input, "text"));
    Json slots = Json::object();
    for (const Json &id : bodyIn(flow, m_locales).value("attachedLexicons", Json::array())) {
        const std::string lexicon = id.get<std::string>();
        std::map<std::string, std::string> names;
        for (const Record &slot : m_content.all("slot", lexicon))
            names[slot.id()] = slot.name();
        for (const Record &entry : m_content.all("lexiconEntry", lexicon)) {
            for (const Json &row : entry.body.value("keyphrases", Json::array())) {
                if (!holdsPhrase(text, textAt(row, "value")))
                    continue;
                const Json found{{"keyphrase", textAt(entry.body, "mainKeyphrase")},
                    {"synonym", textAt(row, "value")}, {"data", textAt(entry.body, "data")}};
                for (const Json &slot : entry.body.value("slotReferences", Json::array()))
                    slots[names[slot.get<std::string>()]].push_back(found);
                break;
            }
        }
    }
    m_scope.input["slots"] = std::move(slots);
}

/// An intent of an attached Flow is handled there; the main Flow goes on only where it is told to.
bool FlowRunner::runsElsewhere(const Record &flow)
{
    if (!m_intent || m_intent->parent == flow.id())
        return false;
    const auto attached = m_content.find("flow", m_intent->parent);
    if (!attached)
        return false;
    return runFlow(*attached, {}) == Go::Stop
        || !flagAt(m_settings, "continueExecutionAfterAttachedFlow");
}

/// An intent may have replies of its own, or a node that stands for one.
bool FlowRunner::repliedByDefault(const Record &flow)
{
    if (!m_intent || m_intent->parent != flow.id())
        return false;
    const Json replies = m_intent->internal.value("defaultReplies", Json::array());
    FlowGraph &chart = graph(flow);
    const std::string reference = textAt(m_intent->body, "nodeReferenceId");
    const Record *node = reference.empty() ? nullptr : chart.node(reference);
    if (replies.empty() && node == nullptr)
        return false;
    if (node != nullptr) {
        const Json config = objectAt(bodyIn(*node, m_locales), "config");
        if (runNode(chart, *node, config) == Go::Stop)
            return true;
    } else {
        say({{"type", "text"}, {"text", {replies.front()}}});
    }
    return !flagAt(m_settings, "continueExecutionAfterDefaultReply");
}

} // namespace sandbox
