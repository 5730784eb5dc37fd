// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/packages.h"
#include "sandbox/behaviours/snapshotupload.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/behaviours/tusmetadata.h"

#include <charconv>

namespace sandbox {

namespace {

constexpr std::uint64_t megabyte = 1024ULL * 1024;

Response tus(Response response)
{
    response.header("Cache-Control", "no-store");
    return response;
}

/// The whole number of a header; nothing where it is missing or something else.
std::optional<std::uint64_t> numberInHeader(const Request &request, std::string_view header)
{
    const std::string text = request.header(header);
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

void requireVersion(const Call &call)
{
    if (call.request.header("Tus-Resumable") != "1.0.0")
        throw Problem(412, 1005, "This server speaks version 1.0.0 of tus.");
}

Record uploadOf(Call &call)
{
    requireVersion(call);
    const auto upload = call.store.find("upload", call.param("uploadId"));
    if (!upload)
        throw Problem::notFound("There is no such upload.");
    call.requireProject(upload->parent);
    return *upload;
}

std::uint64_t announcedLength(const Record &upload)
{
    return static_cast<std::uint64_t>(numberAt(upload.body, "length"));
}

std::filesystem::path fileOf(const Call &call, const Record &upload)
{
    return call.services.files.path("tus-" + upload.id());
}

/// Bytes that count as received. All of them arrived, but the task did not start (the connection
/// broke in between)? Then the last byte counts as missing, so that the client comes once more.
std::uint64_t offsetOf(const Call &call, const Record &upload)
{
    const std::uint64_t length = announcedLength(upload);
    if (upload.body.contains("taskId"))
        return length;
    std::error_code none;
    const auto size = std::filesystem::file_size(fileOf(call, upload), none);
    if (none)
        return 0;
    return size < length || length == 0 ? size : length - 1;
}

Response createUpload(Call &call)
{
    requireVersion(call);
    const auto length = numberInHeader(call.request, "Upload-Length");
    if (!length)
        throw Problem::badRequest("The header Upload-Length must say how many bytes follow.");
    const auto most = static_cast<std::uint64_t>(call.services.catalogue.limit("resumableUpload"));
    if (*length > most * megabyte)
        throw Problem::tooLarge("An upload can have at most " + std::to_string(most) + " MB.");
    const Metadata metadata = metadataOf(call.request.header("Upload-Metadata"));
    const std::string type = metadata.get("uploadType");
    if (type != "snapshots" && type != "packages")
        throw Problem::badRequest("The metadata \"uploadType\" must be snapshots or packages.");
    std::string projectId = metadata.get("projectId");
    if (projectId.empty())
        projectId = call.request.header("x-cognigy-project-id");
    const Record project = call.requireProject(projectId);

    Record upload;
    upload.kind = "upload";
    upload.parent = project.id();
    upload.body = {{"_id", call.services.ids.hex(32)}, {"uploadId", metadata.get("uploadId")},
        {"uploadType", type}, {"fileName", metadata.get("filename")}, {"length", *length},
        {"createdAt", call.now}};
    call.store.insert(upload);
    call.services.files.write("tus-" + upload.id(), {});
    Response response = Response::empty(201);
    response.header("Location", call.request.origin() + "/new/v2.0/uploads/" + upload.id());
    return tus(std::move(response));
}

Response tellOffset(Call &call)
{
    const Record upload = uploadOf(call);
    Response response = Response::empty(200);
    response.header("Upload-Offset", std::to_string(offsetOf(call, upload)));
    response.header("Upload-Length", std::to_string(announcedLength(upload)));
    return tus(std::move(response));
}

BodySink openSink(Call &call)
{
    const Record upload = uploadOf(call);
    if (call.request.header("Content-Type") != "application/offset+octet-stream")
        throw Problem(415, 1005, "A part of an upload is application/offset+octet-stream.");
    const auto offset = numberInHeader(call.request, "Upload-Offset");
    const std::uint64_t expected = offsetOf(call, upload);
    if (!offset || *offset != expected)
        throw Problem::conflict(
            "The next byte of this upload is number " + std::to_string(expected) + '.');
    const auto file = fileOf(call, upload);
    if (!upload.body.contains("taskId"))
        std::filesystem::resize_file(file, expected);
    return {file, announcedLength(upload) - expected};
}

Response finishPatch(Call &call)
{
    Record upload = uploadOf(call);
    const auto file = fileOf(call, upload);
    if (!upload.body.contains("taskId")
        && std::filesystem::file_size(file) == announcedLength(upload)) {
        const std::string name = textAt(upload.body, "fileName");
        const bool isPackage = textAt(upload.body, "uploadType") == "packages";
        const Json task = isPackage ? startPackageUpload(call, upload.parent, file, name)
                                    : startUploadTask(call, upload.parent, file, name);
        upload.body["taskId"] = textAt(task, "_id");
        call.store.update(upload);
    }
    Response response = Response::empty(204);
    response.header("Upload-Offset", std::to_string(offsetOf(call, upload)));
    return tus(std::move(response));
}

} // namespace

void addTusUploads(Behaviours &behaviours)
{
    behaviours.on("uploadResumable", createUpload);
    behaviours.route("HEAD", "/v2.0/uploads/{uploadId}", true, tellOffset);
    behaviours.route("PATCH", "/v2.0/uploads/{uploadId}", true, finishPatch);
    behaviours.sink("PATCH /v2.0/uploads/{uploadId}", openSink);
}

} // namespace sandbox
