// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/replycache.h"

#include "sandbox/request.h"

namespace sandbox {

std::string ReplyCache::keyOf(const Request &request)
{
    std::string key = request.method + ' ' + request.target;
    for (const auto &[name, value] : request.headers)
        key.append("\n").append(name).append(":").append(value);
    return key;
}

std::optional<Rendered> ReplyCache::find(const std::string &key, const Moment &now)
{
    const std::lock_guard lock(m_mutex);
    if (m_moment != now)
        return std::nullopt;
    const auto found = m_replies.find(key);
    return found == m_replies.end() ? std::nullopt : std::optional(found->second);
}

void ReplyCache::keep(const std::string &key, const Moment &moment, const Rendered &reply)
{
    constexpr std::size_t largest = 16 * 1024;
    constexpr std::size_t most = 256;
    if (reply.file || reply.status != 200 || key.size() + reply.body.size() > largest)
        return;
    const std::lock_guard lock(m_mutex);
    if (m_moment != moment) {
        m_replies.clear();
        m_moment = moment;
    }
    if (m_replies.size() < most)
        m_replies.emplace(key, reply);
}

} // namespace sandbox
