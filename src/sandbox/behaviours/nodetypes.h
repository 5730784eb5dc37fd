// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/record.h"

namespace sandbox {

/// The extension whose node types nodes.json lists.
inline constexpr const char *basicNodes = "@cognigy/basic-nodes";

/// A row of nodes.json; null for a type that it does not list, such as one of an extension.
const Json *nodeType(const std::string &type);
/// All rows.
const Json &nodeTypes();

/// Types of the children that come with a new node of this type.
std::vector<std::string> childrenMadeFor(const std::string &type);
/// The only type that a node of this type may stand below; empty: it stands in a chain.
std::string parentTypeOf(const std::string &type);
/// Whether a node of this type is made by the server alone.
bool isFixedType(const std::string &type);
/// Whether this server can run it.
bool isSimulatedType(const std::string &type);
/// The short text that a chart shows for a node.
Json previewOf(const std::string &type, const Json &config);

} // namespace sandbox
