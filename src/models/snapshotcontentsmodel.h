// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/snapshotresource.h"
#include "models/peoplenames.h"
#include "models/resourcemodel.h"
#include "models/rowtreemodel.h"

#include <memory>

namespace cognigy {

/// What is inside one Snapshot (`indexResourcesInSnapshot` for every type). Columns: name, created,
/// createdBy, referenceId.
class SnapshotContentsModel : public ResourceModel<SnapshotResource> {
    Q_OBJECT
public:
    /// Client and clock outlive the model.
    SnapshotContentsModel(ApiClient &client, const SnapshotId &snapshot,
        std::shared_ptr<const PeopleNames> people, Clock &clock, QObject *parent = nullptr);

protected:
    QString searchText(int stored) const override;

private:
    static QList<Column<SnapshotResource>> columnsWith(
        std::shared_ptr<const PeopleNames> people, Clock &clock);
};

/// The word for a resource type in the plural, as the product writes it: "Flows" for `flow`. An
/// unknown type is shown as the API spells it.
QString resourceTypeTitle(const QString &type);
/// The icon of a resource type.
QString resourceTypeIcon(const QString &type);

/// The contents, one heading for each type.
RowTreeModel::Grow contentsByType(const SnapshotContentsModel &contents);

} // namespace cognigy
