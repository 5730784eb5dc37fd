// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "operations/operation.h"
#include "operations/stephandler.h"

#include <QObject>

namespace cognigy {

class Journal;
class Session;

/// What the steps of one run share.
struct RunState {
    Session &session;
    Journal &journal;
    Clock &clock;
    Operation &operation;
    RunTools tools;
    QJsonObject memory{}; ///< what finished steps left behind
    std::shared_ptr<Secret> secret = std::make_shared<Secret>();
};

/// Does one step: precondition, journal, run, wait for the task, proof, journal.
///
///     precondition ─ skip? ─ journal "about to" ─ run ┬ task ─ poll … ─┬ proof ─ journal "ended"
///                                                     └ reply lost ─ look … ┘
class StepRun : public QObject {
    Q_OBJECT
public:
    StepRun(std::shared_ptr<RunState> shared, qsizetype index, const StepHandler *handler,
        QObject *parent);
    ~StepRun() override;

    void start();
    qsizetype index() const { return m_index; }
    /// 0 to 1; negative while nobody knows.
    double progress() const { return m_progress; }

signals:
    void progressed();
    /// Once.
    void ended(cognigy::StepRun *run, const cognigy::StepState &state);

private:
    void checkSkip();
    void begin();
    void run();
    void took(Result<std::optional<Task>> result);
    void follow(const Task &task);
    void poll();
    void polled(Result<Task> task);
    void askToStop();
    void prove();
    void proved(Result<Look> look);
    void lookAfterLoss(const Error &loss);
    void lookedAfterLoss(const Error &loss, Result<Look> look);
    void adoptTask(std::function<void(std::optional<Task>)> found);
    void again(void (StepRun::*what)());
    void end(StepState state);
    void setText(const QString &text);
    void setProgress(double progress);

    std::shared_ptr<RunState> m_shared;
    qsizetype m_index;
    const StepHandler *m_handler;
    Step m_step;
    StepPtr m_context;
    std::optional<Task> m_task;
    bool m_stopAsked = false;
    bool m_ended = false;
    int m_question = 0;
    double m_progress = -1;
    std::chrono::milliseconds m_began{0};
};

} // namespace cognigy
