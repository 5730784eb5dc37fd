// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace sandbox {

/// JSON that keeps its keys in the order in which they came.
using Json = nlohmann::ordered_json;

/// The text under `key`, or `fallback` where there is none or it is no text.
std::string textAt(const Json &object, std::string_view key, std::string_view fallback = {});
/// The whole number under `key`, or `fallback`.
std::int64_t numberAt(const Json &object, std::string_view key, std::int64_t fallback = 0);
/// The truth value under `key`, or `fallback`.
bool flagAt(const Json &object, std::string_view key, bool fallback = false);

} // namespace sandbox
