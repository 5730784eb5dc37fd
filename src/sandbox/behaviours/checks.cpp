// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/checks.h"

namespace sandbox {

namespace {

/// Characters, not bytes: continuation bytes of UTF-8 do not count.
std::int64_t charactersIn(const std::string &text)
{
    std::int64_t count = 0;
    for (const char byte : text)
        count += (static_cast<unsigned char>(byte) & 0xc0U) != 0x80U ? 1 : 0;
    return count;
}

/// The characters of a UTF-8 text, one by one.
std::vector<std::string> characters(const std::string &text)
{
    std::vector<std::string> result;
    for (const char byte : text) {
        if ((static_cast<unsigned char>(byte) & 0xc0U) == 0x80U && !result.empty())
            result.back() += byte;
        else
            result.emplace_back(1, byte);
    }
    return result;
}

Record ofTask(TaskRun &run, const std::string &kind, const char *parameter, const char *word)
{
    auto record = run.store.find(kind, textAt(run.parameters, parameter));
    if (!record)
        throw TaskFailed(std::string("The ") + word + " of this task no longer exists.");
    return *record;
}

} // namespace

void checkText(const Kind &kind, const std::string &field, const std::string &text)
{
    const Field *rules = kind.field(field);
    if (rules == nullptr)
        return;
    if (rules->maxLength > 0 && charactersIn(text) > rules->maxLength)
        throw Problem::badRequest("\"" + field + "\" is longer than "
            + std::to_string(rules->maxLength) + " characters.");
    for (const std::string &character : characters(rules->forbidden)) {
        if (text.find(character) != std::string::npos)
            throw Problem::badRequest(
                "\"" + field + "\" must not contain the character " + character);
    }
}

std::string requiredText(
    const Json &body, const Kind &kind, const std::string &field, bool emptyAllowed)
{
    const auto found = body.find(field);
    if (found == body.end() || found->is_null())
        throw Problem::missing("\"" + field + "\" is required.");
    if (!found->is_string())
        throw Problem::badRequest("\"" + field + "\" must be a string.");
    const auto text = found->get<std::string>();
    if (text.empty() && !emptyAllowed)
        throw Problem::missing("\"" + field + "\" is required.");
    checkText(kind, field, text);
    return text;
}

Record inProject(Call &call, const std::string &kind, const std::string &id)
{
    Record record = call.store.get(kind, id);
    call.requireProject(record.parent);
    return record;
}

Record projectOfTask(TaskRun &run)
{
    return ofTask(run, "project", "projectId", "Project");
}

Record snapshotOfTask(TaskRun &run)
{
    return ofTask(run, "snapshot", "snapshotId", "Snapshot");
}

} // namespace sandbox
