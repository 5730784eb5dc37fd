// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "operations/operationlist.h"

#include <QObject>

namespace cognigy {

class Session;

/// Starts plans, and tells in which place something has changed when one is over, so that the
/// pages there are read again.
class PlanStarter : public QObject {
    Q_OBJECT
public:
    explicit PlanStarter(OperationList &operations, QObject *parent = nullptr);

    /// Starts it; the operation belongs to the list.
    Operation *start(Session &session, const Plan &plan, RunTools tools = {});
    /// Several, of which a few run at a time; each has its own end.
    void startInTurn(Session &session, const QList<Plan> &plans);

signals:
    void started(cognigy::Operation *operation);
    /// An operation is over, well or not: what it is about may look different now.
    void ended(cognigy::Operation *operation);

private:
    OperationList &m_operations;
};

/// Calls back once with the operation when it is over, unless the context dies.
void whenOver(QObject *context, Operation *operation, std::function<void(Operation &)> then);

} // namespace cognigy
