// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "models/snapshotcontentsmodel.h"

#include "models/personcolumn.h"
#include "models/timecolumn.h"
#include "net/apiclient.h"

using namespace Qt::StringLiterals;

namespace cognigy {

SnapshotContentsModel::SnapshotContentsModel(ApiClient &client, const SnapshotId &snapshot,
    std::shared_ptr<const PeopleNames> people, Clock &clock, QObject *parent)
    : ResourceModel(
        columnsWith(std::move(people), clock), standardIdentity<SnapshotResource>(),
        [&client, snapshot] { return allResourcesInSnapshot(client, snapshot); }, clock, parent)
{
}

QString SnapshotContentsModel::searchText(int storedRow) const
{
    // "flow greet" finds the Flows whose name holds "greet".
    const QString type = stored()[std::size_t(storedRow)].type;
    return ResourceModel::searchText(storedRow) + u'\n' + type + u'\n' + resourceTypeTitle(type);
}

QList<Column<SnapshotResource>> SnapshotContentsModel::columnsWith(
    std::shared_ptr<const PeopleNames> people, Clock &clock)
{
    return {
        {.key = u"name"_s,
            .title = tr("Name"),
            .text = [](const SnapshotResource &resource) { return resource.name; }},
        timeColumn<SnapshotResource>(u"created"_s, tr("Created"), clock,
            [](const SnapshotResource &resource) { return resource.createdAt; }),
        personColumn<SnapshotResource>(u"createdBy"_s, tr("By", "who made it"), people,
            [](const SnapshotResource &resource) { return resource.createdBy; }),
        {.key = u"referenceId"_s,
            .title = tr("Reference ID"),
            .text = [](const SnapshotResource &resource) { return resource.referenceId.text; },
            .extra = [](const SnapshotResource &, int role) -> QVariant {
                return role == MonoRole ? QVariant(true) : QVariant();
            }},
    };
}

RowTreeModel::Grow contentsByType(const SnapshotContentsModel &contents)
{
    return groupedBy([&contents](const ResourceModelBase &rows,
                         int row) { return contents.at(rows.index(row, 0)).type; },
        resourceTypeTitle, resourceTypeIcon);
}

} // namespace cognigy
