// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/flows.h"
#include "sandbox/behaviours/intents.h"
#include "sandbox/behaviours/localized.h"
#include "sandbox/behaviours/subjects.h"

#include <algorithm>
#include <set>

namespace sandbox {

namespace {

/// The project's locale that a text names by `_id` or reference id; throws 400.
Record localeOfSentence(Call &call, const std::string &projectId, const std::string &named)
{
    if (named.empty())
        throw Problem::missing("The field \"localeId\" is missing.");
    auto locale = call.store.find("locale", named);
    if (!locale)
        locale = call.store.findReference("locale", projectId, named);
    if (!locale || locale->parent != projectId)
        throw Problem::badRequest("\"localeId\" names no locale of this Project: " + named);
    return *locale;
}

void completeSentence(Call &call, Record &sentence)
{
    Record intent = call.store.get("intent", sentence.parent);
    const Record flow = flowOfIntent(call.store, intent);
    if (textAt(sentence.body, "text").empty())
        throw Problem::missing("The field \"text\" is missing.");
    // A batch may leave the locale out: then it is the intent's own.
    const Json &given = sentence.internal.at("given");
    std::string named = textAt(given, "localeId", textAt(given, "localeReference"));
    if (named.empty() && call.operation.verb == "batch")
        named = textAt(intent.body, "localeReference");
    const Record locale = localeOfSentence(call, flow.parent, named);
    if (contentIn(intent, locale.id()) == nullptr) {
        localize(intent, locale.id(), {});
        call.store.update(intent);
    }
    sentence.body["localeReference"] = locale.id();
    if (!sentence.body.contains("feedbackReport") || sentence.body["feedbackReport"].is_null())
        sentence.body["feedbackReport"] = {{"findings", Json::array()}, {"info", Json::object()}};
    markUntrained(call.store, flow.id(), locale.id());
}

void noteSentenceChange(Call &call, Record &sentence)
{
    if (const auto intent = call.store.find("intent", sentence.parent))
        markUntrained(call.store, intent->parent, textAt(sentence.body, "localeReference"));
}

/// With a preferred locale only the sentences of the locale in which the intent then reads.
void narrowSentences(Call &call, ListQuery &query)
{
    const auto wanted = call.request.query("preferredLocaleId");
    if (!wanted || wanted->empty())
        return;
    const Record flow = flowOfPath(call);
    const Record intent = intentOfPath(call, flow);
    const std::string locale = localeOf(intent, preferredLocales(call, flow.parent));
    query.fields.push_back({"localeReference", {locale}, std::nullopt});
}

Response generateSentences(Call &call)
{
    const Record flow = flowOfPath(call);
    const Record intent = intentOfPath(call, flow);
    const std::string named = call.request.query("localeId").value_or(std::string());
    const std::string locale = named.empty() ? textAt(intent.body, "localeReference")
                                             : localeOfSentence(call, flow.parent, named).id();
    const std::string limit = call.request.query("limit").value_or("5");
    const auto count = std::clamp<std::int64_t>(std::atoll(limit.c_str()), 5, 20);
    return Response::ok({{"sentences", inventedSentences(call.store, intent, locale, count)}});
}

} // namespace

Record addSentence(Store &store, Ids &ids, const Record &intent, const std::string &text,
    const std::string &localeId, const std::string &userId, std::int64_t now)
{
    Record sentence{"sentence", intent.id()};
    sentence.body = {{"_id", ids.id(now)}, {"text", text}, {"slots", Json::array()},
        {"localeReference", localeId},
        {"feedbackReport", {{"findings", Json::array()}, {"info", Json::object()}}},
        {"createdAt", now}, {"lastChanged", now}, {"createdBy", userId}, {"lastChangedBy", userId}};
    store.insert(sentence);
    return sentence;
}

std::vector<std::string> inventedSentences(
    Store &store, const Record &intent, const std::string &localeId, std::int64_t count)
{
    static const char *const openings[]
        = {"I would like to ", "Can you help me to ", "Please ", "How do I ", "I want to ",
            "Could you ", "I need to ", "Is it possible to ", "Tell me how to ", "Let me "};
    std::vector<std::string> stems;
    std::set<std::string> seen;
    for (const Record &sentence :
        store.where("sentence", intent.id(), "localeReference", localeId)) {
        stems.push_back(textAt(sentence.body, "text"));
        seen.insert(stems.back());
    }
    std::string name = intent.name();
    std::replace(name.begin(), name.end(), '_', ' ');
    stems.push_back(name);
    std::vector<std::string> made;
    for (const std::string &stem : stems) {
        for (const char *opening : openings) {
            std::string text = opening + stem;
            if (static_cast<std::int64_t>(made.size()) < count && seen.insert(text).second)
                made.push_back(std::move(text));
        }
    }
    return made;
}

void addSentences(Behaviours &behaviours)
{
    KindHooks hooks;
    hooks.list = narrowSentences;
    hooks.beforeCreate = completeSentence;
    hooks.beforeUpdate = [](Call &call, Record &sentence, Json &changes) {
        if (changes.contains("text") && textAt(changes, "text").empty())
            throw Problem::badRequest("The field \"text\" must not be empty.");
        noteSentenceChange(call, sentence);
    };
    hooks.beforeDelete = noteSentenceChange;
    behaviours.kind("sentence", std::move(hooks));
    behaviours.kind("learningSentence");
    behaviours.on("generateSentences", generateSentences);
}

} // namespace sandbox
