// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/behaviours/script.h"

#include <cmath>
#include <vector>

namespace sandbox {

/// JavaScript's `==`.
bool looselyEqual(const Json &one, const Json &other);

/// Below, at or above zero as one value is less than, equal to or greater than the other.
double compared(const Json &one, const Json &other);

/// A value as a number; NaN where it is none.
double toNumber(const Json &value);

/// A number as JSON: whole ones without a fraction, NaN as null.
Json numberValue(double value);

/// `value[key]`, also the length of texts and arrays; null where there is none.
Json memberOf(const Json &value, const Json &key);

/// The result of a method of texts or arrays; throws ScriptError for one that is not known here.
Json methodOf(const Json &value, const std::string &name, const std::vector<Json> &arguments);

} // namespace sandbox
