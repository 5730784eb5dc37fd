// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/logs.h"
#include "sandbox/behaviours/subjects.h"

namespace sandbox {

namespace {

constexpr std::int64_t daySeconds = 86400;

Record functionOfPath(Call &call)
{
    return inProject(call, "function", call.param("functionId"));
}

/// Begins the work of an instance: it ends by itself after a while, as a task would.
Response triggerFunction(Call &call)
{
    const Record function = functionOfPath(call);
    if (flagAt(function.body, "isDisabled"))
        throw Problem::badRequest("The Function \"" + function.name() + "\" is disabled.");
    const Json parameters = call.bodyObject();
    constexpr std::int64_t kilobyte = 1000;
    const std::int64_t longest = call.services.catalogue.limit("functionParameters");
    if (static_cast<std::int64_t>(parameters.dump().size()) > longest * kilobyte)
        throw Problem::tooLarge(
            "The parameters of a Function may have at most " + std::to_string(longest) + " kB.");
    Record instance{"functionInstance", function.id()};
    instance.body = {{"_id", call.services.ids.id(call.now)}, {"functionId", function.id()},
        {"parameters", parameters}, {"trigger", "manual"}, {"status", "active"}, {"error", ""},
        {"createdAt", call.now}, {"finishedAt", nullptr}};
    call.store.insert(instance);
    const Json task = call.services.tasks.start(call, "runFunction", function.parent,
        {{"functionId", function.id()}, {"functionInstanceId", instance.id()}});
    instance.internal = {{"task", textAt(task, "_id")}};
    call.store.update(instance);
    addLog(call.store, call.services.ids, function.parent,
        {"info", "Function \"" + function.name() + "\" started",
            {{"functionInstanceId", instance.id()}, {"userId", call.caller.userId}}},
        call.services.clock.nowMs());
    return Response::ok({{"functionInstanceId", instance.id()}});
}

/// Without running any code: a Function whose code throws ends in an error, any other well.
void runFunction(TaskRun &run)
{
    auto instance
        = run.store.find("functionInstance", textAt(run.parameters, "functionInstanceId"));
    const auto function = run.store.find("function", textAt(run.parameters, "functionId"));
    if (!instance || !function || textAt(instance->body, "status") != "active")
        return;
    const std::string code = textAt(function->body, "code");
    const bool throws = code.find("throw ") != std::string::npos;
    instance->body["status"] = throws ? "error" : "done";
    instance->body["error"] = throws ? "The Function threw an error." : "";
    instance->body["finishedAt"] = run.now;
    run.store.update(*instance);
    addLog(run.store, run.services.ids, function->parent,
        {throws ? "error" : "info",
            "Function \"" + function->name() + (throws ? "\" failed" : "\" finished"),
            {{"functionInstanceId", instance->id()}, {"userId", run.userId}}},
        run.now * 1000);
}

Response stopInstance(Call &call)
{
    const Record function = functionOfPath(call);
    Record instance = call.store.get("functionInstance", call.param("functionInstanceId"));
    if (instance.parent != function.id())
        throw Problem::notFound("This Function has no instance with the id " + instance.id() + '.');
    if (textAt(instance.body, "status") != "active")
        return Response::empty(); // it ended before anybody could stop it
    instance.body["status"] = "error";
    instance.body["error"] = "The Function was stopped.";
    instance.body["finishedAt"] = call.now;
    call.store.update(instance);
    if (auto task = call.store.find("task", textAt(instance.internal, "task")))
        call.services.tasks.cancel(call, *task);
    addLog(call.store, call.services.ids, function.parent,
        {"warn", "Function \"" + function.name() + "\" was stopped",
            {{"functionInstanceId", instance.id()}, {"userId", call.caller.userId}}},
        call.services.clock.nowMs());
    return Response::empty();
}

} // namespace

void addFunctions(Behaviours &behaviours)
{
    KindHooks instances;
    instances.list = [](Call &call, ListQuery &query) {
        // Older ones are swept away on a real installation.
        const auto life = call.services.catalogue.limit("functionInstanceLife") * daySeconds;
        query.fields.push_back({"createdAt", {},
            std::pair(static_cast<double>(call.now - life), static_cast<double>(call.now))});
    };
    behaviours.kind("functionInstance", std::move(instances));
    behaviours.on("triggerFunction", triggerFunction);
    behaviours.on("stopFunctionInstance", stopInstance);
    TaskKind run;
    run.durationMs = 1500;
    run.run = runFunction;
    behaviours.task("runFunction", std::move(run));
}

} // namespace sandbox
