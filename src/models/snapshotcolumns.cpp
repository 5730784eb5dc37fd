// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "models/snapshotcolumns.h"

#include "models/personcolumn.h"
#include "models/roles.h"
#include "models/timecolumn.h"
#include "net/apiclient.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

struct SnapshotWords {
    Q_DECLARE_TR_FUNCTIONS(cognigy::SnapshotWords)
};

QVariant nameExtra(const SnapshotRow &row, int role)
{
    switch (role) {
    case SecondLineRole:
        return row.snapshot.description.simplified();
    case StrongRole:
        return true;
    case Qt::ToolTipRole:
        return row.snapshot.description;
    default:
        return {};
    }
}

QString downloadText(const SnapshotRow &row, const QDateTime &now)
{
    switch (downloadStateOf(row.snapshot, now)) {
    case DownloadState::NotPrepared:
        return SnapshotWords::tr("not prepared");
    case DownloadState::Lapsed:
        return SnapshotWords::tr("lapsed");
    case DownloadState::Ready:
        break;
    }
    if (!row.snapshot.packageExpiresAt.isValid())
        return SnapshotWords::tr("prepared");
    return SnapshotWords::tr("expires in %1").arg(timeLeftText(row.snapshot.packageExpiresAt, now));
}

QVariant downloadExtra(const SnapshotRow &row, int role, const QDateTime &now)
{
    const DownloadState state = downloadStateOf(row.snapshot, now);
    if (role == MutedRole)
        return true;
    if (role != Qt::ToolTipRole)
        return {};
    switch (state) {
    case DownloadState::NotPrepared:
        return SnapshotWords::tr("Downloading prepares it first, which takes a moment.");
    case DownloadState::Lapsed:
        return SnapshotWords::tr(
            "A prepared download lasts one day. Downloading prepares it again.");
    case DownloadState::Ready:
        return row.snapshot.packageExpiresAt.isValid()
            ? SnapshotWords::tr("Ready to download until %1")
                  .arg(exactTimeText(row.snapshot.packageExpiresAt))
            : SnapshotWords::tr("Ready to download");
    }
    return {};
}

QVariant usedByExtra(const SnapshotRow &row, int role)
{
    if (role == MutedRole)
        return !row.usedBy || row.usedBy->isEmpty();
    if (role != Qt::ToolTipRole)
        return {};
    if (!row.usedBy)
        return SnapshotWords::tr("Not known: the Endpoints of this Project could not be read.");
    return row.usedBy->isEmpty() ? SnapshotWords::tr("No Endpoint uses this Snapshot.")
                                 : row.usedBy->join(QChar::LineFeed);
}

} // namespace

bool operator==(const SnapshotRow &a, const SnapshotRow &b)
{
    return a.usedBy == b.usedBy && a.activity == b.activity && sameFields(a.snapshot, b.snapshot);
}

QList<Column<SnapshotRow>> snapshotColumns(
    ApiClient &client, std::shared_ptr<const PeopleNames> people, Clock &clock)
{
    // The end of a download is the server's: our own clock may be wrong by hours.
    const auto now = [&client] { return client.serverNow(); };
    return {
        {.key = u"name"_s,
            .title = SnapshotWords::tr("Name"),
            .text = [](const SnapshotRow &row) { return row.snapshot.name; },
            .extra = nameExtra},
        {.key = u"state"_s,
            .title = SnapshotWords::tr("State"),
            .text =
                [](const SnapshotRow &row) {
                    return row.activity.isEmpty() ? SnapshotWords::tr("Ready") : row.activity;
                },
            .extra = [](const SnapshotRow &row, int role) -> QVariant {
                if (role == StateRole)
                    return int(row.activity.isEmpty() ? RowState::Ready : RowState::Running);
                return {};
            }},
        timeColumn<SnapshotRow>(u"created"_s, SnapshotWords::tr("Created"), clock,
            [](const SnapshotRow &row) { return row.snapshot.createdAt; }),
        personColumn<SnapshotRow>(u"createdBy"_s, SnapshotWords::tr("By", "who made it"), people,
            [](const SnapshotRow &row) { return row.snapshot.createdBy; }),
        {.key = u"usedBy"_s,
            .title = SnapshotWords::tr("Used by"),
            .text =
                [](const SnapshotRow &row) {
                    return row.usedBy ? endpointCountText(row.usedBy->size()) : QString();
                },
            .sort = [](const SnapshotRow &row) -> SortValue {
                if (!row.usedBy)
                    return {};
                return double(row.usedBy->size());
            },
            .extra = usedByExtra},
        {.key = u"download"_s,
            .title = SnapshotWords::tr("Download"),
            .text = [now](const SnapshotRow &row) { return downloadText(row, now()); },
            .sort = [now](const SnapshotRow &row) -> SortValue {
                if (downloadStateOf(row.snapshot, now()) != DownloadState::Ready)
                    return {};
                return sortValueOf(row.snapshot.packageExpiresAt);
            },
            .ages = true,
            .extra
            = [now](const SnapshotRow &row, int role) { return downloadExtra(row, role, now()); }},
    };
}

} // namespace cognigy
