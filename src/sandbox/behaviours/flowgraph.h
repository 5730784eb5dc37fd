// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/behaviours/chart.h"
#include "sandbox/behaviours/content.h"

#include <map>

namespace sandbox {

/// A Flow with its chart, ready to be walked.
class FlowGraph {
public:
    FlowGraph(Content &content, Record flow);

    const Record &flow() const { return m_flow; }
    /// By `_id` or reference id; null where the chart has no such node.
    const Record *node(const std::string &idOrReference) const;
    std::string start() const;
    std::string next(const std::string &node) const;
    const std::vector<std::string> &children(const std::string &node) const;
    /// The child of a type; empty where there is none.
    std::string child(const std::string &node, const std::string &type) const;
    /// The node in whose branch this one lies; empty at the top.
    std::string parentOfChain(const std::string &node) const;

private:
    Record m_flow;
    std::map<std::string, Record> m_nodes;
    std::map<std::string, std::string> m_byReference;
    std::map<std::string, Chart::Row> m_rows;
    std::map<std::string, std::string> m_before; ///< by node: the one whose next it is
    std::map<std::string, std::string> m_parents; ///< by child: its parent
    std::string m_start;
};

} // namespace sandbox
