// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/json.h"

namespace sandbox {

/// The same JSON with the keys of its objects, at every depth, in an order left to chance.
Json shuffled(const Json &json);

} // namespace sandbox
