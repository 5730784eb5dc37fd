// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "models/snapshotsmodel.h"

#include "api/allpages.h"
#include "models/converted.h"
#include "net/apiclient.h"

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

RowIdentity<SnapshotRow> snapshotIdentity()
{
    return {[](const SnapshotRow &row) { return row.snapshot.id.text; }};
}

QFuture<Result<Page<SnapshotRow>>> fetchSnapshots(ApiClient &client, const ProjectId &project)
{
    return converted<SnapshotRow>(&client,
        allPages<Snapshot>(&client,
            [&client, project](
                const PageRequest &page) { return indexSnapshots(client, project, page); }),
        [](Snapshot snapshot) { return SnapshotRow{.snapshot = std::move(snapshot)}; });
}

} // namespace

SnapshotsModel::SnapshotsModel(ApiClient &client, const ProjectId &project,
    std::shared_ptr<const PeopleNames> people, Clock &clock, QObject *parent)
    : ResourceModel(
        snapshotColumns(client, std::move(people), clock), snapshotIdentity(),
        [this] { return fetchSnapshots(m_client, m_project); }, clock, parent)
    , m_client(client)
    , m_project(project)
{
}

void SnapshotsModel::ask(quint64 generation)
{
    ResourceModel::ask(generation);
    // Reading each Endpoint takes its time: the list does not wait for it.
    whenDone(this, endpointsWithEntrypoint(m_client, m_project),
        [this, generation](Result<std::vector<Endpoint>> endpoints) {
            if (!isCurrent(generation) || !endpoints)
                return; // without the right to see Endpoints, use stays unknown
            QHash<QString, QStringList> usedBy;
            for (const Endpoint &endpoint : *endpoints)
                usedBy[endpoint.entrypoint] << endpoint.name;
            m_usedBy = usedBy;
            redress();
        });
}

void SnapshotsModel::dress(SnapshotRow &row) const
{
    const QString id = row.snapshot.id.text;
    if (m_usedBy)
        row.usedBy = m_usedBy->value(id);
    row.activity = m_activities.value(id);
}

void SnapshotsModel::setActivity(const SnapshotId &snapshot, const QString &activity)
{
    if (activity == m_activities.value(snapshot.text))
        return;
    if (activity.isEmpty())
        m_activities.remove(snapshot.text);
    else
        m_activities.insert(snapshot.text, activity);
    redress();
}

} // namespace cognigy
