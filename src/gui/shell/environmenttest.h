// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/cancellation.h"
#include "base/environment.h"
#include "base/secret.h"
#include "models/roles.h"

#include <QObject>

#include <functional>
#include <optional>

namespace cognigy {

class Clock;
struct Diagnosis;

/// Tries an environment that is not open yet and says in words who the key is, or which hop failed.
class EnvironmentTest : public QObject {
    Q_OBJECT
public:
    struct Verdict {
        RowState state = RowState::None;
        QString sentence;
        QString details;
    };

    /// The clock outlives the test.
    explicit EnvironmentTest(Clock &clock, QObject *parent = nullptr);
    ~EnvironmentTest() override;

    /// Begins anew; an earlier test is stopped. An empty key tests only the way to the server.
    /// Calls back once, unless stopped.
    void start(const Environment &environment, Secret key, Secret proxyPassword,
        std::function<void(const Verdict &)> tell);
    void stop();

private:
    Clock &m_clock;
    std::optional<Cancellation> m_running;
    int m_generation = 0;
};

/// The words for a diagnosis.
EnvironmentTest::Verdict verdictOf(
    const Diagnosis &diagnosis, std::chrono::milliseconds elapsed, const Environment &environment);

} // namespace cognigy
