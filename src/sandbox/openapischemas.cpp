// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/openapi.h"

namespace sandbox {

namespace {

const Json &schemasOfWords()
{
    static const Json words{{"string", {{"type", "string"}}}, {"int", {{"type", "integer"}}},
        {"number", {{"type", "number"}}}, {"bool", {{"type", "boolean"}}},
        {"object", {{"type", "object"}}}, {"any", Json::object()},
        {"id", {{"type", "string"}, {"pattern", "^[a-z0-9]{24}$"}}},
        {"uuid", {{"type", "string"}, {"format", "uuid"}}},
        {"ts",
            {{"type", "integer"}, {"minimum", 0}, {"maximum", 2147483647},
                {"description", "Unix time in seconds"}}},
        {"iso", {{"type", "string"}, {"format", "date-time"}}}};
    return words;
}

Json schemaOfField(const Catalogue &catalogue, const Field &field)
{
    Json schema = schemaOfType(catalogue, field.type);
    if (field.maxLength > 0 && schema.value("type", "") == "string")
        schema["maxLength"] = field.maxLength;
    if (!field.defaultValue.is_null())
        schema["default"] = field.defaultValue;
    return schema;
}

Json schemaOfKind(const Catalogue &catalogue, const Kind &kind, bool inList)
{
    Json properties = Json::object();
    for (const Field &field : kind.fields) {
        if (inList ? field.inList : field.inRead)
            properties[field.name] = schemaOfField(catalogue, field);
    }
    return {{"type", "object"}, {"properties", std::move(properties)}};
}

Json textSchema()
{
    return {{"type", "string"}};
}

} // namespace

Json schemaOfType(const Catalogue &catalogue, const std::string &type)
{
    constexpr std::string_view array = "array<";
    constexpr std::string_view word = "enum:";
    if (type.starts_with(array) && type.ends_with('>')) {
        const std::string inner = type.substr(array.size(), type.size() - array.size() - 1);
        return {{"type", "array"}, {"items", schemaOfType(catalogue, inner)}};
    }
    if (type == "array")
        return {{"type", "array"}, {"items", Json::object()}};
    if (type.starts_with(word)) {
        Json schema = textSchema();
        const std::string name = type.substr(word.size());
        const std::vector<std::string> &values = catalogue.words(name);
        if (!values.empty() && !catalogue.isOpenEnum(name))
            schema["enum"] = values;
        return schema;
    }
    if (type.starts_with("refUuid:"))
        return schemasOfWords().at("uuid");
    if (type.starts_with("ref:"))
        return textSchema();
    return schemasOfWords().value(type, Json::object());
}

std::string schemaName(const std::string &kind, bool inList)
{
    std::string name = kind;
    if (!name.empty() && name.front() >= 'a' && name.front() <= 'z')
        name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return inList ? name + "Item" : name;
}

Json openApiSchemas(const Catalogue &catalogue)
{
    Json schemas = Json::object();
    for (const auto &[name, kind] : catalogue.kinds()) {
        schemas[schemaName(name, false)] = schemaOfKind(catalogue, kind, false);
        schemas[schemaName(name, true)] = schemaOfKind(catalogue, kind, true);
    }
    Json words = Json::array({"queued", "active", "done", "error", "cancelling", "cancelled"});
    schemas["StartedTask"] = {{"type", "object"},
        {"properties",
            {{"_id", schemaOfType(catalogue, "id")}, {"type", textSchema()},
                {"status", {{"type", "string"}, {"enum", std::move(words)}}},
                {"parameters", {{"type", "object"}}}, {"progress", {{"type", "integer"}}},
                {"createdAt", schemaOfType(catalogue, "ts")},
                {"lastChangedAt", schemaOfType(catalogue, "ts")}}}};
    schemas["DownloadLink"] = {
        {"type", "object"}, {"properties", {{"downloadLink", schemaOfType(catalogue, "string")}}}};
    schemas["Problem"] = {{"type", "object"}, {"required", {"status", "code", "detail"}},
        {"properties",
            {{"type", textSchema()}, {"title", textSchema()}, {"status", {{"type", "integer"}}},
                {"detail", textSchema()}, {"instance", textSchema()},
                {"code", {{"type", "integer"}}}, {"traceId", textSchema()},
                {"details", {{"type", "object"}}}}}};
    return schemas;
}

} // namespace sandbox
