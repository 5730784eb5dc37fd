// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/chart.h"

#include "sandbox/ids.h"
#include "sandbox/problem.h"

#include <algorithm>

namespace sandbox {

Chart::Chart(const Json &relations)
{
    for (const Json &relation : relations) {
        Row row{textAt(relation, "_id"), textAt(relation, "node"), {}, textAt(relation, "next")};
        for (const Json &child : relation.value("children", Json::array()))
            row.children.push_back(child.get<std::string>());
        m_rows.push_back(std::move(row));
    }
}

Json Chart::relations() const
{
    Json relations = Json::array();
    for (const Row &row : m_rows)
        relations.push_back({{"_id", row.id}, {"node", row.node}, {"children", row.children},
            {"next", row.next.empty() ? Json() : Json(row.next)}});
    return relations;
}

const Chart::Row *Chart::row(const std::string &node) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const Row &each) { return each.node == node; });
    return found == m_rows.end() ? nullptr : &*found;
}

Chart::Row &Chart::mustRow(const std::string &node)
{
    const Row *found = row(node);
    if (found == nullptr)
        throw Problem::notFound("This chart has no node with the id " + node + '.');
    return m_rows[static_cast<std::size_t>(found - m_rows.data())];
}

std::string Chart::before(const std::string &node) const
{
    for (const Row &each : m_rows) {
        if (each.next == node)
            return each.node;
    }
    return parentOf(node);
}

std::string Chart::parentOf(const std::string &node) const
{
    for (const Row &each : m_rows) {
        if (std::find(each.children.begin(), each.children.end(), node) != each.children.end())
            return each.node;
    }
    return {};
}

std::vector<std::string> Chart::subtree(const std::string &node) const
{
    std::vector<std::string> found{node};
    const bool isBranch = !parentOf(node).empty();
    for (std::size_t i = 0; i < found.size(); ++i) {
        const Row *each = row(found[i]);
        if (each == nullptr)
            continue;
        found.insert(found.end(), each->children.begin(), each->children.end());
        // The chain of a branch belongs to it; what comes after the node itself does not.
        if ((i > 0 || isBranch) && !each->next.empty())
            found.push_back(each->next);
    }
    return found;
}

void Chart::add(Ids &ids, const std::string &node, std::int64_t now)
{
    m_rows.push_back({ids.id(now), node, {}, {}});
}

void Chart::setChildren(const std::string &node, std::vector<std::string> children)
{
    mustRow(node).children = std::move(children);
}

void Chart::setNext(const std::string &node, const std::string &next)
{
    mustRow(node).next = next;
}

void Chart::place(const std::string &node, const Placement &placement)
{
    Row &target = mustRow(placement.target);
    const std::string &mode = placement.mode;
    if (mode == "append" || mode == "insertAfter") {
        mustRow(node).next = target.next;
        target.next = node;
    } else if (mode == "prepend" || mode == "insertBefore") {
        placeBefore(node, placement.target);
    } else if (mode == "appendChild" || mode == "prependChild" || mode == "insertChildAt") {
        placeChild(node, placement);
    } else {
        throw Problem::badRequest("The mode \"" + mode + "\" is not known.");
    }
}

void Chart::placeBefore(const std::string &node, const std::string &target)
{
    const std::string parent = parentOf(target);
    if (!parent.empty()) {
        auto &children = mustRow(parent).children;
        children.insert(std::find(children.begin(), children.end(), target), node);
        return;
    }
    const std::string previous = before(target);
    if (previous.empty())
        throw Problem::badRequest("Nothing can stand before the first node of a chart.");
    mustRow(previous).next = node;
    mustRow(node).next = target;
}

void Chart::placeChild(const std::string &node, const Placement &placement)
{
    auto &children = mustRow(placement.target).children;
    const auto count = static_cast<std::int64_t>(children.size());
    std::int64_t at = count;
    if (placement.mode == "prependChild")
        at = 0;
    else if (placement.mode == "insertChildAt")
        at = std::clamp<std::int64_t>(placement.position, 0, count);
    children.insert(children.begin() + at, node);
}

void Chart::detach(const std::string &node)
{
    const bool isBranch = !parentOf(node).empty();
    const std::string next = mustRow(node).next;
    for (Row &each : m_rows) {
        std::erase(each.children, node);
        if (each.next == node)
            each.next = next;
    }
    if (!isBranch)
        mustRow(node).next.clear();
}

void Chart::drop(const std::vector<std::string> &nodes)
{
    std::erase_if(m_rows, [&](const Row &each) {
        return std::find(nodes.begin(), nodes.end(), each.node) != nodes.end();
    });
}

} // namespace sandbox
