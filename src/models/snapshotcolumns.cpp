// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "models/snapshotcolumns.h"

#include "models/roles.h"
#include "models/timecolumn.h"
#include "net/apiclient.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

using Row = SnapshotRow;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cognigy::SnapshotColumns)
};

QVariant nameExtra(const Row &row, int role)
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

QString downloadText(const Row &row, const QDateTime &now)
{
    switch (downloadStateOf(row.snapshot, now)) {
    case DownloadState::NotPrepared:
        return Words::tr("not prepared");
    case DownloadState::Lapsed:
        return Words::tr("lapsed");
    case DownloadState::Ready:
        break;
    }
    if (!row.snapshot.packageExpiresAt.isValid())
        return Words::tr("prepared");
    return Words::tr("expires in %1").arg(timeLeftText(row.snapshot.packageExpiresAt, now));
}

QVariant downloadExtra(const Row &row, int role, const QDateTime &now)
{
    const DownloadState state = downloadStateOf(row.snapshot, now);
    if (role == MutedRole)
        return true;
    if (role != Qt::ToolTipRole)
        return {};
    switch (state) {
    case DownloadState::NotPrepared:
        return Words::tr("Downloading prepares it first, which takes a moment.");
    case DownloadState::Lapsed:
        return Words::tr("A prepared download lasts one day. Downloading prepares it again.");
    case DownloadState::Ready:
        return row.snapshot.packageExpiresAt.isValid()
            ? Words::tr("Ready to download until %1")
                  .arg(exactTimeText(row.snapshot.packageExpiresAt))
            : Words::tr("Ready to download");
    }
    return {};
}

QVariant usedByExtra(const Row &row, int role)
{
    if (role == MutedRole)
        return !row.usedBy || row.usedBy->isEmpty();
    if (role != Qt::ToolTipRole)
        return {};
    if (!row.usedBy)
        return Words::tr("Not known: the Endpoints of this Project could not be read.");
    return row.usedBy->isEmpty() ? Words::tr("No Endpoint uses this Snapshot.")
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
            .title = Words::tr("Name"),
            .text = [](const Row &row) { return row.snapshot.name; },
            .extra = nameExtra},
        {.key = u"state"_s,
            .title = Words::tr("State"),
            .text =
                [](const Row &row) {
                    return row.activity.isEmpty() ? Words::tr("Ready") : row.activity;
                },
            .extra = [](const Row &row, int role) -> QVariant {
                if (role == StateRole)
                    return int(row.activity.isEmpty() ? RowState::Ready : RowState::Running);
                return {};
            }},
        timeColumn<Row>(u"created"_s, Words::tr("Created"), clock,
            [](const Row &row) { return row.snapshot.createdAt; }),
        {.key = u"createdBy"_s,
            .title = Words::tr("By", "who made it"),
            .text = [people](const Row &row) { return people->nameOf(row.snapshot.createdBy); }},
        {.key = u"usedBy"_s,
            .title = Words::tr("Used by"),
            .text =
                [](const Row &row) {
                    return row.usedBy ? endpointCountText(row.usedBy->size()) : QString();
                },
            .sort = [](const Row &row) -> SortValue {
                if (!row.usedBy)
                    return {};
                return double(row.usedBy->size());
            },
            .extra = usedByExtra},
        {.key = u"download"_s,
            .title = Words::tr("Download"),
            .text = [now](const Row &row) { return downloadText(row, now()); },
            .sort = [now](const Row &row) -> SortValue {
                if (downloadStateOf(row.snapshot, now()) != DownloadState::Ready)
                    return {};
                return sortValueOf(row.snapshot.packageExpiresAt);
            },
            .ages = true,
            .extra = [now](const Row &row, int role) { return downloadExtra(row, role, now()); }},
    };
}

} // namespace cognigy
