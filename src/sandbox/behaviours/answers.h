// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/behaviours/script.h"

namespace sandbox {

/// What a Question makes of the user's message: its value, or null where it is no valid answer.
/// `input` is the input object of the message, `settings` those of the Flow.
Json answerTo(const std::string &type, const Json &config, const Json &input, const Json &settings);

/// What a Say or Question puts out, `{text, data}`: a plain text, or anything else as the data
/// that channels know.
Json outputOf(const Json &say, const ScriptScope &scope);

/// Whether a rule `{left, operand, right}` holds; `isKnown` turns false for an unknown operand.
bool ruleHolds(const Json &rule, const ScriptScope &scope, bool &isKnown);

/// What is under a key where it is an object; an empty object otherwise.
Json objectAt(const Json &object, const std::string &key);

/// The value at a path like `a.b.c`; null where there is none.
Json memberAt(const Json &object, const std::string &path);
/// Puts a value at such a path; makes the objects on the way.
void putAt(Json &object, const std::string &path, const Json &value);

} // namespace sandbox
