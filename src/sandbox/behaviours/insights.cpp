// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/insightsdata.h"
#include "sandbox/behaviours/subjects.h"

namespace sandbox {

namespace {

// A report that was asked for; it is worked out when it is fetched.
constexpr const char *orderKind = "reportOrder";
constexpr std::int64_t reportTimeMs = 400;

/// The same question gives the same hash.
Response orderReport(Call &call, const char *type)
{
    const Record project = call.requireProject();
    Json question = call.bodyObject();
    question["type"] = type;
    for (const auto &[name, value] : call.request.queryItems)
        question["query." + name] = value;
    const std::string hash = sha256(question.dump());
    if (!call.store.find(orderKind, hash)) {
        Record order{orderKind, project.id()};
        order.body = {{"_id", hash}, {"type", type}, {"question", std::move(question)},
            {"readyMs", call.services.clock.nowMs() + reportTimeMs}};
        call.store.insert(order);
    }
    return Response::ok({{"queryHash", hash}});
}

Response loadReport(Call &call, const char *type, InsightsData data)
{
    const std::string hash = call.param("queryHash");
    const auto order = call.store.find(orderKind, hash);
    if (!order || textAt(order->body, "type") != type)
        throw Problem::notFound("There is no report with the query hash " + hash + '.');
    const Record project = call.requireProject(order->parent);
    if (call.services.clock.nowMs() < numberAt(order->body, "readyMs"))
        return Response::ok({{"status", "pending"}, {"data", nullptr}});
    return Response::ok(
        {{"status", "done"}, {"data", data(call.store, project, order->body.at("question"))}});
}

void addReport(Behaviours &behaviours, const std::string &generate, const std::string &load,
    const char *type, InsightsData data)
{
    behaviours.on(generate, [type](Call &call) { return orderReport(call, type); });
    behaviours.on(load, [type, data](Call &call) { return loadReport(call, type, data); });
}

} // namespace

void addInsights(Behaviours &behaviours)
{
    addReport(behaviours, "generateReport", "loadReportByQueryHash", "rows", insightsRows);
    addReport(behaviours, "generateMessagesReport", "loadMessagesReportByQueryHash", "messages",
        insightsMessages);
    addReport(
        behaviours, "generateStepReport", "loadStepReportByQueryHash", "steps", insightsSteps);
    addReport(behaviours, "generateTranscriptsReport", "loadTranscriptsReportByQueryHash",
        "transcripts", insightsTranscripts);
}

} // namespace sandbox
