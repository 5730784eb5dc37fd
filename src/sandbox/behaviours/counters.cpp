// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/counters.h"

#include "sandbox/behaviour.h"
#include "sandbox/behaviours/subjects.h"

#include <charconv>
#include <chrono>

namespace sandbox {

namespace {

// One record for a month of a project, with its days inside: the lists stay short.
constexpr const char *usageKind = "usageMonth";

using Add = void (*)(const Json &usage, Json &row, bool detailed);

void addConversationsOf(const Json &usage, Json &row, bool detailed)
{
    const Json channels = usage.value("conversations", Json::object());
    row["conversations"] = numberAt(row, "conversations");
    for (const auto &[channel, count] : channels.items())
        row["conversations"] = row["conversations"].get<std::int64_t>() + count.get<std::int64_t>();
    if (!detailed)
        return;
    Json &parts = row["perChannel"];
    if (!parts.is_array())
        parts = Json::array();
    for (const auto &[channel, count] : channels.items()) {
        bool known = false;
        for (Json &part : parts) {
            if (textAt(part, "channel") != channel)
                continue;
            known = true;
            part["conversations"] = numberAt(part, "conversations") + count.get<std::int64_t>();
        }
        if (!known)
            parts.push_back({{"channel", channel}, {"conversations", count}});
    }
}

void addQueries(const Json &usage, Json &row, bool)
{
    row["queries"] = numberAt(row, "queries") + numberAt(usage, "queries");
}

void addCalls(const Json &usage, Json &row, bool detailed)
{
    const std::int64_t calls = numberAt(usage, "calls");
    const std::int64_t seconds = numberAt(usage, "callSeconds");
    const std::int64_t most = numberAt(usage, "concurrentCalls");
    if (!detailed) {
        row["calls"] = numberAt(row, "calls") + calls;
        row["duration"] = numberAt(row, "duration") + seconds;
        row["concurrentCalls"] = std::max(numberAt(row, "concurrentCalls"), most);
        return;
    }
    row["maxConcurrency"] = std::max(numberAt(row, "maxConcurrency"), most);
    row["callMinutes"] = numberAt(row, "callMinutes") + (seconds + 59) / 60;
    row["processedCalls"] = numberAt(row, "processedCalls") + calls;
    row["billableCalls"] = numberAt(row, "billableCalls") + calls;
}

std::int64_t partOf(const std::string &month, std::size_t from, std::size_t length)
{
    std::int64_t value = 0;
    std::from_chars(month.data() + from, month.data() + from + length, value);
    return value;
}

std::int64_t askedFor(const Call &call, const std::string &name)
{
    const std::string text = call.request.query(name).value_or(std::string());
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (!text.empty() && (error != std::errc() || end != text.data() + text.size()))
        throw Problem::badRequest("The parameter " + name + " has to be a whole number.");
    return value;
}

/// One row a day that has anything, oldest first, over all the given months.
Response answerUsage(Call &call, const std::vector<Record> &months, Add add, bool detailed)
{
    const std::int64_t year = askedFor(call, "year");
    const std::int64_t month = askedFor(call, "month");
    if (detailed && year == 0)
        throw Problem::missing("The query parameter \"year\" is required.");
    std::map<std::string, Json> rows;
    for (const Record &record : months) {
        const std::string name = record.name();
        if ((year != 0 && partOf(name, 0, 4) != year)
            || (month != 0 && partOf(name, 5, 2) != month))
            continue;
        for (const auto &[day, usage] : record.internal.items()) {
            Json &row = rows[name + '-' + day];
            if (row.is_null())
                row = Json::object();
            add(usage, row, detailed);
            row["day"] = partOf(day, 0, 2);
            row["month"] = partOf(name, 5, 2);
            row["year"] = partOf(name, 0, 4);
        }
    }
    Json items = Json::array();
    for (auto &[day, row] : rows)
        items.push_back(std::move(row));
    return Response::wholeList(
        call.services.catalogue.mustKind(call.operation.kind), std::move(items));
}

Response countOfProject(Call &call, Add add, bool detailed)
{
    const Record project = call.requireProject(call.param("projectId"));
    return answerUsage(call, call.store.all(usageKind, project.id()), add, detailed);
}

Response countOfOrganisation(Call &call, Add add, bool detailed)
{
    std::vector<Record> months;
    for (const Record &project : call.store.all("project", call.caller.organisationId)) {
        for (Record &record : call.store.all(usageKind, project.id()))
            months.push_back(std::move(record));
    }
    return answerUsage(call, months, add, detailed);
}

void addCounter(Behaviours &behaviours, const std::string &project, const std::string &organisation,
    Add add, bool detailed)
{
    behaviours.on(project, [=](Call &call) { return countOfProject(call, add, detailed); });
    behaviours.on(
        organisation, [=](Call &call) { return countOfOrganisation(call, add, detailed); });
}

} // namespace

void countUsage(
    Store &store, Ids &ids, const std::string &projectId, const Usage &usage, std::int64_t now)
{
    const std::string date = isoTime(now * 1000).substr(0, 10);
    const std::string month = date.substr(0, 7);
    auto record = store.findName(usageKind, projectId, month);
    const bool isNew = !record;
    if (isNew) {
        record = Record{usageKind, projectId};
        record->body = {{"_id", ids.id(now)}, {"name", month}, {"createdAt", now}};
    }
    Json &day = record->internal[date.substr(8)];
    if (!day.is_object())
        day = Json::object();
    if (usage.conversations > 0) {
        Json &count = day["conversations"][usage.channel];
        count = (count.is_number() ? count.get<std::int64_t>() : 0) + usage.conversations;
    }
    day["queries"] = numberAt(day, "queries") + usage.queries;
    day["calls"] = numberAt(day, "calls") + usage.calls;
    day["callSeconds"] = numberAt(day, "callSeconds") + usage.callSeconds;
    day["concurrentCalls"] = std::max(numberAt(day, "concurrentCalls"), usage.concurrentCalls);
    if (isNew)
        store.insert(*record);
    else
        store.update(*record);
}

void addCounters(Behaviours &behaviours)
{
    addCounter(behaviours, "getConversationCounter", "getConversationCounterOrganisation",
        addConversationsOf, false);
    addCounter(behaviours, "getConversationCounter@3.0", "getConversationCounterOrganisation@3.0",
        addConversationsOf, true);
    addCounter(behaviours, "getKnowledgeQueryCounter", "getKnowledgeQueryCounterOrganisation",
        addQueries, false);
    addCounter(behaviours, "getPreAggregatedCallCounter", "getPreAggregatedCallCounterOrganisation",
        addCalls, false);
    addCounter(behaviours, "getPreAggregatedCallCounter@3.0",
        "getPreAggregatedCallCounterOrganisation@3.0", addCalls, true);
}

} // namespace sandbox
