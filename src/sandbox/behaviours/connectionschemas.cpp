// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/connectionschemas.h"

#include "sandbox/identity.h"
#include "sandbox/ids.h"

namespace sandbox {

namespace {

constexpr std::int64_t firstDay = 1'672'531'200; // 1 January 2023

Json schemaRow(const std::string &extension, const std::string &type, const std::string &label,
    const Json &fields)
{
    Json row{{"_id", sha256(extension + '/' + type).substr(0, 24)}, {"extension", extension},
        {"type", type}, {"label", label}, {"fields", fields}};
    row.update({{"createdAt", firstDay}, {"lastChanged", firstDay}, {"createdBy", systemUserId},
        {"lastChangedBy", systemUserId}});
    return row;
}

Json fieldsNamed(std::initializer_list<const char *> names)
{
    Json fields = Json::array();
    for (const char *name : names)
        fields.push_back({{"fieldName", name}, {"required", true}});
    return fields;
}

} // namespace

Json connectionSchemas(Store &store, const std::string &projectId)
{
    const std::string basic = "@cognigy/basic-nodes";
    const std::string models = "@cognigy/large-language-model-provider";
    Json rows = Json::array({
        schemaRow(basic, "http_basic", "HTTP, Basic", fieldsNamed({"username", "password"})),
        schemaRow(basic, "http_bearer", "HTTP, Bearer", fieldsNamed({"token"})),
        schemaRow(
            basic, "smtp", "Mail server", fieldsNamed({"host", "port", "username", "password"})),
        schemaRow(models, "OpenAIProvider", "OpenAI", fieldsNamed({"apiKey"})),
        schemaRow(models, "AzureOpenAIProviderV2", "Azure OpenAI", fieldsNamed({"apiKey"})),
        schemaRow(models, "AnthropicProvider", "Anthropic", fieldsNamed({"apiKey"})),
        schemaRow(models, "AwsBedrockProvider", "Amazon Bedrock",
            fieldsNamed({"accessKeyId", "secretAccessKey"})),
    });
    if (projectId.empty())
        return rows;
    for (const Record &extension : store.all("extension", projectId)) {
        for (const Json &brought : extension.body.value("connections", Json::array())) {
            if (!brought.is_object())
                continue;
            rows.push_back(schemaRow(extension.name(), textAt(brought, "type"),
                textAt(brought, "label"), brought.value("fields", Json::array())));
        }
    }
    return rows;
}

} // namespace sandbox
