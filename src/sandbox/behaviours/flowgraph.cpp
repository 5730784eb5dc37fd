// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/flowgraph.h"

namespace sandbox {

FlowGraph::FlowGraph(Content &content, Record flow)
    : m_flow(std::move(flow))
{
    for (Record &node : content.all("chartNode", m_flow.id())) {
        if (textAt(node.body, "type") == "start")
            m_start = node.id();
        m_byReference[node.referenceId()] = node.id();
        const std::string id = node.id();
        m_nodes.emplace(id, std::move(node));
    }
    const std::vector<Record> charts = content.all("chart", m_flow.id());
    if (charts.empty())
        return;
    const Chart chart(charts.front().body.at("relations"));
    for (const Chart::Row &row : chart.rows()) {
        if (!row.next.empty())
            m_before[row.next] = row.node;
        for (const std::string &each : row.children)
            m_parents[each] = row.node;
        m_rows[row.node] = row;
    }
}

const Record *FlowGraph::node(const std::string &idOrReference) const
{
    auto found = m_nodes.find(idOrReference);
    if (found == m_nodes.end()) {
        const auto id = m_byReference.find(idOrReference);
        found = id == m_byReference.end() ? m_nodes.end() : m_nodes.find(id->second);
    }
    return found == m_nodes.end() ? nullptr : &found->second;
}

std::string FlowGraph::start() const
{
    return m_start;
}

std::string FlowGraph::next(const std::string &node) const
{
    const auto row = m_rows.find(node);
    return row == m_rows.end() ? std::string() : row->second.next;
}

const std::vector<std::string> &FlowGraph::children(const std::string &node) const
{
    static const std::vector<std::string> none;
    const auto row = m_rows.find(node);
    return row == m_rows.end() ? none : row->second.children;
}

std::string FlowGraph::child(const std::string &node, const std::string &type) const
{
    for (const std::string &id : children(node)) {
        const Record *each = this->node(id);
        if (each != nullptr && textAt(each->body, "type") == type)
            return id;
    }
    return {};
}

std::string FlowGraph::parentOfChain(const std::string &node) const
{
    std::string head = node;
    // A damaged chart may go round in a circle: no chain is longer than there are nodes.
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (const auto parent = m_parents.find(head); parent != m_parents.end())
            return parent->second;
        const auto before = m_before.find(head);
        if (before == m_before.end())
            return {};
        head = before->second;
    }
    return {};
}

} // namespace sandbox
