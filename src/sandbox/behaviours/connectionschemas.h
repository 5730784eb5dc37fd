// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/store.h"

namespace sandbox {

/// The types of connections that there are: those of the platform, and those that the extensions
/// of a project bring along (none where the project is empty).
Json connectionSchemas(Store &store, const std::string &projectId);

} // namespace sandbox
