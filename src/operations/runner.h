// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "operations/steprun.h"

#include <QObject>

namespace cognigy {

/// Runs the steps of one operation, in their order or several at once, and ends the operation.
/// Deletes itself afterwards.
class Runner : public QObject {
    Q_OBJECT
public:
    /// Session, journal, clock and registry outlive the runner, or end it: a session that dies
    /// leaves the operation Cancelled, or Unknown where a change was on its way.
    Runner(Session &session, Journal &journal, Clock &clock, const StepRegistry &handlers,
        Operation &operation, RunTools tools);

    void start();
    Operation &operation() const;

private:
    void pump();
    void stepEnded(StepRun *run, const StepState &state);
    void showProgress();
    void finish();
    void abandon();

    std::shared_ptr<RunState> m_state;
    const StepRegistry &m_handlers;
    qsizetype m_next = 0;
    QList<StepRun *> m_running;
    bool m_stopped = false;
};

} // namespace cognigy
