// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/content.h"
#include "sandbox/behaviours/intents.h"
#include "sandbox/behaviours/localized.h"
#include "sandbox/behaviours/nlu.h"
#include "sandbox/behaviours/subjects.h"

#include <algorithm>
#include <cmath>

namespace sandbox {

namespace {

/// A share of one, with four digits.
double rounded(double value)
{
    return std::round(value * 10000) / 10000;
}

Json findingsOf(double score, const char *poor, const char *fair, const char *good)
{
    return Json::array({Json{{"type", score < 0.5 ? poor : score < 0.8 ? fair : good}}});
}

/// How well a model would tell an intent's sentences from those of the others: more sentences
/// and fewer look-alikes give a higher number. The same sentences always give the same one.
double clarity(const std::vector<Record> &own, const std::vector<Record> &others)
{
    if (own.empty())
        return 0;
    double confusion = 0;
    for (const Record &sentence : own) {
        double closest = 0;
        for (const Record &other : others)
            closest = std::max(
                closest, likeness(textAt(sentence.body, "text"), textAt(other.body, "text")));
        confusion += closest;
    }
    const double count = static_cast<double>(own.size());
    return std::clamp(0.5 + count / (count + 4) * 0.5 - confusion / count * 0.6, 0.05, 0.99);
}

/// At most so many sentences of an intent are compared, so that a big Flow trains in no time.
constexpr std::size_t mostCompared = 20;

void reportOnIntents(Store &store, const Record &flow, const std::string &localeId, Json &report)
{
    std::vector<Record> intents = store.all("intent", flow.id());
    std::vector<std::vector<Record>> sentences;
    for (const Record &intent : intents) {
        auto rows = store.where("sentence", intent.id(), "localeReference", localeId);
        rows.resize(std::min(rows.size(), mostCompared));
        sentences.push_back(std::move(rows));
    }
    double sum = 0;
    for (std::size_t i = 0; i < intents.size(); ++i) {
        std::vector<Record> others;
        for (std::size_t j = 0; j < intents.size() && others.size() < 10 * mostCompared; ++j) {
            if (j != i)
                others.insert(others.end(), sentences[j].begin(), sentences[j].end());
        }
        const double score = rounded(clarity(sentences[i], others));
        sum += score;
        Json findings = findingsOf(score, "poorFScore", "fairFScore", "goodFScore");
        if (sentences[i].size() < 5)
            findings.push_back({{"type", "fewSentences"}});
        intents[i].body["feedbackReport"]
            = {{"findings", std::move(findings)}, {"info", {{"fScore", score}}}};
        store.update(intents[i]);
    }
    const double mean = intents.empty() ? 0 : rounded(sum / static_cast<double>(intents.size()));
    report = {{"findings", findingsOf(mean, "poorAccuracy", "fairAccuracy", "goodAccuracy")},
        {"info", {{"accuracy", mean}, {"fScore", mean}}}};
}

void trainFlow(Store &store, Record &flow, const std::string &localeId)
{
    Json *content = contentIn(flow, localeId);
    if (content == nullptr)
        content = &flow.body;
    reportOnIntents(store, flow, localeId, (*content)["feedbackReport"]);
    (*content)["isTrainingOutOfDate"] = false;
    store.update(flow);
}

Response startTraining(Call &call)
{
    const Record flow = flowOfPath(call);
    const Record locale = localeNamed(call, flow.parent, "localeId");
    const std::string mode = textAt(call.bodyObject(), "mode", "full");
    if (mode != "full" && mode != "quick")
        throw Problem::badRequest("The field \"mode\" must be full or quick.");
    return Response::task(call.services.tasks.start(call, "trainIntents", flow.parent,
        {{"flowId", flow.id()}, {"localeId", locale.id()}, {"mode", mode}}));
}

void runTraining(TaskRun &run)
{
    auto flow = run.store.find("flow", textAt(run.parameters, "flowId"));
    if (!flow)
        throw TaskFailed("The Flow of this task no longer exists.");
    trainFlow(run.store, *flow, textAt(run.parameters, "localeId"));
}

Response trainAllFlows(Call &call)
{
    const Record project = call.requireProject(call.param("projectId"));
    return Response::task(call.services.tasks.start(
        call, "trainAllProjectFlows", project.id(), {{"projectId", project.id()}}));
}

void runTrainAll(TaskRun &run)
{
    const Record project = projectOfTask(run);
    for (const Record &flow : run.store.all("flow", project.id())) {
        for (const Record &locale : run.store.all("locale", project.id())) {
            Record now = run.store.get("flow", flow.id());
            if (contentIn(now, locale.id()) != nullptr)
                trainFlow(run.store, now, locale.id());
        }
    }
}

Response nluScores(Call &call)
{
    const Record project = call.requireProject(call.param("projectId"));
    const Json &body = call.bodyObject();
    const auto content = projectContent(call.store, project.id());
    const auto flow = content->find("flow", textAt(body, "flowReferenceId"));
    if (!flow || flow->parent != project.id())
        throw Problem::badRequest("\"flowReferenceId\" names no Flow of this Project.");
    const auto chain
        = localeChain(call.store.all("locale", project.id()), textAt(body, "localeReferenceId"));
    Json rows = Json::array();
    for (const IntentScore &each : scoreIntents(*content, *flow, chain, textAt(body, "sentence"))) {
        const Json read = bodyIn(each.intent, chain);
        const Json confirm = read.value("confirmationSentences", Json::array());
        rows.push_back({{"id", each.intent.id()}, {"name", each.intent.name()},
            {"score", each.score}, {"negated", false},
            {"confirmationSentence", confirm.empty() ? Json("") : confirm.front()},
            {"confirmationSentences", confirm},
            {"disambiguationSentence", textAt(read, "disambiguationSentence")},
            {"flow", flow->name()}});
    }
    return Response::ok(std::move(rows));
}

} // namespace

void addTraining(Behaviours &behaviours)
{
    behaviours.on("trainIntents", startTraining);
    behaviours.on("trainAllProjectFlows", trainAllFlows);
    behaviours.on("generateNluScores", nluScores);
    TaskKind train;
    train.durationMs = 800;
    train.run = runTraining;
    behaviours.task("trainIntents", std::move(train));
    TaskKind all;
    all.durationMs = 1500;
    all.run = runTrainAll;
    behaviours.task("trainAllProjectFlows", std::move(all));
}

} // namespace sandbox
