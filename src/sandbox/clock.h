// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <string>

namespace sandbox {

/// The server's own time: the computer's, moved by an offset that may change while it runs.
class Clock {
public:
    /// Offset in seconds; with a file, the file's whole number of seconds is added, read anew
    /// at each call (a missing file counts 0).
    explicit Clock(std::int64_t offset = 0, std::filesystem::path file = {});

    /// Unix seconds, as `createdAt` wants them.
    std::int64_t now() const { return nowMs() / 1000; }
    /// Unix milliseconds.
    std::int64_t nowMs() const;
    /// Moves this clock by seconds, which may be negative.
    void advance(std::int64_t seconds) { m_offset += seconds; }

private:
    std::atomic<std::int64_t> m_offset;
    std::filesystem::path m_file;
};

/// `2026-11-24T08:30:00.000Z` of Unix milliseconds.
std::string isoTime(std::int64_t unixMs);
/// `Tue, 24 Nov 2026 08:30:00 GMT`, for the Date header.
std::string httpTime(std::int64_t unixSeconds);

} // namespace sandbox
