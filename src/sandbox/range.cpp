// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/range.h"

#include <charconv>
#include <optional>
#include <string_view>

namespace sandbox {

namespace {

std::optional<std::uint64_t> numberOf(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
        || c == '_' || c == '.';
}

} // namespace

ByteRange rangeOf(const std::string &header, std::uint64_t fileSize)
{
    constexpr std::string_view unit = "bytes=";
    std::string_view text = header;
    if (!text.starts_with(unit) || text.find(',') != std::string_view::npos)
        return {};
    text.remove_prefix(unit.size());
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos)
        return {};
    const auto first = numberOf(text.substr(0, dash));
    const auto last = numberOf(text.substr(dash + 1));
    if (!first) {
        if (!last || dash > 0)
            return {};
        const std::uint64_t length = std::min(*last, fileSize);
        const auto kind = length > 0 ? ByteRange::Kind::Part : ByteRange::Kind::Unreachable;
        return {kind, fileSize - length, length};
    }
    if (*first >= fileSize)
        return {ByteRange::Kind::Unreachable, 0, 0};
    const std::uint64_t end = last ? std::min(*last, fileSize - 1) : fileSize - 1;
    if (end < *first)
        return {};
    return {ByteRange::Kind::Part, *first, end - *first + 1};
}

std::string contentRange(const ByteRange &range, std::uint64_t fileSize)
{
    const std::string size = std::to_string(fileSize);
    if (range.kind == ByteRange::Kind::Unreachable)
        return "bytes */" + size;
    return "bytes " + std::to_string(range.first) + '-'
        + std::to_string(range.first + range.length - 1) + '/' + size;
}

std::string entityTag(const std::filesystem::path &file, std::uint64_t fileSize)
{
    std::error_code error;
    const auto changed = std::filesystem::last_write_time(file, error).time_since_epoch().count();
    return '"' + std::to_string(fileSize) + '-' + std::to_string(changed) + '"';
}

std::string asciiFileName(const std::string &name)
{
    std::string plain;
    for (const char c : name)
        plain += isPlain(c) || c == ' ' || c == '(' || c == ')' ? c : '_';
    return plain;
}

std::string escapedFileName(const std::string &name)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string escaped;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (isPlain(c))
            escaped += c;
        else
            escaped += {'%', digits[byte >> 4U], digits[byte & 0xfU]};
    }
    return escaped;
}

} // namespace sandbox
