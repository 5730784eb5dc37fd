// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/generic.h"
#include "sandbox/validation.h"

namespace sandbox {

namespace {

constexpr const char *yesNoNames[] = {"yesIntent", "noIntent", "rejectIntent"};

/// Every locale has the three; they are kept from the first change on. Until then each has an id
/// that follows from the locale's.
Record yesNoNamed(Call &call, const std::string &localeId, const std::string &name)
{
    for (Record &kept : call.store.all("yesNoIntent", localeId)) {
        if (kept.name() == name)
            return std::move(kept);
    }
    Record intent{"yesNoIntent", localeId};
    intent.body = {{"_id", sha256(localeId + name).substr(0, 24)}, {"name", name},
        {"isDisabled", false}, {"rules", Json::array()}, {"createdAt", call.now}};
    return intent;
}

Record localeOfYesNo(Call &call)
{
    return recordAt(call, call.services.catalogue.mustKind("locale"), call.param("localeId"), {});
}

Record yesNoOfPath(Call &call)
{
    const Record locale = localeOfYesNo(call);
    for (const char *name : yesNoNames) {
        Record intent = yesNoNamed(call, locale.id(), name);
        if (intent.id() == call.param("intentId"))
            return intent;
    }
    throw Problem::notFound("There is no yesNoIntent with the id " + call.param("intentId") + '.');
}

/// From now on a record of its own.
void keepYesNo(Call &call, const Record &intent)
{
    if (call.store.find("yesNoIntent", intent.id())) {
        call.store.update(intent);
    } else {
        Record fresh = intent;
        call.store.insert(fresh);
    }
}

Json shownYesNo(const Record &intent)
{
    Json shown = intent.body;
    shown.erase("createdAt");
    return shown;
}

Response readYesNo(Call &call)
{
    const Record locale = localeOfYesNo(call);
    Json shown = Json::object();
    for (const char *name : yesNoNames)
        shown[name] = shownYesNo(yesNoNamed(call, locale.id(), name));
    return Response::ok(std::move(shown));
}

Response updateYesNo(Call &call)
{
    Record intent = yesNoOfPath(call);
    const Json changes = checkedBody(call, call.services.catalogue.mustKind("yesNoIntent"), false);
    for (const auto &[name, value] : changes.items())
        intent.body[name] = value;
    keepYesNo(call, intent);
    return readYesNo(call);
}

Response resetYesNo(Call &call)
{
    call.store.removeTree("yesNoIntent", yesNoOfPath(call).id());
    return Response::empty();
}

const Kind &yesNoSentences(const Call &call)
{
    return call.services.catalogue.mustKind("yesNoSentence");
}

Response indexYesNo(Call &call)
{
    const Record intent = yesNoOfPath(call);
    return listOf(call, yesNoSentences(call), intent.id());
}

Response createYesNo(Call &call)
{
    const Record intent = yesNoOfPath(call);
    keepYesNo(call, intent);
    Json body = checkedBody(call, yesNoSentences(call), true);
    body["localeReference"] = intent.parent;
    const Record sentence = createRecord(call, yesNoSentences(call), intent.id(), body);
    return Response::created(shown(call, yesNoSentences(call), sentence, false));
}

Record yesNoTextOfPath(Call &call)
{
    auto sentence = call.store.find("yesNoSentence", call.param("sentenceId"));
    if (!sentence || sentence->parent != yesNoOfPath(call).id())
        throw Problem::notFound(
            "There is no yesNoSentence with the id " + call.param("sentenceId") + '.');
    return *std::move(sentence);
}

Response updateYesNoText(Call &call)
{
    Record sentence = yesNoTextOfPath(call);
    changeRecord(
        call, yesNoSentences(call), sentence, checkedBody(call, yesNoSentences(call), false));
    return Response::empty();
}

Response deleteYesNoText(Call &call)
{
    Record sentence = yesNoTextOfPath(call);
    removeRecord(call, yesNoSentences(call), sentence);
    return Response::empty();
}

Response trainYesNo(Call &call, const std::vector<Record> &locales, const std::string &projectId)
{
    Json tasks = Json::array();
    for (const Record &locale : locales)
        tasks.push_back(call.services.tasks.start(call, "trainYesNoIntents", projectId,
            {{"projectId", projectId}, {"localeId", locale.id()}}));
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
    behaviours.on("indexYesNoSentences", indexYesNo);
    behaviours.on("createYesNoSentence", createYesNo);
    behaviours.on("updateYesNoSentence", updateYesNoText);
    behaviours.on("deleteYesNoSentence", deleteYesNoText);
    behaviours.on("trainYesNoIntents", [](Call &call) {
        const Record locale = localeOfYesNo(call);
        return trainYesNo(call, {locale}, locale.parent);
    });
    behaviours.on("trainYesNoIntentsProject", [](Call &call) {
        const Record project = call.requireProject(call.param("projectId"));
        return trainYesNo(call, call.store.all("locale", project.id()), project.id());
    });
    TaskKind training;
    training.durationMs = 800;
    behaviours.task("trainYesNoIntents", std::move(training));
}

} // namespace sandbox
