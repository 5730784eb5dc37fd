// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/logs.h"

#include "sandbox/behaviour.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/generic.h"
#include "sandbox/listparams.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <sstream>

namespace sandbox {

namespace {

constexpr std::size_t tailRows = 100;
constexpr int tailReach = 200;
// The type is kept once more where the store has an index for it.
constexpr const char *typeColumn = "referenceId";

/// Unix seconds or milliseconds, or an ISO time such as 2026-11-24T08:30:00.000Z, as Unix seconds.
std::int64_t logTime(const std::string &name, const std::string &text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc() && end == text.data() + text.size())
        return number > 100'000'000'000 ? number / 1000 : number;
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    const int read = std::sscanf(
        text.c_str(), "%d-%u-%uT%d:%d:%d", &year, &month, &day, &hour, &minute, &second);
    const std::chrono::year_month_day date{
        std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    if (read < 3 || !date.ok())
        throw Problem::badRequest("The parameter " + name + " has to be a time.");
    return std::chrono::sys_seconds(std::chrono::sys_days(date)).time_since_epoch().count()
        + hour * 3600 + minute * 60 + second;
}

/// The order of time is the order of their making, which has an index.
void useAge(ListQuery &query)
{
    if (query.sort.size() != 1 || query.sort.front().first != "timestamp")
        return;
    if (query.sort.front().second)
        query.sort.clear();
    else
        query.sort.front().first = "createdAt";
}

void narrowLogs(Call &call, ListQuery &query)
{
    useAge(query);
    Json types = Json::array();
    for (const std::string &given : call.request.queryAll("type")) {
        std::istringstream words(given);
        for (std::string type; std::getline(words, type, ',');)
            types.push_back(type);
    }
    if (!types.empty()) {
        std::erase_if(query.fields, [](const FieldFilter &f) { return f.field == "type"; });
        query.fields.push_back({typeColumn, {types.begin(), types.end()}, std::nullopt});
    }
    for (const char *name : {"flowName", "userId"}) {
        if (const auto wanted = call.request.query(name); wanted && !wanted->empty())
            query.fields.push_back({name, {*wanted}, std::nullopt});
    }
    const auto start = call.request.query("startDate");
    const auto end = call.request.query("endDate");
    if (!start && !end)
        return;
    constexpr std::int64_t latest = 2147483647;
    const auto from = start ? logTime("startDate", *start) : 0;
    const auto to = end ? logTime("endDate", *end) : latest;
    query.fields.push_back(
        {"createdAt", {}, std::pair(static_cast<double>(from), static_cast<double>(to))});
}

/// The newest of the last few, whatever the list may hold.
Response tailLogs(Call &call)
{
    const Kind &kind = call.services.catalogue.mustKind("logEntry");
    ListQuery query = listQueryOf(call, kind);
    query.parents = std::vector{parentOf(call, kind)};
    useAge(query);
    query.filter.clear();
    query.limit = tailReach;
    Page page = call.store.page(query);
    if (page.records.size() > tailRows)
        page.records.resize(tailRows);
    page.total = static_cast<std::int64_t>(page.records.size());
    Json items = Json::array();
    for (const Record &record : page.records)
        items.push_back(shown(call, kind, record, true));
    return Response::list(kind, std::move(items), page);
}

void logTask(Store &store, const Services &services, const Record &task, TaskEvent event)
{
    if (task.parent.empty() || !store.find("project", task.parent))
        return;
    const std::string type = textAt(task.body, "type");
    LogLine line;
    switch (event) {
    case TaskEvent::Started:
        line.msg = "Task " + type + " started";
        break;
    case TaskEvent::Done:
        line.msg = "Task " + type + " finished";
        break;
    case TaskEvent::Failed:
        line.type = "error";
        line.msg = "Task " + type + " failed: " + textAt(task.body, "failReason");
        break;
    case TaskEvent::Cancelled:
        line.type = "warn";
        line.msg = "Task " + type + " was cancelled";
        break;
    }
    line.meta = {{"taskId", task.id()}, {"userId", textAt(task.body, "createdBy")}};
    addLog(store, services.ids, task.parent, std::move(line), services.clock.nowMs());
}

} // namespace

void addLog(Store &store, Ids &ids, const std::string &projectId, LogLine line, std::int64_t nowMs)
{
    const std::int64_t now = nowMs / 1000;
    if (line.traceId.empty())
        line.traceId = "api--" + ids.uuid();
    Record entry{"logEntry", projectId};
    entry.body = {{"_id", ids.id(now)}, {"timestamp", isoTime(nowMs)}, {"type", line.type},
        {"msg", line.msg}, {"meta", std::move(line.meta)}, {"traceId", line.traceId},
        // Never shown: what the filter looks through, and the filters of its own.
        {typeColumn, line.type}, {"name", line.type + ' ' + line.msg + ' ' + line.traceId},
        {"createdAt", now}};
    for (const char *name : {"flowName", "userId"}) {
        if (const std::string text = textAt(entry.body["meta"], name); !text.empty())
            entry.body[name] = text;
    }
    store.insert(entry);
}

void addLogs(Behaviours &behaviours)
{
    KindHooks hooks;
    hooks.list = narrowLogs;
    behaviours.kind("logEntry", std::move(hooks));
    behaviours.on("tailLogEntries", tailLogs);
    behaviours.observeTasks(logTask);
}

} // namespace sandbox
