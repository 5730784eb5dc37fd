// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/faults.h"
#include "sandbox/render.h"

#include <chrono>

namespace sandbox {

/// Whether this fault answers (or stays silent) in the place of the API, so that nothing is done.
bool replacesTheAnswer(Fault::Kind kind);
/// What a Status, Html or Redirect fault answers.
Response struckWith(const Fault &fault, const Request &request);
/// What redirects of the kind `loop` lead to; the server answers with one more of them.
inline constexpr const char *loopPath = "/redirect-loop";

/// Spoils a reply that is otherwise sent as usual: its Content-Type, its body.
void spoil(Rendered &rendered, const Fault &fault);

/// Bytes for the wire, head and all, after which the connection ends.
struct RawReply {
    std::string bytes;
    std::chrono::milliseconds pause{0}; ///< before each byte; 0: all at once
    bool reset = false; ///< ends with a reset
};

/// The reply as bytes where this fault breaks what an HTTP library would send; else nothing.
std::optional<RawReply> rawReplyOf(
    const Rendered &rendered, const Request &request, const Fault &fault);

} // namespace sandbox
