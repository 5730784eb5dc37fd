// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/allpages.h"
#include "api/snapshot.h"
#include "operations/chain.h"
#include "operations/snapshotplans.h"
#include "operations/steps.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

struct SnapshotSteps {
    Q_DECLARE_TR_FUNCTIONS(SnapshotSteps)
};

SnapshotId snapshotOf(const StepPtr &step)
{
    return SnapshotId(step->text("snapshotId"));
}

QFuture<Result<Page<Snapshot>>> listSnapshots(const StepPtr &step)
{
    return allPages<Snapshot>(step->owner, [step](const PageRequest &page) {
        return indexSnapshots(step->client, step->project, page);
    });
}

/// Between the plan and now somebody else may have taken the name or the last slot; the server
/// would only say so at the end of a task.
QFuture<Done> roomForOneMore(StepPtr step)
{
    return mapped<Nothing>(
        step->owner, listSnapshots(step), [step](const Page<Snapshot> &page) -> Done {
            QJsonArray ids;
            for (const Snapshot &snapshot : page.items) {
                if (snapshot.name == step->text("name")) {
                    return refusal(
                        SnapshotSteps::tr("A Snapshot of the name \"%1\" is there already.")
                            .arg(snapshot.name));
                }
                ids << snapshot.id.text;
            }
            if (page.items.size() >= snapshotSlots) {
                return refusal(SnapshotSteps::tr("All %1 Snapshot slots of the Project are in use.")
                                   .arg(snapshotSlots));
            }
            step->memory.insert(u"idsBefore"_s, ids);
            return Nothing{};
        });
}

/// The new one: by its name and its time, since no task names it, and it was not there before.
QFuture<Result<Look>> lookForNewSnapshot(StepPtr step)
{
    return mapped<Look>(
        step->owner, listSnapshots(step), [step](const Page<Snapshot> &page) -> Result<Look> {
            const QJsonArray before = step->memory.value("idsBefore"_L1).toArray();
            const QString name = step->text("name");
            const QDateTime from = step->startedAt.addSecs(-2);
            const auto found
                = std::find_if(page.items.begin(), page.items.end(), [&](const Snapshot &snapshot) {
                      const bool named = name.isEmpty() || snapshot.name == name;
                      const bool fresh = step->memory.contains("idsBefore"_L1)
                          ? !before.contains(snapshot.id.text)
                          : snapshot.createdAt >= from;
                      return named && fresh;
                  });
            if (found == page.items.end())
                return Look::NotThere;
            step->memory.insert(u"snapshotId"_s, found->id.text);
            step->memory.insert(u"snapshotName"_s, found->name);
            return Look::There;
        });
}

QFuture<Result<Look>> lookForPackage(StepPtr step)
{
    return mapped<Look>(step->owner, readSnapshot(step->client, snapshotOf(step)),
        [step](const Snapshot &snapshot) -> Result<Look> {
            return downloadStateOf(snapshot, step->client.serverNow()) == DownloadState::Ready
                ? Look::There
                : Look::NotThere;
        });
}

/// Sends the whole file: a change that only shows when a new Snapshot is listed.
StepHandler uploadBy(
    const QString &operation, std::function<QFuture<Started>(StepPtr, TransferProgress)> send)
{
    return {.operation = operation,
        .taskKind = u"uploadSnapshotPackage"_s,
        .precondition = roomForOneMore,
        .run =
            [send = std::move(send)](StepPtr step) {
                const auto progress = [step](qint64 done, qint64 total) {
                    step->progress(total > 0 ? double(done) / double(total) : -1);
                };
                return send(step, progress);
            },
        .look = lookForNewSnapshot,
        .waitForLook = true};
}

} // namespace

void addSnapshotSteps(StepRegistry &registry)
{
    registry.add(u"snapshot.create"_s,
        {.operation = u"createSnapshot"_s,
            .taskKind = u"createSnapshot"_s,
            .precondition = roomForOneMore,
            .run =
                [](StepPtr step) {
                    return asTask(step,
                        createSnapshot(step->write(), step->project, step->text("name"),
                            step->text("description")));
                },
            .look = lookForNewSnapshot,
            .waitForLook = true});
    registry.add(u"snapshot.package"_s,
        {.operation = u"packageSnapshot"_s,
            .taskKind = u"packageSnapshot"_s,
            .run =
                [](StepPtr step) {
                    return asTask(step, packageSnapshot(step->write(), snapshotOf(step)));
                },
            .look = lookForPackage,
            .waitForLook = true,
            .skipIfThere = true});
    registry.add(u"snapshot.restore"_s,
        {.operation = u"restoreSnapshot"_s,
            .taskKind = u"restoreSnapshot"_s,
            .run = [](StepPtr step) {
                return asTask(
                    step, restoreSnapshot(step->write(), step->project, snapshotOf(step)));
            }});
    registry.add(u"snapshot.delete"_s,
        {.operation = u"deleteSnapshot"_s,
            .run =
                [](StepPtr step) {
                    return asDeletion(step, deleteSnapshot(step->write(), snapshotOf(step)));
                },
            .look =
                [](StepPtr step) {
                    return lookForAbsence(step, readSnapshot(step->client, snapshotOf(step)));
                },
            .waitForLook = true});
    registry.add(u"snapshot.uploadForm"_s,
        uploadBy(u"uploadSnapshotPackage"_s, [](StepPtr step, TransferProgress progress) {
            return asTask(step,
                uploadSnapshotPackage(
                    step->write(), step->project, step->text("file"), std::move(progress)));
        }));
    registry.add(u"snapshot.uploadResumable"_s,
        uploadBy(u"uploadResumable"_s, [](StepPtr step, TransferProgress progress) {
            return mapped<std::optional<Task>>(step->owner,
                uploadSnapshotResumable(
                    step->write(), step->project, step->text("file"), std::move(progress)),
                [](const QString &) -> Started { return noTask(); });
        }));
}

} // namespace cognigy
