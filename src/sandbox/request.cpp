// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/request.h"

#include <algorithm>

namespace sandbox {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c;
}

} // namespace

bool HeaderLess::operator()(std::string_view a, std::string_view b) const
{
    return std::lexicographical_compare(
        a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) < lower(y); });
}

std::string Request::header(std::string_view name) const
{
    const auto it = headers.find(name);
    return it == headers.end() ? std::string() : it->second;
}

std::optional<std::string> Request::query(std::string_view name) const
{
    for (const auto &[key, value] : queryItems) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

std::vector<std::string> Request::queryAll(std::string_view name) const
{
    std::vector<std::string> values;
    for (const auto &[key, value] : queryItems) {
        const std::string_view plain = key.ends_with("[]")
            ? std::string_view(key).substr(0, key.size() - 2)
            : std::string_view(key);
        if (plain == name)
            values.push_back(value);
    }
    return values;
}

std::string Request::param(const std::string &name) const
{
    const auto it = pathParams.find(name);
    return it == pathParams.end() ? std::string() : it->second;
}

std::string Request::origin() const
{
    std::string host = header("Host");
    if (host.empty())
        host = "localhost";
    return (isSecure ? "https://" : "http://") + host;
}

} // namespace sandbox
