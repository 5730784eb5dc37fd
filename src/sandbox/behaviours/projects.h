// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/call.h"

namespace sandbox {

/// What a new project is to be.
struct NewProject {
    std::string name;
    std::string color = "blue";
    std::string language = "en-US"; ///< of its primary locale
    std::string localeName = "English";
};

/// Adds a project with its primary locale and its settings, without any check.
Record addProject(Store &store, Ids &ids, const std::string &organisationId,
    const NewProject &project, const std::string &userId, std::int64_t now);

/// Gives a stored project its primary locale and its settings. Writes it.
void furnishProject(Store &store, Ids &ids, Record &project, const NewProject &wanted,
    const std::string &userId, std::int64_t now);

} // namespace sandbox
