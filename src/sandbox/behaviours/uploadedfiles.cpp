// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/subjects.h"

#include <algorithm>

namespace sandbox {

namespace {

/// A file that nodes and Endpoints show, such as a picture: found by its token, without a key.
Response uploadFile(Call &call)
{
    const Record project = call.requireProject();
    const auto &files = call.request.files;
    const auto part = std::find_if(
        files.begin(), files.end(), [](const UploadedFile &file) { return file.field == "file"; });
    if (part == files.end())
        throw Problem::missing("The form has no part \"file\".");
    Record file{"file", project.id()};
    const std::string token = call.services.ids.hex(64);
    file.body = {{"_id", token}, {"name", part->fileName}, {"createdAt", call.now}};
    file.internal = {{"contentType", part->contentType}};
    call.services.files.keep(part->path, "file-" + token);
    call.store.insert(file);
    return Response::created({{"fileId", call.services.ids.id(call.now)}, {"name", part->fileName},
        {"mimetype", part->contentType}, {"fileToken", token}});
}

Response showFile(Call &call)
{
    const auto file = call.store.find("file", call.param("token"));
    if (!file)
        throw Problem::notFound("There is no file with this token.");
    FileBody body;
    body.path = call.services.files.path("file-" + file->id());
    body.contentType = textAt(file->internal, "contentType", "application/octet-stream");
    return Response::stream(std::move(body));
}

} // namespace

void addUploadedFiles(Behaviours &behaviours)
{
    behaviours.on("uploadFile", uploadFile);
    behaviours.route("GET", "/files/{token}", false, showFile);
}

} // namespace sandbox
