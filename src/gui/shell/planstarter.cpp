// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/planstarter.h"

namespace cognigy {

namespace {

constexpr int atOnce = 4;

} // namespace

PlanStarter::PlanStarter(OperationList &operations, QObject *parent)
    : QObject(parent)
    , m_operations(operations)
{
    connect(&operations, &OperationList::finished, this, &PlanStarter::ended);
}

Operation *PlanStarter::start(Session &session, const Plan &plan, RunTools tools)
{
    Operation *operation = m_operations.start(session, plan, std::move(tools));
    emit started(operation);
    return operation;
}

void PlanStarter::startInTurn(Session &session, const QList<Plan> &plans)
{
    for (Operation *operation : m_operations.startInTurn(session, plans, atOnce))
        emit started(operation);
}

void whenOver(QObject *context, Operation *operation, std::function<void(Operation &)> then)
{
    QObject::connect(
        operation, &Operation::finished, context,
        [operation, then = std::move(then)] { then(*operation); }, Qt::SingleShotConnection);
}

} // namespace cognigy
