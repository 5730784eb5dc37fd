// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace sandbox {

/// Calls back after a while, from one thread of its own, so that nobody sleeps for a reply.
class Delays {
public:
    Delays();
    ~Delays();
    Delays(const Delays &) = delete;
    Delays &operator=(const Delays &) = delete;

    void after(std::chrono::milliseconds delay, std::function<void()> callback);
    /// Everything that waits is called now, and what comes later at once.
    void hurry();

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::multimap<std::chrono::steady_clock::time_point, std::function<void()>> m_waiting;
    bool m_hurry = false;
    bool m_end = false;
    std::thread m_thread;
};

} // namespace sandbox
