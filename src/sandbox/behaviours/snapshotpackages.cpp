// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/downloads.h"
#include "sandbox/behaviours/snapshots.h"
#include "sandbox/behaviours/subjects.h"

namespace sandbox {

namespace {

Response startPackage(Call &call)
{
    const Record snapshot = snapshotOf(call);
    return Response::task(call.services.tasks.start(call, "packageSnapshot", snapshot.parent,
        {{"projectId", snapshot.parent}, {"snapshotId", snapshot.id()}}));
}

void runPackage(TaskRun &run)
{
    Record snapshot = snapshotOfTask(run);
    packageSnapshot(run.store, run.services.files, snapshot, run.now);
    run.store.update(snapshot);
}

Response composeLink(Call &call)
{
    const Record snapshot = snapshotOf(call);
    const auto file = call.services.files.path(packageFile(snapshot));
    if (!isPackagedAt(snapshot, call.now) || !std::filesystem::exists(file))
        throw Problem::conflict("The Snapshot \"" + snapshot.name()
            + "\" is not packaged, or its package has lapsed. Package it first.");
    return newDownloadLink(call, snapshot.id(),
        {packageFile(snapshot), snapshot.name() + ".csnap",
            numberAt(snapshot.body, "packageExpiresAt")});
}

} // namespace

void addSnapshotPackages(Behaviours &behaviours)
{
    behaviours.on("packageSnapshot", startPackage);
    behaviours.on("composeSnapshotDownloadLink", composeLink);
    TaskKind package;
    package.durationMs = 800;
    package.run = runPackage;
    behaviours.task("packageSnapshot", std::move(package));
}

} // namespace sandbox
