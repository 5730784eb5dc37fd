// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/packages.h"

#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/csnap.h"
#include "sandbox/behaviours/downloads.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/behaviours/zip.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace sandbox {

namespace {

constexpr std::int64_t packageLinkLife = 24LL * 3600;
constexpr const char *packageInside = "content.bin";

std::vector<std::string> idsIn(const Json &body, const char *field)
{
    const auto found = body.find(field);
    if (found == body.end() || found->is_null())
        throw Problem::missing(std::string("The field \"") + field + "\" is missing.");
    std::vector<std::string> ids;
    for (const Json &id : *found) {
        if (!id.is_string())
            throw Problem::badRequest(std::string("\"") + field + "\" has to hold ids.");
        ids.push_back(id.get<std::string>());
    }
    return ids;
}

Record packageOf(Call &call)
{
    return inProject(call, "package", call.param("packageId"));
}

Record packageOfTask(TaskRun &run)
{
    auto package = run.store.find("package", textAt(run.parameters, "packageId"));
    if (!package)
        throw TaskFailed("The package of this task no longer exists.");
    return *package;
}

std::string zipName(const Record &package)
{
    return package.id() + ".zip";
}

Response createPackage(Call &call)
{
    const Json body = call.bodyObject();
    const Record project = call.requireProject();
    const Kind &kind = call.services.catalogue.mustKind("package");
    return Response::task(call.services.tasks.start(call, "createPackage", project.id(),
        {{"projectId", project.id()},
            {"properties",
                {{"name", requiredText(body, kind, "name")},
                    {"description", textAt(body, "description")}}},
            {"resourceIds", idsIn(body, "resourceIds")}}));
}

void runPackageCreate(TaskRun &run)
{
    const Record project = projectOfTask(run);
    const auto wanted = run.parameters.at("resourceIds").get<std::vector<std::string>>();
    const Json &properties = run.parameters.at("properties");
    const Record package = addPackage(run.store, run.services.ids, project.id(),
        textAt(properties, "name"), textAt(properties, "description"),
        packageContent(run.store, project, wanted), run.userId, run.now);
    run.data["packageId"] = package.id();
}

Response deletePackage(Call &call)
{
    const Record package = packageOf(call);
    return Response::task(call.services.tasks.start(call, "deletePackage", package.parent,
        {{"projectId", package.parent}, {"packageId", package.id()}}));
}

void runPackageDelete(TaskRun &run)
{
    const Record package = packageOfTask(run);
    run.services.files.remove(zipName(package));
    run.store.removeTree("package", package.id());
    run.data["packageId"] = package.id();
}

Response linkPackage(Call &call)
{
    const Record package = packageOf(call);
    const Json content = contentOfPackage(call.store, package);
    const Json about{{"name", package.name()}, {"description", textAt(package.body, "description")},
        {"hash", textAt(package.body, "hash")}, {"resources", content.at("resources")}};
    call.services.files.write(zipName(package),
        zipOf({{"package.json", about.dump(2)},
            {packageInside,
                encodeSnapshot({package.name(), textAt(package.body, "description"),
                    textAt(package.body, "hash"), content})}}));
    return newDownloadLink(call, package.id(),
        {zipName(package), package.name() + ".zip", call.now + packageLinkLife, "application/zip"});
}

MergeOrder orderOf(const Json &parameters)
{
    MergeOrder order;
    order.resourceIds = parameters.at("resourceIds").get<std::vector<std::string>>();
    for (const Json &told : parameters.at("strategies")) {
        order.strategies[textAt(told, "_id")] = {textAt(told, "identityConflictStrategy", "abort"),
            textAt(told, "rename"), flagAt(told, "autoRename", true)};
    }
    for (const Json &pair : parameters.at("localeMapping"))
        order.locales[textAt(pair, "packageLocaleId")] = textAt(pair, "agentLocaleId");
    return order;
}

Json objectsIn(const Json &body, const char *field)
{
    const Json list = body.value(field, Json::array());
    for (const Json &item : list) {
        if (!list.is_array() || !item.is_object())
            throw Problem::badRequest(
                std::string("\"") + field + "\" has to be an array of objects.");
    }
    return list.is_null() ? Json::array() : list;
}

void checkLocaleMapping(Call &call, const Record &package, const Json &mapping)
{
    for (const Json &pair : mapping) {
        const auto locale = call.store.findAny("locale", textAt(pair, "agentLocaleId"));
        if (!locale || locale->parent != package.parent)
            throw Problem::badRequest(
                "\"localeMapping\" names no Locale of this Project: " + pair.dump());
    }
}

Response mergePackage(Call &call)
{
    const Record package = packageOf(call);
    const Json body = call.bodyObject();
    const Json strategies = objectsIn(body, "strategies");
    const Json mapping = objectsIn(body, "localeMapping");
    const auto &words = call.services.catalogue.words("identityConflictStrategy");
    for (const Json &told : strategies) {
        const std::string word = textAt(told, "identityConflictStrategy", "abort");
        if (std::find(words.begin(), words.end(), word) == words.end())
            throw Problem::badRequest("\"identityConflictStrategy\" must not be \"" + word
                + "\": it is merge, replace, re-identify or abort.");
    }
    checkLocaleMapping(call, package, mapping);
    return Response::task(call.services.tasks.start(call, "mergePackage", package.parent,
        {{"projectId", package.parent}, {"packageId", package.id()},
            {"resourceIds", idsIn(body, "resourceIds")}, {"strategies", strategies},
            {"localeMapping", mapping}}));
}

void runMerge(TaskRun &run)
{
    const Record package = packageOfTask(run);
    mergeContent(run.store, projectOfTask(run), contentOfPackage(run.store, package),
        orderOf(run.parameters), {run.services.ids, run.now, run.userId});
    run.data["packageId"] = package.id();
}

Response uploadPackage(Call &call)
{
    const Record project = call.requireProject();
    for (const UploadedFile &part : call.request.files) {
        if (part.field == "file")
            return Response::task(startPackageUpload(call, project.id(), part.path, part.fileName));
    }
    throw Problem::missing("The form has no part \"file\".");
}

std::optional<SnapshotFile> readPackageFile(const std::filesystem::path &path)
{
    std::ifstream stream(path, std::ios::binary);
    std::string mark(2, '\0');
    if (!stream.read(mark.data(), 2) || mark != "PK")
        return std::nullopt;
    std::ostringstream rest;
    rest << mark << stream.rdbuf();
    const auto files = filesOfZip(std::move(rest).str());
    if (!files || !files->contains(packageInside))
        return std::nullopt;
    auto package = decodeSnapshot(files->at(packageInside));
    if (!package || !package->content.contains("resources") || !package->content.contains("locales")
        || !package->content.contains("records"))
        return std::nullopt;
    return package;
}

void runPackageUpload(TaskRun &run)
{
    const Record project = projectOfTask(run);
    const std::string kept = textAt(run.parameters, "upload");
    const auto file = readPackageFile(run.services.files.path(kept));
    run.services.files.remove(kept);
    if (!file)
        throw TaskFailed("The file \"" + textAt(run.parameters, "fileName")
            + "\" is not a package, or it is damaged.");
    const Record package = addPackage(run.store, run.services.ids, project.id(), file->name,
        file->description, file->content, run.userId, run.now);
    run.data["packageId"] = package.id();
}

} // namespace

Json startPackageUpload(Call &call, const std::string &projectId, const std::filesystem::path &file,
    const std::string &fileName)
{
    const std::string kept = "upload-" + call.services.ids.hex(24);
    call.services.files.keep(file, kept);
    return call.services.tasks.start(call, "uploadPackage", projectId,
        {{"projectId", projectId}, {"fileName", fileName}, {"upload", kept}});
}

void addPackages(Behaviours &behaviours)
{
    behaviours.kind("package");
    behaviours.on("createPackage", createPackage);
    behaviours.on("deletePackage", deletePackage);
    behaviours.on("composePackageDownloadLink", linkPackage);
    behaviours.on("mergePackage", mergePackage);
    behaviours.on("uploadPackage", uploadPackage);
    behaviours.task("createPackage", {.durationMs = 800, .run = runPackageCreate, .failed = {}});
    behaviours.task("deletePackage", {.durationMs = 400, .run = runPackageDelete, .failed = {}});
    behaviours.task("mergePackage", {.durationMs = 900, .run = runMerge, .failed = {}});
    behaviours.task("uploadPackage", {.durationMs = 800, .run = runPackageUpload, .failed = {}});
}

} // namespace sandbox
