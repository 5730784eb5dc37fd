// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/generic.h"
#include "sandbox/listparams.h"
#include "sandbox/validation.h"

namespace sandbox {

namespace {

constexpr const char *yesNoKind = "yesNoIntent";
constexpr const char *sentenceKind = "yesNoSentence";
const char *const yesNoNames[] = {"yesIntent", "noIntent", "rejectIntent"};

/// One of a locale's three intents. They are there from the start without anybody making them:
/// until something is written they are the same each time they are looked at.
Record yesNoIntent(Store &store, const Record &locale, const std::string &name)
{
    if (auto known = store.findName(yesNoKind, locale.id(), name))
        return *known;
    Record intent{yesNoKind, locale.id()};
    intent.body = {{"_id", sha256(locale.id() + name).substr(0, 24)}, {"name", name},
        {"rules", Json::array()}, {"isDisabled", false}};
    return intent;
}

Record localeOfYesNo(Call &call)
{
    return inProject(call, "locale", call.param("localeId"));
}

Record yesNoOfPath(Call &call, const Record &locale)
{
    for (const char *name : yesNoNames) {
        Record intent = yesNoIntent(call.store, locale, name);
        if (intent.id() == call.param("intentId"))
            return intent;
    }
    throw Problem::notFound(
        "This locale has no Yes/No intent with the id " + call.param("intentId") + '.');
}

void writeYesNo(Store &store, Record &intent)
{
    if (store.find(yesNoKind, intent.id()))
        store.update(intent);
    else
        store.insert(intent);
}

Json allYesNo(Call &call, const Record &locale)
{
    Json shown = Json::object();
    for (const char *name : yesNoNames)
        shown[name] = yesNoIntent(call.store, locale, name).body;
    return shown;
}

Response readYesNo(Call &call)
{
    return Response::ok(allYesNo(call, localeOfYesNo(call)));
}

Response updateYesNo(Call &call)
{
    const Record locale = localeOfYesNo(call);
    Record intent = yesNoOfPath(call, locale);
    const Json changes = checkedBody(call, call.services.catalogue.mustKind(yesNoKind), false);
    intent.body.update(changes);
    writeYesNo(call.store, intent);
    return Response::ok(allYesNo(call, locale));
}

/// Puts an intent back to what it was at first: no rules, no sentences.
Response resetYesNo(Call &call)
{
    const Record intent = yesNoOfPath(call, localeOfYesNo(call));
    call.store.removeTree(yesNoKind, intent.id());
    return Response::empty();
}

Response createYesNoSentence(Call &call)
{
    const Record locale = localeOfYesNo(call);
    Record intent = yesNoOfPath(call, locale);
    writeYesNo(call.store, intent);
    const Kind &kind = call.services.catalogue.mustKind(sentenceKind);
    Record sentence{sentenceKind, intent.id()};
    sentence.body = {{"localeReference", locale.id()}, {"_id", call.services.ids.id(call.now)},
        {"text", requiredText(call.bodyObject(), kind, "text")}, {"slots", Json::array()},
        {"feedbackReport", nullptr}};
    call.stamp(sentence.body, kind);
    call.store.insert(sentence);
    return Response::created(shown(call, kind, sentence, false));
}

Record yesNoSentenceOfPath(Call &call)
{
    const Record intent = yesNoOfPath(call, localeOfYesNo(call));
    Record sentence = call.store.get(sentenceKind, call.param("sentenceId"));
    if (sentence.parent != intent.id())
        throw Problem::notFound("This intent has no sentence with the id " + sentence.id() + '.');
    return sentence;
}

Response updateYesNoSentence(Call &call)
{
    Record sentence = yesNoSentenceOfPath(call);
    const Kind &kind = call.services.catalogue.mustKind(sentenceKind);
    sentence.body.update(checkedBody(call, kind, false));
    call.stamp(sentence.body, kind);
    call.store.update(sentence);
    return Response::empty();
}

Response deleteYesNoSentence(Call &call)
{
    call.store.remove(sentenceKind, yesNoSentenceOfPath(call).id());
    return Response::empty();
}

Response indexYesNoSentences(Call &call)
{
    const Record intent = yesNoOfPath(call, localeOfYesNo(call));
    const Kind &kind = call.services.catalogue.mustKind(sentenceKind);
    ListQuery query = listQueryOf(call, kind);
    query.parents = std::vector{intent.id()};
    const Page page = call.store.page(query);
    Json items = Json::array();
    for (const Record &sentence : page.records)
        items.push_back(shown(call, kind, sentence, true));
    return Response::list(kind, std::move(items), page);
}

Json startYesNoTraining(Call &call, const Record &locale)
{
    return call.services.tasks.start(call, "trainYesNoIntents", locale.parent,
        {{"projectId", locale.parent}, {"localeId", locale.id()}});
}

Response trainYesNo(Call &call)
{
    Response response = Response::ok({{"tasks", {startYesNoTraining(call, localeOfYesNo(call))}}});
    response.status = call.operation.status;
    return response;
}

Response trainYesNoOfProject(Call &call)
{
    const Record project = call.requireProject(call.param("projectId"));
    Json tasks = Json::array();
    for (const Record &locale : call.store.all("locale", project.id()))
        tasks.push_back(startYesNoTraining(call, locale));
    Response response = Response::ok({{"tasks", std::move(tasks)}});
    response.status = call.operation.status;
    return response;
}

} // namespace

void addYesNo(Behaviours &behaviours)
{
    behaviours.on("readYesNoIntents", readYesNo);
    behaviours.on("updateYesNoIntents", updateYesNo);
    behaviours.on("deleteYesNoIntents", resetYesNo);
    behaviours.on("createYesNoSentence", createYesNoSentence);
    behaviours.on("updateYesNoSentence", updateYesNoSentence);
    behaviours.on("deleteYesNoSentence", deleteYesNoSentence);
    behaviours.on("indexYesNoSentences", indexYesNoSentences);
    behaviours.on("trainYesNoIntents", trainYesNo);
    behaviours.on("trainYesNoIntentsProject", trainYesNoOfProject);
    TaskKind train;
    train.durationMs = 600;
    behaviours.task("trainYesNoIntents", std::move(train));
}

} // namespace sandbox
