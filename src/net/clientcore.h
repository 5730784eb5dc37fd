// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/authorization.h"
#include "base/environment.h"
#include "net/exchange.h"
#include "net/httplog.h"
#include "net/lanes.h"
#include "net/retryplan.h"
#include "net/transport.h"
#include "net/writegate.h"

#include <QObject>

#include <functional>
#include <memory>

namespace cognigy {

/// Whoever asks for something and owes a result.
class Asker : public QObject {
public:
    using QObject::QObject;
    /// The result is out: nothing may leave in its name any more, though it may live on a little.
    bool isOver() const { return m_over; }

protected:
    bool m_over = false;
};

/// What all requests of one client share, and the one way on which each of them leaves.
class ClientCore {
public:
    ClientCore(Environment where, std::shared_ptr<const KeyProvider> provider, Clock &time,
        WriteGate &writeGate, HttpLog &httpLog);
    ~ClientCore();
    ClientCore(const ClientCore &) = delete;
    ClientCore &operator=(const ClientCore &) = delete;

    using Heard = std::function<void(Result<Incoming>)>;

    /// Waits for a lane, asks the gate, sends, and writes the log. An answer that is no success is
    /// an error here. Calls back once, unless the asker is over or dies, which ends the request
    /// too. `shown`: the path for the log.
    void perform(
        Asker *asker, const Request &request, const QString &shown, Outgoing outgoing, Heard heard);

    /// `/new` and the path under the base URL, with the query.
    QUrl urlFor(const QString &encodedPath, const Request::Pairs &query = {}) const;
    /// What every call of the API has: address, key and answers in JSON.
    Outgoing outgoingFor(const Request &request, const QUrl &url) const;

    Environment environment;
    std::shared_ptr<const KeyProvider> keys;
    Clock &clock;
    WriteGate &gate;
    HttpLog &log;
    Transport transport;
    RetryBudget budget;
    std::chrono::milliseconds serverAhead{0};
    std::function<void(std::chrono::milliseconds)> onAnswered;
    std::function<void()> onUnauthorized;
    /// Parent of all that is under way; dies before what it uses.
    std::unique_ptr<QObject> jobs;

private:
    void settle(const Request &request, const QString &shown, const QByteArray &verb, bool keyed,
        std::chrono::milliseconds elapsed, Result<Incoming> incoming, const Heard &heard);

    bool m_closing = false;
    Lanes m_calls;
    Lanes m_transfers;
};

} // namespace cognigy
