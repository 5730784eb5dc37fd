// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace cognigy {

/// A user's "stop", handed along with a call. Copies share one state. Whoever works for the call
/// registers what is to be done; the call then ends with the one result `Error::Cancelled`.
class Cancellation
{
public:
    Cancellation()
        : m_state(std::make_shared<State>())
    {
    }

    bool isCancelled() const { return m_state->cancelled; }

    /// Runs what was registered, once.
    void cancel()
    {
        if (std::exchange(m_state->cancelled, true))
            return;
        const auto handlers = std::exchange(m_state->handlers, {});
        for (const auto &[context, handler] : handlers) {
            if (context)
                handler();
        }
    }

    /// Registers a handler for as long as the context lives; calls it at once if too late.
    void onCancel(QObject *context, std::function<void()> handler) const
    {
        if (m_state->cancelled)
            handler();
        else
            m_state->handlers.emplace_back(context, std::move(handler));
    }

private:
    struct State {
        bool cancelled = false;
        std::vector<std::pair<QPointer<QObject>, std::function<void()>>> handlers;
    };
    std::shared_ptr<State> m_state;
};

} // namespace cognigy
