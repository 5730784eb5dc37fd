// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/catalogue.h"

#include "sandbox/apidata.h"

#include <algorithm>

namespace sandbox {

namespace {

std::vector<std::string> textsAt(const Json &object, std::string_view key)
{
    std::vector<std::string> texts;
    if (const auto it = object.find(key); it != object.end() && it->is_array()) {
        for (const Json &item : *it)
            texts.push_back(item.get<std::string>());
    }
    return texts;
}

const Json &objectAt(const Json &object, std::string_view key)
{
    static const Json nothing = Json::object();
    const auto it = object.find(key);
    return it != object.end() && it->is_object() ? *it : nothing;
}

Field fieldOf(const Json &row)
{
    Field field;
    field.name = textAt(row, "name");
    field.type = textAt(row, "type");
    field.inList = flagAt(row, "list");
    field.inRead = flagAt(row, "read");
    field.required = textAt(row, "create") == "required";
    field.creatable = row.contains("create");
    field.updatable = flagAt(row, "update");
    field.defaultValue = row.value("default", Json());
    field.maxLength = numberAt(row, "maxLength");
    field.forbidden = textAt(row, "forbidden");
    field.unique = textAt(row, "unique");
    return field;
}

Kind kindOf(const Json &row)
{
    Kind kind;
    kind.name = textAt(row, "name");
    kind.plural = textAt(row, "plural");
    kind.path = textAt(row, "path");
    kind.prefix = textAt(row, "prefix");
    kind.limit = textAt(row, "limit");
    const Json &parent = objectAt(row, "parent");
    kind.parentKind = textAt(parent, "kind");
    kind.parentParam = textAt(parent, "param");
    kind.parentIn = textAt(parent, "in");
    const Json &hal = objectAt(row, "hal");
    kind.halKey = textAt(hal, "key", kind.plural);
    kind.halId = textAt(hal, "id", "self");
    kind.halFields = textAt(hal, "fields", "top");
    const Json &list = objectAt(row, "list");
    kind.envelope = textAt(list, "envelope", "list");
    kind.paged = flagAt(list, "paged", true);
    kind.filterable = textsAt(list, "filter");
    kind.sortable = textsAt(list, "sort");
    kind.extraQuery = textsAt(list, "extra");
    kind.defaultSort = textAt(list, "defaultSort");
    kind.isOne = flagAt(row, "one");
    kind.isVirtual = flagAt(row, "virtual");
    kind.isInstalled = flagAt(row, "installed", true);
    for (const auto &[verb, id] : objectAt(row, "operations").items())
        kind.operations[verb] = id.get<std::string>();
    if (row.contains("fields")) {
        for (const Json &field : row["fields"])
            kind.fields.push_back(fieldOf(field));
    }
    return kind;
}

Operation operationOf(const Json &row)
{
    Operation operation;
    operation.id = textAt(row, "id");
    operation.method = textAt(row, "method");
    operation.path = textAt(row, "path");
    operation.body = textAt(row, "body", "none");
    operation.auth = textAt(row, "auth", "user");
    operation.returns = textAt(row, "returns");
    operation.status = static_cast<int>(numberAt(row, "status", 200));
    operation.kind = textAt(row, "kind");
    operation.verb = textAt(row, "verb");
    operation.task = textAt(row, "task");
    operation.aliases = textsAt(row, "aliases");
    operation.bodyParams = textsAt(row, "bodyParams");
    for (std::string name : textsAt(row, "query")) {
        if (name.ends_with("[]"))
            name.resize(name.size() - 2);
        operation.query.push_back(std::move(name));
    }
    for (std::string &name : textsAt(row, "filterFields"))
        operation.query.push_back(std::move(name));
    for (std::string &name : textsAt(row, "ignoredBody"))
        operation.ignoredBody.insert(std::move(name));
    if (const auto it = row.find("params"); it != row.end()) {
        for (const Json &param : *it) {
            Field field;
            field.name = textAt(param, "name");
            field.type = textAt(param, "type");
            field.required = flagAt(param, "required");
            operation.params.push_back(std::move(field));
        }
    }
    return operation;
}

/// The first name between braces; empty where there is none.
std::string firstIdIn(const std::string &path)
{
    const std::size_t open = path.find('{');
    return open == std::string::npos ? std::string()
                                     : path.substr(open + 1, path.find('}', open) - open - 1);
}

/// Roles by "kind/action".
std::map<std::string, std::vector<std::string>> rightsIn(const Json &file)
{
    std::map<std::string, std::vector<std::string>> rights;
    for (const Json &row : file["rights"])
        rights[textAt(row, "kind") + '/' + textAt(row, "action")] = textsAt(row, "roles");
    return rights;
}

} // namespace

const Field *Kind::field(std::string_view fieldName) const
{
    const auto it = std::find_if(fields.begin(), fields.end(),
        [&](const Field &candidate) { return candidate.name == fieldName; });
    return it == fields.end() ? nullptr : &*it;
}

Catalogue::Catalogue()
{
    readKinds();
    readOperations();
    const Json enums = file("enums");
    for (const Json &row : enums["enums"]) {
        const std::string name = textAt(row, "name");
        m_enums[name] = textsAt(row, "values");
        for (std::string &older : textsAt(row, "older"))
            m_enums[name].push_back(std::move(older));
        if (flagAt(row, "open"))
            m_openEnums.insert(name);
    }
    const Json roles = file("roles");
    for (const Json &row : roles["roles"]) {
        const bool global = textAt(row, "scope") == "global";
        m_enums[global ? "globalRole" : "projectRole"].push_back(textAt(row, "name"));
    }
    const Json limits = file("limits");
    for (const Json &row : limits["limits"])
        m_limits[textAt(row, "name")] = numberAt(row, "value");
}

void Catalogue::readKinds()
{
    const Json kinds = file("kinds");
    for (const Json &row : kinds["kinds"])
        m_kinds.emplace(textAt(row, "name"), kindOf(row));
}

void Catalogue::readOperations()
{
    const Json operations = file("operations");
    for (const Json &row : operations["operations"])
        m_operations.push_back(operationOf(row));

    // Which kind an id in a path names: what hangs below it says so, or who reads it.
    std::map<std::string, std::string> kindOfParam;
    for (const auto &[name, kind] : m_kinds) {
        if (kind.parentIn == "path")
            kindOfParam[kind.parentParam] = kind.parentKind == "chart" ? "flow" : kind.parentKind;
    }
    for (const Operation &operation : m_operations) {
        if (operation.verb == "read" && !m_kinds.at(operation.kind).isVirtual)
            kindOfParam.try_emplace(firstIdIn(operation.path), operation.kind);
    }

    const auto rights = rightsIn(file("roles"));
    for (Operation &operation : m_operations) {
        const auto root = kindOfParam.find(firstIdIn(operation.path));
        if (root != kindOfParam.end() && !root->first.empty()) {
            const Field *id = m_kinds.at(root->second).field("_id");
            if (id != nullptr && id->type == "id") {
                operation.rootParam = root->first;
                operation.rootKind = root->second;
            }
        }
        const char *general = operation.method == "GET" ? "/read" : "/write";
        for (const std::string &action : {'/' + operation.verb, std::string(general)}) {
            const auto it = rights.find(operation.kind + action);
            if (it == rights.end())
                continue;
            operation.roles = it->second;
            break;
        }
    }
}

const Operation *Catalogue::operation(std::string_view id) const
{
    const auto it = std::find_if(m_operations.begin(), m_operations.end(),
        [&](const Operation &candidate) { return candidate.id == id; });
    return it == m_operations.end() ? nullptr : &*it;
}

const Kind *Catalogue::kind(std::string_view name) const
{
    const auto it = m_kinds.find(name);
    return it == m_kinds.end() ? nullptr : &it->second;
}

bool Catalogue::isOfProject(const std::string &kindName) const
{
    const Kind *step = kind(kindName);
    while (step != nullptr && step->name != "project")
        step = kind(step->parentKind);
    return step != nullptr;
}

const std::vector<std::string> &Catalogue::words(const std::string &enumName) const
{
    static const std::vector<std::string> none;
    const auto it = m_enums.find(enumName);
    return it == m_enums.end() ? none : it->second;
}

bool Catalogue::isOpenEnum(const std::string &enumName) const
{
    return m_openEnums.contains(enumName);
}

std::int64_t Catalogue::limit(const std::string &name) const
{
    const auto it = m_limits.find(name);
    return it == m_limits.end() ? 0 : it->second;
}

Json Catalogue::file(const std::string &name)
{
    const std::string_view text = embeddedText(name);
    return text.empty() ? Json::object() : Json::parse(text);
}

std::string_view embeddedText(std::string_view name)
{
    for (const EmbeddedFile *file = embedded; file->name != nullptr; ++file) {
        // The compiler wants numbers for bytes above 127; as text they are chars.
        if (name == file->name)
            return {reinterpret_cast<const char *>(file->bytes), file->size};
    }
    return {};
}

} // namespace sandbox
