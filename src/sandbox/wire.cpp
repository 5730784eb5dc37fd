// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wire.h"

#include "sandbox/range.h"
#include "sandbox/request.h"

#include <microhttpd.h>

#include <fcntl.h>

#include <cstring>
#include <memory>

namespace sandbox {

namespace {

struct ResponseFree {
    void operator()(MHD_Response *response) const { MHD_destroy_response(response); }
};
using Handle = std::unique_ptr<MHD_Response, ResponseFree>;

void addHeader(MHD_Response *response, const std::string &name, const std::string &value)
{
    MHD_add_response_header(response, name.c_str(), value.c_str());
}

Handle ofText(const std::string &body)
{
    return Handle(MHD_create_response_from_buffer(
        body.size(), const_cast<char *>(body.data()), MHD_RESPMEM_MUST_COPY));
}

ssize_t firstHalf(void *body, std::uint64_t position, char *buffer, std::size_t size)
{
    const auto &text = *static_cast<std::string *>(body);
    const std::size_t half = text.size() / 2;
    if (position >= half)
        return MHD_CONTENT_READER_END_WITH_ERROR;
    const std::size_t length = std::min(size, half - static_cast<std::size_t>(position));
    std::memcpy(buffer, text.data() + position, length);
    return static_cast<ssize_t>(length);
}

void freeText(void *body)
{
    delete static_cast<std::string *>(body);
}

/// Promises the whole length and ends with an error after half of it.
Handle ofHalf(const std::string &body)
{
    constexpr std::size_t block = 4096;
    auto text = std::make_unique<std::string>(body);
    const std::size_t length = text->size();
    return Handle(
        MHD_create_response_from_callback(length, block, &firstHalf, text.release(), &freeText));
}

Handle ofFile(const FileBody &file, const Request &request, int &status)
{
    std::error_code error;
    const std::uint64_t size = std::filesystem::file_size(file.path, error);
    const int handle = ::open(file.path.c_str(), O_RDONLY | O_CLOEXEC);
    if (error || handle < 0) {
        status = 404;
        return ofText("{\"status\":404,\"code\":1002,\"detail\":\"The file is gone.\","
                      "\"details\":{}}");
    }
    const ByteRange range = rangeOf(request.header("Range"), size);
    const bool isPart = range.kind == ByteRange::Kind::Part;
    status = isPart ? 206 : range.kind == ByteRange::Kind::Unreachable ? 416 : 200;
    const std::uint64_t length = status == 416 ? 0 : isPart ? range.length : size;
    Handle response(
        MHD_create_response_from_fd_at_offset64(length, handle, isPart ? range.first : 0));
    addHeader(response.get(), "Accept-Ranges", "bytes");
    addHeader(response.get(), "Content-Type", file.contentType);
    if (!file.fileName.empty()) {
        addHeader(response.get(), "Content-Disposition",
            "attachment; filename=\"" + asciiFileName(file.fileName) + "\"; filename*=UTF-8''"
                + escapedFileName(file.fileName));
    }
    if (status != 200)
        addHeader(response.get(), "Content-Range", contentRange(range, size));
    return response;
}

} // namespace

int sendReply(MHD_Connection *connection, const Request &request, Rendered rendered, bool cut)
{
    int status = rendered.status;
    if (cut && !rendered.file && rendered.body.size() < 2)
        return 0;
    Handle response;
    if (rendered.file)
        response = ofFile(*rendered.file, request, status);
    else
        response = cut ? ofHalf(rendered.body) : ofText(rendered.body);
    if (!response)
        return 0;
    addHeader(response.get(), "Access-Control-Allow-Origin", "*");
    addHeader(response.get(), "Access-Control-Expose-Headers", "*");
    for (const auto &[name, value] : rendered.headers)
        addHeader(response.get(), name, value);
    const auto queued
        = MHD_queue_response(connection, static_cast<unsigned>(status), response.get());
    return queued == MHD_YES ? status : 0;
}

} // namespace sandbox
