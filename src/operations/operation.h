// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/cancellation.h"
#include "base/environment.h"
#include "base/error.h"
#include "base/secret.h"
#include "operations/plan.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>

#include <optional>

namespace cognigy {

/// How one step of an operation stands.
struct StepState {
    enum class Kind { Waiting, Running, Succeeded, Failed, Cancelled, Unknown };
    Kind kind = Kind::Waiting;
    std::optional<Error> error{}; ///< where Failed or Unknown
};

/// One job that is running or has run. Owned by the OperationList, so it goes on when the dialog
/// that started it is closed. Everything here is for showing; the Runner drives it.
class Operation : public QObject {
    Q_OBJECT
public:
    enum class State {
        Running,
        Succeeded,
        Failed, ///< error() says why
        Cancelled,
        Unknown ///< the reply was lost, and looking did not tell; error() says what is known
    };
    Q_ENUM(State)

    Operation(Plan plan, Environment environment, QDateTime startedAt, QObject *parent = nullptr);

    const Plan &plan() const { return m_plan; }
    QString title() const { return m_plan.title; }
    const Environment &environment() const { return m_environment; }
    QDateTime startedAt() const { return m_startedAt; } ///< UTC
    QDateTime finishedAt() const { return m_finishedAt; } ///< UTC; invalid while it runs

    State state() const { return m_state; }
    bool isRunning() const { return m_state == State::Running; }
    /// 0 to 1; negative while nobody knows.
    double progress() const { return m_progress; }
    /// What is being done, for people.
    QString stepText() const { return m_stepText; }
    const std::optional<Error> &error() const { return m_error; }
    /// Where things stand after a failure, for people; mostly empty.
    QString standing() const { return m_standing; }
    /// How each step of the plan stands, in the plan's order.
    const QList<StepState> &steps() const { return m_steps; }
    /// What the steps found out, e.g. `snapshotId`, `projectId`, `file`, `bytes`.
    const QJsonObject &result() const { return m_result; }

    /// True while a stop can still change something.
    bool canCancel() const { return isRunning() && !m_cancel.isCancelled(); }
    /// Asks for a stop. A task on the server is asked to stop, too.
    void cancel();

    /// Hands out the secret that the operation made (a new key), once; empty afterwards.
    Secret takeSecret();
    bool hasSecret() const { return !m_secret.isEmpty(); }

    // --- for the Runner ------------------------------------------------------------------------
    const Cancellation &cancellation() const { return m_cancel; }
    void setProgress(double progress);
    void setStepText(const QString &text);
    void setStepState(qsizetype step, StepState state);
    void addResult(const QJsonObject &more);
    void setSecret(Secret secret);
    void setStanding(const QString &text) { m_standing = text; }
    void finish(State state, std::optional<Error> error, const QDateTime &at);

signals:
    /// Anything above has changed.
    void changed();
    /// Once, when it runs no more.
    void finished();

private:
    Plan m_plan;
    Environment m_environment;
    QDateTime m_startedAt;
    QDateTime m_finishedAt;
    State m_state = State::Running;
    double m_progress = -1;
    QString m_stepText;
    QString m_standing;
    std::optional<Error> m_error;
    QList<StepState> m_steps;
    QJsonObject m_result;
    Secret m_secret;
    Cancellation m_cancel;
};

} // namespace cognigy
