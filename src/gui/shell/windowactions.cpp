// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/windowactions.h"

#include "gui/style/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

enum class Menu { File, Edit, View, Project, Snapshot, Window, Help };

struct CommandRow {
    Command command;
    Menu menu;
    const char *name; ///< object name, for tests and for settings
    const char *text;
    const char *shortcut;
    bool checkable = false;
    bool rule = false; ///< a line above it
};

// No Ctrl+Alt chords: they are AltGr on German and other layouts.
constexpr CommandRow commandRows[] = {
    {Command::AddEnvironment, Menu::File, "addEnvironment",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Add environment…"), "Ctrl+Shift+E"},
    {Command::ImportCli, Menu::File, "importCli",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Import CLI configuration…"), ""},
    {Command::OpenDemo, Menu::File, "openDemo",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "Look around in &demo"), ""},
    {Command::EditEnvironment, Menu::File, "editEnvironment",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Edit environment…"), "", false, true},
    {Command::CloseEnvironment, Menu::File, "closeEnvironment",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Close environment"), "Ctrl+Shift+W"},
    {Command::RemoveEnvironment, Menu::File, "removeEnvironment",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Remove environment from the list…"), ""},
    {Command::ToggleLock, Menu::File, "toggleLock",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "Un&lock writing…"), "Ctrl+L", false, true},
    {Command::StartSuperKey, Menu::File, "startSuperKey",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Super API key…"), "Ctrl+Shift+K"},
    {Command::EndSuperKey, Menu::File, "endSuperKey",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "End the super key &now"), ""},
    {Command::LockAll, Menu::File, "lockAll",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "Lock e&verything"), "Ctrl+Shift+L"},
    {Command::Quit, Menu::File, "quit", QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Quit"),
        "Ctrl+Q", false, true},

    {Command::CopyRows, Menu::Edit, "copyRows",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Copy rows"), "Ctrl+C"},
    {Command::CopyId, Menu::Edit, "copyId",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "Copy &_id"), "Ctrl+Shift+C"},
    {Command::CopyReferenceId, Menu::Edit, "copyReferenceId",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "Copy &reference ID"), "Ctrl+Shift+I"},
    {Command::Find, Menu::Edit, "find",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Filter this list"), "Ctrl+F", false, true},
    {Command::SelectAll, Menu::Edit, "selectAll",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "Select &all"), "Ctrl+A"},

    {Command::Refresh, Menu::View, "refresh",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Refresh"), "F5"},
    {Command::RefreshAll, Menu::View, "refreshAll",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "Refresh &everything"), "Shift+F5"},
    {Command::ShowNavigator, Menu::View, "showNavigator",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Navigator"), "Ctrl+Shift+N", true, true},
    {Command::ShowInspector, Menu::View, "showInspector",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Inspector"), "Alt+Return", true},
    {Command::ShowTasks, Menu::View, "showTasks",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Tasks && transfers"), "Ctrl+J", true},
    {Command::ShowActivity, Menu::View, "showActivity",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Activity"), "Ctrl+Shift+J"},
    {Command::ShowHttpLog, Menu::View, "showHttpLog",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&HTTP log"), "Ctrl+Shift+H"},
    {Command::ThemeSystem, Menu::View, "themeSystem",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "Colours as the &system"), "", true, true},
    {Command::ThemeLight, Menu::View, "themeLight",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Light"), "", true},
    {Command::ThemeDark, Menu::View, "themeDark",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Dark"), "", true},
    {Command::ThemeContrast, Menu::View, "themeContrast",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "High &contrast"), "", true},

    {Command::GoProjects, Menu::Project, "goProjects",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Projects"), "Alt+1"},
    {Command::GoSnapshots, Menu::Project, "goSnapshots",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Snapshots"), "Alt+2"},
    {Command::GoEndpoints, Menu::Project, "goEndpoints",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Endpoints"), "Alt+3"},
    {Command::GoLocales, Menu::Project, "goLocales",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Locales"), "Alt+4"},
    {Command::GoFlows, Menu::Project, "goFlows",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "All &Flows"), "Alt+5"},
    {Command::GoKeys, Menu::Project, "goKeys",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "API &keys"), "Alt+6"},
    {Command::New, Menu::Project, "new", QT_TRANSLATE_NOOP("cognigy::WindowActions", "&New…"),
        "Ctrl+N", false, true},
    {Command::Open, Menu::Project, "open", QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Open"),
        "Ctrl+O"},
    {Command::Rename, Menu::Project, "rename",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Rename…"), "F2"},
    {Command::Delete, Menu::Project, "delete",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Delete…"), "Del"},
    {Command::OpenInBrowser, Menu::Project, "openInBrowser",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "Open in &browser"), "Ctrl+B", false, true},
    {Command::PinProject, Menu::Project, "pinProject",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "Pin or unpin this pro&ject"), ""},

    {Command::TakeSnapshot, Menu::Snapshot, "takeSnapshot",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&New snapshot…"), "Ctrl+Shift+S"},
    {Command::UploadSnapshot, Menu::Snapshot, "uploadSnapshot",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Upload .csnap…"), ""},
    {Command::DownloadSnapshot, Menu::Snapshot, "downloadSnapshot",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Download"), "", false, true},
    {Command::SnapshotContents, Menu::Snapshot, "snapshotContents",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "Look &inside"), ""},
    {Command::RestoreSnapshot, Menu::Snapshot, "restoreSnapshot",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Restore…"), "", false, true},

    {Command::NextTab, Menu::Window, "nextTab",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Next page"), "Ctrl+Tab"},
    {Command::PreviousTab, Menu::Window, "previousTab",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Previous page"), "Ctrl+Shift+Tab"},
    {Command::CloseTab, Menu::Window, "closeTab",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Close page"), "Ctrl+W"},

    {Command::KeyboardHelp, Menu::Help, "keyboardHelp",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&Keyboard shortcuts"), "F1"},
    {Command::About, Menu::Help, "about",
        QT_TRANSLATE_NOOP("cognigy::WindowActions", "&About Cognigy Console"), ""},
};

QString translatedCommand(const char *text)
{
    return QCoreApplication::translate("cognigy::WindowActions", text);
}

} // namespace

WindowActions::WindowActions(QWidget *window)
    : QObject(window)
{
    auto *themes = new QActionGroup(this);
    for (const CommandRow &row : commandRows) {
        auto *action = new QAction(translatedCommand(row.text), this);
        action->setObjectName(QString::fromLatin1(row.name));
        action->setShortcut(QKeySequence(QString::fromLatin1(row.shortcut)));
        action->setCheckable(row.checkable);
        m_actions.insert(row.command, action);
        m_inOrder << action;
        m_hints.insert(row.command, action->toolTip());
        window->addAction(action);
    }
    const std::pair<Command, const char *> icons[] = {{Command::Refresh, "refresh"},
        {Command::New, "add"}, {Command::TakeSnapshot, "snapshot"},
        {Command::UploadSnapshot, "upload"}, {Command::DownloadSnapshot, "download"},
        {Command::RestoreSnapshot, "restore"}, {Command::SnapshotContents, "preview"},
        {Command::StartSuperKey, "key"}, {Command::LockAll, "locked"},
        {Command::OpenInBrowser, "browser"}, {Command::PinProject, "pin"},
        {Command::CopyId, "copy"}, {Command::Find, "filter"}, {Command::Rename, "edit"},
        {Command::Delete, "delete"}, {Command::AddEnvironment, "server"},
        {Command::ImportCli, "import"}, {Command::OpenDemo, "play"}};
    for (const auto &[command, name] : icons)
        m_actions.value(command)->setIcon(icon(QString::fromLatin1(name)));
    for (Command command :
        {Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark, Command::ThemeContrast})
        themes->addAction(m_actions.value(command));
    m_actions.value(Command::Quit)->setMenuRole(QAction::QuitRole);
    m_actions.value(Command::About)->setMenuRole(QAction::AboutRole);
}

void WindowActions::fill(QMenuBar *bar)
{
    const QString titles[] = {tr("&File"), tr("&Edit"), tr("&View"), tr("&Project"),
        tr("&Snapshot"), tr("&Window"), tr("&Help")};
    QList<QMenu *> menus;
    for (const QString &title : titles) {
        menus << bar->addMenu(title);
        menus.last()->setToolTipsVisible(true);
    }
    m_windowMenu = menus[int(Menu::Window)];
    for (const CommandRow &row : commandRows) {
        QMenu *menu = menus[int(row.menu)];
        if (row.rule)
            menu->addSeparator();
        menu->addAction(m_actions.value(row.command));
    }
}

void WindowActions::allow(Command command, bool allowed, const QString &whyNot)
{
    QAction *action = m_actions.value(command);
    action->setEnabled(allowed);
    action->setToolTip(allowed || whyNot.isEmpty() ? m_hints.value(command) : whyNot);
    action->setStatusTip(allowed ? QString() : whyNot);
}

} // namespace cognigy
