// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/shuffle.h"

#include <algorithm>
#include <random>

namespace sandbox {

Json shuffled(const Json &json)
{
    if (json.is_array()) {
        Json items = Json::array();
        for (const Json &item : json)
            items.push_back(shuffled(item));
        return items;
    }
    if (!json.is_object())
        return json;
    thread_local std::minstd_rand chance{std::random_device{}()};
    std::vector<Json::const_iterator> members;
    for (auto it = json.begin(); it != json.end(); ++it)
        members.push_back(it);
    std::shuffle(members.begin(), members.end(), chance);
    Json object = Json::object();
    for (const auto &member : members)
        object[member.key()] = shuffled(member.value());
    return object;
}

} // namespace sandbox
