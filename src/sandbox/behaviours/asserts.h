// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/behaviours/flowrunner.h"

namespace sandbox {

/// What became of an assertion of a playbook: `{_id, type, status, params, actual, negate}`.
/// Text, intent and Context are looked at; any other type fails and says so in `actual`.
Json checkAssert(const Json &wanted, const FlowOutcome &outcome, const SessionMemory &memory);

} // namespace sandbox
