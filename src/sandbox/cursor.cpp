// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/cursor.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace sandbox {

namespace {

constexpr std::uint32_t offsetMark = 0xffffffffU;

} // namespace

std::string Cursor::text() const
{
    const std::uint32_t head = byOffset ? offsetMark : static_cast<std::uint32_t>(createdAt);
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%08x%016llx", head,
        static_cast<unsigned long long>(sequence));
    return buffer.data();
}

std::optional<Cursor> Cursor::parse(const std::string &text)
{
    if (text.size() != 24)
        return std::nullopt;
    std::uint32_t head = 0;
    std::uint64_t tail = 0;
    const char *begin = text.data();
    const auto [headEnd, headError] = std::from_chars(begin, begin + 8, head, 16);
    const auto [tailEnd, tailError] = std::from_chars(begin + 8, begin + 24, tail, 16);
    if (headError != std::errc() || tailError != std::errc() || headEnd != begin + 8
        || tailEnd != begin + 24)
        return std::nullopt;
    return Cursor{head == offsetMark, head, static_cast<std::int64_t>(tail)};
}

} // namespace sandbox
