// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/tarball.h"

#include <zlib.h>

#include <algorithm>
#include <memory>

namespace sandbox {

namespace {

constexpr std::size_t blockSize = 512;
constexpr std::size_t longestText = 256 * 1024;
constexpr std::size_t mostBlocks = 512 * 1024; // 256 MB, however well they are packed

struct CloseGzip {
    void operator()(gzFile_s *file) const { gzclose(file); }
};

/// Octal number of a header; what is none counts as nothing.
std::size_t octal(const std::string &header, std::size_t at, std::size_t length)
{
    std::size_t value = 0;
    for (std::size_t i = at; i < at + length; ++i) {
        if (header[i] >= '0' && header[i] <= '7')
            value = value * 8 + static_cast<std::size_t>(header[i] - '0');
    }
    return value;
}

bool hasName(const std::string &path, const std::string &name)
{
    return path == name || path.ends_with('/' + name);
}

class TarReader {
public:
    explicit TarReader(const std::filesystem::path &archive)
        : m_file(gzopen(archive.string().c_str(), "rb"))
    {
    }

    bool next(std::string &block)
    {
        block.resize(blockSize);
        return m_file && ++m_blocks < mostBlocks
            && gzread(m_file.get(), block.data(), blockSize) == static_cast<int>(blockSize);
    }

private:
    std::unique_ptr<gzFile_s, CloseGzip> m_file;
    std::size_t m_blocks = 0;
};

} // namespace

std::optional<std::string> textInTarball(
    const std::filesystem::path &archive, const std::string &fileName)
{
    TarReader reader(archive);
    std::string header;
    while (reader.next(header)) {
        const bool isTar = header.compare(257, 5, "ustar") == 0;
        if (!isTar)
            return std::nullopt;
        const std::string path = header.c_str();
        const std::size_t size = octal(header, 124, 12);
        const bool isWanted = hasName(path, fileName) && size <= longestText;
        std::string text;
        std::string block;
        for (std::size_t left = size; left > 0; left -= std::min(left, blockSize)) {
            if (!reader.next(block))
                return std::nullopt;
            if (isWanted)
                text.append(block, 0, std::min(left, blockSize));
        }
        if (isWanted)
            return text;
    }
    return std::nullopt;
}

} // namespace sandbox
