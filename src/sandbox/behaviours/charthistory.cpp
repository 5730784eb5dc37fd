// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/charthistory.h"

#include "sandbox/behaviours/chartedit.h"

#include <algorithm>
#include <set>

namespace sandbox {

namespace {

constexpr const char *historyKind = "chartHistory";

Record historyOf(Call &call, const Record &flow)
{
    const std::vector<Record> known = call.store.all(historyKind, flow.id());
    if (!known.empty() && textAt(known.front().body, "user") == call.caller.userId)
        return known.front();
    Record history{historyKind, flow.id()};
    history.body = {{"_id", call.services.ids.id(call.now)}, {"user", call.caller.userId},
        {"undo", Json::array()}, {"redo", Json::array()}};
    return history;
}

void keepHistory(Call &call, const Record &flow, Record &history)
{
    if (call.store.find(historyKind, history.id())) {
        call.store.update(history);
        return;
    }
    call.store.removeAll(historyKind, flow.id());
    call.store.insert(history);
}

/// The rows of one state that the other lacks or has otherwise.
Json rowsUnlike(const std::map<std::string, const Json *> &other, const Json &relations)
{
    Json rows = Json::object();
    for (const Json &row : relations) {
        const auto same = other.find(textAt(row, "node"));
        if (same == other.end() || *same->second != row)
            rows[textAt(row, "node")] = row;
    }
    return rows;
}

std::map<std::string, const Json *> indexOf(const Json &relations)
{
    std::map<std::string, const Json *> index;
    for (const Json &row : relations)
        index[textAt(row, "node")] = &row;
    return index;
}

/// Turns what `from` touched into what `to` says.
void applyState(Call &call, const Record &flow, const Json &from, const Json &to)
{
    Record record = call.store.all("chart", flow.id()).front();
    const Json &gone = from.at("relations");
    const Json &wanted = to.at("relations");
    std::set<std::string> placed;
    Json relations = Json::array();
    for (const Json &row : record.body.at("relations")) {
        const std::string node = textAt(row, "node");
        if (wanted.contains(node))
            relations.push_back(wanted.at(node));
        else if (!gone.contains(node))
            relations.push_back(row);
        placed.insert(node);
    }
    for (const auto &[node, row] : wanted.items()) {
        if (!placed.contains(node))
            relations.push_back(row);
    }
    record.body["relations"] = std::move(relations);
    call.store.update(record);

    for (const auto &[id, row] : from.at("nodes").items()) {
        if (!to.at("nodes").contains(id))
            call.store.remove("chartNode", id);
    }
    for (const auto &[id, row] : to.at("nodes").items()) {
        Record node{"chartNode", flow.id(), row.at("body"), row.at("internal")};
        if (call.store.find("chartNode", id))
            call.store.update(node);
        else
            call.store.insert(node);
    }
}

Json shownSteps(const Json &steps, const char *state)
{
    Json shown = Json::array();
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        Json row = step->at("step");
        row["relations"] = Json::array();
        for (const auto &[node, relation] : step->at(state).at("relations").items())
            row["relations"].push_back(relation);
        row["nodes"] = Json::array();
        for (const auto &[id, node] : step->at(state).at("nodes").items())
            row["nodes"].push_back(node.at("body"));
        shown.push_back(std::move(row));
    }
    return shown;
}

} // namespace

void noteChartStep(Call &call, const Record &flow, const Json &step, const ChartState &before,
    const ChartState &after)
{
    Record history = historyOf(call, flow);
    Json &undo = history.body["undo"];
    undo.push_back({{"step", step},
        {"before",
            {{"relations", rowsUnlike(indexOf(after.relations), before.relations)},
                {"nodes", before.nodes}}},
        {"after",
            {{"relations", rowsUnlike(indexOf(before.relations), after.relations)},
                {"nodes", after.nodes}}}});
    const auto limit = static_cast<std::size_t>(
        std::max<std::int64_t>(1, call.services.catalogue.limit("undoSteps")));
    while (undo.size() > limit)
        undo.erase(undo.begin());
    history.body["redo"] = Json::array();
    keepHistory(call, flow, history);
}

void stepChart(Call &call, const Record &flow, bool back)
{
    Record history = historyOf(call, flow);
    Json &from = history.body[back ? "undo" : "redo"];
    if (from.empty())
        return;
    Json step = from.back();
    from.erase(from.size() - 1);
    applyState(call, flow, step.at(back ? "after" : "before"), step.at(back ? "before" : "after"));
    history.body[back ? "redo" : "undo"].push_back(std::move(step));
    keepHistory(call, flow, history);
}

Json chartSteps(Call &call, const Record &flow)
{
    const Record history = historyOf(call, flow);
    return {{"undoSteps", shownSteps(history.body.at("undo"), "before")},
        {"redoSteps", shownSteps(history.body.at("redo"), "after")}};
}

} // namespace sandbox
