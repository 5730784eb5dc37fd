// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "net/retryplan.h"

#include <algorithm>
#include <cmath>

namespace cognigy {

using std::chrono::milliseconds;

namespace {

constexpr int mostAttempts = 4;
constexpr milliseconds firstLimit{500};
constexpr milliseconds highestLimit{8'000};
constexpr milliseconds longestTold{60'000}; ///< more than a person waits for: tell them instead

bool isTransientStatus(int status)
{
    if (status == 501 || status == 505 || status == 511)
        return false;
    return status == 408 || status == 429 || (status >= 500 && status <= 599);
}

bool isWorthTrying(const Error &error, const RetryFacts &facts)
{
    if (error.httpStatus > 0)
        return isTransientStatus(error.httpStatus);
    switch (error.kind) {
    case Error::Kind::Refused:
        return true; // nothing was sent
    case Error::Kind::Network:
        return !facts.writes;
    case Error::Kind::Timeout:
        return !facts.writes && facts.attempts < 2; // each one has cost half a minute already
    default:
        return false;
    }
}

} // namespace

std::optional<milliseconds> retryDelay(const Error &error, const RetryFacts &facts)
{
    if (!facts.idempotent || !facts.budget || facts.attempts >= mostAttempts)
        return std::nullopt;
    if (!isWorthTrying(error, facts))
        return std::nullopt;
    if (error.retryAfter > longestTold)
        return std::nullopt;
    const milliseconds limit = std::min(highestLimit, firstLimit * (1 << (facts.attempts - 1)));
    const milliseconds jitter(
        std::llround(std::clamp(facts.chance, 0.0, 1.0) * static_cast<double>(limit.count())));
    // Jitter on top of what was told: all who were sent away at once would come back at once.
    return error.retryAfter > milliseconds(0) ? error.retryAfter + jitter : jitter;
}

} // namespace cognigy
