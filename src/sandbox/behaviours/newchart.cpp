// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/chartedit.h"
#include "sandbox/behaviours/flows.h"
#include "sandbox/behaviours/nodetypes.h"

namespace sandbox {

namespace {

/// Builds a chart from a description, branch by branch.
class NewChart {
public:
    NewChart(Store &store, Ids &ids, const Record &flow, std::int64_t now)
        : m_store(store)
        , m_ids(ids)
        , m_flow(flow)
        , m_now(now)
    {
    }

    std::string add(const Json &wanted)
    {
        Record node = newNode(m_ids, m_flow, wanted, m_now);
        if (const std::string preview = textAt(wanted, "preview"); !preview.empty())
            node.body["preview"] = preview;
        m_store.insert(node);
        m_chart.add(m_ids, node.id(), m_now);
        std::vector<std::string> children;
        for (const Json &each : wanted.value("cases", Json::array()))
            children.push_back(
                branch({{"type", "case"}, {"config", {{"case", {{"value", each.at("value")}}}}}},
                    each.at("nodes")));
        const Json branches = wanted.value("branches", Json::object());
        for (const std::string &type : childrenMadeFor(textAt(wanted, "type"))) {
            if (type != "case" || children.empty())
                children.push_back(branch({{"type", type}}, branches.value(type, Json::array())));
        }
        m_chart.setChildren(node.id(), std::move(children));
        return node.id();
    }

    /// Adds nodes after another one, in a row; returns the last.
    std::string follow(std::string last, const Json &nodes)
    {
        for (const Json &wanted : nodes) {
            const std::string id = add(wanted);
            m_chart.setNext(last, id);
            last = id;
        }
        return last;
    }

    Json relations() const { return m_chart.relations(); }

private:
    std::string branch(const Json &head, const Json &nodes)
    {
        const std::string id = add(head);
        follow(id, nodes);
        return id;
    }

    Store &m_store;
    Ids &m_ids;
    const Record &m_flow;
    std::int64_t m_now;
    Chart m_chart;
};

} // namespace

void addChart(Store &store, Ids &ids, const Record &flow, const Json &nodes, std::int64_t now)
{
    NewChart chart(store, ids, flow, now);
    const std::string start = chart.add({{"type", "start"}});
    const std::string last = chart.follow(start, nodes);
    chart.follow(last, Json::array({Json{{"type", "end"}}}));
    Record record{"chart", flow.id()};
    record.body = {{"_id", ids.id(now)}, {"relations", chart.relations()}};
    store.insert(record);
}

} // namespace sandbox
