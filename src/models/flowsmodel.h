// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/peoplenames.h"
#include "models/resourcemodel.h"
#include "operations/allflows.h"

#include <memory>

namespace cognigy {

bool operator==(const FlowInProject &a, const FlowInProject &b);

/// Flows of many Projects in one list (`indexProjects`, `indexFlows` for each). A Project that
/// could not be read counts as a row that is broken; the others are shown. Columns: name, project,
/// changed, changedBy, training.
class FlowsModel : public ResourceModel<FlowInProject> {
    Q_OBJECT
public:
    /// Flows of every Project in the scope, which is asked anew for each refresh. Client and clock
    /// outlive the model.
    FlowsModel(ApiClient &client, std::function<ProjectScope()> scope,
        std::shared_ptr<const PeopleNames> people, Clock &clock, QObject *parent = nullptr);

private:
    static QList<Column<FlowInProject>> columnsWith(
        std::shared_ptr<const PeopleNames> people, Clock &clock);
};

} // namespace cognigy
