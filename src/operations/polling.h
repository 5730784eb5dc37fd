// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <chrono>

namespace cognigy {

/// How long to wait before the n-th question (from 0): soon at first, then up to two seconds.
std::chrono::milliseconds pollDelay(int question);

/// How many times a change whose reply was lost is looked for before it counts as unknown.
inline constexpr int looksAfterLoss = 6;

/// True where the request may have reached the server although no good answer came: the change must
/// be looked for, not made again.
bool replyMayBeLost(const Error &error);

/// True where asking again later may get an answer.
bool isPassing(const Error &error);

} // namespace cognigy
