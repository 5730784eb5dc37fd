// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/navigatormenu.h"

#include "credentials/environmentstore.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/projectactions.h"
#include "gui/shell/sessionmodels.h"
#include "gui/shell/workspace.h"
#include "gui/style/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace cognigy {

using namespace Qt::StringLiterals;
using Kind = NavigatorModel::Kind;

namespace {

struct NavigatorMenu {
    Q_DECLARE_TR_FUNCTIONS(NavigatorMenu)
};

void fillForEnvironment(
    QMenu *menu, const Environment &environment, MainWindow &window, Session *session)
{
    if (!session) {
        menu->addAction(icon(u"connection"_s), NavigatorMenu::tr("&Open"), &window,
            [&window, environment] { window.goToEnvironment(environment); });
    } else {
        menu->addAction(icon(u"refresh"_s), NavigatorMenu::tr("&Refresh"), session,
            [session] { session->open(); });
        menu->addAction(icon(u"close"_s), NavigatorMenu::tr("&Close environment"), &window,
            [&window, id = environment.id] { window.workspace().close(id); });
    }
    menu->addSeparator();
    menu->addAction(icon(u"copy"_s), NavigatorMenu::tr("Copy &address"), &window,
        [environment] { QGuiApplication::clipboard()->setText(environment.baseUrl.toString()); });
    if (environment.demo)
        return;
    menu->addAction(icon(u"edit"_s), NavigatorMenu::tr("&Edit…"), &window,
        [&window, id = environment.id] { window.editEnvironment(id); });
    menu->addAction(icon(u"delete"_s), NavigatorMenu::tr("Re&move from the list…"), &window,
        [&window, environment] { window.removeEnvironment(environment); });
}

void fillForProject(QMenu *menu, const Project &project, SessionModels &models, MainWindow &window,
    const Services &services, ProjectActions &projects)
{
    Session &session = models.session();
    const QUuid environment = session.environment().id;
    menu->addAction(icon(u"snapshot"_s), NavigatorMenu::tr("&Open Snapshots"), &window,
        [&window, environment, project] {
            window.go({.environment = environment,
                .section = Section::Snapshots,
                .project = project.id,
                .projectName = project.name});
        });
    const bool pinned = services.environments.pinned(environment).contains(project.id);
    menu->addAction(icon(u"pin"_s),
        pinned ? NavigatorMenu::tr("Un&pin") : NavigatorMenu::tr("&Pin"), &window,
        [&window, environment, id = project.id] { window.togglePin(environment, id); });
    menu->addAction(icon(u"browser"_s), NavigatorMenu::tr("Open in &browser"), &session,
        [&session, &projects, id = project.id] { projects.openInBrowser(session, id); });
    menu->addSeparator();
    menu->addAction(icon(u"copy"_s), NavigatorMenu::tr("Copy &_id"), &window,
        [project] { QGuiApplication::clipboard()->setText(project.id.text); });
    QAction *reference = menu->addAction(icon(u"copy"_s), NavigatorMenu::tr("Copy reference I&D"),
        &window, [project] { QGuiApplication::clipboard()->setText(project.referenceId.text); });
    reference->setEnabled(!project.referenceId.isEmpty());
    if (project.referenceId.isEmpty())
        reference->setToolTip(NavigatorMenu::tr("This server tells none for Projects."));
    menu->addSeparator();
    QAction *rename = menu->addAction(
        icon(u"edit"_s), NavigatorMenu::tr("&Rename…"), &models, [&models, &projects, project] {
            projects.rename(models.session(), project, models.knownProjects());
        });
    QAction *remove = menu->addAction(icon(u"delete"_s), NavigatorMenu::tr("D&elete…"), &session,
        [&session, &projects, project] { projects.remove(session, project); });
    if (session.gate().isLocked()) {
        for (QAction *action : {rename, remove}) {
            action->setEnabled(false);
            action->setToolTip(
                NavigatorMenu::tr("%1 is locked against changes.").arg(session.environment().name));
        }
    }
}

} // namespace

void fillNavigatorMenu(QMenu *menu, const NavigatorModel::Spot &spot, MainWindow &window,
    const Services &services, ProjectActions &projects)
{
    menu->setToolTipsVisible(true);
    Session *session = window.workspace().session(spot.environment);
    if (spot.kind == Kind::Environment) {
        for (const Environment &environment : window.knownEnvironments()) {
            if (environment.id == spot.environment)
                fillForEnvironment(menu, environment, window, session);
        }
    } else if (spot.kind == Kind::Project && session) {
        if (SessionModels *models = window.modelsOf(spot.environment)) {
            if (const auto project = models->project(spot.project))
                fillForProject(menu, *project, *models, window, services, projects);
        }
    }
}

} // namespace cognigy
