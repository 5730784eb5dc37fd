// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/zip.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace sandbox {

namespace {

constexpr std::string_view localMark("PK\x03\x04", 4);
constexpr std::string_view centralMark("PK\x01\x02", 4);
constexpr std::string_view endMark("PK\x05\x06", 4);
constexpr std::size_t localSize = 30;
constexpr std::uint32_t version = 20;
constexpr std::uint32_t utf8Names = 0x0800;
constexpr std::uint32_t firstDay = 0x21; // 1 January 1980, the format's first

std::uint32_t crcOf(std::string_view bytes)
{
    static const std::array<std::uint32_t, 256> table = [] {
        std::array<std::uint32_t, 256> made{};
        for (std::uint32_t i = 0; i < made.size(); ++i) {
            std::uint32_t value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value >> 1U) ^ ((value & 1U) != 0 ? 0xedb88320U : 0U);
            made[i] = value;
        }
        return made;
    }();
    std::uint32_t crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<unsigned char>(byte)) & 0xffU] ^ (crc >> 8U);
    return ~crc;
}

void put(std::string &out, std::size_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i) {
        out += static_cast<char>(value & 0xffU);
        value >>= 8U;
    }
}

std::size_t get(const std::string &bytes, std::size_t at, int count)
{
    std::size_t value = 0;
    for (int i = count - 1; i >= 0; --i)
        value = value << 8U | static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)]);
    return value;
}

/// What local and central headers share, from the version to the length of the name.
void putEntry(std::string &out, const std::string &name, const std::string &content)
{
    put(out, version, 2);
    put(out, utf8Names, 2);
    put(out, 0, 2); // stored
    put(out, 0, 2);
    put(out, firstDay, 2);
    put(out, crcOf(content), 4);
    put(out, content.size(), 4);
    put(out, content.size(), 4);
    put(out, name.size(), 2);
    put(out, 0, 2);
}

} // namespace

std::string zipOf(const std::map<std::string, std::string> &files)
{
    std::string out;
    std::string directory;
    for (const auto &[name, content] : files) {
        directory += centralMark;
        put(directory, version, 2);
        putEntry(directory, name, content);
        put(directory, 0, 2); // comment
        put(directory, 0, 2); // disk
        put(directory, 0, 2); // inner attributes
        put(directory, 0, 4); // outer attributes
        put(directory, out.size(), 4);
        directory += name;
        out += localMark;
        putEntry(out, name, content);
        out += name;
        out += content;
    }
    const std::size_t start = out.size();
    out += directory;
    out += endMark;
    put(out, 0, 4);
    put(out, files.size(), 2);
    put(out, files.size(), 2);
    put(out, directory.size(), 4);
    put(out, start, 4);
    put(out, 0, 2);
    return out;
}

std::optional<std::map<std::string, std::string>> filesOfZip(const std::string &bytes)
{
    std::map<std::string, std::string> files;
    std::size_t at = 0;
    while (bytes.compare(at, localMark.size(), localMark) == 0) {
        if (bytes.size() < at + localSize)
            return std::nullopt;
        const bool isStored = get(bytes, at + 8, 2) == 0 && (get(bytes, at + 6, 2) & 8U) == 0;
        const std::size_t size = get(bytes, at + 18, 4);
        const std::size_t name = get(bytes, at + 26, 2);
        const std::size_t content = at + localSize + name + get(bytes, at + 28, 2);
        if (!isStored || content > bytes.size() || size > bytes.size() - content)
            return std::nullopt;
        std::string data = bytes.substr(content, size);
        if (crcOf(data) != get(bytes, at + 14, 4))
            return std::nullopt;
        files[bytes.substr(at + localSize, name)] = std::move(data);
        at = content + size;
    }
    if (files.empty() || bytes.compare(at, centralMark.size(), centralMark) != 0)
        return std::nullopt;
    return files;
}

} // namespace sandbox
