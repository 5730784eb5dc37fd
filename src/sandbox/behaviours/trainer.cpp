// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/downloads.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/generic.h"
#include "sandbox/guard.h"

#include <fstream>

namespace sandbox {

namespace {

constexpr std::int64_t trainerFileLife = 24 * 3600;

const Kind &trainerKind(const Call &call)
{
    return call.services.catalogue.mustKind("trainerRecord");
}

void sentenceFrom(Call &call, const Record &record, const Json &value)
{
    const Record intent
        = recordAt(call, call.services.catalogue.mustKind("intent"), textAt(value, "intentId"), {});
    const Json body{{"text", textAt(value, "text", textAt(record.body, "text"))},
        {"localeReference", textAt(value, "localeReference")}};
    createRecord(call, call.services.catalogue.mustKind("sentence"), intent.id(), body);
}

void handleRecord(Call &call, Record &record, const std::string &op, const Json &value)
{
    if (op == "delete") {
        removeRecord(call, trainerKind(call), record);
        return;
    }
    Json changes = Json::object();
    if (op == "update") {
        for (const char *field : {"text", "handled", "handleAction"}) {
            if (value.contains(field))
                changes[field] = value.at(field);
        }
    } else if (op == "skip" || op == "ignore") {
        changes = {{"handled", true}, {"handleAction", op == "skip" ? "skipped" : "ignored"}};
    } else if (op == "addToIntent") {
        sentenceFrom(call, record, value);
        changes = {{"handled", true}, {"handleAction", "addedToIntent"}};
    } else {
        throw Problem::badRequest(
            "The field \"op\" must be delete, update, skip, ignore or addToIntent.");
    }
    changeRecord(call, trainerKind(call), record, std::move(changes));
}

Response batchRecords(Call &call)
{
    const Record project = call.requireProject();
    const Json &steps = call.bodyObject().at("operations");
    if (static_cast<std::int64_t>(steps.size()) > call.services.catalogue.limit("batchOperations"))
        throw Problem::badRequest("The field \"operations\" holds too many of them.");
    for (const Json &step : steps) {
        Record record = recordAt(call, trainerKind(call), textAt(step, "id"), project.id());
        handleRecord(call, record, textAt(step, "op"), step.value("value", Json::object()));
    }
    return Response::empty();
}

std::string trainerFile(const std::string &taskId)
{
    return "trainer-" + taskId + ".json";
}

Response packageRecords(Call &call)
{
    const Record project = call.requireProject();
    return Response::task(call.services.tasks.start(
        call, "packageTrainerRecords", project.id(), {{"projectId", project.id()}}));
}

void writeTrainerFile(TaskRun &run)
{
    Json rows = Json::array();
    for (const Record &record : run.store.all("trainerRecord", projectOfTask(run).id()))
        rows.push_back(record.body);
    run.services.files.write(trainerFile(run.task.id()), rows.dump(1));
}

Response linkTrainerFile(Call &call)
{
    const std::string id = textAt(call.bodyObject(), "taskId");
    const Record task = recordAt(call, call.services.catalogue.mustKind("task"), id, {});
    requireRole(call, task.parent);
    if (textAt(task.body, "type") != "packageTrainerRecords")
        throw Problem::notFound("The task " + id + " has packaged no trainer records.");
    if (textAt(task.body, "status") != "done")
        throw Problem::conflict("The trainer records are not packaged yet.");
    Download download;
    download.file = trainerFile(id);
    download.fileName = "trainer-records.json";
    download.expiresAt = call.now + trainerFileLife;
    download.contentType = "application/json";
    return newDownloadLink(call, task.id(), download);
}

Response uploadTrainerFile(Call &call)
{
    const Record project = call.requireProject();
    for (const UploadedFile &part : call.request.files) {
        if (part.field != "file")
            continue;
        const std::string kept = "upload-" + call.services.ids.hex(24);
        call.services.files.keep(part.path, kept);
        return Response::task(call.services.tasks.start(call, "uploadTrainerRecordsPackage",
            project.id(), {{"projectId", project.id()}, {"upload", kept}}));
    }
    throw Problem::missing("The form has no part \"file\".");
}

void readTrainerFile(TaskRun &run)
{
    const Record project = projectOfTask(run);
    const std::string kept = textAt(run.parameters, "upload");
    std::ifstream file(run.services.files.path(kept), std::ios::binary);
    const Json rows = Json::parse(file, nullptr, false);
    file.close();
    run.services.files.remove(kept);
    if (!rows.is_array())
        throw TaskFailed("The file holds no trainer records.");
    const Kind &kind = run.services.catalogue.mustKind("trainerRecord");
    for (const Json &row : rows) {
        if (textAt(row, "text").empty())
            continue;
        Record record{"trainerRecord", project.id()};
        record.body["_id"] = run.services.ids.id(run.now);
        for (const Field &field : kind.fields) {
            if (field.name != "_id" && row.contains(field.name))
                record.body[field.name] = row.at(field.name);
        }
        record.body["handled"] = flagAt(row, "handled");
        record.body["createdAt"] = run.now;
        run.store.insert(record);
    }
}

} // namespace

void addTrainer(Behaviours &behaviours)
{
    behaviours.on("batchTrainerRecords", batchRecords);
    behaviours.on("packageTrainerRecords", packageRecords);
    behaviours.on("composeTrainerRecordsDownloadLink", linkTrainerFile);
    behaviours.on("uploadTrainerRecordsPackage", uploadTrainerFile);
    TaskKind packaging;
    packaging.durationMs = 600;
    packaging.run = writeTrainerFile;
    behaviours.task("packageTrainerRecords", std::move(packaging));
    TaskKind uploading;
    uploading.durationMs = 600;
    uploading.run = readTrainerFile;
    behaviours.task("uploadTrainerRecordsPackage", std::move(uploading));
}

} // namespace sandbox
