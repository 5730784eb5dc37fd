// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoint.h"
#include "models/resourcemodel.h"

#include <QHash>

namespace cognigy {

/// An Endpoint and the names behind its ids.
struct EndpointRow {
    Endpoint endpoint;
    bool pinned = false; ///< it uses a Snapshot, not the Project as it is now
    QString snapshotName{}; ///< where pinned; empty while unknown
    QString localeName{};

    friend bool operator==(const EndpointRow &a, const EndpointRow &b);
};

/// The Endpoints of one Project, or those that use one Snapshot (`indexEndpoints`, `readEndpoint`).
/// Columns: name, channel, uses, locale, changed.
class EndpointsModel : public ResourceModel<EndpointRow> {
    Q_OBJECT
public:
    /// Where a Snapshot is given, only its users are listed. Client and clock outlive the model.
    EndpointsModel(ApiClient &client, const ProjectId &project, const SnapshotId &usedSnapshot,
        Clock &clock, QObject *parent = nullptr);

protected:
    void ask(quint64 generation) override;
    void dress(EndpointRow &row) const override;

private:
    static QList<Column<EndpointRow>> columnsWith(Clock &clock);

    ApiClient &m_client;
    ProjectId m_project;
    QHash<QString, QString> m_snapshotNames; ///< by `_id`
    QHash<QString, QString> m_localeNames; ///< by reference id
};

} // namespace cognigy
