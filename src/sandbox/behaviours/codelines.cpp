// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/codelines.h"

#include "sandbox/behaviours/answers.h"

#include <algorithm>
#include <vector>

namespace sandbox {

namespace {

std::string stripped(const std::string &text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// Code in statements, without comments; brackets and quotes keep one together.
std::vector<std::string> statementsOf(const std::string &code)
{
    std::vector<std::string> statements(1);
    int depth = 0;
    char quote = 0;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        const char next = i + 1 < code.size() ? code[i + 1] : ' ';
        if (quote == 0 && c == '/' && next == '/') {
            i = std::min(code.find('\n', i), code.size()) - 1;
            continue;
        }
        if (quote == 0 && c == '/' && next == '*') {
            i = std::min(code.find("*/", i), code.size() - 2) + 1;
            continue;
        }
        if (quote != 0 && c == '\\')
            statements.back() += code[i++];
        else if (quote != 0 && c == quote)
            quote = 0;
        else if (quote == 0 && (c == '"' || c == '\'' || c == '`'))
            quote = c;
        if (quote == 0 && (c == '(' || c == '[' || c == '{'))
            ++depth;
        if (quote == 0 && (c == ')' || c == ']' || c == '}'))
            --depth;
        if (quote == 0 && depth == 0 && (c == ';' || c == '\n'))
            statements.emplace_back();
        else if (i < code.size())
            statements.back() += code[i];
    }
    return statements;
}

/// The place of the sign in `path = value`; npos where the statement is none.
std::size_t signOf(const std::string &statement)
{
    const std::size_t at = statement.find('=');
    if (at == std::string::npos || at == 0 || at + 1 >= statement.size() || statement[at + 1] == '='
        || statement.find_first_of("\"'([") < at)
        return std::string::npos;
    return std::string("!<>+-*/").find(statement[at - 1]) == std::string::npos ? at
                                                                               : std::string::npos;
}

bool assign(const std::string &statement, ScriptScope &scope)
{
    const std::size_t sign = signOf(statement);
    if (sign == std::string::npos)
        return false;
    const std::string target = stripped(statement.substr(0, sign));
    const std::size_t dot = target.find('.');
    if (dot == std::string::npos || target.find(' ') != std::string::npos)
        return false;
    const std::string root = target.substr(0, dot);
    Json *object = root == "input" || root == "ci" ? &scope.input
        : root == "context" || root == "cc"        ? &scope.context
        : root == "profile" || root == "cp"        ? &scope.profile
                                                   : nullptr;
    if (object == nullptr)
        return false;
    putAt(*object, target.substr(dot + 1), evaluate(statement.substr(sign + 1), scope));
    return true;
}

bool callApi(const std::string &statement, ScriptScope &scope, Json &outputs)
{
    const std::size_t open = statement.find('(');
    if (open == std::string::npos || statement.back() != ')')
        return false;
    const std::string name = statement.substr(0, open);
    const std::size_t dot = name.find('.');
    const std::string root = name.substr(0, dot);
    if (dot == std::string::npos || (root != "api" && root != "actions"))
        return false;
    const std::string verb = name.substr(dot + 1);
    const Json arguments
        = evaluate('[' + statement.substr(open + 1, statement.size() - open - 2) + ']', scope);
    const Json first = arguments.empty() ? Json() : arguments.front();
    const Json second = arguments.size() > 1 ? arguments[1] : Json();
    if (verb == "say" || verb == "output")
        outputs.push_back(
            {{"text", printed(first)}, {"data", second.is_object() ? second : Json::object()}});
    else if (verb == "addToContext")
        putAt(scope.context, printed(first), second);
    else if (verb == "setState")
        scope.input["state"] = first;
    else if (verb != "log")
        return false;
    return true;
}

} // namespace

CodeOutcome runCodeLines(const std::string &code, ScriptScope &scope)
{
    CodeOutcome outcome;
    for (const std::string &line : statementsOf(code)) {
        const std::string statement = stripped(line);
        if (statement.empty())
            continue;
        bool isDone = false;
        try {
            isDone = assign(statement, scope) || callApi(statement, scope, outcome.outputs);
        } catch (const ScriptError &) {
            isDone = false;
        }
        if (!isDone) {
            std::size_t end = std::min<std::size_t>(statement.size(), 80);
            while (end < statement.size()
                && (static_cast<unsigned char>(statement[end]) & 0xc0U) == 0x80U)
                --end; // never within a character
            outcome.notUnderstood = statement.substr(0, end);
            break;
        }
    }
    return outcome;
}

} // namespace sandbox
