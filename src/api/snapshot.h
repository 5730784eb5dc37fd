// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/call.h"
#include "api/page.h"
#include "api/task.h"
#include "base/future.h"
#include "net/apiclient.h"

namespace cognigy {

/// A Snapshot: the state of a Project at one moment. It cannot be renamed or changed.
struct Snapshot {
    SnapshotId id{};
    QString name{}; ///< unique in the Project
    QString description{};
    QString hash{};
    QDateTime createdAt{};
    UserId createdBy{};
    bool isPackaged = false;
    QDateTime packageExpiresAt{}; ///< when the prepared download lapses; invalid where not told
};

constexpr auto fieldsOf(Tag<Snapshot>)
{
    return std::tuple{
        Field{"_id", &Snapshot::id, Required | ReadOnly},
        Field{"name", &Snapshot::name, Required},
        Field{"description", &Snapshot::description},
        Field{"hash", &Snapshot::hash, ReadOnly},
        Field{"createdAt", &Snapshot::createdAt, UnixSeconds | ReadOnly},
        Field{"createdBy", &Snapshot::createdBy, ReadOnly},
        Field{"isPackaged", &Snapshot::isPackaged, ReadOnly},
        Field{"packageExpiresAt", &Snapshot::packageExpiresAt, UnixSeconds | ReadOnly},
    };
}

/// How many Snapshots a Project holds (the server's default; only on-premises can raise it).
inline constexpr int snapshotSlots = 10;
/// How long a prepared download lasts.
inline constexpr std::chrono::hours packageLife{24};
/// The longest description that the API takes.
inline constexpr qsizetype longestDescription = 500;
/// The largest packaged Snapshot, in bytes.
inline constexpr qint64 largestSnapshotFile = 256LL * 1024 * 1024;

/// How a Snapshot's download stands at a time (the server's).
enum class DownloadState { NotPrepared, Ready, Lapsed };
DownloadState downloadStateOf(const Snapshot &snapshot, const QDateTime &now);

/// `indexSnapshots`: one page, newest first.
QFuture<Result<Page<Snapshot>>> indexSnapshots(
    Call call, const ProjectId &project, const PageRequest &page = {});
/// `readSnapshot`.
QFuture<Result<Snapshot>> readSnapshot(Call call, const SnapshotId &snapshot);
/// `createSnapshot`: starts a task. Neither its start nor its end names the new Snapshot.
QFuture<Result<Task>> createSnapshot(
    WriteCall call, const ProjectId &project, const QString &name, const QString &description);
/// `packageSnapshot`: starts the task that prepares the download.
QFuture<Result<Task>> packageSnapshot(WriteCall call, const SnapshotId &snapshot);
/// `composeSnapshotDownloadLink`: Error Conflict while the download is not prepared.
QFuture<Result<QUrl>> composeSnapshotDownloadLink(WriteCall call, const SnapshotId &snapshot);
/// `restoreSnapshot`: starts a task that deletes and rebuilds what the Project holds.
QFuture<Result<Task>> restoreSnapshot(
    WriteCall call, const ProjectId &project, const SnapshotId &snapshot);
/// `deleteSnapshot`: starts a task; it fails while an Endpoint uses the Snapshot.
QFuture<Result<Task>> deleteSnapshot(WriteCall call, const SnapshotId &snapshot);
/// `uploadSnapshotPackage`: one multipart form; starts a task.
QFuture<Result<Task>> uploadSnapshotPackage(
    WriteCall call, const ProjectId &project, const QString &file, TransferProgress progress = {});
/// `uploadResumable`: by tus, in pieces. Answers with the upload's id; which task follows is not
/// told, so look for the Snapshot in the list.
QFuture<Result<QString>> uploadSnapshotResumable(
    WriteCall call, const ProjectId &project, const QString &file, TransferProgress progress = {});

} // namespace cognigy
