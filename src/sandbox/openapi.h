// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/catalogue.h"

namespace sandbox {

/// The API as an OpenAPI 3.0 document, made from the data files.
Json openApiDocument(const Catalogue &catalogue);

/// The JSON schema of a field by its type word, such as `array<ref:flow>`.
Json schemaOfType(const Catalogue &catalogue, const std::string &type);
/// Name of a kind's schema, as it reads and as it stands in lists: `Flow`, `FlowItem`.
std::string schemaName(const std::string &kind, bool inList);
/// All schemas of all kinds, and those of lists' neighbours: tasks, links, problems.
Json openApiSchemas(const Catalogue &catalogue);

} // namespace sandbox
