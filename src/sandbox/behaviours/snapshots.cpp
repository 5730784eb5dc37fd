// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/snapshots.h"

#include "sandbox/behaviour.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/snapshotcontent.h"
#include "sandbox/behaviours/subjects.h"

#include <limits>
#include <set>

namespace sandbox {

namespace {

constexpr std::int64_t packageLife = 86400;

std::string labelOf(const Json &body, const std::string &fallback)
{
    for (const char *key : {"name", "label", "text", "mainKeyphrase"}) {
        const std::string text = textAt(body, key);
        if (!text.empty())
            return text;
    }
    return textAt(body, "type", fallback);
}

constexpr std::int64_t anyTime = std::numeric_limits<std::int64_t>::max();

/// Whether a row belongs to the content as it was: flows that came later are left out, with all
/// that is below them. `left` gathers what was left out, row by row.
bool isIn(const Json &row, std::int64_t until, std::set<std::string> &left)
{
    const bool later
        = textAt(row, "kind") == "flow" && numberAt(row.at("body"), "createdAt") > until;
    if (!later && !left.contains(textAt(row, "parent")))
        return true;
    left.insert(textAt(row.at("body"), "_id"));
    return false;
}

/// One row for each thing inside, so that lists of them page, filter and sort like any other.
void addRows(Store &store, Ids &ids, const Record &snapshot, const Json &content,
    std::int64_t until, std::int64_t now)
{
    std::set<std::string> left;
    std::map<std::string, std::string> types;
    for (const CoveredKind &covered : coveredKinds())
        types[covered.kind] = covered.type;
    for (const Json &row : content.at("records")) {
        const std::string type = types[textAt(row, "kind")];
        if (!isIn(row, until, left) || type.empty())
            continue;
        const Json &body = row.at("body");
        Record shown;
        shown.kind = "snapshotResource";
        shown.parent = snapshot.id();
        shown.body = {{"_id", ids.id(now)}, {"referenceId", textAt(body, "referenceId")},
            {"resourceType", type}, {"name", labelOf(body, type)},
            // A text here, unlike everywhere else.
            {"createdAt", std::to_string(numberAt(body, "createdAt"))},
            {"createdBy", textAt(body, "createdBy")}};
        store.insert(shown);
    }
}

/// What a content of contentUntil() is a part of.
std::optional<Record> baseOf(Store &store, const Json &content)
{
    const std::string id = textAt(content, "base");
    return id.empty() ? std::nullopt : store.find("snapshotBase", id);
}

Response createSnapshot(Call &call)
{
    const Json body = call.bodyObject();
    const Record project = call.requireProject();
    const Kind &kind = call.services.catalogue.mustKind("snapshot");
    const std::string name = requiredText(body, kind, "name");
    const std::string description = requiredText(body, kind, "description", true);
    return Response::task(call.services.tasks.start(call, "createSnapshot", project.id(),
        {{"projectId", project.id()},
            {"properties", {{"name", name}, {"description", description}}}}));
}

void runSnapshotCreate(TaskRun &run)
{
    const Record project = projectOfTask(run);
    const Json &wanted = run.parameters.at("properties");
    const Json content = collectContent(run.store, project);
    addSnapshot(run.store, run.services.catalogue, run.services.ids, project.id(),
        {textAt(wanted, "name"), textAt(wanted, "description"),
            sha256(content.dump()).substr(0, 40), content},
        run.userId, run.now);
}

Response deleteSnapshot(Call &call)
{
    const Record snapshot = snapshotOf(call);
    return Response::task(call.services.tasks.start(call, "deleteSnapshot", snapshot.parent,
        {{"projectId", snapshot.parent}, {"snapshotId", snapshot.id()}}));
}

void runSnapshotDelete(TaskRun &run)
{
    const Record snapshot = snapshotOfTask(run);
    for (const Record &endpoint : run.store.all("endpoint", snapshot.parent)) {
        if (textAt(endpoint.body, "entrypoint") == snapshot.id())
            throw TaskFailed("The Snapshot \"" + snapshot.name()
                + "\" cannot be deleted: it is attached to an endpoint (\"" + endpoint.name()
                + "\").");
    }
    run.services.files.remove(packageFile(snapshot));
    run.store.removeTree("snapshot", snapshot.id());
}

} // namespace

Record snapshotOf(Call &call)
{
    return inProject(call, "snapshot", call.param("snapshotId"));
}

Record addSnapshot(Store &store, const Catalogue &catalogue, Ids &ids, const std::string &projectId,
    const SnapshotFile &from, const std::string &userId, std::int64_t now, const Record *base)
{
    if (store.findName("snapshot", projectId, from.name))
        throw TaskFailed(
            "Conflict: this Project already has a Snapshot with the name \"" + from.name + "\".");
    const std::int64_t limit = catalogue.limit("snapshotsPerProject");
    if (store.count("snapshot", projectId) >= limit)
        throw TaskFailed("Limit of allowed Snapshots in this Project is reached ("
            + std::to_string(limit) + "). Delete one, then try again.");

    Record snapshot;
    snapshot.kind = "snapshot";
    snapshot.parent = projectId;
    snapshot.body = {{"_id", ids.id(now)}, {"name", from.name}, {"description", from.description},
        {"hash", from.hash}, {"createdAt", now}, {"createdBy", userId}, {"isPackaged", false}};
    store.insert(snapshot);

    Record content;
    content.kind = "snapshotContent";
    content.parent = snapshot.id();
    content.body = {{"_id", ids.id(now)}};
    content.internal = from.content;
    store.insert(content);
    if (base != nullptr)
        addRows(store, ids, snapshot, base->internal, numberAt(from.content, "until"), now);
    else
        addRows(store, ids, snapshot, from.content, anyTime, now);
    return snapshot;
}

Json contentUntil(const Record &base, std::int64_t time)
{
    return {{"base", base.id()}, {"until", time}};
}

Json contentOf(Store &store, const Record &snapshot)
{
    const std::vector<Record> contents = store.all("snapshotContent", snapshot.id());
    if (contents.empty())
        throw TaskFailed("The content of the Snapshot \"" + snapshot.name() + "\" is gone.");
    const Json &content = contents.front().internal;
    const auto base = baseOf(store, content);
    if (!base)
        return content;
    Json earlier{{"projectId", base->internal.at("projectId")},
        {"primaryLocale", base->internal.at("primaryLocale")}, {"records", Json::array()}};
    std::set<std::string> left;
    for (const Json &row : base->internal.at("records")) {
        if (isIn(row, numberAt(content, "until"), left))
            earlier["records"].push_back(row);
    }
    return earlier;
}

bool isPackagedAt(const Record &snapshot, std::int64_t now)
{
    return flagAt(snapshot.body, "isPackaged") && numberAt(snapshot.body, "packageExpiresAt") > now;
}

std::string packageFile(const Record &snapshot)
{
    return snapshot.id() + ".csnap";
}

void packageSnapshot(Store &store, Files &files, Record &snapshot, std::int64_t now)
{
    files.write(packageFile(snapshot),
        encodeSnapshot({snapshot.name(), textAt(snapshot.body, "description"),
            textAt(snapshot.body, "hash"), contentOf(store, snapshot)}));
    snapshot.body["isPackaged"] = true;
    snapshot.body["packageExpiresAt"] = now + packageLife;
}

void addSnapshots(Behaviours &behaviours)
{
    KindHooks hooks;
    hooks.present = [](Call &call, const Record &snapshot, Json &shown, bool) {
        if (isPackagedAt(snapshot, call.now))
            return;
        shown["isPackaged"] = false;
        shown.erase("packageExpiresAt");
    };
    behaviours.kind("snapshot", std::move(hooks));
    behaviours.on("createSnapshot", createSnapshot);
    behaviours.on("deleteSnapshot", deleteSnapshot);

    KindHooks inside;
    inside.list = [](Call &call, ListQuery &query) {
        const auto type = call.request.query("resourceType");
        if (!type || type->empty())
            throw Problem::missing("The query parameter \"resourceType\" is required.");
        query.fields.push_back({"resourceType", {*type}, std::nullopt});
    };
    behaviours.kind("snapshotResource", std::move(inside));

    TaskKind create;
    create.durationMs = 900;
    create.run = runSnapshotCreate;
    behaviours.task("createSnapshot", std::move(create));
    TaskKind remove;
    remove.durationMs = 400;
    remove.run = runSnapshotDelete;
    behaviours.task("deleteSnapshot", std::move(remove));
}

} // namespace sandbox
