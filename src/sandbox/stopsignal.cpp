// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/stopsignal.h"

#include <csignal>

#ifndef __unix__
#include <atomic>
#include <chrono>
#include <thread>
#endif

namespace sandbox {

#ifdef __unix__

namespace {

sigset_t stopSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    return set;
}

} // namespace

StopSignal::StopSignal()
{
    const sigset_t set = stopSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

void StopSignal::wait()
{
    const sigset_t set = stopSignals();
    int signal = 0;
    sigwait(&set, &signal);
}

#else // where signals cannot be waited for, a flag is looked at

namespace {

std::atomic<bool> stopped{false};

} // namespace

StopSignal::StopSignal()
{
    std::signal(SIGTERM, [](int) { stopped = true; });
    std::signal(SIGINT, [](int) { stopped = true; });
}

void StopSignal::wait()
{
    while (!stopped)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
}

#endif

} // namespace sandbox
