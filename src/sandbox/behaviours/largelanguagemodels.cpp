// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/secrets.h"
#include "sandbox/behaviours/snapshotcontent.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/generic.h"
#include "sandbox/validation.h"

#include <algorithm>

namespace sandbox {

namespace {

constexpr const char *modelKind = "largeLanguageModel";

Record modelOf(Call &call)
{
    return recordAt(
        call, call.services.catalogue.mustKind(modelKind), call.param("largeLanguageModelId"), {});
}

bool isShared(const Call &call, const Record &model)
{
    return model.parent == call.caller.organisationId;
}

/// There is one default in a project.
void clearDefault(Call &call, const Record &but)
{
    for (Record &model : call.store.all(modelKind, but.parent)) {
        if (model.id() == but.id() || !flagAt(model.body, "isDefault"))
            continue;
        model.body["isDefault"] = false;
        call.store.update(model);
    }
}

void completeModel(Call &call, Record &model)
{
    if (isShared(call, model)) {
        if (flagAt(model.body, "isDefault")
            || !model.body.value("fallbacks", Json::array()).empty())
            throw Problem::badRequest(
                "A model of the organisation is no default and has no fallbacks.");
        model.body["isDefault"] = false;
        return;
    }
    if (textAt(model.body, "resourceLevel").empty())
        model.body["resourceLevel"] = "project";
    const bool isFirst = call.store.count(modelKind, model.parent) == 0;
    if (isFirst)
        model.body["isDefault"] = true;
    else if (flagAt(model.body, "isDefault"))
        clearDefault(call, model);
}

Response createModel(Call &call)
{
    const Kind &kind = call.services.catalogue.mustKind(modelKind);
    const Json body = checkedBody(call, kind, true);
    std::string parent;
    if (textAt(body, "resourceLevel") == "organisation") {
        const auto &roles = call.caller.roles;
        if (!call.caller.isSuper() && std::find(roles.begin(), roles.end(), "admin") == roles.end())
            throw Problem::forbidden("A model of the organisation needs the role admin.");
        parent = call.caller.organisationId;
    } else {
        parent = parentOf(call, kind);
    }
    return Response::created(shown(call, kind, createRecord(call, kind, parent, body), false));
}

/// The default stays, unless forced; then the oldest of the others takes its place.
Response deleteModel(Call &call)
{
    const Record model = modelOf(call);
    const bool isDefault = flagAt(model.body, "isDefault");
    if (isDefault && call.request.query("force").value_or("") != "true")
        throw Problem::conflict("The model \"" + model.name()
            + "\" is the default of this Project. Make another one the default first.");
    call.store.removeTree(modelKind, model.id());
    if (!isDefault)
        return Response::empty();
    auto left = call.store.all(modelKind, model.parent);
    if (!left.empty()) {
        left.front().body["isDefault"] = true;
        call.store.update(left.front());
    }
    return Response::empty();
}

Response cloneModel(Call &call)
{
    const Record model = modelOf(call);
    Record copy = copyTree(call.store, model, {call.services.ids, call.now, call.caller.userId},
        model.name() + " Copy");
    copy.body["isDefault"] = false;
    call.store.update(copy);
    return Response::created(shown(call, call.services.catalogue.mustKind(modelKind), copy, false));
}

/// The connection that a reference id names, in the model's project or for the organisation.
std::optional<Record> connectionFor(Call &call, const Record &model, const std::string &reference)
{
    for (const std::string &parent : {model.parent, call.caller.organisationId}) {
        if (auto found = call.store.findReference("connection", parent, reference))
            return found;
    }
    return std::nullopt;
}

Response testModel(Call &call)
{
    const Record model = modelOf(call);
    const std::string provider = textAt(model.body, "provider");
    const auto connection = connectionFor(call, model, textAt(model.body, "connectionId"));
    const bool valid
        = connection && looksValid(connection->internal.value("fields", Json::object()));
    Json answer{{"llmProvider", provider}, {"voiceProvider", provider},
        {"isCredentialsValid", valid},
        {"msg", valid ? "The connection works." : "The connection does not work."}};
    if (!connection)
        answer["msgErr"] = "The model names no connection of this Project.";
    else if (!valid)
        answer["msgErr"]
            = "The provider refused the credentials of \"" + connection->name() + "\".";
    return Response::ok(std::move(answer));
}

Json modelsOf(const std::string &provider)
{
    static const Json known{
        {"openAI", {"gpt-4o", "gpt-4o-mini", "gpt-4.1", "text-embedding-3-large"}},
        {"azureOpenAI", {"gpt-4o", "gpt-4o-mini", "text-embedding-ada-002"}},
        {"anthropic", {"claude-sonnet-4-6", "claude-3-haiku-20240307"}},
        {"googleGemini", {"gemini-2.5-pro", "gemini-2.5-flash", "gemini-embedding-001"}},
        {"mistral", {"mistral-large-2411", "mistral-small-2503"}},
        {"alephAlpha", {"luminous-extended-control", "luminous-embedding-128"}},
    };
    Json models = Json::array();
    for (const Json &name : known.value(provider, Json::array({"custom-model"})))
        models.push_back({{"modelName", name}, {"modelId", name}, {"providerName", provider}});
    return models;
}

Response availableModels(Call &call)
{
    return Response::ok({{"availableModels", modelsOf(textAt(modelOf(call).body, "provider"))}});
}

} // namespace

void addLargeLanguageModels(Behaviours &behaviours)
{
    KindHooks hooks;
    hooks.beforeCreate = completeModel;
    hooks.beforeUpdate = [](Call &call, Record &model, Json &changes) {
        if (!flagAt(changes, "isDefault"))
            return;
        if (isShared(call, model))
            throw Problem::badRequest("A model of the organisation is no default.");
        clearDefault(call, model);
    };
    behaviours.kind(modelKind, std::move(hooks));
    behaviours.on("createLargeLanguageModel", createModel);
    behaviours.on("deleteLargeLanguageModel", deleteModel);
    behaviours.on("cloneLargeLanguageModel", cloneModel);
    behaviours.on("testLargeLanguageModel", testModel);
    behaviours.on("getAvailableModelsForLLM", availableModels);
}

} // namespace sandbox
