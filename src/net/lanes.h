// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>
#include <memory>

namespace cognigy {

/// Lets only so many things happen at once, first come first served, so that a time limit begins
/// when a request really leaves and not while it waits for its turn.
class Lanes {
public:
    /// Its death frees the lane. May outlive the lanes.
    using Token = std::shared_ptr<void>;

    explicit Lanes(int count)
        : m_state(std::make_shared<State>(State{count, {}}))
    {
    }

    /// Calls back with a lane, at once or later, unless the context dies first.
    void enter(QObject *context, std::function<void(Token)> go);

private:
    struct Waiting {
        QPointer<QObject> context;
        std::function<void(Token)> go;
    };
    struct State {
        int free;
        std::deque<Waiting> waiting;
    };

    static void serve(const std::shared_ptr<State> &state);

    std::shared_ptr<State> m_state;
};

} // namespace cognigy
