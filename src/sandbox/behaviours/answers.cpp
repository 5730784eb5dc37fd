// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/answers.h"

#include "sandbox/behaviours/scriptvalues.h"
#include "sandbox/fold.h"

#include <algorithm>
#include <regex>

namespace sandbox {

namespace {

bool isOneOf(const std::string &text, const Json &words)
{
    return std::any_of(words.begin(), words.end(), [&](const Json &word) {
        return word.is_string() && folded(word.get<std::string>()) == text;
    });
}

Json yesOrNo(const std::string &text, const Json &settings)
{
    std::string plain = folded(text);
    std::erase_if(plain, [](char c) { return c == '.' || c == '!' || c == ','; });
    static const Json yes{"yes", "y", "ja", "oui", "si", "yep", "true"};
    static const Json no{"no", "n", "nein", "non", "nope", "false"};
    if (isOneOf(plain, yes) || isOneOf(plain, settings.at("positiveConfirmationWords")))
        return true;
    if (isOneOf(plain, no) || isOneOf(plain, settings.at("negativeConfirmationWords")))
        return false;
    return nullptr;
}

constexpr std::size_t longestAnswer = 500;

/// The first match of a pattern in the beginning of a text. Matching takes time in proportion to
/// the text, whatever the pattern: some from outside would take for ever otherwise.
Json matchOf(const std::string &text, const std::string &pattern)
{
    constexpr std::size_t longestPattern = 100;
    if (pattern.size() > longestPattern)
        return nullptr;
    const std::string begin = text.substr(0, longestAnswer);
    try {
        const std::regex regex(
            pattern, std::regex::ECMAScript | std::regex_constants::__polynomial);
        std::smatch match;
        if (std::regex_search(begin, match, regex))
            return match.str();
    } catch (const std::regex_error &) {
        return nullptr;
    }
    return nullptr;
}

std::string firstMatch(const std::string &text, const char *pattern)
{
    return printed(matchOf(text, pattern));
}

Json side(const Json &value, const ScriptScope &scope)
{
    if (!value.is_string() || value.get_ref<const std::string &>().find("{{") != std::string::npos)
        return renderedValue(value, scope);
    try {
        return evaluate(value.get<std::string>(), scope);
    } catch (const ScriptError &) {
        return value; // a plain word stands for itself
    }
}

} // namespace

Json answerTo(const std::string &type, const Json &config, const Json &input, const Json &settings)
{
    const std::string text = textAt(input, "text");
    if (type == "yesNo")
        return yesOrNo(text, settings);
    if (type == "intent")
        return input.value("intent", Json());
    if (type == "slot") {
        const Json slots = objectAt(input, "slots");
        return slots.value(textAt(config, "slot"), Json());
    }
    if (type == "regex")
        return text.size() > longestAnswer ? Json() : matchOf(text, textAt(config, "regex"));
    if (type == "number" || type == "age" || type == "percentage" || type == "temperature"
        || type == "money") {
        const std::string digits = firstMatch(text, "-?[0-9]+(\\.[0-9]+)?");
        return digits.empty() ? Json() : numberValue(toNumber(digits));
    }
    std::string found = text;
    if (type == "email")
        found = firstMatch(text, "[^ @,;]+@[^ @,;]+\\.[a-zA-Z]+");
    else if (type == "url")
        found = firstMatch(text, "https?://[^ ]+");
    else if (type == "date" || type == "duration")
        found = firstMatch(text, "[0-9].*");
    return found.empty() ? Json() : Json(found);
}

Json outputOf(const Json &wanted, const ScriptScope &scope)
{
    const Json say = wanted.is_object() ? wanted : Json::object();
    const std::string type = textAt(say, "type", "text");
    const Json texts = say.value("text", Json());
    std::string text;
    if (texts.is_string())
        text = rendered(texts.get<std::string>(), scope);
    for (const Json &each : texts.is_array() ? texts : Json::array()) {
        if (text.empty() && each.is_string())
            text = rendered(each.get<std::string>(), scope);
    }
    Json data = say.value("data", Json::object());
    if (data.is_string())
        data = Json::parse(data.get<std::string>(), nullptr, false);
    if (!data.is_object())
        data = Json::object();
    if (type != "text") {
        Json content = say;
        content["text"] = text;
        data["_cognigy"] = {{"_default", {{'_' + type, std::move(content)}}}};
        text.clear();
    }
    return {{"text", text}, {"data", std::move(data)}};
}

bool ruleHolds(const Json &rule, const ScriptScope &scope, bool &isKnown)
{
    const Json left = side(rule.value("left", Json()), scope);
    const Json right = side(rule.value("right", Json()), scope);
    const std::string operand = textAt(rule, "operand", "eq");
    if (operand == "eq")
        return looselyEqual(left, right);
    if (operand == "neq")
        return !looselyEqual(left, right);
    if (operand == "gt")
        return compared(left, right) > 0;
    if (operand == "gte")
        return compared(left, right) >= 0;
    if (operand == "lt")
        return compared(left, right) < 0;
    if (operand == "lte")
        return compared(left, right) <= 0;
    if (operand == "contains")
        return printed(left).find(printed(right)) != std::string::npos;
    if (operand == "exists")
        return !left.is_null();
    isKnown = false;
    return false;
}

Json objectAt(const Json &object, const std::string &key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_object() ? *found : Json::object();
}

Json memberAt(const Json &object, const std::string &path)
{
    Json value = object;
    std::size_t from = 0;
    while (from <= path.size()) {
        const std::size_t to = std::min(path.find('.', from), path.size());
        value = memberOf(value, path.substr(from, to - from));
        from = to + 1;
    }
    return value;
}

void putAt(Json &object, const std::string &path, const Json &value)
{
    Json *at = &object;
    std::size_t from = 0;
    for (;;) {
        const std::size_t to = std::min(path.find('.', from), path.size());
        if (!at->is_object())
            *at = Json::object();
        at = &(*at)[path.substr(from, to - from)];
        if (to == path.size())
            break;
        from = to + 1;
    }
    *at = value;
}

} // namespace sandbox
