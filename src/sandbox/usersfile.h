// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/services.h"
#include "sandbox/store.h"

namespace sandbox {

/// Adds what a file of --users names: organisations with users, their keys, projects and members.
/// Organisations are known by name, users by e-mail, projects by name; what is there already gets
/// the file's roles and keys, so that the same file may be read at every start. Throws
/// std::runtime_error with a sentence for a file that is not as it should be.
///
///     {"organisations": [{"name": "Acme",
///       "users": [{"email": "ann@acme.example", "name": "Ann", "password": "…",
///                  "roles": ["apiKeys"], "apiKeys": ["…"]}],
///       "superApiKeys": ["…"],
///       "projects": [{"name": "Bot", "locale": "en-US",
///                     "members": {"ann@acme.example": ["basic", "flowEditor"]}}]}]}
void readUsersFile(Store &store, const Services &services);

} // namespace sandbox
