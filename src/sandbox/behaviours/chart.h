// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/record.h"

namespace sandbox {

class Ids;

/// Where a node goes, in the words of the API.
struct Placement {
    std::string mode; ///< append, prepend, appendChild, prependChild, insertChildAt …
    std::string target; ///< `_id` of the node that it goes by
    std::int64_t position = 0; ///< among the target's children, for insertChildAt
};

/// The relations of a chart: for each node its children and the node that comes next.
class Chart {
public:
    struct Row {
        std::string id;
        std::string node;
        std::vector<std::string> children;
        std::string next; ///< empty: the chain ends here
    };

    Chart() = default;
    explicit Chart(const Json &relations);

    Json relations() const;
    const std::vector<Row> &rows() const { return m_rows; }
    const Row *row(const std::string &node) const;
    bool has(const std::string &node) const { return row(node) != nullptr; }
    /// The node whose next or child this is; empty for the first one.
    std::string before(const std::string &node) const;
    /// The parent whose child this node is; empty where it is none.
    std::string parentOf(const std::string &node) const;
    /// A node, its children and all that hangs in their branches; not what comes next.
    std::vector<std::string> subtree(const std::string &node) const;

    /// A row for a new node, nowhere yet.
    void add(Ids &ids, const std::string &node, std::int64_t now);
    void setChildren(const std::string &node, std::vector<std::string> children);
    /// Makes a chain of two nodes.
    void setNext(const std::string &node, const std::string &next);
    /// Puts a node where it shall be; throws 404 for an unknown target and 400 for a mode that is
    /// unknown or not possible there.
    void place(const std::string &node, const Placement &placement);
    /// Takes a node with its branches out; what comes next closes the gap.
    void detach(const std::string &node);
    /// Drops the rows of nodes that are detached.
    void drop(const std::vector<std::string> &nodes);

private:
    Row &mustRow(const std::string &node);
    void placeChild(const std::string &node, const Placement &placement);
    void placeBefore(const std::string &node, const std::string &target);

    std::vector<Row> m_rows;
};

} // namespace sandbox
