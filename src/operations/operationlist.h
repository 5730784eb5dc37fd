// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "operations/operation.h"
#include "operations/stephandler.h"

#include <QList>
#include <QObject>

namespace cognigy {

class Journal;
class Runner;
class Session;

/// Owns every operation of this run of the program and outlives all windows.
class OperationList : public QObject {
    Q_OBJECT
public:
    /// Journal and clock outlive the list.
    OperationList(Journal &journal, Clock &clock, QObject *parent = nullptr);
    ~OperationList() override;

    /// Starts a plan in an environment. The operation belongs to the list; it ends as Cancelled or
    /// Unknown where the session dies first. It is Running when this returns and says what happens
    /// by its signals, never before the caller could connect.
    Operation *start(Session &session, Plan plan, RunTools tools = {});

    /// Starts several of which at most `atOnce` run at a time. All are there at once, those that
    /// wait can be cancelled, and each ends for itself: a failure stops no other.
    QList<Operation *> startInTurn(Session &session, const QList<Plan> &plans, int atOnce);

    /// Newest first.
    const QList<Operation *> &operations() const { return m_operations; }
    int runningCount() const;
    /// True where the named plan kind already runs for the Project in that environment.
    bool isRunning(const QString &planKind, const ProjectId &project) const;
    /// Takes those away that run no more. A secret nobody took is wiped.
    void clearFinished();

signals:
    void added(cognigy::Operation *operation);
    void changed(cognigy::Operation *operation);
    void finished(cognigy::Operation *operation);
    void aboutToRemove(cognigy::Operation *operation);

private:
    struct Turns;

    Runner *add(Session &session, Plan plan, RunTools tools);
    void begin(Runner *runner);
    void beginNext(Turns &turns);

    Journal &m_journal;
    Clock &m_clock;
    StepRegistry m_handlers;
    QList<Operation *> m_operations;
};

} // namespace cognigy
