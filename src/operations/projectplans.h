// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/project.h"
#include "operations/plan.h"

namespace cognigy {

/// Refused where the name does not fit or is taken among the known Projects, or the language is
/// missing. The result holds `projectId`.
Result<Plan> planProjectCreate(const NewProject &project, const std::vector<Project> &known);
/// Refused where the name does not fit, is taken or is the same.
Result<Plan> planProjectRename(
    const Project &project, const QString &name, const std::vector<Project> &known);
/// Refused where what was typed is not the Project's name.
Result<Plan> planProjectDelete(const Project &project, const QString &typedName);

} // namespace cognigy
