// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/tusmetadata.h"

#include <optional>

namespace sandbox {

namespace {

int valueOf(char character)
{
    constexpr std::string_view alphabet
        = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const auto found = alphabet.find(character);
    return found == std::string_view::npos ? -1 : static_cast<int>(found);
}

std::optional<std::string> fromBase64(std::string_view text)
{
    while (!text.empty() && text.back() == '=')
        text.remove_suffix(1);
    std::string bytes;
    unsigned bits = 0;
    int count = 0;
    for (const char character : text) {
        const int value = valueOf(character);
        if (value < 0)
            return std::nullopt;
        bits = (bits << 6U) | static_cast<unsigned>(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>((bits >> static_cast<unsigned>(count)) & 0xffU);
        }
    }
    return bytes;
}

std::string_view withoutBlanks(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

} // namespace

std::string Metadata::get(const std::string &key) const
{
    const auto found = values.find(key);
    return found == values.end() || found->second == "undefined" ? std::string() : found->second;
}

Metadata metadataOf(std::string_view header)
{
    Metadata metadata;
    while (!header.empty()) {
        const auto comma = header.find(',');
        const std::string_view pair = withoutBlanks(header.substr(0, comma));
        header = comma == std::string_view::npos ? std::string_view() : header.substr(comma + 1);
        const auto space = pair.find(' ');
        if (space == std::string_view::npos)
            continue;
        if (const auto value = fromBase64(withoutBlanks(pair.substr(space + 1))))
            metadata.values[std::string(pair.substr(0, space))] = *value;
    }
    return metadata;
}

} // namespace sandbox
