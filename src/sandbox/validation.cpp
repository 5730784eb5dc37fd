// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/validation.h"

#include <algorithm>

namespace sandbox {

namespace {

/// Number of characters, not bytes, of UTF-8.
std::int64_t lengthOf(const std::string &text)
{
    return std::count_if(text.begin(), text.end(),
        [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
}

bool holdsAny(const std::string &text, const std::string &characters)
{
    for (std::size_t i = 0; i < characters.size();) {
        std::size_t next = i + 1;
        while (next < characters.size()
            && (static_cast<unsigned char>(characters[next]) & 0xC0U) == 0x80U)
            ++next;
        if (text.find(characters.substr(i, next - i)) != std::string::npos)
            return true;
        i = next;
    }
    return false;
}

const char *wrongType(const std::string &type, const Json &value)
{
    if (type == "int" || type == "ts")
        return value.is_number_integer() ? nullptr : "a whole number";
    if (type == "number")
        return value.is_number() ? nullptr : "a number";
    if (type == "bool")
        return value.is_boolean() ? nullptr : "true or false";
    if (type == "object")
        return value.is_object() ? nullptr : "an object";
    if (type.starts_with("array"))
        return value.is_array() ? nullptr : "an array";
    if (type == "any")
        return nullptr;
    return value.is_string() ? nullptr : "a text";
}

void checkWord(const Catalogue &catalogue, const Field &field, const std::string &word)
{
    if (!field.type.starts_with("enum:"))
        return;
    const std::string name = field.type.substr(5);
    const auto &words = catalogue.words(name);
    if (words.empty() || catalogue.isOpenEnum(name) || word.empty())
        return;
    if (std::find(words.begin(), words.end(), word) == words.end())
        throw Problem::badRequest("The field \"" + field.name + "\" must not be \"" + word
            + "\": no such word is known.");
}

void checkValue(const Catalogue &catalogue, const Field &field, const Json &value);

void checkElements(const Catalogue &catalogue, const Field &field, const Json &array)
{
    Field element;
    element.name = field.name;
    element.type = field.type.substr(6, field.type.size() - 7); // what stands in "array<…>"
    for (const Json &part : array) {
        if (part.is_null())
            throw Problem::badRequest("The field \"" + field.name + "\" must not hold null.");
        checkValue(catalogue, element, part);
    }
}

void checkValue(const Catalogue &catalogue, const Field &field, const Json &value)
{
    if (value.is_null())
        return;
    if (const char *wanted = wrongType(field.type, value))
        throw Problem::badRequest("The field \"" + field.name + "\" has to be " + wanted + '.');
    if (field.type.starts_with("array<"))
        checkElements(catalogue, field, value);
    if (!value.is_string())
        return;
    const auto text = value.get<std::string>();
    checkWord(catalogue, field, text);
    if (field.maxLength > 0 && lengthOf(text) > field.maxLength) {
        throw Problem::badRequest("The field \"" + field.name + "\" may have at most "
            + std::to_string(field.maxLength) + " characters.");
    }
    if (!field.forbidden.empty() && holdsAny(text, field.forbidden)) {
        throw Problem::badRequest("The field \"" + field.name
            + "\" must not hold any of these characters: " + field.forbidden);
    }
}

/// Whether the operation takes a body field that its kind does not hold.
bool takes(const Operation &operation, const std::string &name)
{
    const auto &params = operation.bodyParams;
    return operation.ignoredBody.contains("*") || operation.ignoredBody.contains(name)
        || std::find(params.begin(), params.end(), name) != params.end();
}

void checkPresent(const Field &field, const Json &body)
{
    const auto it = body.find(field.name);
    const bool isEmptyName = it != body.end() && field.name == "name" && *it == "";
    if (it == body.end() || it->is_null() || isEmptyName)
        throw Problem::missing("The field \"" + field.name + "\" is missing.");
}

/// Fields that only the operation knows.
void checkParams(const Catalogue &catalogue, const Operation &operation, const Json &body)
{
    for (const Field &param : operation.params) {
        if (const auto it = body.find(param.name); it != body.end())
            checkValue(catalogue, param, *it);
        if (param.required)
            checkPresent(param, body);
    }
}

} // namespace

void checkFields(const Call &call)
{
    const Operation &operation = call.operation;
    if (operation.body != "json" || operation.bodyParams.empty() || !call.request.files.empty())
        return;
    const Catalogue &catalogue = call.services.catalogue;
    const Kind *kind = catalogue.kind(operation.kind);
    const bool creating = operation.verb == "create";
    if (kind != nullptr && (creating || operation.verb == "update")) {
        checkedBody(call, *kind, creating);
        return;
    }
    const Json &body = call.bodyObject();
    for (const auto &[name, value] : body.items()) {
        const Field *field = kind != nullptr ? kind->field(name) : nullptr;
        if (field == nullptr && !takes(operation, name))
            throw Problem::badRequest("The field \"" + name + "\" is not allowed.");
        if (field != nullptr && !operation.ignoredBody.contains("*"))
            checkValue(catalogue, *field, value);
    }
    checkParams(catalogue, operation, body);
}

Json checkedBody(const Call &call, const Kind &kind, bool creating)
{
    return checkedFields(
        call.services.catalogue, call.operation, kind, call.bodyObject(), creating);
}

Json checkedFields(const Catalogue &catalogue, const Operation &operation, const Kind &kind,
    const Json &body, bool creating)
{
    Json checked = Json::object();
    for (const auto &[name, value] : body.items()) {
        const Field *field = kind.field(name);
        if (field != nullptr && (creating ? field->creatable : field->updatable)) {
            checkValue(catalogue, *field, value);
            checked[name] = value;
            continue;
        }
        if (!takes(operation, name))
            throw Problem::badRequest("The field \"" + name + "\" is not allowed.");
    }
    checkParams(catalogue, operation, body);
    if (!creating)
        return checked;
    for (const Field &field : kind.fields) {
        // What names the parent may stand elsewhere, and is asked for by what looks it up.
        if (field.required && field.name != kind.parentParam)
            checkPresent(field, checked);
    }
    return checked;
}

void checkUniqueName(const Call &call, const Kind &kind, const std::string &parent,
    const std::string &name, const std::string &exceptId)
{
    const Field *field = kind.field("name");
    if (field == nullptr || field->unique.empty())
        return;
    const auto other = call.store.findName(kind.name, parent, name);
    if (other && other->id() != exceptId)
        throw Problem::conflict(
            "A " + kind.name + " with the name \"" + name + "\" already exists.");
}

} // namespace sandbox
