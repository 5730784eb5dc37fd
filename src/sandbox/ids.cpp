// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/ids.h"

namespace sandbox {

namespace {

/// Near what seeded ids begin with, so that they are the same on every day.
constexpr std::int64_t seededTime = 0x66000000;

constexpr std::string_view digits = "0123456789abcdef";

std::string hexOf(std::uint64_t value, int characters)
{
    std::string text(static_cast<std::size_t>(characters), '0');
    for (auto it = text.rbegin(); it != text.rend(); ++it, value >>= 4U)
        *it = digits[value & 0xfU];
    return text;
}

} // namespace

Ids::Ids()
{
    std::random_device device;
    std::seed_seq seed{
        device(), device(), device(), device(), device(), device(), device(), device()};
    m_engine.seed(seed);
}

Ids::Ids(std::uint64_t seed)
    : m_engine(seed)
    , m_timeless(true)
{
}

std::string Ids::id(std::int64_t unixSeconds)
{
    const std::int64_t seconds = m_timeless ? seededTime + number(0, 0xffffff) : unixSeconds;
    const auto time = static_cast<std::uint64_t>(seconds);
    return hexOf(time, 8) + hex(16);
}

std::string Ids::uuid()
{
    std::string text = hex(32);
    text[12] = '4';
    text[16] = digits[8U + static_cast<std::size_t>(number(0, 3))];
    for (const std::size_t at : {8U, 13U, 18U, 23U})
        text.insert(at, 1, '-');
    return text;
}

std::string Ids::hex(int characters)
{
    const std::lock_guard lock(m_mutex);
    std::string text;
    while (static_cast<int>(text.size()) < characters)
        text += hexOf(m_engine(), std::min(16, characters - static_cast<int>(text.size())));
    return text;
}

std::int64_t Ids::number(std::int64_t low, std::int64_t high)
{
    const std::lock_guard lock(m_mutex);
    return low + static_cast<std::int64_t>(m_engine() % static_cast<std::uint64_t>(high - low + 1));
}

} // namespace sandbox
