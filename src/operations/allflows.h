// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/flow.h"
#include "api/project.h"

namespace cognigy {

/// A Flow and where it lives.
struct FlowInProject {
    Flow flow{};
    ProjectId project{};
    QString projectName{};
};

/// What was read of all Projects. A Project that could not be read does not hide the others.
struct FlowsOfProjects {
    std::vector<FlowInProject> flows{};
    std::vector<std::pair<Project, Error>> failed{};
};

/// `indexFlows` of every given Project, all pages, four Projects at a time.
QFuture<Result<FlowsOfProjects>> flowsOfProjects(Call call, std::vector<Project> projects);

} // namespace cognigy
