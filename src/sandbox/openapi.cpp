// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/openapi.h"

#include <algorithm>

namespace sandbox {

namespace {

Json refTo(const std::string &schema)
{
    return {{"$ref", "#/components/schemas/" + schema}};
}

/// Operation ids of code generators are words: "createFlow@2.1" becomes "createFlow_2_1".
std::string wordOfId(std::string id)
{
    std::replace_if(
        id.begin(), id.end(), [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
    return id;
}

std::vector<std::string> namesInPath(const std::string &path)
{
    std::vector<std::string> names;
    for (std::size_t open = path.find('{'); open != std::string::npos;
         open = path.find('{', open + 1))
        names.push_back(path.substr(open + 1, path.find('}', open) - open - 1));
    return names;
}

/// The path with nothing between its braces: what makes two templates the same address.
std::string shapeOf(std::string path)
{
    for (std::size_t open = path.find('{'); open != std::string::npos;
         open = path.find('{', open + 1))
        path.erase(open + 1, path.find('}', open) - open - 1);
    return path;
}

Json queryParameter(const std::string &name)
{
    Json schema{{"type", "string"}};
    if (name == "limit")
        schema = {{"type", "integer"}, {"minimum", 1}, {"maximum", 100}, {"default", 25}};
    else if (name == "skip")
        schema = {{"type", "integer"}, {"minimum", 0}, {"default", 0}};
    else if (name.ends_with("[]"))
        schema = {{"type", "array"}, {"items", {{"type", "string"}}}};
    return {{"name", name}, {"in", "query"}, {"required", false}, {"schema", std::move(schema)}};
}

Json parametersOf(const Json &row, const std::string &path)
{
    Json parameters = Json::array();
    for (const std::string &name : namesInPath(path))
        parameters.push_back(
            {{"name", name}, {"in", "path"}, {"required", true}, {"schema", {{"type", "string"}}}});
    std::vector<std::string> seen;
    for (const char *list : {"query", "filterFields"}) {
        for (const Json &entry : row.value(list, Json::array())) {
            const std::string name = entry.get<std::string>();
            if (std::find(seen.begin(), seen.end(), name) != seen.end())
                continue;
            seen.push_back(name);
            parameters.push_back(queryParameter(name));
        }
    }
    return parameters;
}

Json bodyOf(const Catalogue &catalogue, const Json &row)
{
    const std::string form = textAt(row, "body", "none");
    if (form == "none" || form == "tus")
        return nullptr;
    if (form == "raw")
        return {{"content", {{"text/plain", {{"schema", {{"type", "string"}}}}}}}};
    const Kind *kind = catalogue.kind(textAt(row, "kind"));
    Json properties = Json::object();
    Json required = Json::array();
    for (const Json &entry : row.value("bodyParams", Json::array())) {
        const std::string name = entry.get<std::string>();
        const Field *field = kind == nullptr ? nullptr : kind->field(name);
        properties[name] = field == nullptr ? Json::object() : schemaOfType(catalogue, field->type);
        if (form == "multipart")
            properties[name] = {{"type", "string"}};
        if (field != nullptr && field->required && textAt(row, "verb") == "create")
            required.push_back(name);
    }
    if (form == "multipart")
        properties["file"] = {{"type", "string"}, {"format", "binary"}};
    Json schema{{"type", "object"}, {"properties", std::move(properties)}};
    if (!required.empty())
        schema["required"] = std::move(required);
    const char *type = form == "multipart" ? "multipart/form-data"
        : form == "form"                   ? "application/x-www-form-urlencoded"
                                           : "application/json";
    return {{"content", {{type, {{"schema", std::move(schema)}}}}}};
}

Json listOf(Json item, const std::string &form)
{
    Json array{{"type", "array"}, {"items", std::move(item)}};
    if (form == "array")
        return array;
    Json properties{{"items", std::move(array)}};
    if (form == "list") {
        const Json cursor{{"type", "string"}, {"nullable", true}};
        properties["total"] = {{"type", "integer"}};
        properties["nextCursor"] = cursor;
        properties["previousCursor"] = cursor;
    }
    return {{"type", "object"}, {"properties", std::move(properties)}};
}

/// Schema of a good reply; null where it has no body.
Json replyOf(const Catalogue &catalogue, const Json &row)
{
    const std::string form = textAt(row, "returns");
    const std::string kind = textAt(row, "kind");
    const bool known = catalogue.kind(kind) != nullptr;
    if (form == "none")
        return nullptr;
    if (form == "task")
        return refTo("StartedTask");
    if (form == "tasks")
        return {{"type", "object"},
            {"properties", {{"tasks", {{"type", "array"}, {"items", refTo("StartedTask")}}}}}};
    if (form == "link")
        return refTo("DownloadLink");
    if (form == "list" || form == "items" || form == "array")
        return listOf(known ? refTo(schemaName(kind, true)) : Json::object(), form);
    return form == "single" && known ? refTo(schemaName(kind, false)) : Json::object();
}

Json securityOf(const std::string &auth)
{
    if (auth == "none" || auth == "endpoint")
        return Json::array();
    if (auth == "management")
        return {{{"basic", Json::array()}}};
    return nullptr;
}

Json operationOf(const Catalogue &catalogue, const Json &row, const std::string &path)
{
    Json good{{"description", "Done"}};
    if (Json schema = replyOf(catalogue, row); !schema.is_null())
        good["content"] = {{"application/json", {{"schema", std::move(schema)}}}};
    Json operation{{"operationId", wordOfId(textAt(row, "id"))}, {"tags", {textAt(row, "group")}},
        {"summary", textAt(row, "name", textAt(row, "id"))},
        {"parameters", parametersOf(row, path)}};
    if (Json body = bodyOf(catalogue, row); !body.is_null())
        operation["requestBody"] = std::move(body);
    operation["responses"] = {{std::to_string(numberAt(row, "status", 200)), std::move(good)},
        {"default", {{"$ref", "#/components/responses/Problem"}}}};
    if (Json security = securityOf(textAt(row, "auth", "user")); !security.is_null())
        operation["security"] = std::move(security);
    return operation;
}

Json pathsOf(const Catalogue &catalogue)
{
    Json paths = Json::object();
    std::map<std::string, std::string> known; // shape → path as it was first spelt
    const Json file = Catalogue::file("operations");
    for (const Json &row : file["operations"]) {
        const Kind *kind = catalogue.kind(textAt(row, "kind"));
        if (kind != nullptr && !kind->isInstalled)
            continue;
        const std::string path
            = known.emplace(shapeOf(textAt(row, "path")), textAt(row, "path")).first->second;
        std::string method = textAt(row, "method");
        std::transform(method.begin(), method.end(), method.begin(),
            [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        // The grants of a login share one address: the first stands for all.
        if (!paths[path].contains(method))
            paths[path][method] = operationOf(catalogue, row, path);
    }
    return paths;
}

Json tagsOf(const Json &paths)
{
    std::set<std::string> names;
    for (const auto &[path, methods] : paths.items()) {
        for (const auto &[method, operation] : methods.items())
            names.insert(operation["tags"][0].get<std::string>());
    }
    Json tags = Json::array();
    for (const std::string &name : names)
        tags.push_back({{"name", name}});
    return tags;
}

} // namespace

Json openApiDocument(const Catalogue &catalogue)
{
    const Json file = Catalogue::file("operations");
    const auto scheme = [](const char *in, const char *name) {
        return Json{{"type", "apiKey"}, {"in", in}, {"name", name}};
    };
    Json paths = pathsOf(catalogue);
    Json tags = tagsOf(paths);
    Json problem{{"description", "A refusal"},
        {"content", {{"application/problem+json", {{"schema", refTo("Problem")}}}}}};
    return {{"openapi", "3.0.3"},
        {"info",
            {{"title", "Cognigy.AI API, as the sandbox serves it"},
                {"version", textAt(file, "date")},
                {"description",
                    "Made from the sandbox's own catalogue, not by the platform's maker."}}},
        {"servers", {{{"url", "/new"}}}},
        {"security", {{{"apiKey", Json::array()}}, {{"apiKeyQuery", Json::array()}}}},
        {"tags", std::move(tags)}, {"paths", std::move(paths)},
        {"components",
            {{"securitySchemes",
                 {{"apiKey", scheme("header", "X-API-Key")},
                     {"apiKeyQuery", scheme("query", "api_key")},
                     {"basic", {{"type", "http"}, {"scheme", "basic"}}}}},
                {"responses", {{"Problem", std::move(problem)}}},
                {"schemas", openApiSchemas(catalogue)}}}};
}

} // namespace sandbox
