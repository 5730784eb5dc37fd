// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/commander.h"

#include "credentials/environmentstore.h"
#include "gui/dialogs/aboutdialog.h"
#include "gui/dialogs/unlockdialog.h"
#include "gui/shell/actionrouter.h"
#include "gui/shell/bottomdock.h"
#include "gui/shell/inspectordock.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/navigatordock.h"
#include "gui/shell/pagearea.h"
#include "gui/shell/panelpage.h"
#include "gui/shell/sessionmodels.h"
#include "gui/shell/windowactions.h"
#include "gui/shell/workspace.h"
#include "gui/style/theme.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QShortcut>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

/// A panel's action is known to menus by its last word: `snapshot.create` is a `create`.
struct PanelCommand {
    Command command;
    const char *verb;
};

constexpr PanelCommand panelCommands[] = {
    {Command::New, "create"},
    {Command::Rename, "rename"},
    {Command::Delete, "delete"},
    {Command::DownloadSnapshot, "download"},
    {Command::RestoreSnapshot, "restore"},
    {Command::SnapshotContents, "contents"},
    {Command::UploadSnapshot, "upload"},
};

constexpr std::pair<Command, ThemeChoice> themes[] = {
    {Command::ThemeSystem, ThemeChoice::System},
    {Command::ThemeLight, ThemeChoice::Light},
    {Command::ThemeDark, ThemeChoice::Dark},
    {Command::ThemeContrast, ThemeChoice::Contrast},
};

QString nameOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    case ThemeChoice::Contrast:
        return u"contrast"_s;
    }
    return {};
}

QAction *actionFor(const PanelPage &page, const QString &verb)
{
    for (const PanelAction &told : page.panel().description().actions) {
        if (told.id.section(u'.', -1) == verb)
            return page.panel().action(told.id);
    }
    // Keys are not deleted but revoked; for the Del key it is the same.
    return verb == "delete"_L1 ? actionFor(page, u"revoke"_s) : nullptr;
}

} // namespace

Commander::Commander(const Services &services, MainWindow &window, ActionRouter &router)
    : QObject(&window)
    , m_services(services)
    , m_window(window)
    , m_router(router)
{
    connectEnvironments();
    connectPages();
    connectPanel();
    connectView();
    addEnvironmentShortcuts();
    update();
}

void Commander::on(Command command, std::function<void()> run)
{
    connect(m_window.actions()[command], &QAction::triggered, this, std::move(run));
}

PanelPage *Commander::page() const
{
    return qobject_cast<PanelPage *>(m_window.pages().currentWidget());
}

void Commander::connectEnvironments()
{
    on(Command::AddEnvironment, [this] { m_window.showWelcome(WelcomeDialog::Mode::Add); });
    on(Command::ImportCli,
        [this] { m_window.showWelcome(WelcomeDialog::Mode::Add)->chooseFile(); });
    on(Command::OpenDemo, [this] { m_window.openDemo(); });
    on(Command::EditEnvironment, [this] {
        if (Session *session = m_window.currentSession())
            m_window.editEnvironment(session->environment().id);
    });
    on(Command::CloseEnvironment, [this] {
        if (Session *session = m_window.currentSession())
            m_window.workspace().close(session->environment().id);
    });
    on(Command::RemoveEnvironment, [this] {
        if (Session *session = m_window.currentSession())
            m_window.removeEnvironment(session->environment());
    });
    on(Command::ToggleLock, [this] { toggleLock(); });
    on(Command::StartSuperKey, [this] {
        if (Session *session = m_window.currentSession())
            m_router.superKeys().start(*session);
    });
    on(Command::EndSuperKey, [this] {
        if (Session *session = m_window.currentSession())
            m_router.superKeys().end(*session);
    });
    on(Command::LockAll, [this] { m_window.workspace().lockAll(); });
    on(Command::Quit, [this] { m_window.close(); });
}

void Commander::connectPages()
{
    const std::pair<Command, Section> sections[] = {
        {Command::GoProjects, Section::Projects},
        {Command::GoSnapshots, Section::Snapshots},
        {Command::GoEndpoints, Section::Endpoints},
        {Command::GoLocales, Section::Locales},
        {Command::GoFlows, Section::AllFlows},
        {Command::GoKeys, Section::ApiKeys},
    };
    for (const auto &[command, section] : sections)
        on(command, [this, section = section] { goTo(section); });
    on(Command::NextTab, [this] { m_window.pages().step(1); });
    on(Command::PreviousTab, [this] { m_window.pages().step(-1); });
    on(Command::CloseTab, [this] { m_window.pages().closeCurrent(); });
    on(Command::Refresh, [this] {
        if (PanelPage *front = page())
            front->refresh();
    });
    on(Command::RefreshAll, [this] { m_window.refreshAll(); });
}

void Commander::connectPanel()
{
    for (const PanelCommand &row : panelCommands) {
        const QString verb = QString::fromLatin1(row.verb);
        on(row.command, [this, verb] { triggerOnPage(verb); });
    }
    on(Command::TakeSnapshot, [this] {
        const std::optional<Place> place = m_window.place();
        Session *session = m_window.currentSession();
        if (place && session && !place->project.isEmpty())
            m_router.snapshots().create(*session, *place);
    });
    on(Command::Open, [this] {
        PanelPage *front = page();
        if (!front)
            return;
        if (QAction *open = front->panel().action(front->panel().description().openAction))
            open->trigger();
    });
    const std::pair<Command, void (ResourcePanel::*)()> slotsOfPanel[] = {
        {Command::CopyRows, &ResourcePanel::copyRows},
        {Command::CopyId, &ResourcePanel::copyIds},
        {Command::CopyReferenceId, &ResourcePanel::copyReferenceIds},
        {Command::Find, &ResourcePanel::find},
        {Command::SelectAll, &ResourcePanel::tickAll},
    };
    for (const auto &[command, slot] : slotsOfPanel) {
        on(command, [this, slot = slot] {
            if (PanelPage *front = page())
                (front->panel().*slot)();
        });
    }
    on(Command::OpenInBrowser, [this] {
        if (const auto project = m_window.currentProject())
            m_router.projects().openInBrowser(*m_window.currentSession(), project->first);
    });
    on(Command::PinProject, [this] {
        if (const auto project = m_window.currentProject())
            m_window.togglePin(m_window.currentSession()->environment().id, project->first);
    });
}

