// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/flowsettings.h"

#include "sandbox/behaviour.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/validation.h"

namespace sandbox {

namespace {

/// Settings that a Flow takes from its Project until they are set for it alone.
const char *const sharedSettings[] = {"positiveConfirmationWords", "negativeConfirmationWords",
    "intentThreshold", "systemSlots", "learnNewExampleSentences",
    "learnNewExampleSentencesThreshold", "yesNoLogic", "yesNoIntentThreshold"};

Json defaultSettings()
{
    return {{"localeSettings", Json::array()}, {"_id", ""},
        {"continueExecutionAfterAttachedFlow", false},
        {"continueExecutionAfterDefaultReply", false},
        {"continueExecutionAfterNegativeConfirmation", false},
        {"passDefaultRepliesIntoFlow", false}, {"flowIntentMappingOrder", "joint"},
        {"useAttachedFlowThresholds", true}, {"useAttachedFlowContinueAfterDefaultReply", true},
        {"useAttachedFlowPassDefaultRepliesIntoFlow", true}, {"implicitSlotParsing", "full"},
        {"useAttachedFlowImplicitSlotParsing", false}, {"lexiconSlotsWithSubMatches", false},
        {"useIntentDefaultRepliesAsExamples", true},
        {"positiveConfirmationWords", {"yes", "yeah", "sure", "ok"}},
        {"negativeConfirmationWords", {"no", "nope", "never"}},
        {"intentThreshold", {{"lower", 0.2}, {"upper", 0.4}}},
        {"systemSlots",
            {{"useDateSlots", true}, {"useNumberSlots", true}, {"useDurationSlots", true},
                {"useTemperatureSlots", true}, {"useAgeSlots", true}, {"usePercentageSlots", true},
                {"useEmailSlots", true}, {"useURLSlots", true}, {"useMoneySlots", true},
                {"usePhoneNumberSlots", true}, {"useDistanceSlots", true}}},
        {"learnNewExampleSentences", false}, {"learnNewExampleSentencesThreshold", 10},
        {"yesNoLogic", "yesNoIntents"}, {"yesNoIntentThreshold", 0.5}};
}

std::optional<Record> firstOf(Store &store, const std::string &kind, const std::string &parent)
{
    std::vector<Record> records = store.all(kind, parent);
    if (records.empty())
        return std::nullopt;
    return std::move(records.front());
}

Json settingsNow(Call &call, const Record &flow)
{
    const auto own = firstOf(call.store, "flowSettings", flow.id());
    const auto project = firstOf(call.store, "projectSettings", flow.parent);
    Json settings = settingsOfFlow(own ? &own->body : nullptr, project ? &project->body : nullptr);
    // Never set for this Flow: then they have no id of their own yet.
    if (!own)
        settings["_id"] = textAt(flow.body, "intentTrainGroupReference");
    return settings;
}

Response readFlowSettings(Call &call)
{
    return Response::ok(settingsNow(call, inProject(call, "flow", call.param("flowId"))));
}

void checkThresholds(const Json &settings)
{
    const Json &threshold = settings.at("intentThreshold");
    for (const auto &[name, value] : threshold.items()) {
        if (name != "lower" && name != "upper")
            throw Problem::badRequest("The field \"intentThreshold." + name + "\" is not allowed.");
        if (!value.is_number() || value < 0 || value > 1)
            throw Problem::badRequest(
                "The field \"intentThreshold." + name + "\" has to be a number from 0 to 1.");
    }
    if (threshold.at("lower") > threshold.at("upper"))
        throw Problem::badRequest("\"intentThreshold.lower\" must not be above \"upper\".");
}

Response updateFlowSettings(Call &call)
{
    const Record flow = inProject(call, "flow", call.param("flowId"));
    const Kind &kind = call.services.catalogue.mustKind("flowSettings");
    Json changes = checkedBody(call, kind, false);
    Json &locales = changes["localeSettings"];
    if (locales.is_null())
        changes.erase("localeSettings");
    else if (locales.is_object()) // a single one is what some clients send
        locales = Json::array({Json(locales)});
    auto own = firstOf(call.store, "flowSettings", flow.id());
    const bool isNew = !own;
    if (isNew) {
        own = Record{"flowSettings", flow.id()};
        own->body = {{"_id", call.services.ids.id(call.now)}};
    }
    const Json sent = changes;
    for (const auto &[name, value] : sent.items()) {
        if (!value.is_null())
            continue;
        own->body.erase(name); // back to what holds without it
        changes.erase(name);
    }
    layOver(own->body, changes);
    Json checked = defaultSettings();
    layOver(checked, own->body);
    checkThresholds(checked);
    if (isNew)
        call.store.insert(*own);
    else
        call.store.update(*own);
    return Response::empty();
}

} // namespace

void layOver(Json &base, const Json &partial)
{
    for (const auto &[name, value] : partial.items()) {
        if (value.is_object() && base.contains(name) && base[name].is_object())
            layOver(base[name], value);
        else
            base[name] = value;
    }
}

Json settingsOfFlow(const Json *set, const Json *projectSettings)
{
    Json settings = defaultSettings();
    for (const char *name : sharedSettings) {
        if (projectSettings != nullptr && projectSettings->contains(name)
            && !projectSettings->at(name).is_null())
            layOver(settings, {{name, projectSettings->at(name)}});
    }
    if (set != nullptr)
        layOver(settings, *set);
    return settings;
}

void addFlowSettings(Behaviours &behaviours)
{
    behaviours.on("readFlowSettings", readFlowSettings);
    behaviours.on("updateFlowSettings", updateFlowSettings);
}

} // namespace sandbox
