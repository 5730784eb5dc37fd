// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/snapshotupload.h"

#include "sandbox/behaviour.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/snapshots.h"
#include "sandbox/behaviours/subjects.h"

namespace sandbox {

namespace {

Response uploadSnapshot(Call &call)
{
    const Record project = call.requireProject();
    for (const UploadedFile &part : call.request.files) {
        if (part.field == "file")
            return Response::task(startUploadTask(call, project.id(), part.path, part.fileName));
    }
    throw Problem::missing("The form has no part \"file\".");
}

/// Only a resumable upload can have let more through.
void checkSize(const TaskRun &run, const std::filesystem::path &file)
{
    constexpr std::uint64_t megabyte = 1024ULL * 1024;
    const auto most = run.services.catalogue.limit("snapshotPackage");
    if (std::filesystem::file_size(file) > static_cast<std::uint64_t>(most) * megabyte)
        throw TaskFailed("A Snapshot can have at most " + std::to_string(most) + " MB.");
}

void runUpload(TaskRun &run)
{
    const Record project = projectOfTask(run);
    const std::string kept = textAt(run.parameters, "upload");
    try {
        checkSize(run, run.services.files.path(kept));
        const auto snapshot = readSnapshotFile(run.services.files.path(kept));
        if (!snapshot)
            throw TaskFailed("The file \"" + textAt(run.parameters, "fileName")
                + "\" is not a Snapshot, or it is damaged.");
        addSnapshot(run.store, run.services.catalogue, run.services.ids, project.id(), *snapshot,
            run.userId, run.now);
    } catch (const TaskFailed &) {
        run.services.files.remove(kept);
        throw;
    }
    run.services.files.remove(kept);
}

} // namespace

Json startUploadTask(Call &call, const std::string &projectId, const std::filesystem::path &file,
    const std::string &fileName)
{
    const std::string kept = "upload-" + call.services.ids.hex(24);
    call.services.files.keep(file, kept);
    return call.services.tasks.start(call, "uploadSnapshotPackage", projectId,
        {{"projectId", projectId}, {"fileName", fileName}, {"upload", kept}});
}

void addSnapshotUpload(Behaviours &behaviours)
{
    behaviours.on("uploadSnapshotPackage", uploadSnapshot);
    TaskKind upload;
    upload.durationMs = 900;
    upload.run = runUpload;
    behaviours.task("uploadSnapshotPackage", std::move(upload));
}

} // namespace sandbox
