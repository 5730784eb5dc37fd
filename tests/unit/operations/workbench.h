// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httplog.h"
#include "operations/journal.h"
#include "operations/operationlist.h"
#include "operations/session.h"
#include "support/await.h"
#include "support/sandboxadmin.h"
#include "support/sandboxprocess.h"

#include <QTemporaryDir>

namespace cognigy::test {

/// A real sandbox, a session in it, a journal and a list of operations.
class Workbench {
public:
    explicit Workbench(
        const QStringList &arguments = {QStringLiteral("--demo")}, Stage stage = Stage::Dev);

    bool isReady() const { return sandbox.isRunning(); }
    /// Starts the plan and waits for its end.
    Operation *run(const Plan &plan, RunTools tools = {});
    bool waitFor(Operation *operation, int milliseconds = 60'000);
    /// A new Project of that name.
    Project makeProject(const QString &name);
    /// The first Project with that many Snapshots and an Endpoint that is pinned to one.
    Project pinnedProject();
    std::shared_ptr<ApiClient> management();
    QList<JournalLine> lines() const;

    SandboxProcess sandbox;
    SandboxAdmin admin;
    SystemClock clock;
    HttpLog log;
    QTemporaryDir folder;
    Journal journal;
    std::unique_ptr<Session> session;
    OperationList operations;
};

} // namespace cognigy::test

/// Fails the test where an operation ended otherwise, with what it says itself.
#define COMPARE_STATE(operation, expected)                                                         \
    QVERIFY2((operation)->state() == (expected),                                                   \
        (operation)->error() ? qPrintable((operation)->error()->summary())                         \
                             : qPrintable((operation)->stepText()))
