// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/nodetypes.h"

#include "sandbox/catalogue.h"

namespace sandbox {

const Json &nodeTypes()
{
    static const Json rows = Catalogue::file("nodes").at("nodes");
    return rows;
}

const Json *nodeType(const std::string &type)
{
    for (const Json &row : nodeTypes()) {
        if (textAt(row, "type") == type)
            return &row;
    }
    return nullptr;
}

std::vector<std::string> childrenMadeFor(const std::string &type)
{
    std::vector<std::string> children;
    const Json *row = nodeType(type);
    if (row == nullptr || !row->contains("makes"))
        return children;
    for (const Json &child : row->at("makes"))
        children.push_back(child.get<std::string>());
    return children;
}

std::string parentTypeOf(const std::string &type)
{
    const Json *row = nodeType(type);
    return row != nullptr ? textAt(*row, "parent") : std::string();
}

bool isFixedType(const std::string &type)
{
    const Json *row = nodeType(type);
    return row != nullptr && flagAt(*row, "fixed");
}

bool isSimulatedType(const std::string &type)
{
    const Json *row = nodeType(type);
    return row != nullptr && flagAt(*row, "simulated", true);
}

Json previewOf(const std::string &type, const Json &config)
{
    const Json *row = nodeType(type);
    if (row == nullptr || !row->contains("preview"))
        return "";
    const auto found = config.find(textAt(row->at("preview"), "key"));
    if (found == config.end())
        return "";
    if (!found->is_object())
        return *found;
    if (const std::string condition = textAt(*found, "condition"); !condition.empty())
        return condition;
    const auto texts = found->find("text");
    if (texts != found->end() && texts->is_array() && !texts->empty())
        return texts->front();
    return textAt(*found, "text", textAt(*found, "value"));
}

} // namespace sandbox
