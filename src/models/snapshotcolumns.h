// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoint.h"
#include "api/snapshot.h"
#include "base/clock.h"
#include "models/column.h"
#include "models/peoplenames.h"

#include <memory>
#include <optional>

namespace cognigy {

/// A Snapshot and what is known about it beside the list.
struct SnapshotRow {
    Snapshot snapshot;
    std::optional<QStringList> usedBy{}; ///< names of the Endpoints pinned to it; unknown at first
    QString activity{}; ///< what an operation does to it now ("preparing 61 %"); empty: nothing

    friend bool operator==(const SnapshotRow &a, const SnapshotRow &b);
};

/// The columns of Snapshots: name, state, created, createdBy, usedBy, download. How long a download
/// lasts is counted by the client's idea of the server's clock.
QList<Column<SnapshotRow>> snapshotColumns(
    ApiClient &client, std::shared_ptr<const PeopleNames> people, Clock &clock);

} // namespace cognigy
