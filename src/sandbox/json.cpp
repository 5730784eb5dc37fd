// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/json.h"

namespace sandbox {

std::string textAt(const Json &object, std::string_view key, std::string_view fallback)
{
    if (const auto it = object.find(key); it != object.end() && it->is_string())
        return it->get<std::string>();
    return std::string(fallback);
}

std::int64_t numberAt(const Json &object, std::string_view key, std::int64_t fallback)
{
    if (const auto it = object.find(key); it != object.end() && it->is_number())
        return it->get<std::int64_t>();
    return fallback;
}

bool flagAt(const Json &object, std::string_view key, bool fallback)
{
    if (const auto it = object.find(key); it != object.end() && it->is_boolean())
        return it->get<bool>();
    return fallback;
}

} // namespace sandbox
