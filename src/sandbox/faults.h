// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/json.h"

#include <filesystem>
#include <mutex>
#include <optional>
#include <vector>

namespace sandbox {

/// Something that goes wrong on purpose with the n-th request that matches. Words and fields are
/// explained to people in the README.
struct Fault {
    enum class Kind {
        Delay, ///< wait, then answer as usual
        Hang, ///< no reply and no end; nothing is done
        Drip, ///< the reply comes byte by byte
        CloseBefore, ///< cut when the head is in; nothing is done
        Close, ///< cut in the middle of the reply
        CloseAfter, ///< cut after a whole reply that promised to keep the connection
        Reset, ///< the same as Close, but the connection is reset
        LongLength, ///< Content-Length promises more than comes
        ShortLength, ///< more comes than Content-Length promises
        EndlessChunks, ///< chunked, and the last chunk is missing
        BadGzip, ///< says gzip, is none
        ContentType, ///< another Content-Type than that of the body
        Html, ///< a page of a gateway; nothing is done
        Empty, ///< no body
        CutJson, ///< the first half of the body, with a length that fits
        DeepJson, ///< a body that nests 10,000 levels deep
        Status, ///< this status and a problem body; nothing is done
        Redirect, ///< sent elsewhere; nothing is done
        Lost, ///< done, then cut without a reply
        Dropped, ///< not done, and cut without a reply
        Twice, ///< done twice; the first reply goes out
    };

    std::int64_t id = 0;
    std::string method; ///< empty: any
    std::string path; ///< a part of the path, or a pattern where it has a `*`; empty: any
    std::int64_t nth = 1; ///< counted from the moment it was set
    std::int64_t times = 1; ///< strikes so many requests in a row; 0: all from the n-th on
    Kind kind = Kind::Status;
    int status = 0; ///< of Status, Html and Redirect replies; 0: the kind's own
    std::int64_t ms = 0; ///< of Delay and Hang in all, of Drip before each byte
    std::string to; ///< of Redirect: same, other, http, loop, or an address
    Json headers = Json::object(); ///< more headers of a Status reply, e.g. Retry-After
    std::optional<std::string> body; ///< of a Status reply instead of the problem, e.g. HTML
    std::string contentType; ///< of a ContentType reply
    std::int64_t seen = 0;

    bool matches(const std::string &requestMethod, const std::string &requestPath) const;
};

/// Reads one fault or an array of them from JSON; throws Problem 400 with a sentence.
std::vector<Fault> faultsOf(const Json &json);
Json jsonOf(const Fault &fault);

/// The faults that are set. May be used from several threads.
class Faults {
public:
    Fault add(Fault fault);
    /// Adds what a JSON file holds; throws std::runtime_error with a sentence.
    void load(const std::filesystem::path &file);
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
