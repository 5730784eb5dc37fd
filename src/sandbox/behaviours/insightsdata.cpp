// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/insightsdata.h"

#include <algorithm>
#include <map>
#include <set>

namespace sandbox {

namespace {

constexpr std::size_t usualRows = 25;

std::size_t limitIn(const Json &question)
{
    const std::int64_t limit = numberAt(question, "limit", usualRows);
    return static_cast<std::size_t>(std::clamp<std::int64_t>(limit, 1, 100));
}

/// What a named query groups by.
std::string dimensionOf(const std::string &query)
{
    static const std::map<std::string, std::string> fields{{"channelUsage", "channel"},
        {"usersPerChannel", "channel"}, {"usagePerLocale", "localeName"},
        {"usersPerLocale", "localeName"}, {"topIntents", "intent"}, {"topMessages", "inputText"},
        {"topExitMessages", "inputText"}};
    const auto found = fields.find(query);
    return found == fields.end() ? std::string() : found->second;
}

using Counted = std::vector<std::pair<std::string, std::int64_t>>;

Counted mostFirst(const std::map<std::string, std::int64_t> &counts)
{
    Counted rows(counts.begin(), counts.end());
    std::stable_sort(
        rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    return rows;
}

Json pageOf(Json items)
{
    const auto total = static_cast<std::int64_t>(items.size());
    return {{"items", std::move(items)}, {"total", total}, {"nextCursor", nullptr},
        {"previousCursor", nullptr}};
}

} // namespace

Json insightsRows(Store &store, const Record &project, const Json &question)
{
    const std::string query = textAt(question, "query");
    const std::string field = dimensionOf(query);
    const bool ofUsers = query.starts_with("users");
    std::map<std::string, std::int64_t> counts;
    std::set<std::pair<std::string, std::string>> seen;
    for (const Record &turn : store.all("analyticsRecord", project.id())) {
        // By day where nothing else is asked for; sessions and users count once in each group.
        const std::string group = field.empty() ? textAt(turn.body, "timestamp").substr(0, 10)
                                                : textAt(turn.body, field);
        const std::string who = textAt(turn.body, ofUsers ? "contactId" : "sessionId");
        const bool once = ofUsers || query == "sessions" || query.starts_with("numberOf");
        if (!group.empty() && (!once || seen.emplace(group, who).second))
            ++counts[group];
    }
    Json rows = Json::array();
    const Counted sorted
        = field.empty() ? Counted(counts.begin(), counts.end()) : mostFirst(counts);
    for (const auto &[group, count] : sorted) {
        if (rows.size() < limitIn(question) || field.empty())
            rows.push_back({{"dimension", group}, {"measure", count}});
    }
    return rows;
}

Json insightsMessages(Store &store, const Record &project, const Json &question)
{
    const std::string search = textAt(question, "query.search");
    std::map<std::string, std::int64_t> counts;
    for (const Record &turn : store.all("analyticsRecord", project.id())) {
        const std::string text = textAt(turn.body, "inputText");
        if (!text.empty() && text.find(search) != std::string::npos)
            ++counts[text];
    }
    Json items = Json::array();
    for (const auto &[message, count] : mostFirst(counts)) {
        if (items.size() < limitIn(question))
            items.push_back({{"message", message}, {"count", count}, {"source", "user"}});
    }
    return pageOf(std::move(items));
}

Json insightsSteps(Store &store, const Record &project, const Json &)
{
    Json children = Json::array();
    std::int64_t total = 0;
    for (const Record &step : store.all("insightsStep", project.id())) {
        const std::int64_t count = numberAt(step.internal, "count", 1);
        total += count;
        children.push_back({{"_id", step.id()}, {"step", textAt(step.body, "label")},
            {"type", textAt(step.body, "type")},
            {"entityReferenceId", textAt(step.body, "entityReferenceId")},
            {"flowReferenceId", textAt(step.body, "flowReferenceId")},
            {"flowName", textAt(step.body, "flowName")}, {"count", count},
            {"children", Json::array()}});
    }
    return {{"_id", nullptr}, {"step", "Start"}, {"type", "node"}, {"entityReferenceId", ""},
        {"flowReferenceId", ""}, {"flowName", ""}, {"count", total},
        {"children", std::move(children)}};
}

Json insightsTranscripts(Store &store, const Record &project, const Json &question)
{
    ListQuery query;
    query.kind = "conversation";
    query.parents = std::vector{project.id()};
    query.limit = static_cast<int>(limitIn(question));
    const Page page = store.page(query);
    Json items = Json::array();
    for (const Record &conversation : page.records) {
        Json row = conversation.body;
        row.erase("createdAt");
        row["sessionId"] = conversation.id();
        items.push_back(std::move(row));
    }
    Json data = pageOf(std::move(items));
    data["total"] = page.total;
    return data;
}

} // namespace sandbox
