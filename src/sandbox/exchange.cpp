// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/exchange.h"

namespace sandbox {

namespace {

constexpr std::size_t kilobyte = 1024;
constexpr std::uint64_t megabyte = 1024 * kilobyte;

} // namespace

std::unique_ptr<BodyReader> readerFor(
    const Exchange &exchange, MHD_Connection *connection, const Services &services)
{
    const Request &request = exchange.request;
    const std::string &method = request.method;
    if (exchange.early || method == "GET" || method == "HEAD" || method == "OPTIONS")
        return BodyReader::dropping();
    if (exchange.prepared.sink)
        return BodyReader::appending(exchange.prepared.sink->file, exchange.prepared.sink->limit);

    const auto limit = [&](const char *name) {
        return static_cast<std::size_t>(services.catalogue.limit(name));
    };
    const std::string type = request.header("Content-Type");
    if (method == "DELETE")
        return BodyReader::inMemory(limit("jsonBody") * kilobyte, true);
    if (type.starts_with("multipart/form-data"))
        return BodyReader::multipart(
            connection, services.files, limit("snapshotPackage") * megabyte);
    if (type.starts_with("text/") || exchange.prepared.operation->body == "raw")
        return BodyReader::inMemory(limit("textBody") * megabyte, false);
    return BodyReader::inMemory(limit("jsonBody") * kilobyte, false);
}

} // namespace sandbox
