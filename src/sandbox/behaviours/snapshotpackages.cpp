// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/authentication.h"
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/checks.h"
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
    Record link;
    link.kind = "downloadLink";
    link.parent = snapshot.id();
    link.body = {{"_id", call.services.ids.hex(48)},
        {"expiresAt", numberAt(snapshot.body, "packageExpiresAt")}};
    call.store.insert(link);
    return Response::link(call.request.origin() + "/downloads/" + link.id());
}

Response download(Call &call)
{
    // The route is open to all; here a key is asked for where this server is told to want one.
    if (call.services.options.downloadKeyRequired
        && identify(call.request, call.store, call.now).kind == Identity::Kind::Nobody)
        throw Problem::unauthorized("This server wants an API key for downloads too.");
    const auto link = call.store.find("downloadLink", call.param("token"));
    const auto snapshot
        = link ? call.store.find("snapshot", link->parent) : std::optional<Record>();
    if (!snapshot || numberAt(link->body, "expiresAt") <= call.now)
        throw Problem::notFound("This download link is unknown or has lapsed.");
    FileBody body;
    body.path = call.services.files.path(packageFile(*snapshot));
    if (!std::filesystem::exists(body.path))
        throw Problem::notFound("The package of this link is gone. Package the Snapshot again.");
    body.fileName = snapshot->name() + ".csnap";
    return Response::stream(std::move(body));
}

} // namespace

void addSnapshotPackages(Behaviours &behaviours)
{
    behaviours.on("packageSnapshot", startPackage);
    behaviours.on("composeSnapshotDownloadLink", composeLink);
    behaviours.route("GET", "/downloads/{token}", false, download);
    TaskKind package;
    package.durationMs = 800;
    package.run = runPackage;
    behaviours.task("packageSnapshot", std::move(package));
}

} // namespace sandbox
