// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/asserts.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/localized.h"
#include "sandbox/behaviours/logs.h"
#include "sandbox/behaviours/subjects.h"

namespace sandbox {

namespace {

constexpr const char *runTask = "runPlaybook";

std::string neededId(const Json &body, const char *field)
{
    const std::string id = textAt(body, field);
    if (id.empty())
        throw Problem::missing(std::string("The field \"") + field + "\" is missing.");
    return id;
}

std::int64_t runningPlaybooks(Store &store, const std::string &projectId)
{
    std::int64_t running = 0;
    for (const Record &task : store.where("task", projectId, "status", "active"))
        running += textAt(task.body, "type") == runTask ? 1 : 0;
    return running;
}

Response schedulePlaybook(Call &call)
{
    const Record playbook = inProject(call, "playbook", call.param("playbookId"));
    const Json &body = call.bodyObject();
    const std::string entrypoint = neededId(body, "entrypoint");
    const auto content = contentAt(call.store, playbook.parent, entrypoint);
    if (!content)
        throw Problem::badRequest(
            "\"entrypoint\" must be the id of the Project or of one of its Snapshots.");
    const auto flow = content->find("flow", neededId(body, "flowId"));
    if (!flow || flow->parent != content->projectId())
        throw Problem::badRequest("\"flowId\" names no Flow there.");
    const auto locale = content->find("locale", neededId(body, "localeId"));
    if (!locale || locale->parent != content->projectId())
        throw Problem::badRequest("\"localeId\" names no locale there.");
    const std::int64_t limit = call.services.catalogue.limit("playbooksRunning");
    if (runningPlaybooks(call.store, playbook.parent) >= limit)
        throw Problem::badRequest(
            std::to_string(limit) + " playbooks run already. Wait until one has ended.");
    return Response::task(call.services.tasks.start(call, runTask, playbook.parent,
        {{"playbookId", playbook.id()}, {"entrypoint", entrypoint}, {"flowId", flow->referenceId()},
            {"localeId", locale->referenceId()}}));
}

/// One step: what it said, and whether all that was asserted holds.
Json stepResult(const Json &step, FlowRunner &runner, SessionMemory &memory, const Record &flow,
    const std::string &sessionId)
{
    UserMessage message;
    message.text = textAt(step, "text");
    message.data = step.value("data", Json::object());
    message.userId = "playbook";
    message.sessionId = sessionId;
    message.channel = "adminconsole";
    const FlowOutcome outcome = runner.run(flow, message);
    bool isGood = outcome.unsupported.empty();
    Json asserts = Json::array();
    for (const Json &wanted : step.value("asserts", Json::array())) {
        Json checked = checkAssert(wanted, outcome, memory);
        isGood = isGood && textAt(checked, "status") == "successful";
        asserts.push_back(std::move(checked));
    }
    Json result{{"_id", textAt(step, "_id")}, {"status", isGood ? "successful" : "failed"},
        {"text", message.text}, {"data", message.data}, {"asserts", std::move(asserts)},
        {"timeout", false}};
    if (!outcome.unsupported.empty())
        result["failReason"] = outcome.unsupported.front();
    return result;
}

Json runSteps(const Record &playbook, Content &content, const Record &flow,
    const std::vector<std::string> &locales, const std::string &sessionId)
{
    Json results = Json::array();
    SessionMemory memory;
    for (const Json &step : playbook.body.value("steps", Json::array())) {
        FlowRunner runner(content, memory, locales);
        results.push_back(stepResult(step, runner, memory, flow, sessionId));
        const bool isGood = textAt(results.back(), "status") == "successful";
        if (!isGood && flagAt(playbook.body, "abortOnError"))
            break;
    }
    return results;
}

void logRun(TaskRun &run, const Record &playbook, const Record &flow, const Json &results)
{
    for (const Json &result : results) {
        const bool isGood = textAt(result, "status") == "successful";
        addLog(run.store, run.services.ids, playbook.parent,
            {isGood ? "info" : "error",
                "Playbook \"" + playbook.name() + "\": the step \"" + textAt(result, "text") + "\" "
                    + (isGood ? "was successful"
                              : "failed. " + textAt(result, "failReason", "An assertion failed.")),
                {{"flowName", flow.name()}, {"userId", run.userId}}},
            run.now * 1000);
    }
}

void runPlaybook(TaskRun &run)
{
    const auto playbook = run.store.find("playbook", textAt(run.parameters, "playbookId"));
    if (!playbook)
        throw TaskFailed("The playbook of this task no longer exists.");
    const std::string entrypoint = textAt(run.parameters, "entrypoint");
    const auto content = contentAt(run.store, playbook->parent, entrypoint);
    const auto flow
        = content ? content->find("flow", textAt(run.parameters, "flowId")) : std::nullopt;
    if (!flow)
        throw TaskFailed("What this playbook was to run on no longer exists.");
    const std::string localeId = textAt(run.parameters, "localeId");
    const auto locales = localeChain(content->all("locale", content->projectId()), localeId);
    const std::string id = run.services.ids.id(run.now);
    const Json results = runSteps(*playbook, *content, *flow, locales, "playbook-" + id);
    bool isGood = true;
    for (const Json &result : results)
        isGood = isGood && textAt(result, "status") == "successful";
    logRun(run, *playbook, *flow, results);

    Record record{"playbookRun", playbook->id()};
    record.body = {{"_id", id}, {"status", isGood ? "successful" : "failed"},
        {"stepResults", results}, {"flowId", textAt(run.parameters, "flowId")},
        {"localeId", localeId}, {"entrypoint", entrypoint}, {"createdAt", run.now},
        {"lastChanged", run.now}, {"createdBy", run.userId}, {"lastChangedBy", run.userId}};
    run.store.insert(record);
    run.data["playbookRunId"] = id;
}

} // namespace

void addPlaybookRuns(Behaviours &behaviours)
{
    behaviours.on("schedulePlaybook", schedulePlaybook);
    TaskKind run;
    run.durationMs = 1000;
    run.run = runPlaybook;
    behaviours.task(runTask, std::move(run));
}

} // namespace sandbox
