// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wire.h"

#include "sandbox/range.h"
#include "sandbox/request.h"

#include <microhttpd.h>

#include <fcntl.h>
#include <unistd.h>

#ifdef _WIN32
#include <ws2tcpip.h>
#else
#include <netinet/in.h>
#endif

#include <fstream>
#include <memory>

namespace sandbox {

namespace {

struct ResponseFree {
    void operator()(MHD_Response *response) const { MHD_destroy_response(response); }
};
using Handle = std::unique_ptr<MHD_Response, ResponseFree>;

Handle ofText(const std::string &body)
{
    return Handle(MHD_create_response_from_buffer(
        body.size(), const_cast<char *>(body.data()), MHD_RESPMEM_MUST_COPY));
}

/// The part of a file that goes out.
struct FilePart {
    int handle = -1;
    std::uint64_t first = 0;
    std::uint64_t length = 0;
};

/// Opens the file and writes what its reply has to say: status and headers. The file is closed by
/// who takes the handle; it is negative where the file is gone, and the reply then says so.
FilePart openPart(Rendered &rendered, const Request &request)
{
    const FileBody file = *std::move(rendered.file);
    rendered.file.reset();
    std::error_code error;
    const std::uint64_t size = std::filesystem::file_size(file.path, error);
    const int handle = ::open(file.path.c_str(), O_RDONLY | O_CLOEXEC);
    if (error || handle < 0) {
        rendered.status = 404;
        rendered.headers.emplace_back("Content-Type", problemType);
        rendered.body = "{\"status\":404,\"code\":1002,\"detail\":\"The file is gone.\","
                        "\"details\":{}}";
        return {handle, 0, 0};
    }
    const std::string tag = entityTag(file.path, size);
    const std::string condition = request.header("If-Range");
    const bool isCurrent = condition.empty() || condition == tag;
    const ByteRange range = rangeOf(isCurrent ? request.header("Range") : std::string(), size);
    const auto add = [&](const char *name, const std::string &value) {
        rendered.headers.emplace_back(name, value);
    };
    add("Accept-Ranges", "bytes");
    add("ETag", tag);
    add("Content-Type", file.contentType);
    if (!file.fileName.empty()) {
        add("Content-Disposition",
            "attachment; filename=\"" + asciiFileName(file.fileName) + "\"; filename*=UTF-8''"
                + escapedFileName(file.fileName));
    }
    if (range.kind == ByteRange::Kind::Whole)
        return {handle, 0, size};
    rendered.status = range.kind == ByteRange::Kind::Part ? 206 : 416;
    add("Content-Range", contentRange(range, size));
    return {handle, range.first, range.length};
}

} // namespace

int sendReply(MHD_Connection *connection, const Request &request, Rendered rendered)
{
    FilePart part;
    if (rendered.file)
        part = openPart(rendered, request);
    Handle response = part.handle >= 0
        ? Handle(MHD_create_response_from_fd_at_offset64(part.length, part.handle, part.first))
        : ofText(rendered.body);
    if (!response)
        return 0;
    for (const auto &[name, value] : rendered.headers)
        MHD_add_response_header(response.get(), name.c_str(), value.c_str());
    const auto queued
        = MHD_queue_response(connection, static_cast<unsigned>(rendered.status), response.get());
    return queued == MHD_YES ? rendered.status : 0;
}

std::string addressOf(MHD_Connection *connection)
{
    const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    const auto bytesOf = [](const auto &address) {
        return std::string(reinterpret_cast<const char *>(&address), sizeof address);
    };
    if (info == nullptr || info->client_addr == nullptr)
        return {};
    if (info->client_addr->sa_family == AF_INET6)
        return bytesOf(reinterpret_cast<const sockaddr_in6 *>(info->client_addr)->sin6_addr);
    return bytesOf(reinterpret_cast<const sockaddr_in *>(info->client_addr)->sin_addr);
}

void readFileInto(Rendered &rendered, const Request &request)
{
    constexpr std::uint64_t most = 64ULL * 1024 * 1024;
    std::error_code error;
    if (!rendered.file || std::filesystem::file_size(rendered.file->path, error) > most)
        return;
    std::ifstream stream(rendered.file->path, std::ios::binary);
    const FilePart part = openPart(rendered, request);
    if (part.handle < 0)
        return;
    ::close(part.handle);
    rendered.body.resize(part.length);
    stream.seekg(static_cast<std::streamoff>(part.first));
    stream.read(rendered.body.data(), static_cast<std::streamsize>(part.length));
}

} // namespace sandbox
