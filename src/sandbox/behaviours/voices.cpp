// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/subjects.h"

namespace sandbox {

namespace {

Response voiceLanguages(Call &call)
{
    call.requireProject();
    Json voices = Json::array();
    const Json file = Catalogue::file("languages");
    for (const Json &row : file.at("languages")) {
        for (const char *voice : {"-A", "-B"})
            voices.push_back(
                {{"voiceId", textAt(row, "code") + voice}, {"languageCode", textAt(row, "code")}});
    }
    return Response::ok({{"audioPreviewLanguages", std::move(voices)}});
}

/// No provider is called: credentials are taken as they are.
Response testProvider(Call &call)
{
    call.requireProject();
    return Response::ok(
        {{"voiceProvider", "microsoft"}, {"isCredentialsValid", true}, {"msg", "Not tried here."}});
}

Response prepareCall(Call &call)
{
    call.requireProject();
    return Response::ok({{"sipRealm", "sandbox.example"}, {"username", call.services.ids.hex(12)},
        {"password", call.services.ids.hex(24)}, {"userId", call.caller.userId}});
}

Response testTranslation(Call &call)
{
    call.requireProject(call.param("projectId"));
    return Response::ok({{"language", "de-DE"}, {"msg", "Not tried here."}});
}

/// Turns the platform's own models on, as its button does.
Response setUpGenerativeAi(Call &call)
{
    const Record project = call.requireProject(call.param("projectId"));
    auto settings = call.store.first("projectSettings", project.id());
    if (!settings)
        throw Problem::notFound("This Project has no settings.");
    Json &block = settings->body["generativeAISettings"];
    if (!block.is_object())
        block = Json::object();
    block["enabled"] = true;
    call.stamp(settings->body, call.services.catalogue.mustKind("projectSettings"));
    call.store.update(*settings);
    return Response::empty();
}

} // namespace

void addVoices(Behaviours &behaviours)
{
    behaviours.on("indexAudioPreviewLanguages", voiceLanguages);
    behaviours.on("testVoiceProvider", testProvider);
    behaviours.on("voicePrepareCall", prepareCall);
    behaviours.on("testTranslationSettings", testTranslation);
    behaviours.on("setupCognigyGenerativeAI", setUpGenerativeAi);
}

} // namespace sandbox
