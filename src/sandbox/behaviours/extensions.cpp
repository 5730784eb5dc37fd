// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/behaviours/tarball.h"
#include "sandbox/generic.h"

namespace sandbox {

namespace {

/// Where the package comes from: a part of a form, or an address in a JSON body.
Json packageOfRequest(Call &call, const Record &project)
{
    Json parameters{{"projectId", project.id()}};
    for (const UploadedFile &part : call.request.files) {
        if (part.field != "file")
            continue;
        const std::string kept = "upload-" + call.services.ids.hex(24);
        call.services.files.keep(part.path, kept);
        parameters["fileName"] = part.fileName;
        parameters["upload"] = kept;
        return parameters;
    }
    const bool isForm = !call.request.form.empty() || !call.request.files.empty();
    const auto inForm = call.request.form.find("url");
    const std::string url
        = inForm != call.request.form.end() ? inForm->second : textAt(call.bodyObject(), "url");
    if (url.empty())
        throw Problem::missing(
            isForm ? "The form has no part \"file\"." : "The field \"url\" or a file is missing.");
    parameters["url"] = url;
    return parameters;
}

std::string nameInRequest(Call &call, const std::string &field)
{
    const auto inForm = call.request.form.find(field);
    return inForm != call.request.form.end() ? inForm->second : textAt(call.bodyObject(), field);
}

Response uploadExtension(Call &call)
{
    const Record project = call.requireProject();
    Json parameters = packageOfRequest(call, project);
    parameters["name"] = nameInRequest(call, "name");
    return Response::task(
        call.services.tasks.start(call, "uploadExtension", project.id(), std::move(parameters)));
}

Response updatePackage(Call &call)
{
    const std::string id = nameInRequest(call, "extension");
    if (id.empty())
        throw Problem::missing("The field \"extension\" is missing.");
    const Record extension = recordAt(call, call.services.catalogue.mustKind("extension"), id, {});
    const Record project = call.requireProject();
    if (extension.parent != project.id())
        throw Problem::notFound("There is no extension with the id " + id + " here.");
    Json parameters = packageOfRequest(call, project);
    parameters["extension"] = extension.id();
    return Response::task(call.services.tasks.start(
        call, "updateExtensionPackage", project.id(), std::move(parameters)));
}

std::string lastPartOf(const std::string &url)
{
    std::string part = url.substr(0, url.find_first_of("?#"));
    part = part.substr(part.rfind('/') + 1);
    for (const char *end : {".tar.gz", ".tgz"}) {
        if (part.ends_with(end))
            part.resize(part.size() - std::string_view(end).size());
    }
    return part;
}

/// What the package says of itself. One that was named by its address is not fetched: its name is
/// taken from there.
Json manifestOf(TaskRun &run)
{
    const std::string kept = textAt(run.parameters, "upload");
    if (kept.empty()) {
        std::string name = textAt(run.parameters, "name");
        if (name.empty())
            name = lastPartOf(textAt(run.parameters, "url"));
        return {{"name", name}, {"version", "1.0.0"},
            {"description", "From " + textAt(run.parameters, "url")}};
    }
    const auto text = textInTarball(run.services.files.path(kept), "package.json");
    run.services.files.remove(kept);
    const Json manifest = text ? Json::parse(*text, nullptr, false) : Json();
    if (!manifest.is_object() || textAt(manifest, "name").empty())
        throw TaskFailed("The file \"" + textAt(run.parameters, "fileName")
            + "\" is no extension: a .tar.gz with a package.json is wanted.");
    return manifest;
}

void fillExtension(Record &extension, const Json &manifest, const TaskRun &run)
{
    Json &body = extension.body;
    body["name"] = textAt(manifest, "name");
    body["label"] = textAt(manifest, "label", textAt(manifest, "name"));
    body["version"] = textAt(manifest, "version", "1.0.0");
    body["description"] = textAt(manifest, "description");
    body["author"] = textAt(manifest, "author");
    body["tags"] = manifest.value("keywords", Json::array());
    body["lastChanged"] = run.now;
    body["lastChangedBy"] = run.userId;
}

void runExtensionUpload(TaskRun &run)
{
    const Record project = projectOfTask(run);
    const Json manifest = manifestOf(run);
    if (run.store.findName("extension", project.id(), textAt(manifest, "name")))
        throw TaskFailed("Conflict: the extension \"" + textAt(manifest, "name")
            + "\" is installed already. Update it instead.");
    Record extension{"extension", project.id()};
    extension.body = {{"_id", run.services.ids.id(run.now)}, {"name", ""}, {"label", ""},
        {"version", ""}, {"imageUrlToken", run.services.ids.hex(32)}, {"description", ""},
        {"readme", ""}, {"tags", Json::array()}, {"author", ""}, {"extensionType", "nodes"},
        {"trustedCode", false}, {"nodes", Json::array()}, {"connections", Json::array()},
        {"projectId", project.id()}, {"createdAt", run.now}, {"lastChanged", run.now},
        {"createdBy", run.userId}, {"lastChangedBy", run.userId}};
    fillExtension(extension, manifest, run);
    run.store.insert(extension);
    run.data["extensionId"] = extension.id();
}

void runExtensionUpdate(TaskRun &run)
{
    auto extension = run.store.find("extension", textAt(run.parameters, "extension"));
    if (!extension)
        throw TaskFailed("The extension of this task no longer exists.");
    Json manifest = manifestOf(run);
    if (textAt(run.parameters, "upload").empty())
        manifest["name"] = extension->name();
    if (textAt(manifest, "name") != extension->name())
        throw TaskFailed("The package is of the extension \"" + textAt(manifest, "name")
            + "\", not of \"" + extension->name() + "\".");
    fillExtension(*extension, manifest, run);
    run.store.update(*extension);
    run.data["extensionId"] = extension->id();
}

void dropUpload(TaskRun &run)
{
    if (const std::string kept = textAt(run.parameters, "upload"); !kept.empty())
        run.services.files.remove(kept);
}

} // namespace

void addExtensions(Behaviours &behaviours)
{
    behaviours.kind("extension");
    behaviours.on("uploadExtension", uploadExtension);
    behaviours.on("updateExtensionPackage", updatePackage);
    behaviours.task(
        "uploadExtension", {.durationMs = 900, .run = runExtensionUpload, .failed = dropUpload});
    behaviours.task("updateExtensionPackage",
        {.durationMs = 900, .run = runExtensionUpdate, .failed = dropUpload});
}

} // namespace sandbox
