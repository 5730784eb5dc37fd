// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/router.h"

#include "sandbox/target.h"

namespace sandbox {

Router::Router(const Catalogue &catalogue, const Behaviours &behaviours)
{
    for (const Operation &operation : catalogue.operations()) {
        const Kind *kind = catalogue.kind(operation.kind);
        if (kind != nullptr && !kind->isInstalled)
            continue;
        add(operation, operation.path);
        for (const std::string &alias : operation.aliases)
            add(operation, alias);
    }
    for (const Operation &operation : behaviours.extraRoutes())
        add(operation, operation.path);
}

void Router::add(const Operation &operation, const std::string &path)
{
    Request pattern;
    pattern.target = path + '/'; // the slash keeps a last "{id}" from losing its brace
    readTarget(pattern);
    Node *node = &m_root;
    Route route{&operation, {}};
    for (std::size_t i = 0; i < pattern.segments.size(); ++i) {
        const std::string &segment = pattern.segments[i];
        const bool isParam = segment.starts_with('{');
        if (isParam)
            route.params.emplace_back(i, segment.substr(1, segment.find('}') - 1));
        std::unique_ptr<Node> &next = isParam ? node->any : node->words[segment];
        if (!next)
            next = std::make_unique<Node>();
        node = next.get();
    }
    // Several operations may share one address (the grants of a login): the first has it.
    node->byMethod.emplace(operation.method, std::move(route));
}

void Router::collect(const Node &node, const std::vector<std::string> &segments, std::size_t at,
    std::vector<const Node *> &found) const
{
    if (at == segments.size()) {
        if (!node.byMethod.empty())
            found.push_back(&node);
        return;
    }
    if (const auto it = node.words.find(segments[at]); it != node.words.end())
        collect(*it->second, segments, at + 1, found);
    if (node.any)
        collect(*node.any, segments, at + 1, found);
}

const Operation &Router::find(Request &request) const
{
    std::vector<const Node *> nodes;
    collect(m_root, request.segments, 0, nodes);
    if (nodes.empty())
        throw Problem::notFound("There is nothing at " + request.path + '.');
    std::vector<std::string> methods{request.method};
    if (request.method == "HEAD")
        methods.emplace_back("GET");
    for (const std::string &method : methods) {
        for (const Node *node : nodes) {
            const auto it = node->byMethod.find(method);
            if (it == node->byMethod.end())
                continue;
            for (const auto &[segment, name] : it->second.params)
                request.pathParams[name] = request.segments[segment];
            return *it->second.operation;
        }
    }
    Problem problem
        = Problem::wrongMethod(request.method + " is not allowed at " + request.path + '.');
    for (const Node *node : nodes) {
        for (const auto &entry : node->byMethod)
            problem.allow += (problem.allow.empty() ? "" : ", ") + entry.first;
    }
    throw problem;
}

} // namespace sandbox
