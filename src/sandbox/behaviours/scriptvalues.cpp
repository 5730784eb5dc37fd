// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/scriptvalues.h"

#include "sandbox/fold.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace sandbox {

namespace {

std::string withoutMargins(const std::string &text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::string inUpperCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
        [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

Json methodOfText(const std::string &text, const std::string &name, const std::string &argument)
{
    if (name == "includes")
        return text.find(argument) != std::string::npos;
    if (name == "startsWith")
        return text.starts_with(argument);
    if (name == "endsWith")
        return text.ends_with(argument);
    if (name == "toLowerCase")
        return folded(text);
    if (name == "toUpperCase")
        return inUpperCase(text);
    if (name == "trim")
        return withoutMargins(text);
    if (name == "indexOf") {
        const auto at = text.find(argument);
        return at == std::string::npos ? Json(-1) : Json(at);
    }
    throw ScriptError("The method " + name + " is not understood here.");
}

} // namespace

bool isTruthy(const Json &value)
{
    if (value.is_boolean())
        return value.get<bool>();
    if (value.is_number())
        return value.get<double>() != 0;
    if (value.is_string())
        return !value.get_ref<const std::string &>().empty();
    return !value.is_null();
}

std::string printed(const Json &value)
{
    if (value.is_null())
        return {};
    if (value.is_string())
        return value.get<std::string>();
    return value.is_number_float() ? numberValue(value.get<double>()).dump() : value.dump();
}

double toNumber(const Json &value)
{
    if (value.is_number())
        return value.get<double>();
    if (value.is_boolean())
        return value.get<bool>() ? 1 : 0;
    if (value.is_null())
        return 0;
    double number = 0;
    const std::string text = value.is_string() ? withoutMargins(value.get<std::string>()) : "x";
    if (text.empty())
        return 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::numeric_limits<double>::quiet_NaN();
    return number;
}

Json numberValue(double value)
{
    constexpr double wholeUpTo = 9e15;
    if (std::isnan(value) || std::isinf(value))
        return nullptr;
    if (std::abs(value) < wholeUpTo && value == std::floor(value))
        return static_cast<std::int64_t>(value);
    return value;
}

bool looselyEqual(const Json &one, const Json &other)
{
    if (one.type() == other.type() || one.is_null() || other.is_null())
        return one == other;
    if (one.is_structured() || other.is_structured())
        return printed(one) == printed(other);
    return toNumber(one) == toNumber(other);
}

double compared(const Json &one, const Json &other)
{
    if (one.is_string() && other.is_string())
        return one.get_ref<const std::string &>().compare(other.get_ref<const std::string &>());
    return toNumber(one) - toNumber(other);
}

Json memberOf(const Json &value, const Json &key)
{
    if (value.is_object()) {
        const auto found = value.find(printed(key));
        return found == value.end() ? Json() : *found;
    }
    if (key == "length" && (value.is_array() || value.is_string()))
        return value.is_array() ? value.size() : value.get_ref<const std::string &>().size();
    const double index = toNumber(key);
    if (value.is_array() && index >= 0 && index < static_cast<double>(value.size()))
        return value[static_cast<std::size_t>(index)];
    return nullptr;
}

Json methodOf(const Json &value, const std::string &name, const std::vector<Json> &arguments)
{
    if (name == "toString")
        return printed(value);
    if (value.is_array() && name == "includes")
        return !arguments.empty()
            && std::find(value.begin(), value.end(), arguments.front()) != value.end();
    if (value.is_array() && name == "join") {
        std::string text;
        for (std::size_t i = 0; i < value.size(); ++i)
            text += (i == 0                     ? ""
                            : arguments.empty() ? ","
                                                : printed(arguments.front()))
                + printed(value[i]);
        return text;
    }
    if (value.is_null())
        return nullptr; // a condition on what is not there does not hold
    const std::string argument = arguments.empty() ? std::string() : printed(arguments.front());
    return methodOfText(printed(value), name, argument);
}

} // namespace sandbox
