// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/render.h"

#include <mutex>
#include <unordered_map>

namespace sandbox {

/// Replies to reads, kept for the second in which they were made, and only as long as nobody
/// writes: what clients that poll, or many at once, ask for over and over. May be used from
/// several threads.
class ReplyCache {
public:
    /// When a reply holds: in this second of the server's clock, with this version of the data.
    struct Moment {
        std::int64_t second = 0;
        std::uint64_t version = 0;

        bool operator==(const Moment &) const = default;
    };

    /// All that the reply to a read depends on, beside the moment.
    static std::string keyOf(const Request &request);

    std::optional<Rendered> find(const std::string &key, const Moment &now);
    /// Keeps a reply, unless it is large. The moment is that before it was made.
    void keep(const std::string &key, const Moment &moment, const Rendered &reply);

private:
    std::mutex m_mutex;
    Moment m_moment;
    std::unordered_map<std::string, Rendered> m_replies;
};

} // namespace sandbox
