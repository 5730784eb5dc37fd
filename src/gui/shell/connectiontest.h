// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "base/secret.h"
#include "models/roles.h"

#include <QObject>

#include <functional>

namespace cognigy {

class Clock;
class HttpLog;

/// Tries an environment that is not open yet and says in words who the key is, or which hop failed.
class ConnectionTest : public QObject {
    Q_OBJECT
public:
    struct Verdict {
        RowState state = RowState::None;
        QString sentence;
        QString details;
    };

    /// Clock and log outlive the test.
    ConnectionTest(Clock &clock, HttpLog &log, QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// Begins anew; an earlier test is stopped. Calls back once, unless stopped or the context
    /// dies.
    void start(const Environment &environment, Secret key, Secret proxyPassword, QObject *context,
        std::function<void(const Verdict &)> tell);
    void stop();

private:
    class Run;

    Clock &m_clock;
    HttpLog &m_log;
    Run *m_run = nullptr;
};

} // namespace cognigy
