// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/peoplenames.h"
#include "models/resourcemodel.h"
#include "models/snapshotcolumns.h"

#include <memory>
#include <optional>

namespace cognigy {

/// The Snapshots of one Project (`indexSnapshots`), with who uses them (`indexEndpoints`,
/// `readEndpoint`). Columns: name, state, created, createdBy, usedBy, download.
class SnapshotsModel : public ResourceModel<SnapshotRow> {
    Q_OBJECT
public:
    /// Client and clock outlive the model. Ages of downloads are counted by the server's clock.
    SnapshotsModel(ApiClient &client, const ProjectId &project,
        std::shared_ptr<const PeopleNames> people, Clock &clock, QObject *parent = nullptr);

    /// Slots in use; of `snapshotSlots`.
    int slotsUsed() const { return storedCount(); }
    /// What an operation does to a Snapshot at the moment; an empty text ends it.
    void setActivity(const SnapshotId &snapshot, const QString &activity);

protected:
    void ask(quint64 generation) override;
    void dress(SnapshotRow &row) const override;

private:
    ApiClient &m_client;
    ProjectId m_project;
    std::optional<QHash<QString, QStringList>> m_usedBy; ///< snapshot `_id` → names
    QHash<QString, QString> m_activities; ///< snapshot `_id` → what is being done
};

} // namespace cognigy
