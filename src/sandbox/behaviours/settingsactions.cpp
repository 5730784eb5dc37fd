// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/subjects.h"

namespace sandbox {

namespace {

/// No provider is called: credentials are taken as they are.
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

void addSettingsActions(Behaviours &behaviours)
{
    behaviours.on("testTranslationSettings", testTranslation);
    behaviours.on("setupCognigyGenerativeAI", setUpGenerativeAi);
}

} // namespace sandbox
