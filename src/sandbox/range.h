// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace sandbox {

/// The part of a file that a `Range` header asks for.
struct ByteRange {
    enum class Kind { Whole, Part, Unreachable };

    Kind kind = Kind::Whole;
    std::uint64_t first = 0;
    std::uint64_t length = 0;
};

/// Reads `bytes=a-b`, `bytes=a-` and `bytes=-n`; anything else means the whole file.
ByteRange rangeOf(const std::string &header, std::uint64_t fileSize);

/// `bytes 0-9/100`, or `bytes */100` for one that cannot be reached.
std::string contentRange(const ByteRange &range, std::uint64_t fileSize);

/// What a client names in `If-Range`: another one for a file that has changed.
std::string entityTag(const std::filesystem::path &file, std::uint64_t fileSize);

/// A file name without what breaks a quoted header value.
std::string asciiFileName(const std::string &name);
/// The same in the form of RFC 5987.
std::string escapedFileName(const std::string &name);

} // namespace sandbox
