// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/response.h"

#include <map>

namespace sandbox {

namespace {

Response with(int status, Json body)
{
    Response response;
    response.status = status;
    response.json = std::move(body);
    return response;
}

const std::map<int, const char *> &statusWords()
{
    static const std::map<int, const char *> words{{400, "Bad Request"}, {401, "Unauthorized"},
        {402, "Payment Required"}, {403, "Forbidden"}, {404, "Not Found"},
        {405, "Method Not Allowed"}, {408, "Request Timeout"}, {409, "Conflict"}, {410, "Gone"},
        {412, "Precondition Failed"}, {413, "Payload Too Large"}, {415, "Unsupported Media Type"},
        {416, "Range Not Satisfiable"}, {423, "Locked"}, {429, "Too Many Requests"},
        {500, "Internal Server"}, {501, "Not Implemented"}, {502, "Bad Gateway"},
        {503, "Service Unavailable"}, {504, "Gateway Timeout"}};
    return words;
}

} // namespace

Response Response::ok(Json body)
{
    return with(200, std::move(body));
}

Response Response::created(Json body)
{
    return with(201, std::move(body));
}

Response Response::task(Json createdTask)
{
    return with(200, std::move(createdTask));
}

Response Response::empty(int status)
{
    return with(status, nullptr);
}

Response Response::list(const Kind &kind, Json items, const Page &page)
{
    Response response = with(200, std::move(items));
    response.isList = true;
    response.kind = &kind;
    response.total = page.total;
    response.nextCursor = page.nextCursor;
    response.previousCursor = page.previousCursor;
    return response;
}

Response Response::wholeList(const Kind &kind, Json items)
{
    Page page;
    page.total = static_cast<std::int64_t>(items.size());
    return list(kind, std::move(items), page);
}

Response Response::link(const std::string &url)
{
    return ok({{"downloadLink", url}});
}

Response Response::stream(FileBody file)
{
    Response response;
    response.file = std::move(file);
    return response;
}

Response Response::problem(const Problem &problem)
{
    const auto known = statusWords().find(problem.status);
    const std::string words = known != statusWords().end() ? known->second : "Request";
    Response response = with(problem.status,
        {{"type", words}, {"title", words + " Error"}, {"status", problem.status},
            {"detail", problem.what()}, {"instance", ""}, {"code", problem.code}, {"traceId", ""},
            {"details", problem.details}});
    if (!problem.allow.empty())
        response.header("Allow", problem.allow);
    return response;
}

} // namespace sandbox
