// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/json.h"

#include <mutex>
#include <optional>
#include <vector>

namespace sandbox {

/// Something that goes wrong on purpose with the n-th request that matches.
struct Fault {
    enum class Kind {
        Delay, ///< wait, then answer as usual
        Close, ///< answer, but cut the connection in the middle of the reply
        Status, ///< answer with this status and a problem body; nothing is done
        Lost, ///< do it, then cut the connection without a reply
    };

    std::int64_t id = 0;
    std::string method; ///< empty: any
    std::string path; ///< a part of the path, or a pattern where it has a `*`; empty: any
    std::int64_t nth = 1; ///< counted from the moment it was set
    std::int64_t times = 1; ///< strikes so many requests in a row; 0: all from the n-th on
    Kind kind = Kind::Status;
    int status = 500;
    std::int64_t delayMs = 0;
    Json headers = Json::object(); ///< more headers of a Status reply, e.g. Retry-After
    std::optional<std::string> body; ///< of a Status reply instead of the problem, e.g. HTML
    std::int64_t seen = 0;

    bool matches(const std::string &requestMethod, const std::string &requestPath) const;
};

/// Reads a fault from JSON; throws Problem 400 with a sentence.
Fault faultOf(const Json &json);
Json jsonOf(const Fault &fault);

/// The faults that are set. May be used from several threads.
class Faults {
public:
    Fault add(Fault fault);
    void clear();
    std::vector<Fault> all() const;
    /// Counts a request, and says which fault strikes it, if any (the first that was set).
    std::optional<Fault> strike(const std::string &method, const std::string &path);

private:
    mutable std::mutex m_mutex;
    std::int64_t m_lastId = 0;
    std::vector<Fault> m_faults;
};

} // namespace sandbox
