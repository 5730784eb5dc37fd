// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/knowledge.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/generic.h"

namespace sandbox {

namespace {

Json textField(const std::string &key, const std::string &label, bool required)
{
    return {{"key", key}, {"label", label}, {"type", "text"}, {"params", {{"required", required}}}};
}

/// The kinds of connectors that an installation offers; made up, but shaped like real ones.
Json connectorTypes()
{
    const auto row = [](const char *type, const char *label, const char *summary, Json fields) {
        Json form = Json::array();
        for (const Json &field : fields)
            form.push_back({{"type", "field"}, {"key", field.at("key")}});
        return Json{{"type", type}, {"label", label}, {"summary", summary},
            {"fields", std::move(fields)}, {"sections", Json::array()}, {"form", std::move(form)},
            {"extension", "@cognigy/knowledge-connectors"}, {"extensionImg", ""}};
    };
    return Json::array({row("webCrawler", "Web pages", "Reads the pages of a site",
                            Json::array({textField("startUrl", "First page", true),
                                textField("depth", "How many links deep", false)})),
        row("fileShare", "File share", "Reads the documents of a folder",
            Json::array({textField("path", "Folder", true)})),
        row("wikiSpace", "Wiki", "Reads the pages of a wiki space",
            Json::array({textField("baseUrl", "Address of the wiki", true),
                textField("space", "Space", true)}))});
}

Response indexDescriptors(Call &call)
{
    const Kind &kind = call.services.catalogue.mustKind("knowledgeDescriptor");
    parentOf(call, kind);
    return Response::wholeList(kind, connectorTypes());
}

void completeConnector(Call &, Record &connector)
{
    Json &body = connector.body;
    if (textAt(body, "version").empty())
        body["version"] = "1.0.0";
    for (const char *field : {"config", "schedule"}) {
        if (!body.contains(field) || !body[field].is_object())
            body[field] = Json::object();
    }
    body["lastExecution"] = nullptr;
    body["lastExecutionStatus"] = "none";
}

Response runConnector(Call &call)
{
    const Kind &kind = call.services.catalogue.mustKind("knowledgeConnector");
    const std::string parent = parentOf(call, kind);
    Record connector = call.store.get(kind.name, call.param("connectorId"));
    if (connector.parent != parent)
        throw Problem::notFound("There is no connector with the id " + connector.id() + " here.");
    const Record knowledgeStore = call.store.get("knowledgeStore", parent);
    connector.body["lastExecutionStatus"] = "active";
    call.store.update(connector);
    return Response::task(
        call.services.tasks.start(call, "runKnowledgeConnector", knowledgeStore.parent,
            {{"projectId", knowledgeStore.parent}, {"knowledgeStoreId", parent},
                {"connectorId", connector.id()}}));
}

std::optional<Record> connectorOfTask(TaskRun &run)
{
    return run.store.find("knowledgeConnector", textAt(run.parameters, "connectorId"));
}

void noteExecution(TaskRun &run, const char *status)
{
    auto connector = connectorOfTask(run);
    if (!connector)
        return;
    connector->body["lastExecution"] = run.now;
    connector->body["lastExecutionStatus"] = status;
    run.store.update(*connector);
}

/// Brings the one source of the connector up to date, and makes it the first time.
void runImport(TaskRun &run)
{
    const auto connector = connectorOfTask(run);
    const auto knowledgeStore
        = run.store.find("knowledgeStore", textAt(run.parameters, "knowledgeStoreId"));
    if (!connector || !knowledgeStore)
        throw TaskFailed("The connector of this task no longer exists.");
    std::optional<Record> source;
    for (Record &candidate : run.store.all("knowledgeSource", knowledgeStore->id())) {
        if (textAt(candidate.body, "connectorReference") == connector->referenceId())
            source = std::move(candidate);
    }
    const Json config = connector->body.value("config", Json::object());
    std::string origin = "of the connector " + connector->name();
    for (const char *key : {"startUrl", "baseUrl", "path", "url"}) {
        if (const std::string given = textAt(config, key); !given.empty())
            origin = given;
    }
    if (!source)
        source = addKnowledgeSource(run.store, run.services.ids, *knowledgeStore,
            {connector->name(), "url", "Imported by a connector", "ingesting", {{"url", origin}},
                connector->referenceId()},
            run.userId, run.now);
    fillKnowledgeSource(
        run.store, run.services.ids, *source, textsOfPage(origin), run.userId, run.now);
    noteExecution(run, "done");
    run.data["knowledgeSourceId"] = source->id();
}

} // namespace

void addKnowledgeConnectors(Behaviours &behaviours)
{
    KindHooks hooks;
    hooks.beforeCreate = completeConnector;
    behaviours.kind("knowledgeConnector", std::move(hooks));
    behaviours.on("indexKnowledgeDescriptors", indexDescriptors);
    behaviours.on("runKnowledgeConnector", runConnector);
    behaviours.task(
        "runKnowledgeConnector", {.durationMs = 1000, .run = runImport, .failed = [](TaskRun &run) {
                                      noteExecution(run, "error");
                                  }});
}

} // namespace sandbox
