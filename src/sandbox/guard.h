// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/call.h"

namespace sandbox {

/// Lets a request through, or throws: 404 where the first id in its path names nothing that is
/// there for the caller's organisation, 403 where the caller is no member of the project or has
/// none of the roles that roles.json asks for. Notes the project in the call.
void guard(Call &call);

/// Whether the caller has one of the roles that the operation asks for, in this project.
bool hasRole(const Call &call, const Operation &operation, const Record &project);

/// For operations whose request does not say the project: throws 403 where the caller is no member
/// of this one or has none of the roles that the operation asks for.
void requireRole(Call &call, const std::string &projectId);

} // namespace sandbox
