// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/json.h"

#include <vector>

namespace sandbox {

/// What is shown in place of a secret; sent back, it changes nothing.
inline constexpr const char *secretMask = "********";

/// Takes the values of an object out of it, into `kept`, each of the given keys (none given: every
/// key); what is the mask leaves the kept value as it is. In the object the masks stay.
void hideSecrets(Json &object, Json &kept, const std::vector<std::string> &keys = {});

/// Whether the kept values could be the credentials of something: there are some, none is empty,
/// and none says that it is wrong. This server knows no better.
bool looksValid(const Json &kept);

} // namespace sandbox
