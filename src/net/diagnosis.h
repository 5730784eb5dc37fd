// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "base/error.h"
#include "net/transporterror.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace cognigy {

/// One stage on the way to an answer.
struct Hop {
    enum class Step {
        Proxy,
        Name, ///< DNS
        Connection, ///< TCP
        Tls,
        Answer, ///< something came, and it is JSON
        Product, ///< and it is Cognigy.AI that speaks
        Key, ///< which knows the key
        Right ///< and lets its owner in
    };
    enum class State { Passed, Failed, NotNeeded, NotReached };

    Step step = Step::Proxy;
    State state = State::NotReached;
    QString words{}; ///< for people: what was found, and what to do where it failed
};

/// The name of a step, for people.
QString titleOf(Hop::Step step);

/// What *Test connection* found out.
struct Diagnosis {
    QList<Hop> hops; ///< all steps, in their order
    std::optional<Error> error; ///< of the step that failed
    QString account; ///< whose key it is
    QStringList roles; ///< global roles of that account
    std::chrono::milliseconds serverAhead{0}; ///< how far the server's clock is ahead of ours

    bool ok() const { return !error; }
    /// The step that failed; nothing where all is well.
    std::optional<Hop> failedHop() const;
};

/// What the judgement rests on.
struct DiagnosisFacts {
    QUrl baseUrl;
    QString proxy{}; ///< `host:port`; empty: none is used
    bool keyGiven = true;
    std::optional<Error> error{}; ///< of the transport
    Reached reached = Reached::Nothing;
    int status = 0;
    QByteArray contentType{};
    QByteArray body{}; ///< of the answer to `readUserMe`
};

/// Judges, without asking anybody.
Diagnosis diagnosisFrom(const DiagnosisFacts &facts);

} // namespace cognigy
