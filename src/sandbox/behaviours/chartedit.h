// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/behaviours/chart.h"
#include "sandbox/call.h"

namespace sandbox {

/// A new node as a chart keeps it, with the defaults of its type. Does not store it.
Record newNode(Ids &ids, const Record &flow, const Json &wanted, std::int64_t now);

/// One change of a Flow's chart by a request: notes what it does, so that it can be undone.
class ChartEdit {
public:
    /// Throws 404 where the Flow has no chart.
    ChartEdit(Call &call, Record flow);

    Chart chart;
    const Record &flow() const { return m_flow; }

    /// A node of this chart by `_id` or reference id; throws 404.
    Record node(const std::string &idOrReference);
    void insert(Record &node);
    void update(const Record &node);
    void remove(const std::string &nodeId);
    /// Makes a node with the children that come with its type, each in the chart, nowhere yet.
    Record make(const Json &wanted);
    /// Copies a node with its branches under new ids, nowhere yet. Rows as subtreeOf() made them.
    std::string paste(const Json &rows);
    /// A node with its branches, for paste(): `{nodes: [{body, internal}], relations}`.
    Json subtreeOf(const std::string &nodeId);

    /// Writes the chart and the step that undo goes back by. The words are the API's.
    void commit(const std::string &action, const Record &node, const std::string &localeId = {});

private:
    Call &m_call;
    Record m_flow;
    Record m_record;
    Json m_relationsBefore;
    Json m_nodesBefore = Json::object();
    Json m_nodesAfter = Json::object();
};

/// Takes the caller's last step of a chart back, or does the one again that was taken back.
/// Nothing where there is none.
void stepChart(Call &call, const Record &flow, bool back);

/// `{undoSteps, redoSteps}` of the caller, the next one first.
Json chartSteps(Call &call, const Record &flow);

} // namespace sandbox
