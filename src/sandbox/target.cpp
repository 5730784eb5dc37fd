// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/target.h"

namespace sandbox {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool dropEnd(std::string_view &text, std::string_view end)
{
    if (!text.ends_with(end))
        return false;
    text.remove_suffix(end.size());
    return true;
}

} // namespace

std::string unescaped(std::string_view text, bool plusIsSpace)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hexValue(text[i + 1]) >= 0
            && hexValue(text[i + 2]) >= 0) {
            result += static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
            i += 2;
        } else {
            result += text[i] == '+' && plusIsSpace ? ' ' : text[i];
        }
    }
    return result;
}

std::vector<std::pair<std::string, std::string>> parseQuery(std::string_view text)
{
    std::vector<std::pair<std::string, std::string>> items;
    while (!text.empty()) {
        const std::string_view item = text.substr(0, text.find('&'));
        text.remove_prefix(std::min(text.size(), item.size() + 1));
        if (item.empty())
            continue;
        const std::size_t equals = item.find('=');
        const std::string_view key = item.substr(0, equals);
        const std::string_view value
            = equals == std::string_view::npos ? std::string_view() : item.substr(equals + 1);
        items.emplace_back(unescaped(key, true), unescaped(value, true));
    }
    return items;
}

void readTarget(Request &request)
{
    std::string_view target = request.target;
    target = target.substr(0, target.find('#'));
    const std::size_t mark = target.find('?');
    if (mark != std::string_view::npos)
        request.queryItems = parseQuery(target.substr(mark + 1));
    std::string_view path = target.substr(0, mark);
    if (path.starts_with("http://") || path.starts_with("https://")) {
        const std::size_t slash = path.find('/', path.find("//") + 2);
        path = slash == std::string_view::npos ? std::string_view() : path.substr(slash);
    }
    while (dropEnd(path, "%7D") || dropEnd(path, "%7d") || dropEnd(path, "}")) { }

    request.path.clear();
    request.segments.clear();
    while (!path.empty()) {
        if (path.front() == '/') {
            path.remove_prefix(1);
            continue;
        }
        const std::string_view segment = path.substr(0, path.find('/'));
        path.remove_prefix(segment.size());
        if (request.segments.empty() && segment == "new")
            continue;
        request.path += '/';
        request.path += segment;
        request.segments.push_back(unescaped(segment));
    }
}

} // namespace sandbox
