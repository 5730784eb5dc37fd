// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoint.h"
#include "api/locale.h"
#include "api/snapshot.h"
#include "api/snapshotresource.h"
#include "operations/plan.h"

#include <QMap>

namespace cognigy {

/// What the planners for Snapshots must know; see gatherSnapshotFacts().
struct SnapshotFacts {
    ProjectId project{};
    QString projectName{};
    std::vector<Snapshot> snapshots{};
    std::vector<Endpoint> endpoints{}; ///< with their entrypoints
    QDateTime now{}; ///< by the server's clock
};

/// Reads them: `indexSnapshots`, `indexEndpoints`, `readEndpoint`.
QFuture<Result<SnapshotFacts>> gatherSnapshotFacts(
    Call call, const ProjectId &project, const QString &projectName);

/// The Endpoints that are pinned to a Snapshot.
std::vector<Endpoint> endpointsUsing(
    const SnapshotId &snapshot, const std::vector<Endpoint> &endpoints);

/// Refused where the name or the description does not fit, the name is taken or all slots are full.
Result<Plan> planSnapshotCreate(
    const SnapshotFacts &facts, const QString &name, const QString &description);

/// Prepares the download where it is not prepared or has lapsed, asks for the link, streams it to
/// the file. Refused where the file's folder is not there.
Result<Plan> planSnapshotDownload(
    const ProjectId &project, const Snapshot &snapshot, const QString &file, const QDateTime &now);

/// One form for files of up to this size, tus for larger ones.
inline constexpr qint64 largestFormUpload = 8LL * 1024 * 1024;
/// Refused where the file is no file, is too large, or all slots are full.
Result<Plan> planSnapshotUpload(const SnapshotFacts &facts, const QString &file);

/// What deleting some Snapshots would do; those in use are refused before anything starts.
struct SnapshotDeletion {
    struct Refused {
        Snapshot snapshot{};
        QStringList endpoints{}; ///< names of those that use it
    };
    Plan plan{}; ///< for those that may go; no steps where none may
    std::vector<Refused> refused{};
};
SnapshotDeletion planSnapshotDelete(
    const SnapshotFacts &facts, const std::vector<SnapshotId> &which);
/// The words for a refused one.
QString whyNotDeleted(const SnapshotDeletion::Refused &refused);

/// What a restore would do, for showing before it starts; see gatherRestoreFacts().
struct RestoreFacts {
    ProjectId project{};
    QString projectName{};
    Snapshot snapshot{};
    QMap<QString, qint64> deleted{}; ///< resource type → how many the Project holds now
    QMap<QString, qint64> rebuilt{}; ///< resource type → how many the Snapshot holds
    std::vector<Endpoint> endpoints{};
    std::vector<Locale> locales{};

    /// Endpoints on the primary Locale: the server points them to the rebuilt Flows.
    std::vector<Endpoint> relinked() const;
    /// Endpoints on other Locales: they must be repaired by hand afterwards.
    std::vector<Endpoint> toRepair() const;
};
/// Reads them: `indexResourcesInSnapshot`, `indexLocales`, `indexEndpoints`, and the totals of what
/// the Project holds; a kind that cannot be read is left out.
QFuture<Result<RestoreFacts>> gatherRestoreFacts(
    Call call, const ProjectId &project, const QString &projectName, const Snapshot &snapshot);

/// Refused where what was typed is not the Project's name.
Result<Plan> planSnapshotRestore(const RestoreFacts &facts, const QString &typedProjectName);

} // namespace cognigy
