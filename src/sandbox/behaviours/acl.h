// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/json.h"

#include <vector>

namespace sandbox {

/// What global roles allow, as `users/me/acl` shows it: `{rights, roles}`.
Json organisationRights(const Json &globalRoles);

/// What project roles allow: `{rights, roles, allowedLocales}`.
Json projectRights(const std::vector<std::string> &projectRoles);

} // namespace sandbox
