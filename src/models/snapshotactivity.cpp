// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "models/snapshotactivity.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

struct ActivityWords {
    Q_DECLARE_TR_FUNCTIONS(cognigy::ActivityWords)
};

QString wordForStep(const QString &stepKind)
{
    if (stepKind == "snapshot.package"_L1)
        return ActivityWords::tr("Preparing");
    if (stepKind == "snapshot.download"_L1)
        return ActivityWords::tr("Downloading");
    if (stepKind == "snapshot.restore"_L1)
        return ActivityWords::tr("Restoring");
    if (stepKind == "snapshot.delete"_L1)
        return ActivityWords::tr("Deleting");
    return ActivityWords::tr("Busy");
}

SnapshotId snapshotOfStep(const Step &step)
{
    return SnapshotId(step.args.value("snapshotId"_L1).toString());
}

} // namespace

QString activityOf(const Operation &operation, const SnapshotId &snapshot)
{
    if (!operation.isRunning())
        return {};
    for (qsizetype place = 0; place < operation.plan().steps.size(); ++place) {
        const Step &step = operation.plan().steps[place];
        if (snapshotOfStep(step) != snapshot
            || operation.steps().value(place).kind != StepState::Kind::Running)
            continue;
        const QString word = wordForStep(step.kind);
        // The progress of several steps at once is nobody's own.
        if (operation.progress() < 0 || operation.plan().parallel > 1)
            return word;
        return ActivityWords::tr("%1 %2 %").arg(word).arg(int(operation.progress() * 100));
    }
    return {};
}

void followOperations(
    SnapshotsModel &model, const OperationList &operations, const QUuid &environment)
{
    const auto tell = [&model, environment](const Operation *operation) {
        if (operation->environment().id != environment)
            return;
        for (const Step &step : operation->plan().steps) {
            if (const SnapshotId snapshot = snapshotOfStep(step); !snapshot.isEmpty())
                model.setActivity(snapshot, activityOf(*operation, snapshot));
        }
    };
    QObject::connect(&operations, &OperationList::added, &model, tell);
    QObject::connect(&operations, &OperationList::changed, &model, tell);
    QObject::connect(&operations, &OperationList::finished, &model, tell);
    for (const Operation *operation : operations.operations())
        tell(operation);
}

} // namespace cognigy