void Commander::connectView()
{
    const std::pair<Command, QDockWidget *> docks[] = {
        {Command::ShowNavigator, &m_window.navigator()},
        {Command::ShowInspector, &m_window.inspector()},
        {Command::ShowTasks, &m_window.bottom()},
    };
    for (const auto &[command, dock] : docks) {
        QAction *action = m_window.actions()[command];
        connect(action, &QAction::toggled, dock, &QWidget::setVisible);
        connect(dock, &QDockWidget::visibilityChanged, action,
            [action, dock = dock] { action->setChecked(!dock->isHidden()); });
    }
    on(Command::ShowActivity, [this] { m_window.bottom().showActivity(); });
    on(Command::ShowHttpLog, [this] { m_window.bottom().showHttpLog(); });
    for (const auto &[command, choice] : themes) {
        QAction *action = m_window.actions()[command];
        action->setChecked(m_services.appearance.choice() == choice);
        connect(action, &QAction::triggered, this, [this, choice = choice] {
            m_services.appearance.setChoice(choice);
            m_services.settings.setValue("theme"_L1, nameOf(choice));
        });
    }
    on(Command::KeyboardHelp, [this] { m_window.showShortcuts(); });
    on(Command::About, [this] { openDialog(new AboutDialog(&m_window)); });
}

void Commander::addEnvironmentShortcuts()
{
    for (int number = 1; number <= 9; ++number) {
        auto *shortcut = new QShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number)), &m_window);
        connect(shortcut, &QShortcut::activated, this, [this, number] {
            const QList<Environment> all = m_window.knownEnvironments();
            if (number <= all.size())
                m_window.goToEnvironment(all[number - 1]);
        });
    }
}

void Commander::triggerOnPage(const QString &verb)
{
    if (PanelPage *front = page()) {
        if (QAction *action = actionFor(*front, verb))
            action->trigger();
    }
}

void Commander::goTo(Section section)
{
    Session *session = m_window.currentSession();
    if (!session)
        return;
    Place place{.environment = session->environment().id, .section = section};
    if (needsProject(section)) {
        const auto project = m_window.currentProject();
        if (!project)
            return;
        place.project = project->first;
        place.projectName = project->second;
    }
    m_window.go(place);
}

void Commander::toggleLock()
{
    Session *session = m_window.currentSession();
    if (!session)
        return;
    if (session->gate().isLocked())
        unlock();
    else
        session->gate().lock();
}

void Commander::unlock()
{
    Session *session = m_window.currentSession();
    if (!session || !session->gate().isLocked())
        return;
    auto *dialog = new UnlockDialog(session->environment(), &m_window);
    connect(dialog, &UnlockDialog::unlockWanted, session,
        [session](const QString &reason) { session->gate().unlock(reason); });
    openDialog(dialog);
}

void Commander::update()
{
    WindowActions &actions = m_window.actions();
    Session *session = m_window.currentSession();
    const QString noEnvironment = tr("No environment is open.");
    const bool demo = session && session->environment().demo;
    for (Command command : {Command::CloseEnvironment, Command::ToggleLock, Command::StartSuperKey,
             Command::GoProjects, Command::GoFlows, Command::GoKeys, Command::LockAll,
             Command::Refresh, Command::RefreshAll})
        actions.allow(command, session, noEnvironment);
    for (Command command : {Command::EditEnvironment, Command::RemoveEnvironment})
        actions.allow(
            command, session && !demo, demo ? tr("The demo cannot be changed.") : noEnvironment);
    const bool locked = session && session->gate().isLocked();
    actions[Command::ToggleLock]->setText(locked ? tr("Un&lock writing…") : tr("&Lock writing"));
    actions.allow(
        Command::EndSuperKey, session && session->superKeyActs(), tr("No super key acts."));

    const bool project = m_window.currentProject().has_value();
    const QString noProject = tr("Choose a Project first.");
    for (Command command : {Command::GoSnapshots, Command::GoEndpoints, Command::GoLocales,
             Command::OpenInBrowser, Command::PinProject})
        actions.allow(command, project, noProject);
    const bool inProject = m_window.place() && !m_window.place()->project.isEmpty();
    actions.allow(Command::TakeSnapshot, inProject && !locked,
        locked ? tr("%1 is locked against changes.").arg(session->environment().name) : noProject);

    PanelPage *front = page();
    for (Command command : {Command::CopyRows, Command::CopyId, Command::CopyReferenceId,
             Command::Find, Command::SelectAll, Command::Open, Command::CloseTab, Command::NextTab,
             Command::PreviousTab})
        actions.allow(command, front, tr("No page is open."));
    for (const PanelCommand &row : panelCommands) {
        const QAction *action = front ? actionFor(*front, QString::fromLatin1(row.verb)) : nullptr;
        actions.allow(row.command, action && action->isEnabled(),
            action ? action->toolTip() : tr("This page has nothing of the kind."));
    }
}

} // namespace cognigy
