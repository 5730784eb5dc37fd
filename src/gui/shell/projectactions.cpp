// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/projectactions.h"

#include "gui/dialogs/projectcreatedialog.h"
#include "gui/dialogs/projectdeletedialog.h"
#include "gui/dialogs/renamedialog.h"
#include "gui/shell/planstarter.h"
#include "operations/session.h"

#include <QDesktopServices>

namespace cognigy {

ProjectActions::ProjectActions(const ActionContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void ProjectActions::create(Session &session, std::vector<Project> known)
{
    auto *dialog
        = new ProjectCreateDialog(session.environment(), std::move(known), m_context.window);
    connect(dialog, &ProjectCreateDialog::planned, &session,
        [this, &session](const Plan &plan) { m_context.starter.start(session, plan); });
    openDialog(dialog);
}

void ProjectActions::rename(Session &session, const Project &project, std::vector<Project> known)
{
    auto *dialog = RenameDialog::ofProject(
        session.environment(), project, std::move(known), m_context.window);
    connect(dialog, &RenameDialog::planned, &session,
        [this, &session](const Plan &plan) { m_context.starter.start(session, plan); });
    openDialog(dialog);
}

void ProjectActions::remove(Session &session, const Project &project)
{
    auto *dialog = new ProjectDeleteDialog(session.environment(), project, m_context.window);
    connect(dialog, &ProjectDeleteDialog::planned, &session,
        [this, &session](const Plan &plan) { m_context.starter.start(session, plan); });
    openDialog(dialog);
}

void ProjectActions::openInBrowser(Session &session, const ProjectId &project)
{
    const QUrl address = webAddressOf(session.environment().baseUrl, project);
    if (address.isValid() && QDesktopServices::openUrl(address))
        return;
    m_context.tell({.kind = Error::Kind::Precondition,
                       .detail = tr("The address of the web interface cannot be told from %1.")
                                     .arg(session.environment().baseUrl.host())},
        tr("open the Project in the browser"));
}

} // namespace cognigy
