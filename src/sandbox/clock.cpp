// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/clock.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <fstream>

namespace sandbox {

namespace {

std::tm utc(std::int64_t unixSeconds)
{
    const std::time_t time = unixSeconds;
    std::tm parts{};
#ifdef _WIN32
    gmtime_s(&parts, &time);
#else
    gmtime_r(&time, &parts);
#endif
    return parts;
}

} // namespace

Clock::Clock(std::int64_t offset, std::filesystem::path file)
    : m_offset(offset)
    , m_file(std::move(file))
{
}

std::int64_t Clock::nowMs() const
{
    using namespace std::chrono;
    const auto real = duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
    std::int64_t fromFile = 0;
    if (!m_file.empty()) {
        std::ifstream in(m_file);
        if (!(in >> fromFile))
            fromFile = 0;
    }
    return real + (m_offset + fromFile) * 1000;
}

std::string isoTime(std::int64_t unixMs)
{
    const std::tm t = utc(unixMs / 1000);
    std::array<char, 40> text{};
    const std::size_t length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S", &t);
    std::array<char, 8> fraction{};
    std::snprintf(fraction.data(), fraction.size(), ".%03dZ", static_cast<int>(unixMs % 1000));
    return std::string(text.data(), length) + fraction.data();
}

std::string httpTime(std::int64_t unixSeconds)
{
    static constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array months{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::tm t = utc(unixSeconds);
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%s, %02d %s %04d %02d:%02d:%02d GMT",
        days.at(static_cast<std::size_t>(t.tm_wday)), t.tm_mday,
        months.at(static_cast<std::size_t>(t.tm_mon)), t.tm_year + 1900, t.tm_hour, t.tm_min,
        t.tm_sec);
    return text.data();
}

} // namespace sandbox
