// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/authorization.h"
#include "base/cancellation.h"
#include "base/clock.h"
#include "base/future.h"
#include "net/diagnosis.h"

namespace cognigy {

/// *Test connection*: asks `readUserMe` once, over connections of its own, and says how far the
/// question came. `keys` may be null: then only the way is tested. Error only where it was
/// cancelled; what went wrong is the diagnosis. The clock outlives the answer.
QFuture<Result<Diagnosis>> testConnection(const Environment &environment,
    std::shared_ptr<const KeyProvider> keys, Clock &clock, Secret proxyPassword = {},
    Cancellation cancel = {});

} // namespace cognigy
