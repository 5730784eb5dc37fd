// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/listparams.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <set>

namespace sandbox {

namespace {

std::string trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t") - first + 1));
}

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    for (;;) {
        const auto end = text.find(separator);
        parts.push_back(trimmed(text.substr(0, end)));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

std::optional<double> numberIn(const std::string &text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::int64_t wholeNumber(const Request &request, const std::string &name, std::int64_t fallback)
{
    const auto text = request.query(name);
    if (!text || text->empty())
        return fallback;
    const auto value = numberIn(trimmed(*text));
    if (!value)
        throw Problem::badRequest("The parameter " + name + " has to be a whole number.");
    constexpr double highest = 1e15;
    return static_cast<std::int64_t>(std::clamp(*value, -highest, highest));
}

Json numberOrText(const std::string &text)
{
    const auto value = numberIn(text);
    if (!value)
        return text;
    if (*value == static_cast<double>(static_cast<std::int64_t>(*value)))
        return static_cast<std::int64_t>(*value);
    return *value;
}

FieldFilter fieldFilter(const Field &field, const std::string &text)
{
    FieldFilter filter{field.name, {}, {}};
    if (trimmed(text).empty()) {
        filter.anyOf.emplace_back(nullptr);
    } else if (field.type == "bool") {
        filter.anyOf.emplace_back(text == "true");
        if (text != "true")
            filter.anyOf.emplace_back(nullptr);
    } else if (field.type == "int" || field.type == "number" || field.type == "ts") {
        const auto ends = split(text.front() == '[' && text.back() == ']'
                ? std::string_view(text).substr(1, text.size() - 2)
                : std::string_view(text),
            ',');
        const auto low = numberIn(ends.front());
        const auto high = numberIn(ends.back());
        if (text.front() == '[' && ends.size() == 2 && low && high) {
            filter.range = std::pair(*low, *high);
        } else {
            for (const std::string &word : ends)
                filter.anyOf.push_back(numberOrText(word));
        }
    } else {
        for (std::string &word : split(text, ','))
            filter.anyOf.emplace_back(std::move(word));
    }
    return filter;
}

std::vector<std::pair<std::string, bool>> sortOf(const std::string &text, const Kind &kind)
{
    std::vector<std::pair<std::string, bool>> sort;
    for (const std::string &part : split(text, ',')) {
        if (part.empty())
            continue;
        const auto words = split(part, ':');
        // Every record has an age, shown or not.
        const bool isKept = words.front() == "_id" || words.front() == "createdAt";
        if (!kind.has(words.front()) && !isKept)
            throw Problem::badRequest(
                "The field \"" + words.front() + "\" to sort by does not exist.");
        // What happened at a time is kept in that order; the field itself is only its text.
        const bool isAge = words.front() == "timestamp" && !kind.has("createdAt");
        sort.emplace_back(
            isAge ? "createdAt" : words.front(), words.size() > 1 && words[1] == "desc");
    }
    return sort;
}

} // namespace

ListQuery listQueryOf(const Call &call, const Kind &kind)
{
    static const std::set<std::string> common{"limit", "skip", "sort", "filter", "next", "previous",
        "projectId", "organisationId", "api_key"};
    const Request &request = call.request;
    ListQuery query;
    query.kind = kind.name;
    const auto highest = call.services.catalogue.limit("listLimitMax");
    const auto usual = call.services.catalogue.limit("listLimitDefault");
    query.limit = static_cast<int>(
        std::clamp<std::int64_t>(wholeNumber(request, "limit", usual), 1, highest));
    // Without an envelope there is nothing that could tell of a further page.
    if (call.operation.returns == "array")
        query.limit = std::numeric_limits<int>::max();
    query.skip = std::max<std::int64_t>(0, wholeNumber(request, "skip", 0));
    query.filter = request.query("filter").value_or(std::string());
    query.next = request.query("next").value_or(std::string());
    query.previous = request.query("previous").value_or(std::string());
    const std::string usualField = kind.defaultSort.substr(0, kind.defaultSort.find(':'));
    const bool hasUsual = kind.has(usualField); // a kind without a time has no newest first
    query.sort = sortOf(request.query("sort").value_or(hasUsual ? kind.defaultSort : ""), kind);

    const auto &known = call.operation.query;
    for (const auto &[name, value] : request.queryItems) {
        if (common.contains(name))
            continue;
        const std::string plain = name.ends_with("[]") ? name.substr(0, name.size() - 2) : name;
        const Field *field = kind.field(plain);
        const auto &more = kind.extraQuery;
        const bool isExtra = std::find(more.begin(), more.end(), plain) != more.end();
        if (field != nullptr && field->inList && !isExtra)
            query.fields.push_back(fieldFilter(*field, value));
        else if (!isExtra && std::find(known.begin(), known.end(), plain) == known.end())
            throw Problem::badRequest("The requested field \"" + plain + "\" does not exist.");
    }
    return query;
}

} // namespace sandbox
