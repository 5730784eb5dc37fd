// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/knowledge.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/fold.h"
#include "sandbox/generic.h"
#include "sandbox/validation.h"

#include <fstream>
#include <sstream>

namespace sandbox {

namespace {

constexpr std::size_t readAtMost = 8 * 1024 * 1024;

const Kind &sourceKind(const Call &call)
{
    return call.services.catalogue.mustKind("knowledgeSource");
}

void completeSource(Call &call, Record &source)
{
    completeKnowledge(call.store, call.services.ids, source);
    Json &body = source.body;
    const bool isPage = textAt(body, "type") == "url";
    body["status"] = isPage ? "ingesting" : "ready";
    body["chunkCount"] = 0;
    if (!body.contains("metaData") || !body["metaData"].is_object())
        body["metaData"] = Json::object();
    if (isPage)
        body["metaData"]["url"] = textAt(call.bodyObject(), "url");
    if (!body.contains("data") || !body["data"].is_object())
        body["data"] = Json::object();
}

/// Manual ones are there at once; a page is read by a task.
Response createSource(Call &call)
{
    const Kind &kind = sourceKind(call);
    const Json body = checkedBody(call, kind, true);
    const std::string type = textAt(body, "type");
    if (type == "url" && textAt(body, "url").empty())
        throw Problem::missing("The field \"url\" is missing.");
    if (type != "manual" && type != "url")
        throw Problem::badRequest(
            "A source of the type \"" + type + "\" is made by uploading its file.");
    const std::string parent = parentOf(call, kind);
    const Record source = createRecord(call, kind, parent, body);
    refreshKnowledgeStore(call.store, parent);
    Json answer{{"knowledgeSource", shown(call, kind, source, false)}};
    if (type == "url") {
        const std::string project = textAt(source.body, "projectReference");
        answer["taskData"] = call.services.tasks.start(call, "processKnowledgeSourceUrl", project,
            {{"projectId", project}, {"knowledgeStoreId", parent}, {"sourceId", source.id()},
                {"url", textAt(body, "url")}});
    }
    return Response::created(std::move(answer));
}

/// The type of a source by the end of its file's name; throws 400 for one that is none.
std::string typeOfFile(const Call &call, const std::string &fileName)
{
    const std::size_t dot = fileName.rfind('.');
    const std::string end
        = dot == std::string::npos ? std::string() : folded(fileName.substr(dot + 1));
    for (const std::string &word : call.services.catalogue.words("knowledgeSourceType")) {
        if (word == end && word != "url" && word != "manual")
            return word;
    }
    throw Problem::badRequest("Files like \"" + fileName + "\" cannot be ingested.");
}

Response uploadSource(Call &call)
{
    const Kind &kind = sourceKind(call);
    const std::string parent = parentOf(call, kind);
    const UploadedFile *file = nullptr;
    for (const UploadedFile &part : call.request.files) {
        if (part.field == "file")
            file = &part;
    }
    if (file == nullptr)
        throw Problem::missing("The form has no part \"file\".");
    const Record knowledgeStore = call.store.get("knowledgeStore", parent);
    Json tags = Json::array();
    for (const char *name : {"tags", "tags[]"}) {
        if (const auto found = call.request.form.find(name); found != call.request.form.end())
            tags.push_back(found->second);
    }
    checkUniqueName(call, kind, parent, file->fileName);
    const Record source = addKnowledgeSource(call.store, call.services.ids, knowledgeStore,
        {file->fileName, typeOfFile(call, file->fileName), {}, "ingesting",
            {{"size", file->size}, {"fileName", file->fileName}, {"mimeType", file->contentType},
                {"tags", std::move(tags)}}},
        call.caller.userId, call.now);
    const std::string kept = "upload-" + call.services.ids.hex(24);
    call.services.files.keep(file->path, kept);
    return Response::task(
        call.services.tasks.start(call, "processKnowledgeSourceFile", knowledgeStore.parent,
            {{"projectId", knowledgeStore.parent}, {"knowledgeStoreId", parent},
                {"sourceId", source.id()}, {"fileName", file->fileName}, {"upload", kept}}));
}

Record sourceOfTask(TaskRun &run)
{
    auto source = run.store.find("knowledgeSource", textAt(run.parameters, "sourceId"));
    if (!source)
        throw TaskFailed("The knowledge source of this task no longer exists.");
    return *source;
}

void readPage(TaskRun &run)
{
    Record source = sourceOfTask(run);
    fillKnowledgeSource(run.store, run.services.ids, source,
        textsOfPage(textAt(run.parameters, "url")), run.userId, run.now);
    run.data["knowledgeSourceId"] = source.id();
}

std::string textOfFile(const std::filesystem::path &path)
{
    std::ifstream stream(path, std::ios::binary);
    std::string text(readAtMost, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(stream.gcount()));
    return text;
}

void readSourceFile(TaskRun &run)
{
    Record source = sourceOfTask(run);
    const std::string type = textAt(source.body, "type");
    const std::string text = textOfFile(run.services.files.path(textAt(run.parameters, "upload")));
    std::vector<std::string> texts;
    if (type == "txt" || type == "ctxt") {
        texts = paragraphsOf(text, type == "ctxt");
    } else if (!text.empty()) {
        texts = {"This stands for the text of \"" + source.name() + "\" ("
            + std::to_string(text.size()) + " bytes). This server does not read files of the type "
            + type + '.'};
    }
    if (texts.empty())
        throw TaskFailed("No text was found in \"" + source.name() + "\".");
    fillKnowledgeSource(run.store, run.services.ids, source, texts, run.userId, run.now);
    run.services.files.remove(textAt(run.parameters, "upload"));
    run.data["knowledgeSourceId"] = source.id();
}

void markFailed(TaskRun &run)
{
    if (const std::string kept = textAt(run.parameters, "upload"); !kept.empty())
        run.services.files.remove(kept);
    auto source = run.store.find("knowledgeSource", textAt(run.parameters, "sourceId"));
    if (!source)
        return;
    source->body["status"] = "failure";
    source->body["metaData"]["failReason"] = textAt(run.task.body, "failReason");
    run.store.update(*source);
    refreshKnowledgeStore(run.store, source->parent);
}

} // namespace

void addKnowledgeSources(Behaviours &behaviours)
{
    KindHooks hooks;
    hooks.beforeCreate = completeSource;
    hooks.beforeUpdate = [](Call &, Record &source, Json &changes) {
        const auto part = changes.find("metaData");
        if (part == changes.end() || !part->is_object())
            return;
        Json whole = source.body.value("metaData", Json::object());
        whole.update(*part);
        *part = std::move(whole);
    };
    hooks.afterUpdate
        = [](Call &call, Record &source) { refreshKnowledgeStore(call.store, source.parent); };
    behaviours.kind("knowledgeSource", std::move(hooks));
    behaviours.on("createKnowledgeSource", createSource);
    behaviours.on("uploadKnowledgeSourceFile", uploadSource);
    behaviours.on("deleteKnowledgeSource", [](Call &call) {
        const Record source = recordOfPath(call, sourceKind(call));
        call.store.removeTree(source.kind, source.id());
        refreshKnowledgeStore(call.store, source.parent);
        return Response::empty();
    });
    behaviours.task(
        "processKnowledgeSourceUrl", {.durationMs = 900, .run = readPage, .failed = markFailed});
    behaviours.task("processKnowledgeSourceFile",
        {.durationMs = 900, .run = readSourceFile, .failed = markFailed});
}

} // namespace sandbox
