// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/project.h"
#include "models/peoplenames.h"
#include "models/resourcemodel.h"

#include <memory>

namespace cognigy {

/// The Projects that a key sees (`indexProjects`). Columns: name, changed, changedBy, created.
class ProjectsModel : public ResourceModel<Project> {
    Q_OBJECT
public:
    /// The scope is asked anew for each refresh: a super key changes it. Client and clock outlive
    /// the model.
    ProjectsModel(ApiClient &client, std::function<ProjectScope()> scope,
        std::shared_ptr<const PeopleNames> people, Clock &clock, QObject *parent = nullptr);

private:
    static QList<Column<Project>> columnsWith(
        std::shared_ptr<const PeopleNames> people, Clock &clock);
};

} // namespace cognigy
