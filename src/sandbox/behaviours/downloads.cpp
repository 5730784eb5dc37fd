// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/downloads.h"

#include "sandbox/authentication.h"
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/subjects.h"

namespace sandbox {

namespace {

Response followDownloadLink(Call &call)
{
    // The route is open to all; here a key is asked for where this server is told to want one.
    if (call.services.options.downloadKeyRequired
        && identify(call.request, call.store, call.now).kind == Identity::Kind::Nobody)
        throw Problem::unauthorized("This server wants an API key for downloads too.");
    const auto link = call.store.find("downloadLink", call.param("token"));
    if (!link || numberAt(link->body, "expiresAt") <= call.now)
        throw Problem::notFound("This download link is unknown or has lapsed.");
    FileBody body;
    body.path = call.services.files.path(textAt(link->internal, "file"));
    if (!std::filesystem::exists(body.path))
        throw Problem::notFound("The file of this link is gone. Prepare it again.");
    body.fileName = textAt(link->internal, "fileName");
    body.contentType = textAt(link->internal, "contentType");
    return Response::stream(std::move(body));
}

} // namespace

Response newDownloadLink(Call &call, const std::string &ownerId, const Download &download)
{
    Record link{"downloadLink", ownerId};
    link.body = {{"_id", call.services.ids.hex(48)}, {"expiresAt", download.expiresAt}};
    link.internal = {{"file", download.file}, {"fileName", download.fileName},
        {"contentType", download.contentType}};
    call.store.insert(link);
    return Response::link(call.request.origin() + "/downloads/" + link.id());
}

void addDownloads(Behaviours &behaviours)
{
    behaviours.route("GET", "/downloads/{token}", false, followDownloadLink);
}

} // namespace sandbox
