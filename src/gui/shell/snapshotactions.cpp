// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/snapshotactions.h"

#include "base/paths.h"
#include "gui/dialogs/downloadtarget.h"
#include "gui/dialogs/snapshotcreatedialog.h"
#include "gui/dialogs/snapshotdeletedialog.h"
#include "gui/dialogs/snapshotrestoredialog.h"
#include "gui/dialogs/snapshotuploaddialog.h"
#include "gui/shell/planstarter.h"
#include "operations/session.h"
#include "operations/snapshotplans.h"

#include <QFileInfo>
#include <QPointer>
#include <QSettings>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

// The dialog may outlive the session where an environment is closed under it.
std::function<QFuture<Result<SnapshotFacts>>()> gatherer(Session &session, const Place &place)
{
    return [session = QPointer(&session), place]() -> QFuture<Result<SnapshotFacts>> {
        if (!session)
            return ready<SnapshotFacts>(Error{.kind = Error::Kind::Cancelled});
        return gatherSnapshotFacts(session->client(), place.project, place.projectName);
    };
}

} // namespace

SnapshotActions::SnapshotActions(const ActionContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void SnapshotActions::create(Session &session, const Place &place)
{
    auto *dialog = new SnapshotCreateDialog(
        session.environment(), place.projectName, gatherer(session, place), m_context.window);
    connect(dialog, &SnapshotCreateDialog::planned, &session,
        [this, &session](const Plan &plan) { m_context.starter.start(session, plan); });
    openDialog(dialog);
}

void SnapshotActions::upload(Session &session, const Place &place, const QString &file)
{
    auto *dialog = new SnapshotUploadDialog(
        session.environment(), place.projectName, gatherer(session, place), m_context.window);
    if (!file.isEmpty())
        dialog->setFile(file);
    connect(dialog, &SnapshotUploadDialog::planned, &session,
        [this, &session](const Plan &plan) { m_context.starter.start(session, plan); });
    openDialog(dialog);
}

void SnapshotActions::download(Session &session, const Place &place, const Snapshot &snapshot)
{
    QSettings &settings = m_context.services.settings;
    const QString folder = settings.value("downloadFolder"_L1, downloadFolder()).toString();
    askDownloadTarget(m_context.window, snapshot.name, folder,
        [this, session = QPointer(&session), place, snapshot, &settings](const QString &path) {
            if (!session)
                return;
            settings.setValue("downloadFolder"_L1, QFileInfo(path).absolutePath());
            const Result<Plan> plan = planSnapshotDownload(
                place.project, snapshot, path, session->client().serverNow());
            if (plan)
                m_context.starter.start(*session, *plan);
            else
                m_context.tell(plan.error(), tr("download the Snapshot"));
        });
}

void SnapshotActions::download(Session &session, const Place &place, std::vector<Snapshot> several)
{
    if (several.size() == 1) {
        download(session, place, several.front());
        return;
    }
    QSettings &settings = m_context.services.settings;
    const QString before = settings.value("downloadFolder"_L1, downloadFolder()).toString();
    askDownloadFolder(m_context.window, std::ssize(several), before,
        [this, session = QPointer(&session), place, several = std::move(several), &settings](
            const QString &folder) {
            if (!session)
                return;
            settings.setValue("downloadFolder"_L1, folder);
            QList<Plan> plans;
            QStringList paths;
            for (const Snapshot &snapshot : several) {
                const QString name = u"%1 - %2"_s.arg(place.projectName, snapshot.name);
                paths << freePath(folder, snapshotFileName(name), paths);
                const Result<Plan> plan = planSnapshotDownload(
                    place.project, snapshot, paths.last(), session->client().serverNow());
                if (plan)
                    plans << *plan;
                else
                    m_context.tell(plan.error(), tr("download %1").arg(snapshot.name));
            }
            m_context.starter.startInTurn(*session, plans);
        });
}

void SnapshotActions::restore(Session &session, const Place &place, const Snapshot &snapshot)
{
    const auto gather
        = [session = QPointer(&session), place, snapshot]() -> QFuture<Result<RestoreFacts>> {
        if (!session)
            return ready<RestoreFacts>(Error{.kind = Error::Kind::Cancelled});
        return gatherRestoreFacts(session->client(), place.project, place.projectName, snapshot);
    };
    auto *dialog = new SnapshotRestoreDialog(session.environment(), place.projectName, snapshot,
        session.missingRole(u"restoreSnapshot"_s, place.project), gather, m_context.window);
    connect(dialog, &SnapshotRestoreDialog::planned, &session,
        [this, &session](const Plan &plan) { m_context.starter.start(session, plan); });
    connect(dialog, &SnapshotRestoreDialog::snapshotWanted, &session,
        [this, &session, place] { create(session, place); });
    openDialog(dialog);
}

void SnapshotActions::remove(Session &session, const Place &place, std::vector<SnapshotId> which)
{
    auto *dialog = new SnapshotDeleteDialog(session.environment(), place.projectName,
        std::move(which), gatherer(session, place), m_context.window);
    connect(dialog, &SnapshotDeleteDialog::planned, &session,
        [this, &session](const Plan &plan) { m_context.starter.start(session, plan); });
    openDialog(dialog);
}

} // namespace cognigy
