// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/secrets.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/generic.h"

namespace sandbox {

namespace {

Response previewLanguages(Call &call)
{
    call.requireProject();
    Json voices = Json::array();
    for (const char *code : {"de-DE", "en-GB", "en-US", "es-ES", "fr-FR", "it-IT"}) {
        for (const char *voice : {"Standard-A", "Standard-B"}) {
            voices.push_back(
                {{"voiceId", std::string(code) + '-' + voice}, {"languageCode", code}});
        }
    }
    // The list is nested twice under the same name.
    return Response::ok({{"audioPreviewLanguages", {{"audioPreviewLanguages", voices}}}});
}

Response prepareCall(Call &call)
{
    const Record project = call.requireProject();
    Ids &ids = call.services.ids;
    return Response::ok({{"sipRealm", "sip.sandbox.example"}, {"username", "preview-" + ids.hex(8)},
        {"password", ids.hex(24)}, {"userId", ids.uuid()}});
}

/// The provider of the settings; its connection decides whether the test goes well.
Response testVoice(Call &call)
{
    const Record project = call.requireProject();
    std::string provider = "microsoft";
    std::string reference;
    if (const auto settings = call.store.first("projectSettings", project.id())) {
        const Json preview = settings->body.value("audioPreviewSettings", Json::object());
        provider = textAt(preview, "provider", provider);
        const Json connections = preview.is_object() && preview.contains("connections")
            ? preview.at("connections")
            : Json::object();
        for (const Json &part : connections) {
            if (part.is_object() && !textAt(part, "connectionId").empty())
                reference = textAt(part, "connectionId");
        }
    }
    const auto connection = call.store.findReference("connection", project.id(), reference);
    const bool valid
        = connection && looksValid(connection->internal.value("fields", Json::object()));
    Json answer{{"voiceProvider", provider}, {"isCredentialsValid", valid},
        {"msg", valid ? "The connection works." : "The connection does not work."}};
    if (!valid)
        answer["msgErr"] = "The settings of this Project name no connection that works.";
    return Response::ok(std::move(answer));
}

/// Kept as it came; nothing serves it.
Response uploadFile(Call &call)
{
    const Record project = call.requireProject();
    for (const UploadedFile &part : call.request.files) {
        if (part.field != "file")
            continue;
        Record file{"file", project.id()};
        file.body = {{"_id", call.services.ids.id(call.now)}, {"name", part.fileName},
            {"createdAt", call.now}};
        call.services.files.keep(part.path, "file-" + file.id());
        file.internal = {{"file", "file-" + file.id()}};
        call.store.insert(file);
        return Response::created({{"fileId", file.id()}, {"name", part.fileName},
            {"mimetype", part.contentType}, {"fileToken", call.services.ids.hex(64)}});
    }
    throw Problem::missing("The form has no part \"file\".");
}

} // namespace

void addAudio(Behaviours &behaviours)
{
    behaviours.on("indexAudioPreviewLanguages", previewLanguages);
    behaviours.on("voicePrepareCall", prepareCall);
    behaviours.on("testVoiceProvider", testVoice);
    behaviours.on("uploadFile", uploadFile);
}

} // namespace sandbox
