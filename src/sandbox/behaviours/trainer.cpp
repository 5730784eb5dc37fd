// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/csnap.h"
#include "sandbox/behaviours/downloads.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/generic.h"
#include "sandbox/guard.h"

#include <algorithm>

namespace sandbox {

namespace {

constexpr const char *trainerKind = "trainerRecord";
constexpr std::int64_t trainerFileLife = 24LL * 3600;

std::string trainerFile(const std::string &taskId)
{
    return "trainer-" + taskId;
}

Response packageRecords(Call &call)
{
    const Record project = call.requireProject();
    return Response::task(call.services.tasks.start(
        call, "packageTrainerRecords", project.id(), {{"projectId", project.id()}}));
}

void runTrainerPackage(TaskRun &run)
{
    const Record project = projectOfTask(run);
    Json records = Json::array();
    for (const Record &record : run.store.all(trainerKind, project.id()))
        records.push_back(record.body);
    const std::string hash = sha256(records.dump()).substr(0, 40);
    run.services.files.write(trainerFile(run.task.id()),
        encodeSnapshot({project.name(), "", hash, {{"trainerRecords", std::move(records)}}}));
}

Response linkRecords(Call &call)
{
    const std::string id
        = requiredText(call.bodyObject(), call.services.catalogue.mustKind(trainerKind), "taskId");
    const Record task = recordAt(call, call.services.catalogue.mustKind("task"), id, {});
    requireRole(call, task.parent);
    if (textAt(task.body, "type") != "packageTrainerRecords")
        throw Problem::badRequest("The task " + id + " packages no trainer records.");
    if (textAt(task.body, "status") != "done")
        throw Problem::conflict("The trainer records are not packaged yet.");
    return newDownloadLink(call, task.id(),
        {trainerFile(task.id()), "trainer-records.ctr", call.now + trainerFileLife});
}

Response uploadRecords(Call &call)
{
    const Record project = call.requireProject();
    for (const UploadedFile &part : call.request.files) {
        if (part.field != "file")
            continue;
        const std::string kept = "upload-" + call.services.ids.hex(24);
        call.services.files.keep(part.path, kept);
        return Response::task(
            call.services.tasks.start(call, "uploadTrainerRecordsPackage", project.id(),
                {{"projectId", project.id()}, {"fileName", part.fileName}, {"upload", kept}}));
    }
    throw Problem::missing("The form has no part \"file\".");
}

void runTrainerUpload(TaskRun &run)
{
    const Record project = projectOfTask(run);
    const std::string kept = textAt(run.parameters, "upload");
    const auto file = readSnapshotFile(run.services.files.path(kept));
    run.services.files.remove(kept);
    if (!file || !file->content.contains("trainerRecords"))
        throw TaskFailed("The file \"" + textAt(run.parameters, "fileName")
            + "\" holds no trainer records, or it is damaged.");
    for (const Json &row : file->content.at("trainerRecords")) {
        Record record{trainerKind, project.id()};
        record.body = row;
        record.body["_id"] = run.services.ids.id(run.now);
        run.store.insert(record);
    }
}

/// A sentence of the intent that the operation names.
void addSentence(Call &call, const Record &record, const Json &value)
{
    const auto intent = call.store.findAny("intent", textAt(value, "intentId"));
    if (!intent)
        throw Problem::notFound("There is no intent with the id " + textAt(value, "intentId"));
    Record sentence{"sentence", intent->id()};
    sentence.body
        = {{"_id", call.services.ids.id(call.now)}, {"referenceId", call.services.ids.uuid()},
            {"text", textAt(value, "text", textAt(record.body, "text"))}, {"slots", Json::array()},
            {"localeReference", textAt(intent->body, "localeReference")}};
    call.stamp(sentence.body, call.services.catalogue.mustKind("sentence"));
    call.store.insert(sentence);
}

void handleRecord(Call &call, Record &record, const Json &operation)
{
    const std::string op = textAt(operation, "op");
    const Json value = operation.value("value", Json::object());
    if (op == "delete") {
        call.store.remove(trainerKind, record.id());
        return;
    }
    if (op == "update") {
        record.body.update(value);
    } else if (op == "skip" || op == "ignore" || op == "addToIntent") {
        if (op == "addToIntent")
            addSentence(call, record, value);
        record.body["handled"] = true;
        record.body["handleAction"] = op == "skip" ? "skipped"
            : op == "ignore"                       ? "ignored"
                                                   : "addedToIntent";
    } else {
        throw Problem::badRequest("\"op\" must not be \"" + op
            + "\": it is update, delete, skip, ignore or addToIntent.");
    }
    call.stamp(record.body, call.services.catalogue.mustKind(trainerKind));
    call.store.update(record);
}

Response batchRecords(Call &call)
{
    const Record project = call.requireProject();
    const Json operations = call.bodyObject().value("operations", Json());
    if (!operations.is_array())
        throw Problem::missing("The field \"operations\" is missing or no array.");
    const auto most = static_cast<std::size_t>(call.services.catalogue.limit("batchOperations"));
    if (operations.size() > most)
        throw Problem::badRequest(
            "At most " + std::to_string(most) + " operations are done in one call.");
    for (const Json &operation : operations) {
        if (!operation.is_object())
            throw Problem::badRequest("\"operations\" has to hold objects.");
        Record record = call.store.get(trainerKind, textAt(operation, "id"));
        if (record.parent != project.id())
            throw Problem::notFound(
                "There is no trainer record with the id " + record.id() + " here.");
        handleRecord(call, record, operation);
    }
    return Response::empty();
}

/// A truth value of the query, where it is there.
std::optional<bool> askedFlag(const Call &call, const char *name)
{
    const auto text = call.request.query(name);
    return text && !text->empty() ? std::optional(*text == "true") : std::nullopt;
}

void narrowTrainer(Call &call, ListQuery &query)
{
    for (const char *name : {"understood", "intentFound", "slotFound"}) {
        if (const auto wanted = askedFlag(call, name))
            query.fields.push_back({name, {Json(*wanted)}, std::nullopt});
    }
}

} // namespace

void addTrainer(Behaviours &behaviours)
{
    KindHooks hooks;
    hooks.list = narrowTrainer;
    behaviours.kind(trainerKind, std::move(hooks));
    behaviours.on("packageTrainerRecords", packageRecords);
    behaviours.on("composeTrainerRecordsDownloadLink", linkRecords);
    behaviours.on("uploadTrainerRecordsPackage", uploadRecords);
    behaviours.on("batchTrainerRecords", batchRecords);
    behaviours.task(
        "packageTrainerRecords", {.durationMs = 800, .run = runTrainerPackage, .failed = {}});
    behaviours.task(
        "uploadTrainerRecordsPackage", {.durationMs = 800, .run = runTrainerUpload, .failed = {}});
}

} // namespace sandbox
