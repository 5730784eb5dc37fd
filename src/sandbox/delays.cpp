// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/delays.h"

namespace sandbox {

Delays::Delays()
    : m_thread([this] { run(); })
{
}

Delays::~Delays()
{
    {
        const std::lock_guard lock(m_mutex);
        m_end = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void Delays::after(std::chrono::milliseconds delay, std::function<void()> callback)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto wait = m_hurry ? std::chrono::milliseconds(0) : delay;
        m_waiting.emplace(std::chrono::steady_clock::now() + wait, std::move(callback));
    }
    m_changed.notify_all();
}

void Delays::hurry()
{
    {
        const std::lock_guard lock(m_mutex);
        m_hurry = true;
    }
    m_changed.notify_all();
}

void Delays::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_end) {
        if (m_waiting.empty()) {
            m_changed.wait(lock);
            continue;
        }
        const auto next = m_waiting.begin();
        if (!m_hurry && next->first > std::chrono::steady_clock::now()) {
            const auto due = next->first;
            m_changed.wait_until(lock, due);
            continue;
        }
        const auto callback = std::move(next->second);
        m_waiting.erase(next);
        lock.unlock();
        callback();
        lock.lock();
    }
}

} // namespace sandbox
