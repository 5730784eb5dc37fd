// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/behaviour.h"

namespace sandbox {

/// Finds the operation of a request among those of the catalogue and the extra routes.
class Router {
public:
    Router(const Catalogue &catalogue, const Behaviours &behaviours);

    /// Fills the request's pathParams. Throws 404 for an unknown path, 405 for a known one with
    /// another method. HEAD is answered by the GET operation where there is none of its own.
    const Operation &find(Request &request) const;

private:
    struct Route {
        const Operation *operation;
        std::vector<std::pair<std::size_t, std::string>> params; ///< segment number, name
    };
    struct Node {
        std::map<std::string, std::unique_ptr<Node>, std::less<>> words;
        std::unique_ptr<Node> any;
        std::map<std::string, Route> byMethod;
    };

    void add(const Operation &operation, const std::string &path);
    void collect(const Node &node, const std::vector<std::string> &segments, std::size_t at,
        std::vector<const Node *> &found) const;

    Node m_root;
};

} // namespace sandbox
