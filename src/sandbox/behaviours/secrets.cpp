// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/secrets.h"

#include "sandbox/fold.h"

#include <algorithm>

namespace sandbox {

void hideSecrets(Json &object, Json &kept, const std::vector<std::string> &keys)
{
    if (!object.is_object())
        return;
    if (!kept.is_object())
        kept = Json::object();
    for (auto &[key, value] : object.items()) {
        if (!keys.empty() && std::find(keys.begin(), keys.end(), key) == keys.end())
            continue;
        if (value != secretMask)
            kept[key] = value;
        value = secretMask;
    }
}

bool looksValid(const Json &kept)
{
    if (!kept.is_object() || kept.empty())
        return false;
    return std::all_of(kept.begin(), kept.end(), [](const Json &value) {
        if (!value.is_string())
            return true;
        const std::string text = folded(value.get<std::string>());
        return !text.empty() && text.find("wrong") == std::string::npos
            && text.find("invalid") == std::string::npos;
    });
}

} // namespace sandbox
