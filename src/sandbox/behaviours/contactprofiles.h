// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/ids.h"
#include "sandbox/store.h"

namespace sandbox {

/// The contact profile of a project that this contact id belongs to.
std::optional<Record> profileOfContact(
    Store &store, const std::string &projectId, const std::string &contactId);

/// Makes a contact profile and ties its contact ids to it.
Record addContactProfile(Store &store, Ids &ids, const std::string &projectId, Json profile,
    const std::vector<std::string> &contactIds, const std::string &userId, std::int64_t now);

} // namespace sandbox
