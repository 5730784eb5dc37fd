// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/chartedit.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/localized.h"
#include "sandbox/behaviours/nodetypes.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/fold.h"

#include <algorithm>

namespace sandbox {

namespace {

Record flowOfChart(Call &call)
{
    return inProject(call, "flow", call.param("flowId"));
}

/// What a chart or a list shows of a node.
Json nodeInChart(Json body)
{
    for (const char *field : {"config", "localeReference", "mock"})
        body.erase(field);
    return body;
}

Response readChart(Call &call)
{
    const Record flow = flowOfChart(call);
    const std::vector<Record> charts = call.store.all("chart", flow.id());
    if (charts.empty())
        throw Problem::notFound("This Flow has no chart.");
    const auto chain = preferredLocales(call, flow.parent);
    Json nodes = Json::array();
    for (const Record &node : call.store.all("chartNode", flow.id()))
        nodes.push_back(nodeInChart(bodyIn(node, chain)));
    return Response::ok({{"_id", charts.front().id()}, {"nodes", std::move(nodes)},
        {"relations", charts.front().body.at("relations")}});
}

Response readNode(Call &call)
{
    const Record flow = flowOfChart(call);
    auto node = call.store.find("chartNode", call.param("nodeId"));
    if (!node)
        node = call.store.findReference("chartNode", flow.id(), call.param("nodeId"));
    if (!node || node->parent != flow.id())
        throw Problem::notFound("This chart has no node with the id " + call.param("nodeId") + '.');
    const auto chain = preferredLocales(call, flow.parent);
    Json body = bodyIn(*node, chain);
    body["localeReference"] = localeOf(*node, chain);
    if (call.request.query("includeConversionMetadata").value_or("") == "true")
        body["conversionMetadata"] = Json::object();
    return Response::ok(std::move(body));
}

/// Every place inside a value where a text holds the words, as `path`s below a field.
void findIn(const Json &value, const std::string &path, const std::string &words, Json &matches)
{
    if (value.is_string()) {
        if (folded(value.get<std::string>()).find(words) != std::string::npos)
            matches.push_back({{"fieldType", path.substr(0, path.find('.'))}, {"matchPath", path}});
    } else if (value.is_object()) {
        for (const auto &[name, part] : value.items())
            findIn(part, path + '.' + name, words, matches);
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            findIn(value[i], path + '.' + std::to_string(i), words, matches);
    }
}

Response searchNodes(Call &call)
{
    const Record flow = flowOfChart(call);
    const std::string words = folded(call.request.query("filter").value_or(std::string()));
    const auto chain = preferredLocales(call, flow.parent);
    Json items = Json::array();
    for (const Record &node : call.store.all("chartNode", flow.id())) {
        const Json body = bodyIn(node, chain);
        Json matches = Json::array();
        for (const char *field : {"label", "comment", "type", "config", "_id", "referenceId"})
            findIn(body.value(field, Json()), field, words, matches);
        if (words.empty() || !matches.empty())
            items.push_back({{"nodeId", node.id()}, {"nodeReferenceId", node.referenceId()},
                {"matches", std::move(matches)}});
    }
    const auto total = items.size();
    return Response::ok({{"items", std::move(items)}, {"total", total}});
}

/// A row of nodes.json in the words of a descriptor.
Json descriptorOf(const Json &type)
{
    Json shown{{"type", type.at("type")}};
    if (type.contains("parent"))
        shown["parentType"] = type.at("parent");
    shown.update(Json{{"defaultLabel", type.at("label")}, {"summary", type.at("summary")},
        {"extension", basicNodes}, {"extensionImg", ""},
        {"appearance", {{"showIcon", true}, {"variant", "regular"}}},
        {"behavior", {{"stopping", textAt(type, "type") == "stop"}, {"entrypoint", false}}},
        {"constraints",
            {{"editable", true}, {"deletable", !flagAt(type, "fixed")},
                {"creatable", !flagAt(type, "fixed")}, {"movable", !flagAt(type, "fixed")}}},
        {"dependencies", {{"children", type.value("children", Json::array())}}},
        {"fields", type.at("fields")}, {"preview", type.value("preview", Json::object())},
        {"tags", {textAt(type, "group")}}, {"tokens", Json::array()}});
    Json form = Json::array();
    for (const Json &field : type.at("fields"))
        form.push_back({{"key", field.at("key")}, {"type", "field"}});
    shown["sections"] = Json::array();
    shown["form"] = std::move(form);
    return shown;
}

Response indexNodeTypes(Call &call)
{
    const Record flow = flowOfChart(call);
    Json items = Json::array();
    for (const Json &type : nodeTypes())
        items.push_back(descriptorOf(type));
    for (const Record &extension : call.store.all("extension", flow.parent)) {
        for (const Json &node : extension.body.value("nodes", Json::array())) {
            Json shown = node.is_object() ? node : Json{{"type", node}};
            shown["extension"] = extension.name();
            items.push_back(std::move(shown));
        }
    }
    return Response::wholeList(
        call.services.catalogue.mustKind("nodeDescriptor"), std::move(items));
}

/// What a language model would write; always the same for the same wish.
Response generateOutput(Call &call)
{
    flowOfChart(call);
    const Json &body = call.bodyObject();
    const std::string type = textAt(body, "outputType", "text");
    const std::string wish = textAt(body, "userText");
    if (type != "text" && type != "adaptiveCard")
        throw Problem::badRequest("The field \"outputType\" must be text or adaptiveCard.");
    if (type == "adaptiveCard") {
        Json block{{"type", "TextBlock"}, {"text", wish}, {"wrap", true}};
        return Response::ok({{"output",
                                 {{"type", "AdaptiveCard"}, {"version", "1.5"},
                                     {"body", Json::array({std::move(block)})}}},
            {"outputType", type}});
    }
    const std::int64_t count
        = std::clamp<std::int64_t>(numberAt(body, "generateContentLimit", 3), 1, 10);
    static const char *const openings[] = {"", "Of course: ", "Gladly: ", "Here you are: ",
        "Let me say: ", "In short: ", "Once more: ", "In other words: ", "As you like: ", "So: "};
    Json output = Json::array();
    for (std::int64_t i = 0; i < count; ++i)
        output.push_back(openings[i] + wish);
    return Response::ok({{"output", std::move(output)}, {"outputType", type}});
}

/// What a field of a node can be set to: the Project's things of the kind that it names.
Response resolveOptions(Call &call)
{
    const Record project = call.requireProject();
    const std::string field = folded(textAt(call.bodyObject(), "fieldKey"));
    static const char *const kinds[] = {"flow", "lexicon", "function", "connection", "goal",
        "knowledgeStore", "largeLanguageModel", "aiAgent", "playbook"};
    Json options = Json::array();
    for (const char *kind : kinds) {
        if (field.empty() || field.find(folded(kind)) == std::string::npos)
            continue;
        for (const Record &record : call.store.all(kind, project.id()))
            options.push_back({{"label", record.name()}, {"value", record.referenceId()}});
    }
    return Response::ok({{"options", std::move(options)}});
}

} // namespace

void addCharts(Behaviours &behaviours)
{
    behaviours.on("readChart", readChart);
    behaviours.on("readChartNode", readNode);
    behaviours.on("searchChartNodes", searchNodes);
    behaviours.on("indexNodeDescriptors", indexNodeTypes);
    behaviours.on("optionsResolver", resolveOptions);
    behaviours.on("generateNodeOutput", generateOutput);
    behaviours.on("undoChart", [](Call &call) {
        stepChart(call, flowOfChart(call), true);
        return Response::empty();
    });
    behaviours.on("redoChart", [](Call &call) {
        stepChart(call, flowOfChart(call), false);
        return Response::empty();
    });
    behaviours.on("getUndoRedoSteps",
        [](Call &call) { return Response::ok(chartSteps(call, flowOfChart(call))); });
}

} // namespace sandbox
