// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/demo/parts.h"
#include "sandbox/behaviours/packages.h"
#include "sandbox/clock.h"

namespace sandbox::demo {

namespace {

constexpr std::int64_t auditLife = 30 * day;

void addTask(Seeding &seeding, const Record &project, const std::string &type,
    const std::string &failReason, std::int64_t at)
{
    const std::string user = somebody(seeding);
    Record task{"task", project.id()};
    task.body = {{"_id", seeding.ids.id(at)}, {"name", type}, {"data", Json::object()},
        {"status", failReason.empty() ? "done" : "error"},
        {"currentStep", failReason.empty() ? 100 : 40}, {"totalStep", 100},
        {"failReason", failReason}, {"lastRunAt", isoTime(at * 1000)},
        {"lastFinishedAt", isoTime((at + 42) * 1000)}, {"createdAt", at}, {"lastChanged", at + 42},
        {"createdBy", user}, {"lastChangedBy", user}, {"type", type},
        {"parameters", {{"projectId", project.id()}}}};
    seeding.store.insert(task);
}

void addRuns(Seeding &seeding, const Record &project)
{
    for (const Record &function : seeding.store.all("function", project.id())) {
        for (int i = 3; i > 0; --i) {
            const std::int64_t at = seeding.now - i * day + 2 * hour;
            const bool failed = i == 2;
            Record run{"functionInstance", function.id()};
            run.body = {{"_id", seeding.ids.id(at)}, {"functionId", function.id()},
                {"parameters", {{"day", isoTime(at * 1000).substr(0, 10)}}}, {"trigger", "flow"},
                {"status", failed ? "error" : "done"},
                {"error", failed ? "The export server did not answer." : ""}, {"createdAt", at},
                {"finishedAt", at + 71}};
            seeding.store.insert(run);
        }
    }
    const auto flow = seeding.store.findName("flow", project.id(), "Main");
    const auto locale
        = seeding.store.findAny("locale", textAt(project.body, "primaryLocaleReference"));
    for (const Record &playbook : seeding.store.all("playbook", project.id())) {
        Json results = Json::array();
        for (const Json &step : playbook.body.at("steps")) {
            Json asserts = Json::array();
            for (Json check : step.at("asserts")) {
                check["status"] = "successful";
                check["actual"] = check["params"];
                asserts.push_back(std::move(check));
            }
            results.push_back(
                {{"_id", step.at("_id")}, {"status", "successful"}, {"text", step.at("text")},
                    {"data", nullptr}, {"asserts", std::move(asserts)}, {"timeout", false}});
        }
        addBelow(seeding, "playbookRun", playbook,
            {{"status", "successful"}, {"stepResults", std::move(results)},
                {"flowId", flow->referenceId()}, {"localeId", locale->referenceId()},
                {"entrypoint", project.id()}},
            seeding.now - 5 * hour);
    }
}

} // namespace

void addHistoryOf(Seeding &seeding, const Record &project)
{
    const std::pair<const char *, const char *> tasks[]
        = {{"createSnapshot", ""}, {"packageSnapshot", ""}, {"trainIntents", ""},
            {"createSnapshot", "Limit of allowed Snapshots in this Project is reached (10)."},
            {"uploadExtension", ""}, {"processKnowledgeSourceFile", "No text was found."},
            {"runPlaybook", ""}, {"mergePackage", "Conflict: the flow \"Main\" is there already."},
            {"trainAllProjectFlows", ""}};
    std::int64_t at = seeding.now - 9 * day;
    for (const auto &[type, failReason] : tasks) {
        addTask(seeding, project, type, failReason, at);
        at += seeding.ids.number(8 * hour, 22 * hour);
    }
    addRuns(seeding, project);
    const auto flow = seeding.store.findName("flow", project.id(), "Small Talk");
    addPackage(seeding.store, seeding.ids, project.id(), "Small talk for everybody",
        "To be merged into other projects", packageContent(seeding.store, project, {flow->id()}),
        somebody(seeding), seeding.now - 4 * day);
}

void addAudit(Seeding &seeding)
{
    struct Deed {
        const char *type;
        const char *actionType;
        const char *kind;
    };
    const Deed deeds[] = {{"create", "createFlow", "flow"}, {"patch", "updateEndpoint", "endpoint"},
        {"action", "restoreSnapshot", "snapshot"}, {"delete", "deleteLexicon", "lexicon"},
        {"authentication", "login", "user"}, {"patch", "updateProject", "project"},
        {"create", "createSnapshot", "snapshot"}, {"authorization", "deleteProject", "project"}};
    const std::vector<Record> projects = seeding.store.all("project", seeding.organisationId);
    std::int64_t at = seeding.now - 6 * day;
    constexpr int count = 60;
    for (int i = 0; i < count; ++i) {
        at += seeding.ids.number(30 * 60, 4 * hour);
        const Deed &deed = deeds[static_cast<std::size_t>(seeding.ids.number(0, 7))];
        const Record &project = projects[static_cast<std::size_t>(
            seeding.ids.number(0, static_cast<std::int64_t>(projects.size()) - 1))];
        const auto user = seeding.store.find("user", somebody(seeding));
        const std::int64_t time = std::min(at, seeding.now - count + i);
        Record event{"auditEvent", seeding.organisationId};
        event.body = {{"_id", seeding.ids.id(time)}, {"timestamp", isoTime(time * 1000)},
            {"type", deed.type}, {"actionType", deed.actionType},
            {"user", textAt(user->body, "id")}, {"userReference", user->id()},
            {"organisationReference", seeding.organisationId}, {"projectReference", project.id()},
            {"chain",
                Json::array({{{"elementType", "project"}, {"elementId", project.id()}},
                    {{"elementType", deed.kind}}})},
            {"expiresAt", isoTime((time + auditLife) * 1000)}, {"payload", Json::object()},
            {"createdAt", time}};
        seeding.store.insert(event);
    }
}

} // namespace sandbox::demo
