// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <mutex>
#include <random>
#include <string>

namespace sandbox {

/// Makes ids and secrets: unforeseeable ones, or with a seed always the same row of them.
/// May be used from several threads.
class Ids {
public:
    Ids();
    explicit Ids(std::uint64_t seed);

    /// 24 hexadecimal characters that begin with the time, as the API's `_id`s do (with a seed:
    /// with a fixed one).
    std::string id(std::int64_t unixSeconds);
    /// A version 4 UUID for reference and trace ids.
    std::string uuid();
    /// So many lower-case hexadecimal characters: keys have 128, URL tokens 64.
    std::string hex(int characters);
    /// A whole number in [low, high].
    std::int64_t number(std::int64_t low, std::int64_t high);

private:
    std::mutex m_mutex;
    std::mt19937_64 m_engine;
    bool m_timeless = false;
};

/// Lower-case hexadecimal SHA-256 of some bytes: what is kept of keys and passwords.
std::string sha256(std::string_view bytes);

} // namespace sandbox
