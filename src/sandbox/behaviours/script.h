// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/json.h"

#include <stdexcept>

namespace sandbox {

/// What an expression can see. `ci`, `cc` and `cp` are short for them.
struct ScriptScope {
    Json input = Json::object();
    Json context = Json::object();
    Json profile = Json::object();
};

/// An expression that is none, or that needs more than this reads.
class ScriptError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The value of an expression in the small part of JavaScript that conditions use: literals,
/// paths, arithmetic, comparisons, `&&`, `||`, `??`, `?:` and a few methods of texts and
/// arrays. What is not there is null. Throws ScriptError.
Json evaluate(const std::string &expression, const ScriptScope &scope);

/// Whether JavaScript would take a value for true.
bool isTruthy(const Json &value);

/// A text with each `{{ expression }}` replaced by its value; one that cannot be read is left out.
std::string rendered(const std::string &text, const ScriptScope &scope);

/// The value of a text that may be one `{{ expression }}` (then of any type) or hold some.
Json renderedValue(const Json &value, const ScriptScope &scope);

/// A value as JavaScript would print it.
std::string printed(const Json &value);

} // namespace sandbox
