// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/requestlog.h"

namespace sandbox {

namespace {

constexpr std::size_t kept = 1000;

} // namespace

void RequestLog::note(const std::string &method, const std::string &path, int status)
{
    const std::lock_guard lock(m_mutex);
    ++m_total;
    ++m_byMethod[method];
    m_latest.push_back({method, path, status});
    if (m_latest.size() > kept)
        m_latest.pop_front();
}

void RequestLog::reset()
{
    const std::lock_guard lock(m_mutex);
    m_total = 0;
    m_byMethod.clear();
    m_latest.clear();
}

Json RequestLog::summary() const
{
    const std::lock_guard lock(m_mutex);
    Json byMethod = Json::object();
    std::int64_t writes = 0;
    for (const auto &[method, count] : m_byMethod) {
        byMethod[method] = count;
        if (method != "GET" && method != "HEAD" && method != "OPTIONS")
            writes += count;
    }
    Json latest = Json::array();
    for (const Entry &entry : m_latest)
        latest.push_back(
            {{"method", entry.method}, {"path", entry.path}, {"status", entry.status}});
    return {{"total", m_total}, {"writes", writes}, {"byMethod", byMethod}, {"latest", latest}};
}

} // namespace sandbox
