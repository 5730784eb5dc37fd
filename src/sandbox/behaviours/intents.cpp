// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/intents.h"

#include "sandbox/behaviour.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/flows.h"
#include "sandbox/behaviours/localized.h"
#include "sandbox/behaviours/subjects.h"

#include <algorithm>

namespace sandbox {

namespace {

constexpr int deepestIntent = 3;

/// Throws 400 where this parent is no intent of the Flow, is the intent itself or below it, or
/// makes the hierarchy too deep.
void checkParentIntent(Call &call, const Record &intent, const std::string &parentId)
{
    int depth = 1;
    for (std::string id = parentId; !id.empty(); ++depth) {
        const auto parent = call.store.find("intent", id);
        if (!parent || parent->parent != intent.parent)
            throw Problem::badRequest("\"parentIntentId\" names no intent of this Flow: " + id);
        if (parent->id() == intent.id())
            throw Problem::badRequest("An intent cannot hang below itself.");
        id = textAt(parent->body, "parentIntentId");
    }
    if (depth > deepestIntent)
        throw Problem::badRequest("Intents can be nested in three levels at most.");
}

void checkIntentName(Call &call, const Record &intent, const std::string &name)
{
    const auto other = call.store.findName("intent", intent.parent, name);
    if (other && other->id() != intent.id())
        throw Problem::conflict("This Flow has an intent with the name \"" + name + "\" already.");
}

void completeIntent(Call &call, Record &intent)
{
    const auto flow = call.store.find("flow", intent.parent);
    intent.body["localeReference"] = textAt(flow->body, "localeReference");
    if (!intent.body.contains("feedbackReport") || intent.body["feedbackReport"].is_null())
        intent.body["feedbackReport"] = {{"findings", Json::array()}, {"info", Json::object()}};
    checkIntentName(call, intent, intent.name());
    checkParentIntent(call, intent, textAt(intent.body, "parentIntentId"));
    markUntrained(call.store, intent.parent, textAt(flow->body, "localeReference"));
}

std::int64_t wantedSentences(Call &call)
{
    if (call.request.query("shouldGenerateSentences").value_or("") != "true")
        return 0;
    const std::string limit = call.request.query("generateSentenceLimit").value_or("10");
    return std::clamp<std::int64_t>(std::atoll(limit.c_str()), 5, 20);
}

void generateWithIntent(Call &call, Record &intent)
{
    const std::string locale = textAt(intent.body, "localeReference");
    const std::int64_t count = wantedSentences(call);
    for (const std::string &text : inventedSentences(call.store, intent, locale, count))
        addSentence(
            call.store, call.services.ids, intent, text, locale, call.caller.userId, call.now);
}

void changeIntent(Call &call, Record &intent, Json &changes)
{
    if (const std::string name = textAt(changes, "name"); !name.empty())
        checkIntentName(call, intent, name);
    checkParentIntent(call, intent, textAt(changes, "parentIntentId"));
    const Record flow = call.store.get("flow", intent.parent);
    const std::string localeId = textAt(changes, "localeId").empty()
        ? textAt(intent.body, "localeReference")
        : localeNamed(call, flow.parent, "localeId").id();
    applyLocalized(call, flow.parent, intent, changes);
    changes = Json::object();
    markUntrained(call.store, flow.id(), localeId);
}

/// What hangs below goes along, and states forget it.
void releaseIntent(Call &call, Record &intent)
{
    for (Record &child : call.store.where("intent", intent.parent, "parentIntentId", intent.id())) {
        releaseIntent(call, child);
        call.store.removeTree("intent", child.id());
    }
    for (Record &state : call.store.all("state", intent.parent)) {
        Json &ids = state.body["intentIds"];
        const auto found = std::find(ids.begin(), ids.end(), Json(intent.id()));
        if (found == ids.end())
            continue;
        ids.erase(found);
        call.store.update(state);
    }
    markUntrained(call.store, intent.parent, textAt(intent.body, "localeReference"));
}

void presentIntent(Call &call, const Record &intent, Json &shown, bool inList)
{
    if (call.operation.id == "createIntent" && wantedSentences(call) > 0) {
        shown["sentences"] = Json::array();
        for (const Record &sentence : call.store.all("sentence", intent.id()))
            shown["sentences"].push_back(textAt(sentence.body, "text"));
    }
    const auto wanted = call.request.query("preferredLocaleId");
    if (!wanted || wanted->empty())
        return;
    const Record flow = call.store.get("flow", intent.parent);
    const auto chain = preferredLocales(call, flow.parent);
    const Json body = bodyIn(intent, chain);
    for (const std::string &field : localFieldsOf("intent")) {
        if (!inList && body.contains(field))
            shown[field] = body.at(field);
    }
    shown["localeReference"] = localeOf(intent, chain);
}

/// `parent` narrows a list to what hangs right below an intent; `includeChildren=false` without
/// it to the top level.
void narrowIntents(Call &call, ListQuery &query)
{
    const std::string parent = call.request.query("parent").value_or(std::string());
    if (!parent.empty())
        query.fields.push_back({"parentIntentId", {parent}, std::nullopt});
    else if (call.request.query("includeChildren").value_or("") == "false")
        query.fields.push_back({"parentIntentId", {nullptr, ""}, std::nullopt});
}

Response addIntentLocalization(Call &call)
{
    const Record flow = flowOfPath(call);
    Record intent = intentOfPath(call, flow);
    const Record locale = localeNamed(call, flow.parent, "localeId");
    std::string from;
    if (!textAt(call.bodyObject(), "inheritFromLocaleId").empty())
        from = localeNamed(call, flow.parent, "inheritFromLocaleId").id();
    const bool isNew = contentIn(intent, locale.id()) == nullptr;
    localize(intent, locale.id(), from);
    call.store.update(intent);
    for (const Record &sentence : call.store.all("sentence", intent.id())) {
        if (isNew && !from.empty() && textAt(sentence.body, "localeReference") == from)
            addSentence(call.store, call.services.ids, intent, textAt(sentence.body, "text"),
                locale.id(), call.caller.userId, call.now);
    }
    markUntrained(call.store, flow.id(), locale.id());
    return Response::ok(Json::object());
}

Response removeIntentLocalization(Call &call)
{
    const Record flow = flowOfPath(call);
    Record intent = intentOfPath(call, flow);
    const Record locale = localeNamed(call, flow.parent, "localeId");
    unlocalize(intent, locale.id());
    call.store.update(intent);
    for (const Record &sentence :
        call.store.where("sentence", intent.id(), "localeReference", locale.id()))
        call.store.remove("sentence", sentence.id());
    markUntrained(call.store, flow.id(), locale.id());
    return Response::empty();
}

} // namespace

Record flowOfPath(Call &call)
{
    return inProject(call, "flow", call.param("flowId"));
}

Record intentOfPath(Call &call, const Record &flow)
{
    Record intent = call.store.get("intent", call.param("intentId"));
    if (intent.parent != flow.id())
        throw Problem::notFound("This Flow has no intent with the id " + intent.id() + '.');
    return intent;
}

Record flowOfIntent(Store &store, const Record &intent)
{
    return store.get("flow", intent.parent);
}

void addIntents(Behaviours &behaviours)
{
    KindHooks hooks;
    hooks.list = narrowIntents;
    hooks.present = presentIntent;
    hooks.beforeCreate = completeIntent;
    hooks.afterCreate = generateWithIntent;
    hooks.beforeUpdate = changeIntent;
    hooks.beforeDelete = releaseIntent;
    behaviours.kind("intent", std::move(hooks));
    behaviours.on("addIntentLocalization", addIntentLocalization);
    behaviours.on("removeIntentLocalization", removeIntentLocalization);
}

} // namespace sandbox
