// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/render.h"

#include "sandbox/catalogue.h"
#include "sandbox/request.h"

namespace sandbox {

namespace {

Json orNull(const std::string &cursor)
{
    return cursor.empty() ? Json() : Json(cursor);
}

std::string hrefOf(const Request &request, const std::string &tail)
{
    return request.origin() + "/new" + request.path + tail;
}

/// The query of the list as it was, without the key, and with another place to go on.
std::string queryFor(const Request &request, const std::string &next)
{
    std::string query;
    const auto add = [&](const std::string &key, const std::string &value) {
        query += (query.empty() ? '?' : '&') + key + '=' + value;
    };
    for (const auto &[key, value] : request.queryItems) {
        const bool isPlace = key == "next" || key == "previous" || key == "skip";
        if (key != "api_key" && !(isPlace && !next.empty()))
            add(key, value);
    }
    if (!next.empty())
        add("next", next);
    return query;
}

Json halItem(const Kind &kind, const Request &request, const Json &item)
{
    const std::string id = textAt(item, "_id");
    Json row = Json::object();
    row["_links"] = {{"self", {{"href", hrefOf(request, '/' + id)}}}};
    if (kind.halId != "self")
        row[kind.halId] = id;
    Json fields = item;
    fields.erase("_id");
    if (kind.halFields == "properties") {
        row["properties"] = std::move(fields);
    } else {
        for (auto &[name, value] : fields.items())
            row[name] = value;
    }
    return row;
}

Json halList(const Response &response, const Request &request)
{
    Json rows = Json::array();
    for (const Json &item : response.json)
        rows.push_back(halItem(*response.kind, request, item));
    Json links{{"self", {{"href", hrefOf(request, queryFor(request, {}))}}}};
    if (!response.nextCursor.empty())
        links["next"] = {{"href", hrefOf(request, queryFor(request, response.nextCursor))}};
    return {{"_links", links}, {"_embedded", {{response.kind->halKey, rows}}},
        {"total", response.total}};
}

const std::string &envelopeOf(const Response &response)
{
    return response.envelope.empty() ? response.kind->envelope : response.envelope;
}

Json plainList(Response &response)
{
    const std::string &envelope = envelopeOf(response);
    if (envelope == "array")
        return std::move(response.json);
    if (envelope == "items")
        return {{"items", std::move(response.json)}};
    if (envelope == "itemsTotal")
        return {{"items", std::move(response.json)}, {"total", response.total}};
    const Json next = orNull(response.nextCursor);
    const Json previous = orNull(response.previousCursor);
    return {{"items", std::move(response.json)}, {"total", response.total}, {"nextCursor", next},
        {"previousCursor", previous}, {"next", next}, {"previous", previous}};
}

std::string dumped(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

bool wantsHal(const std::string &accept)
{
    if (accept.find("application/json") != std::string::npos)
        return false;
    return accept.empty() || accept == "*/*" || accept.find("hal+json") != std::string::npos;
}

Rendered render(Response response, const Request &request, const std::string &traceId)
{
    Rendered rendered;
    rendered.status = response.status;
    rendered.headers = std::move(response.headers);
    rendered.headers.emplace_back("Access-Control-Allow-Origin", "*");
    rendered.headers.emplace_back("Access-Control-Expose-Headers", "*");
    std::string contentType = "application/json; charset=utf-8";
    if (response.file) {
        rendered.file = std::move(response.file);
        return rendered;
    }
    if (response.text) {
        rendered.body = *std::move(response.text);
        contentType = response.contentType;
    } else if (response.isList) {
        const bool hasHal = envelopeOf(response) == "list" || envelopeOf(response) == "items";
        if (hasHal && wantsHal(request.header("Accept"))) {
            rendered.body = dumped(halList(response, request));
            contentType = "application/hal+json; charset=utf-8";
        } else {
            rendered.body = dumped(plainList(response));
        }
    } else if (!response.json.is_null()) {
        if (response.status >= 400 && response.json.contains("traceId")) {
            response.json["instance"] = request.path;
            response.json["traceId"] = traceId;
            contentType = problemType;
        }
        rendered.body = dumped(response.json);
    }
    if (!rendered.body.empty())
        rendered.headers.emplace_back("Content-Type", contentType);
    return rendered;
}

} // namespace sandbox
