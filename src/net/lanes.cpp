// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "net/lanes.h"

namespace cognigy {

void Lanes::enter(QObject *context, std::function<void(Token)> go)
{
    m_state->waiting.push_back({context, std::move(go)});
    serve(m_state);
}

void Lanes::serve(const std::shared_ptr<State> &state)
{
    while (state->free > 0 && !state->waiting.empty()) {
        const Waiting next = std::move(state->waiting.front());
        state->waiting.pop_front();
        if (!next.context)
            continue;
        --state->free;
        const std::weak_ptr<State> weak = state;
        next.go(Token(nullptr, [weak](void *) {
            if (const auto alive = weak.lock()) {
                ++alive->free;
                serve(alive);
            }
        }));
    }
}

} // namespace cognigy
