// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/projects.h"

#include "sandbox/behaviour.h"
#include "sandbox/behaviours/access.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/locales.h"
#include "sandbox/behaviours/packages.h"
#include "sandbox/behaviours/subjects.h"

namespace sandbox {

namespace {

void addSettings(Store &store, Ids &ids, const Record &project, std::int64_t now)
{
    Record settings;
    settings.kind = "projectSettings";
    settings.parent = project.id();
    settings.body = {{"_id", ids.id(now)}, {"timezone", "Europe/Berlin"},
        {"useCaseSensitiveIntentMapping", false}, {"collectAnalytics", true},
        {"trackDataOnlyInputs", false}, {"intentThreshold", {{"lower", 0.2}, {"upper", 0.4}}},
        {"positiveConfirmationWords", {"yes", "sure"}},
        {"negativeConfirmationWords", {"no", "never"}}, {"createdAt", now}, {"lastChanged", now}};
    store.insert(settings);
}

void checkNewProject(Call &call, Record &project)
{
    const std::string language = textAt(call.bodyObject(), "locale");
    if (!isNluLanguage(language))
        throw Problem::badRequest("\"locale\" must be one of the NLU languages, such as en-US.");
    if (textAt(project.body, "color").empty())
        project.body["color"] = "none";
    project.body["primaryLocaleReference"] = nullptr;
}

void furnishNewProject(Call &call, Record &project)
{
    NewProject wanted;
    wanted.language = textAt(call.bodyObject(), "locale");
    wanted.localeName = "default";
    furnishProject(call.store, call.services.ids, project, wanted, call.caller.userId, call.now);
    addMember(call.store, project, call.caller.userId, {"projectAdmin"});
}

void checkName(Call &call, const std::string &name)
{
    if (call.store.findName("project", call.caller.organisationId, name))
        throw Problem::conflict("There is a Project with the name \"" + name + "\" already.");
}

Response validateName(Call &call)
{
    const Kind &kind = call.services.catalogue.mustKind("project");
    checkName(call, requiredText(call.bodyObject(), kind, "name"));
    return Response::empty();
}

Response createByTemplate(Call &call)
{
    const Json body = call.bodyObject();
    const std::string name
        = requiredText(body, call.services.catalogue.mustKind("project"), "name");
    checkName(call, name);
    const std::string language = textAt(body, "locale", "en-US");
    if (!isNluLanguage(language))
        throw Problem::badRequest("\"locale\" must be one of the NLU languages, such as en-US.");
    return Response::task(call.services.tasks.start(call, "createProjectByTemplate", {},
        {{"name", name}, {"locale", language}, {"color", textAt(body, "color", "none")},
            {"organisationId", call.caller.organisationId}}));
}

void runTemplate(TaskRun &run)
{
    const std::string organisation = textAt(run.parameters, "organisationId");
    const std::string name = textAt(run.parameters, "name");
    if (run.store.findName("project", organisation, name))
        throw TaskFailed("Conflict: there is a Project with the name \"" + name + "\" already.");
    NewProject wanted;
    wanted.name = name;
    wanted.color = textAt(run.parameters, "color");
    wanted.language = textAt(run.parameters, "locale");
    wanted.localeName = "default";
    Record project
        = addProject(run.store, run.services.ids, organisation, wanted, run.userId, run.now);
    addMember(run.store, project, run.userId, {"projectAdmin"});
}

Response deleteProject(Call &call)
{
    const Record project = call.requireProject(call.param("projectId"));
    return Response::task(
        call.services.tasks.start(call, "deleteProject", {}, {{"projectId", project.id()}}));
}

void runProjectDelete(TaskRun &run)
{
    const Record project = projectOfTask(run);
    for (const Record &snapshot : run.store.all("snapshot", project.id()))
        run.services.files.remove(snapshot.id() + ".csnap");
    removeMembers(run.store, project);
    run.store.removeTree("project", project.id());
}

Response graphOf(Call &call)
{
    const Record project = call.requireProject(call.param("projectId"));
    Json resources = Json::array();
    for (const char *kind : {"locale", "flow", "endpoint"}) {
        for (const Record &record : call.store.all(kind, project.id()))
            resources.push_back({{"type", kind}, {"_id", record.id()}, {"name", record.name()}});
    }
    Json nodes = Json::object();
    nodes[project.id()]
        = {{"type", "project"}, {"name", project.name()}, {"resources", std::move(resources)}};
    if (call.request.query("snapshots")) {
        for (const Record &snapshot : call.store.all("snapshot", project.id()))
            nodes[snapshot.id()]
                = {{"type", "snapshot"}, {"name", snapshot.name()}, {"resources", Json::array()}};
    }
    if (call.request.query("packages")) {
        for (const Record &package : call.store.all("package", project.id()))
            nodes[package.id()] = {{"type", "package"}, {"name", package.name()},
                {"resources", resourcesOfPackage(call.store, package)}};
    }
    return Response::ok(std::move(nodes));
}

} // namespace

void furnishProject(Store &store, Ids &ids, Record &project, const NewProject &wanted,
    const std::string &userId, std::int64_t now)
{
    const Record locale = addLocale(
        store, ids, project.id(), {wanted.localeName, wanted.language, {}, true}, userId, now);
    project.body["primaryLocaleReference"] = locale.id();
    addSettings(store, ids, project, now);
    store.update(project);
}

Record addProject(Store &store, Ids &ids, const std::string &organisationId,
    const NewProject &wanted, const std::string &userId, std::int64_t now)
{
    Record project;
    project.kind = "project";
    project.parent = organisationId;
    project.body = {{"_id", ids.id(now)}, {"name", wanted.name}, {"color", wanted.color},
        {"primaryLocaleReference", nullptr}, {"createdAt", now}, {"lastChanged", now},
        {"createdBy", userId}, {"lastChangedBy", userId}};
    store.insert(project);
    furnishProject(store, ids, project, wanted, userId, now);
    return project;
}

void addProjects(Behaviours &behaviours)
{
    KindHooks hooks;
    hooks.list = onlyOwnProjects;
    hooks.beforeCreate = checkNewProject;
    hooks.afterCreate = furnishNewProject;
    behaviours.kind("project", std::move(hooks));
    behaviours.projectAccess(mayUseProject);
    behaviours.on("validateProjectName", validateName);
    behaviours.on("createProjectByTemplate", createByTemplate);
    behaviours.on("deleteProject", deleteProject);
    behaviours.on("graphProject", graphOf);

    TaskKind remove;
    remove.durationMs = 700;
    remove.run = runProjectDelete;
    behaviours.task("deleteProject", std::move(remove));
    TaskKind fromTemplate;
    fromTemplate.run = runTemplate;
    behaviours.task("createProjectByTemplate", std::move(fromTemplate));
}

} // namespace sandbox
