// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/snapshotcontent.h"
#include "sandbox/behaviours/snapshots.h"
#include "sandbox/behaviours/subjects.h"

namespace sandbox {

namespace {

Response startRestore(Call &call)
{
    const Record snapshot = snapshotOf(call);
    const std::string named = textAt(call.bodyObject(), "projectId", snapshot.parent);
    if (named != snapshot.parent)
        throw Problem::badRequest(
            "This Snapshot belongs to another Project. Upload it there first.");
    return Response::task(call.services.tasks.start(call, "restoreSnapshot", snapshot.parent,
        {{"projectId", snapshot.parent}, {"snapshotId", snapshot.id()}}));
}

void runRestore(TaskRun &run)
{
    const Record snapshot = snapshotOfTask(run);
    Record project = projectOfTask(run);
    rebuildContent(run.store, project, contentOf(run.store, snapshot),
        {run.services.ids, run.now, run.userId});
}

} // namespace

void addSnapshotRestore(Behaviours &behaviours)
{
    behaviours.on("restoreSnapshot", startRestore);
    TaskKind restore;
    restore.durationMs = 1200;
    restore.run = runRestore;
    behaviours.task("restoreSnapshot", std::move(restore));
}

} // namespace sandbox
