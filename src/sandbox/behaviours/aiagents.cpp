// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/aiagentjobs.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/flows.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/generic.h"
#include "sandbox/validation.h"

namespace sandbox {

namespace {

constexpr const char *agentKind = "aiAgent";

void completeAgent(Json &body)
{
    const Json defaults{{"image", "default-avatar:0"}, {"imageOptimizedFormat", ""},
        {"knowledgeReferenceId", ""}, {"description", ""}, {"speakingStyle", Json::object()},
        {"voiceConfigs", Json::object()}, {"enableVoiceConfigs", false},
        {"enableAutoLanguageDetection", false}, {"safetySettings", Json::object()},
        {"contactProfilesOption", "none"}, {"contactProfilesSelected", Json::array()},
        {"instructions", ""}};
    for (const auto &[field, value] : defaults.items()) {
        if (!body.contains(field) || body[field].is_null())
            body[field] = value;
    }
}

Response validateAgentName(Call &call)
{
    const Record project = call.requireProject();
    const Kind &kind = call.services.catalogue.mustKind(agentKind);
    checkUniqueName(call, kind, project.id(), requiredText(call.bodyObject(), kind, "name"));
    return Response::ok({{"isValid", true}});
}

Response hireAgent(Call &call)
{
    const Record project = call.requireProject();
    const Kind &kind = call.services.catalogue.mustKind(agentKind);
    const Json body = call.bodyObject();
    return Response::task(call.services.tasks.start(call, "hireAiAgent", project.id(),
        {{"projectId", project.id()}, {"templateId", requiredText(body, kind, "templateId")},
            {"overrideAiAgentReferenceId", textAt(body, "overrideAiAgentReferenceId")}}));
}

/// A hired agent brings a Flow with its job along.
void runHire(TaskRun &run)
{
    const Record project = projectOfTask(run);
    const std::string wanted = "Agent " + textAt(run.parameters, "templateId");
    std::string name = wanted;
    for (int i = 2; run.store.findName(agentKind, project.id(), name); ++i)
        name = wanted + " (" + std::to_string(i) + ')';
    Ids &ids = run.services.ids;
    const std::string override = textAt(run.parameters, "overrideAiAgentReferenceId");
    const Json stamps{{"createdAt", run.now}, {"lastChanged", run.now}, {"createdBy", run.userId},
        {"lastChangedBy", run.userId}};
    Record agent{agentKind, project.id()};
    agent.body = {{"_id", ids.id(run.now)},
        {"referenceId", override.empty() ? ids.uuid() : override}, {"name", name}};
    completeAgent(agent.body);
    agent.body.update(stamps);
    run.store.insert(agent);
    Record flow{"flow", project.id()};
    flow.body = {{"_id", ids.id(run.now)}, {"name", name}};
    completeFlow(ids, project, flow.body, run.now);
    flow.body.update(stamps);
    run.store.insert(flow);
    addChart(run.store, ids, flow,
        Json::array({{{"type", aiAgentJobType}, {"label", name},
            {"config", {{"aiAgent", agent.referenceId()}, {"name", name}, {"description", ""}}}}}),
        run.now);
    run.data["aiAgentId"] = agent.id();
    run.data["flowId"] = flow.id();
}

} // namespace

void addAiAgents(Behaviours &behaviours)
{
    KindHooks hooks;
    hooks.beforeCreate = [](Call &, Record &agent) { completeAgent(agent.body); };
    behaviours.kind(agentKind, std::move(hooks));
    behaviours.on("validateAiAgentName", validateAgentName);
    behaviours.on("hireAiAgent", hireAgent);
    behaviours.on("indexAiAgentJobs", indexAgentJobs);
    behaviours.on("indexChartAiAgents", indexChartAgents);
    behaviours.task("hireAiAgent", {.durationMs = 1000, .run = runHire, .failed = {}});
}

} // namespace sandbox
