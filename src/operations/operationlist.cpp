// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "operations/operationlist.h"

#include "operations/runner.h"
#include "operations/session.h"

#include <algorithm>
#include <memory>

namespace cognigy {

OperationList::OperationList(Journal &journal, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_clock(clock)
    , m_handlers(StepRegistry::standard())
{
}

OperationList::~OperationList()
{
    // The runners are children of the operations and use the registry: they go first.
    qDeleteAll(std::exchange(m_operations, {}));
}

/// Who waits for a turn, and who has one.
struct OperationList::Turns {
    QList<Runner *> waiting{};
    QList<Operation *> running{};
};

Runner *OperationList::add(Session &session, Plan plan, RunTools tools)
{
    auto *operation = new Operation(std::move(plan), session.environment(), m_clock.now(), this);
    auto *runner
        = new Runner(session, m_journal, m_clock, m_handlers, *operation, std::move(tools));
    connect(operation, &Operation::changed, this, [this, operation] { emit changed(operation); });
    connect(operation, &Operation::finished, this, [this, operation] { emit finished(operation); });
    m_operations.prepend(operation);
    emit added(operation);
    return runner;
}

void OperationList::begin(Runner *runner)
{
    m_clock.after(std::chrono::milliseconds(0), runner, [runner] { runner->start(); });
}

Operation *OperationList::start(Session &session, Plan plan, RunTools tools)
{
    Runner *runner = add(session, std::move(plan), std::move(tools));
    begin(runner);
    return &runner->operation();
}

QList<Operation *> OperationList::startInTurn(
    Session &session, const QList<Plan> &plans, int atOnce)
{
    const auto turns = std::make_shared<Turns>();
    QList<Operation *> operations;
    for (const Plan &plan : plans) {
        Runner *runner = add(session, plan, {});
        Operation *operation = &runner->operation();
        operation->setStepText(tr("Waiting for its turn"));
        turns->waiting << runner;
        operations << operation;
        operation->cancellation().onCancel(runner, [turns, runner] {
            if (turns->waiting.removeOne(runner))
                runner->start(); // which sees the stop and ends it
        });
        connect(operation, &Operation::finished, this, [this, turns, runner, operation] {
            turns->waiting.removeOne(runner);
            if (turns->running.removeOne(operation))
                beginNext(*turns);
        });
    }
    for (int i = 0; i < atOnce; ++i)
        beginNext(*turns);
    return operations;
}

void OperationList::beginNext(Turns &turns)
{
    if (turns.waiting.isEmpty())
        return;
    Runner *next = turns.waiting.takeFirst();
    turns.running << &next->operation();
    begin(next);
}

int OperationList::runningCount() const
{
    return static_cast<int>(std::count_if(m_operations.begin(), m_operations.end(),
        [](const Operation *operation) { return operation->isRunning(); }));
}

bool OperationList::isRunning(const QString &planKind, const ProjectId &project) const
{
    return std::any_of(m_operations.begin(), m_operations.end(), [&](const Operation *operation) {
        return operation->isRunning() && operation->plan().kind == planKind
            && operation->plan().project == project;
    });
}

void OperationList::clearFinished()
{
    const QList<Operation *> all = m_operations;
    for (Operation *operation : all) {
        if (operation->isRunning())
            continue;
        emit aboutToRemove(operation);
        m_operations.removeOne(operation);
        operation->takeSecret().wipe();
        operation->deleteLater();
    }
}

} // namespace cognigy
