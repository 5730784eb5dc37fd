// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/behaviours/script.h"

namespace sandbox {

/// What came of running code.
struct CodeOutcome {
    Json outputs = Json::array(); ///< {text, data} each
    std::string notUnderstood; ///< the first line that is more than this reads; empty: all was run
};

/// Runs the simple lines that many Code nodes consist of: assignments to input, context and
/// profile, `api.say`, `api.output`, `api.addToContext`, `api.setState`. Stops at anything
/// else.
CodeOutcome runCodeLines(const std::string &code, ScriptScope &scope);

} // namespace sandbox
