// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <chrono>
#include <optional>

namespace cognigy {

/// How many retries may be made on top of plain requests, so that an outage is not made worse:
/// each costs one, each success earns a tenth back.
struct RetryBudget {
    static constexpr double most = 10;
    double left = most;

    bool allows() const { return left >= 1; }
    void spend() { left -= 1; }
    void earn() { left = left + 0.1 > most ? most : left + 0.1; }
};

/// What the decision rests on.
struct RetryFacts {
    bool idempotent = false; ///< sending it twice does no more than sending it once
    bool writes = false; ///< it may change something
    int attempts = 1; ///< that were made
    bool budget = true;
    double chance = 0; ///< 0 … 1, by lot
};

/// How long to wait before the next attempt; nothing where the error is to be told.
///
/// Retried are, of idempotent requests alone, 408, 429 and 5xx (not 501, 505, 511), and broken
/// connections of reads. A write whose answer was lost is never sent again: whoever sent it looks
/// first whether it happened. The wait is drawn from zero to a doubling limit, or as the server
/// told, if that is bearable.
std::optional<std::chrono::milliseconds> retryDelay(const Error &error, const RetryFacts &facts);

} // namespace cognigy
