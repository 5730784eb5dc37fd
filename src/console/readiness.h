// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <chrono>

namespace cognigy {

class Clock;
class MainWindow;

/// Waits until the front page shows rows and nothing is on its way, says so on stdout in one line
/// ("ready" and the CPU time of this process so far, in milliseconds) and is done. For the start
/// benchmark.
class Readiness : public QObject {
    Q_OBJECT
public:
    /// Window and clock outlive it.
    Readiness(MainWindow &window, Clock &clock, QObject *parent = nullptr);

signals:
    /// 0: the rows were there and are painted. 1: they never came.
    void done(int exitCode);

private:
    void look();
    bool isReady() const;

    MainWindow &m_window;
    Clock &m_clock;
    std::chrono::milliseconds m_deadline;
};

} // namespace cognigy
