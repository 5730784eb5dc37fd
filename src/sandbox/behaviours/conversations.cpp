// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/conversations.h"

#include "sandbox/behaviour.h"
#include "sandbox/behaviours/contactprofiles.h"
#include "sandbox/behaviours/counters.h"
#include "sandbox/behaviours/logs.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/generic.h"

namespace sandbox {

namespace {

constexpr std::int64_t conversationLife = 30LL * 24 * 3600;
constexpr std::size_t mostConversations = 1000;

/// The conversation of a session, of a project that the caller may use.
Record conversationOf(Call &call)
{
    const std::string session = call.param("sessionId");
    const auto conversation = call.store.find("conversation", session);
    if (!conversation)
        throw Problem::notFound("There is no conversation with the session id " + session + '.');
    call.requireProject(conversation->parent);
    return *conversation;
}

Response indexConversations(Call &call)
{
    const Kind &kind = call.services.catalogue.mustKind("conversation");
    const std::vector<std::string> contacts = call.request.queryAll("contactIds");
    const Record project = call.requireProject();
    ListQuery query;
    query.kind = kind.name;
    query.parents = std::vector{project.id()};
    query.limit = static_cast<int>(mostConversations);
    if (!contacts.empty())
        query.fields.push_back({"contactId", {contacts.begin(), contacts.end()}, std::nullopt});
    const Page page = call.store.page(query);
    Json items = Json::array();
    for (const Record &record : page.records)
        items.push_back(shown(call, kind, record, true));
    return Response::wholeList(kind, std::move(items));
}

Response readTranscript(Call &call)
{
    const Kind &kind = call.services.catalogue.mustKind("transcript");
    Json items = Json::array();
    for (const Record &row : call.store.all("transcript", conversationOf(call).id()))
        items.push_back(shown(call, kind, row, true));
    return Response::wholeList(kind, std::move(items));
}

Response deleteConversation(Call &call)
{
    call.store.removeTree("conversation", conversationOf(call).id());
    return Response::empty();
}

/// What rows of the transcript have in common in one turn.
Json turnRow(Store &store, const Record &endpoint, const Record &project, const Turn &turn,
    const std::string &inputId, std::int64_t nowMs)
{
    const auto locale
        = store.findReference("locale", project.id(), textAt(endpoint.body, "localeId"));
    const auto snapshot = store.find("snapshot", textAt(endpoint.body, "entrypoint"));
    Json row{{"projectId", project.id()}, {"projectName", project.name()}, {"inputId", inputId},
        {"sessionId", turn.sessionId}, {"contactId", turn.contactId},
        {"organisation", project.parent}, {"flowName", turn.flowName},
        {"flowReferenceId", turn.flowReferenceId}, {"channel", textAt(endpoint.body, "channel")},
        {"timestamp", isoTime(nowMs)}, {"inHandoverRequest", false},
        {"inHandoverConversation", false}, {"expiresAt", isoTime(nowMs + conversationLife * 1000)},
        {"endpointUrlToken", textAt(endpoint.body, "URLToken")}, {"endpointName", endpoint.name()},
        {"localeReferenceId", textAt(endpoint.body, "localeId")},
        {"localeName", locale ? locale->name() : std::string()}, {"createdAt", nowMs / 1000}};
    if (snapshot) {
        row["snapshotId"] = snapshot->id();
        row["snapshotName"] = snapshot->name();
    }
    return row;
}

void addTranscriptRow(Store &store, Ids &ids, Json row, const std::string &text, const Json &data,
    bool fromUser, std::int64_t nowMs)
{
    Record record{"transcript", textAt(row, "sessionId")};
    record.body = std::move(row);
    record.body["_id"] = ids.id(nowMs / 1000);
    record.body["inputText"] = text;
    record.body["inputData"] = data;
    record.body["type"] = fromUser ? "input" : "output";
    record.body["source"] = fromUser ? "user" : "bot";
    if (!fromUser)
        record.body["outputId"] = ids.uuid();
    store.insert(record);
}

/// The conversation of the turn; a new one is counted.
Record conversationFor(Store &store, Ids &ids, const Json &row, std::int64_t nowMs)
{
    const std::string projectId = textAt(row, "projectId");
    if (auto known = store.find("conversation", textAt(row, "sessionId")))
        return *std::move(known);
    Record conversation{"conversation", projectId};
    conversation.body = {{"_id", textAt(row, "sessionId")}};
    for (const char *name : {"contactId", "channel", "projectId", "projectName", "flowName"})
        conversation.body[name] = row.at(name);
    conversation.body.update({{"messages", 0}, {"startTime", isoTime(nowMs)},
        {"endTime", isoTime(nowMs)}, {"ratings", Json::array()}, {"ratingComments", Json::array()},
        {"endpointName", row.at("endpointName")}, {"createdAt", nowMs / 1000}});
    store.insert(conversation);
    countUsage(store, ids, projectId, {.channel = textAt(row, "channel"), .conversations = 1},
        nowMs / 1000);
    return conversation;
}

void keepAnalytics(Store &store, Ids &ids, const Json &row, const Turn &turn, std::int64_t nowMs)
{
    Record record{"analyticsRecord", textAt(row, "projectId")};
    record.body = row;
    record.body["_id"] = ids.id(nowMs / 1000);
    record.body["name"] = turn.sessionId;
    record.body["inputText"] = turn.text;
    record.body["intent"] = turn.intent;
    store.insert(record);
}

} // namespace

void recordTurn(
    Store &store, Ids &ids, const Record &endpoint, const Turn &turn, std::int64_t nowMs)
{
    const auto project = store.find("project", endpoint.parent);
    if (!project)
        return;
    const std::string inputId = ids.uuid();
    const Json row = turnRow(store, endpoint, *project, turn, inputId, nowMs);
    Record conversation = conversationFor(store, ids, row, nowMs);
    const bool hasInput = !turn.text.empty() || !turn.data.is_null();
    if (hasInput)
        addTranscriptRow(store, ids, row, turn.text, turn.data, true, nowMs);
    for (const Json &output : turn.outputs) {
        addTranscriptRow(store, ids, row, textAt(output, "text"),
            output.value("data", Json(nullptr)), false, nowMs);
    }
    conversation.body["messages"] = numberAt(conversation.body, "messages")
        + static_cast<std::int64_t>(turn.outputs.size()) + (hasInput ? 1 : 0);
    conversation.body["endTime"] = isoTime(nowMs);
    store.update(conversation);
    keepAnalytics(store, ids, row, turn, nowMs);
    if (flagAt(endpoint.body, "useContactProfiles")
        && !profileOfContact(store, project->id(), turn.contactId))
        addContactProfile(store, ids, project->id(), Json::object(), {turn.contactId},
            textAt(endpoint.body, "createdBy"), nowMs / 1000);
    addLog(store, ids, project->id(),
        {"info", "Received message from user",
            {{"sessionId", turn.sessionId}, {"userId", turn.contactId}, {"flowName", turn.flowName},
                {"endpoint", endpoint.name()}},
            "endpoint--" + inputId},
        nowMs);
}

void addConversations(Behaviours &behaviours)
{
    behaviours.on("indexConversations", indexConversations);
    behaviours.on("readConversation", readTranscript);
    behaviours.on("deleteConversation", deleteConversation);
}

} // namespace sandbox
