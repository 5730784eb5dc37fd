// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/files.h"
#include "sandbox/request.h"

#include <fstream>

struct MHD_Connection;
struct MHD_PostProcessor;

namespace sandbox {

/// Takes the body of one request piece by piece, never holding more than its limit in memory:
/// files of a multipart body go to disk, what is not wanted is dropped.
class BodyReader {
public:
    virtual ~BodyReader() = default;
    virtual void feed(std::string_view bytes) = 0;
    /// After the last piece: puts what came into the request. Throws 400 or 413.
    virtual void finish(Request &request) = 0;

    /// Reads and forgets.
    static std::unique_ptr<BodyReader> dropping();
    /// JSON, form or text in memory, up to `limit` bytes; `lenient` forgets what cannot be read.
    static std::unique_ptr<BodyReader> inMemory(std::size_t limit, bool lenient);
    /// Form with files; their bytes together up to `limit`.
    static std::unique_ptr<BodyReader> multipart(
        MHD_Connection *connection, Files &files, std::uint64_t limit);
    /// Raw bytes to the end of a file; each piece is in the file when feed() returns.
    static std::unique_ptr<BodyReader> appending(
        const std::filesystem::path &file, std::uint64_t limit);
};

} // namespace sandbox
