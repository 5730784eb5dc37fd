// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/csnap.h"

#include "sandbox/ids.h"

#include <cstdint>
#include <fstream>

namespace sandbox {

namespace {

// Not a text in any encoding; a transfer that changes line ends or cuts bytes breaks it.
constexpr std::string_view mark("\x93\xc5\xfe\r\n\x1a\n\x01", 8);
constexpr std::size_t checksumSize = 64;

/// Its own inverse. It hides the content from a glance, and that is all it is for.
void scramble(std::string &bytes)
{
    std::uint64_t state = 0x9e3779b97f4a7c15ULL ^ bytes.size();
    for (char &byte : bytes) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        byte = static_cast<char>(static_cast<unsigned char>(byte) ^ (state & 0xffU));
    }
}

} // namespace

std::string encodeSnapshot(const SnapshotFile &snapshot)
{
    const Json json{{"name", snapshot.name}, {"description", snapshot.description},
        {"hash", snapshot.hash}, {"content", snapshot.content}};
    std::string body;
    Json::to_cbor(json, body);
    std::string check = sha256(body);
    body.insert(0, check);
    scramble(body);
    return std::string(mark) + body;
}

std::optional<SnapshotFile> decodeSnapshot(const std::string &bytes)
{
    if (bytes.size() < mark.size() + checksumSize || bytes.compare(0, mark.size(), mark) != 0)
        return std::nullopt;
    std::string body = bytes.substr(mark.size());
    scramble(body);
    const std::string check = body.substr(0, checksumSize);
    body.erase(0, checksumSize);
    if (sha256(body) != check)
        return std::nullopt;
    const Json json = Json::from_cbor(body, true, false);
    if (!json.is_object() || !json.contains("content") || !json["content"].is_object())
        return std::nullopt;
    return SnapshotFile{
        textAt(json, "name"), textAt(json, "description"), textAt(json, "hash"), json["content"]};
}

std::optional<SnapshotFile> readSnapshotFile(const std::filesystem::path &path)
{
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        return std::nullopt;
    // Anything at all may have been uploaded: what is no Snapshot is not read as a whole.
    std::string bytes(mark.size(), '\0');
    if (!stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size())) || bytes != mark)
        return std::nullopt;
    bytes.resize(std::filesystem::file_size(path));
    const auto rest = static_cast<std::streamsize>(bytes.size() - mark.size());
    if (!stream.read(bytes.data() + mark.size(), rest))
        return std::nullopt;
    return decodeSnapshot(bytes);
}

} // namespace sandbox
