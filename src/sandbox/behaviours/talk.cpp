// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/talk.h"

#include "sandbox/behaviours/conversations.h"
#include "sandbox/behaviours/flowsettings.h"
#include "sandbox/behaviours/localized.h"
#include "sandbox/behaviours/logs.h"

namespace sandbox {

namespace {

constexpr const char *sessionKind = "talkSession";
constexpr std::int64_t dayLength = 86400;

std::string sessionKey(const std::string &userId, const std::string &sessionId)
{
    return sha256(userId + '\n' + sessionId).substr(0, 24);
}

void logOutcome(Call &call, const Record &endpoint, const Record &flow, const UserMessage &message,
    const FlowOutcome &outcome)
{
    const Json meta{
        {"flowName", flow.name()}, {"userId", message.userId}, {"sessionId", message.sessionId}};
    const std::int64_t nowMs = call.services.clock.nowMs();
    const auto add = [&](const std::string &type, const std::string &msg) {
        addLog(call.store, call.services.ids, endpoint.parent, {type, msg, meta}, nowMs);
    };
    for (const Json &line : outcome.log)
        add(textAt(line, "type"), textAt(line, "msg"));
    for (const std::string &sentence : outcome.unsupported)
        add("warn", sentence);
}

/// A sentence that was understood though it is no example: a Flow may be set to learn from it.
void learn(Call &call, const Record &flow, const UserMessage &message, const FlowOutcome &outcome)
{
    const Json score = outcome.input.value("intentScore", Json());
    const bool isExample = score.is_number() && score.get<double>() >= 1;
    if (!outcome.learns || !score.is_number() || isExample || !call.store.find("flow", flow.id()))
        return;
    const auto known = call.store.where("learningSentence", flow.id(), "sentence", message.text);
    Record sentence = known.empty() ? Record{"learningSentence", flow.id()} : known.front();
    if (known.empty()) {
        sentence.body = {{"_id", call.services.ids.id(call.now)}, {"confirmedCount", 1},
            {"rejectedCount", 0}, {"sentence", message.text}};
        call.stamp(sentence.body, call.services.catalogue.mustKind("learningSentence"));
        call.store.insert(sentence);
        return;
    }
    sentence.body["confirmedCount"] = numberAt(sentence.body, "confirmedCount") + 1;
    sentence.body["lastChanged"] = call.now;
    call.store.update(sentence);
}

/// All outputs as one, the way a REST Endpoint hands them out.
Json replyOf(const UserMessage &message, const Json &outputs, const std::string &traceId)
{
    std::string text;
    Json data = Json::object();
    Json stack = Json::array();
    for (const Json &output : outputs) {
        const std::string part = textAt(output, "text");
        text += (text.empty() || part.empty() ? "" : " ") + part;
        layOver(data, output.at("data"));
        stack.push_back({{"text", part}, {"data", output.at("data")}, {"traceId", traceId},
            {"disableSensitiveLogging", false}, {"source", "bot"}});
    }
    return {{"text", text}, {"data", std::move(data)}, {"outputStack", std::move(stack)},
        {"userId", message.userId}, {"sessionId", message.sessionId}};
}

} // namespace

Session sessionOf(Store &store, const Catalogue &catalogue, const std::string &projectId,
    const std::string &userId, const std::string &sessionId, std::int64_t now)
{
    Session session;
    const std::string id = sessionKey(userId, sessionId);
    const std::int64_t oldest = now - catalogue.limit("sessionLife") * dayLength;
    if (auto known = store.find(sessionKind, id)) {
        const std::string parent = known->parent;
        const bool fits = projectId.empty() || parent.empty() || parent == projectId;
        if (fits && numberAt(known->body, "lastChanged") >= oldest)
            session.memory = SessionMemory::fromJson(known->internal);
        if (fits && (projectId.empty() || parent == projectId)) {
            session.record = *std::move(known);
            session.isNew = false;
            return session;
        }
        // Of another Project, or one that was prepared before anybody knew where it belongs.
        store.remove(sessionKind, id);
    }
    session.record = Record{sessionKind, projectId};
    session.record.body = {{"_id", id}, {"userId", userId}, {"sessionId", sessionId},
        {"createdAt", now}, {"lastChanged", now}};
    return session;
}

void keepSession(Store &store, Session &session, std::int64_t now)
{
    session.record.internal = session.memory.toJson();
    session.record.body["lastChanged"] = now;
    if (session.isNew)
        store.insert(session.record);
    else
        store.update(session.record);
    session.isNew = false;
}

Record endpointWithToken(Store &store, const std::string &token)
{
    ListQuery query;
    query.kind = "endpoint";
    query.fields.push_back({"URLToken", {token}, std::nullopt});
    query.limit = 1;
    const Page page = store.page(query);
    if (token.empty() || page.records.empty() || !flagAt(page.records.front().body, "active", true))
        throw Problem::notFound("There is no Endpoint at this address.");
    return page.records.front();
}

Json talkTo(Call &call, const Record &endpoint, const UserMessage &message)
{
    const auto content
        = contentAt(call.store, endpoint.parent, textAt(endpoint.body, "entrypoint"));
    if (!content)
        throw Problem(502, 502, "The Snapshot of this Endpoint is gone.");
    const auto flow = content->find("flow", textAt(endpoint.body, "flowId"));
    if (!flow)
        throw Problem(502, 502, "The Flow of this Endpoint is gone.");
    Session session = sessionOf(call.store, call.services.catalogue, endpoint.parent,
        message.userId, message.sessionId, call.now);
    const auto locales = localeChain(
        content->all("locale", content->projectId()), textAt(endpoint.body, "localeId"));
    const FlowOutcome outcome = FlowRunner(*content, session.memory, locales).run(*flow, message);
    keepSession(call.store, session, call.now);

    Turn turn{message.sessionId, message.userId, message.text};
    turn.data = message.data.empty() ? Json() : message.data;
    turn.outputs = outcome.outputs;
    turn.flowName = flow->name();
    turn.flowReferenceId = flow->referenceId();
    turn.intent = textAt(outcome.input, "intent");
    recordTurn(call.store, call.services.ids, endpoint, turn, call.services.clock.nowMs());
    logOutcome(call, endpoint, *flow, message, outcome);
    learn(call, *flow, message, outcome);
    return replyOf(
        message, outcome.outputs, "endpoint-httpIncomingMessage-" + call.services.ids.uuid());
}

} // namespace sandbox
