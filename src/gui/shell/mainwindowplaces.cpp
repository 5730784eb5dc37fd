// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0

// Of the main window: how one gets from place to place, and what is dropped on it.
#include "gui/shell/mainwindow.h"

#include "api/locale.h"
#include "api/snapshot.h"
#include "credentials/credentialstore.h"
#include "credentials/environmentstore.h"
#include "gui/shell/actionrouter.h"
#include "gui/shell/commander.h"
#include "gui/shell/environmentremovedialog.h"
#include "gui/shell/inspectordock.h"
#include "gui/shell/keypromptdialog.h"
#include "gui/shell/navigatorfeeder.h"
#include "gui/shell/pagearea.h"
#include "gui/shell/pagefactory.h"
#include "gui/shell/panelpage.h"
#include "gui/shell/sessionbanners.h"
#include "gui/shell/sessionmodels.h"
#include "gui/shell/shortcutsdialog.h"
#include "gui/shell/windowlayout.h"
#include "gui/shell/workspace.h"
#include "gui/widgets/toaststack.h"
#include "models/text.h"
#include "operations/demoserver.h"
#include "operations/explain.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

/// The one snapshot file among what is dragged; empty where there is none.
QString snapshotFileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    const QString file = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return file.endsWith(".csnap"_L1, Qt::CaseInsensitive) ? file : QString();
}

} // namespace

void MainWindow::restoreLayout()
{
    cognigy::restoreLayout(m_services.settings, *this);
}

void MainWindow::begin()
{
    const OpenPages open = readOpenPages(m_services.settings);
    for (const Place &place : open.places)
        m_wanted[place.environment] << place;
    QList<Environment> known;
    for (const QUuid &id : open.environments) {
        if (const auto environment = m_services.environments.find(id)) {
            known << *environment;
            m_returning << id;
        }
    }
    if (open.current >= 0 && m_returning.contains(open.places[open.current].environment))
        m_front = open.places[open.current];
    for (const Environment &environment : std::as_const(known))
        m_workspace->open(environment);
    if (known.isEmpty() && m_services.environments.environments().isEmpty())
        showWelcome(WelcomeDialog::Mode::First);
}

void MainWindow::returnToFront(const QUuid &opened)
{
    m_returning.remove(opened);
    if (m_front)
        m_pages->show(*m_front);
    if (m_returning.isEmpty())
        m_front.reset();
}

void MainWindow::openDemo(const QString &page)
{
    m_demoPage = page == keyOf(Section::Projects) ? QString() : page;
    if (m_demoPage == "welcome"_L1) {
        m_demoPage.clear();
        showWelcome(WelcomeDialog::Mode::First);
    }
    m_workspace->openDemo();
}

void MainWindow::openDemoPage(SessionModels &models)
{
    // The page that was asked for needs a Project; the first of the list will do.
    if (m_demoPage.isEmpty() || !models.session().environment().demo
        || !models.projects().hasData())
        return;
    const auto section = sectionFromKey(std::exchange(m_demoPage, {}));
    if (!section || models.projects().rowCount() == 0)
        return;
    const Project &project = models.projects().at(models.projects().index(0, 0));
    Place place{.environment = models.session().environment().id,
        .section = *section == Section::SnapshotContents ? Section::Snapshots : *section};
    if (needsProject(place.section)) {
        place.project = project.id;
        place.projectName = project.name;
    }
    go(place);
    if (*section != Section::SnapshotContents)
        return;
    // One step further: into the first Snapshot, once it is there.
    auto *page = qobject_cast<PanelPage *>(m_pages->currentWidget());
    ResourceModelBase *rows = &page->panel().rows();
    connect(rows, &ResourceModelBase::loadStateChanged, page, [this, page, rows] {
        if (rows->rowCount() > 0 && m_pages->count() == 2)
            m_router->run(*page, u"snapshot.contents"_s, {rows->identityOf(rows->index(0, 0))});
    });
}

void MainWindow::go(const Place &place)
{
    m_front.reset();
    SessionModels *models = modelsOf(place.environment);
    if (!models) {
        m_wanted[place.environment] << place;
        if (const auto environment = m_services.environments.find(place.environment))
            m_workspace->open(*environment);
        return;
    }
    if (!place.project.isEmpty() && !models->session().environment().demo)
        (void)m_services.environments.noteRecent(place.environment, place.project);
    if (!m_pages->show(place)) {
        PanelPage *page = m_factory->make(*models, place);
        connectPage(*page);
        m_pages->addPage(place, page);
    }
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::connectPage(PanelPage &page)
{
    connect(&page.panel(), &ResourcePanel::actionTriggered, this,
        [this, &page](const QString &id, const QStringList &identities) {
            m_router->run(page, id, identities);
        });
    connect(&page.panel(), &ResourcePanel::actionRefused, this,
        [this](const QString &, const QString &reason) {
            m_toasts->show({.state = RowState::Locked, .title = reason});
        });
    connect(&page.panel(), &ResourcePanel::copied, this, [this](const QString &what) {
        m_toasts->show({.state = RowState::Ready, .title = tr("Copied: %1").arg(what)});
    });
    connect(&page, &PanelPage::currentRowChanged, this, [this, &page] {
        if (m_pages->currentWidget() != &page)
            return;
        m_inspector->show(&page.session(), page.place(), page.currentRow());
        m_commander->update();
    });
    connect(&page, &PanelPage::actionsChanged, m_commander, &Commander::update);
    connect(&page.banners(), &SessionBanners::unlockWanted, m_commander, &Commander::unlock);
    connect(&page.banners(), &SessionBanners::editWanted, this,
        [this, &page] { editEnvironment(page.session().environment().id); });
    connect(&page.banners(), &SessionBanners::freshSuperKeyWanted, this,
        [this, &page] { m_router->superKeys().start(page.session()); });
    connect(&page.banners(), &SessionBanners::superKeyEndWanted, this,
        [this, &page] { m_router->superKeys().end(page.session()); });
    connect(&page.panel().rows(), &ResourceModelBase::loadStateChanged, &page,
        [this, &page] { countOf(page); });
}

SessionModels *MainWindow::modelsOf(const QUuid &environment) const
{
    return m_models.value(environment);
}

std::optional<Place> MainWindow::place() const
{
    return m_pages->currentPlace();
}

Session *MainWindow::currentSession() const
{
    if (const std::optional<Place> here = place())
        return m_workspace->session(here->environment);
    return m_workspace->sessions().isEmpty() ? nullptr : m_workspace->sessions().last();
}

std::optional<std::pair<ProjectId, QString>> MainWindow::currentProject() const
{
    const std::optional<Place> here = place();
    if (!here)
        return std::nullopt;
    if (!here->project.isEmpty())
        return std::pair{here->project, here->projectName};
    const auto *page = qobject_cast<PanelPage *>(m_pages->currentWidget());
    if (here->section != Section::Projects || !page)
        return std::nullopt;
    const auto project = page->models().projects().find(page->panel().currentIdentity());
    return project ? std::optional(std::pair{project->id, project->name}) : std::nullopt;
}

QList<Environment> MainWindow::knownEnvironments() const
{
    QList<Environment> all = m_services.environments.environments();
    for (Session *session : m_workspace->sessions()) {
        if (!m_services.environments.find(session->environment().id))
            all << session->environment();
    }
    return all;
}

QList<ProjectChoice> MainWindow::projectChoices(const QUuid &environment) const
{
    SessionModels *models = modelsOf(environment);
    if (!models)
        return {};
    const QList<ProjectId> pinned = m_services.environments.pinned(environment);
    const QList<ProjectId> recent = m_services.environments.recent(environment);
    QList<ProjectChoice> first, then, rest;
    for (const Project &project : models->knownProjects()) {
        const ProjectChoice choice{project.id, project.name, pinned.contains(project.id)};
        (choice.pinned ? first : recent.contains(project.id) ? then : rest) << choice;
    }
    return first + then + rest;
}

void MainWindow::goToEnvironment(const Environment &environment)
{
    m_workspace->open(environment);
}

void MainWindow::togglePin(const QUuid &environment, const ProjectId &project)
{
    const bool pinned = m_services.environments.pinned(environment).contains(project);
    const Done done = m_services.environments.setPinned(environment, project, !pinned);
    if (!done)
        tellTrouble(done.error(), tr("pin the Project"));
}

void MainWindow::refreshAll()
{
    for (SessionModels *models : std::as_const(m_models)) {
        if (models && models->session().state() == Session::State::Ready)
            models->projects().refresh();
    }
    for (PanelPage *page : allPages())
        page->refresh();
}

QList<PanelPage *> MainWindow::allPages() const
{
    QList<PanelPage *> pages;
    for (int i = 0; i < m_pages->count(); ++i) {
        if (auto *page = qobject_cast<PanelPage *>(m_pages->widget(i)))
            pages << page;
    }
    return pages;
}

void MainWindow::countOf(const PanelPage &page)
{
    const ResourceModelBase &rows = page.panel().rows();
    const Section section = page.place().section;
    if (!rows.hasData() || !page.place().snapshot.isEmpty())
        return;
    const int limit = section == Section::Snapshots ? snapshotSlots
        : section == Section::Locales               ? localeLimit
                                                    : 0;
    const QString count = countText(rows.storedCount());
    m_feeder->model().setCount(page.place().environment, page.place().project, keyOf(section),
        limit > 0 ? tr("%1/%2", "used, limit").arg(count, countText(limit)) : count);
}

void MainWindow::showFile(const QString &file)
{
    // There is no call in Qt that selects a file in every file manager: its folder is opened.
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
}

WelcomeDialog *MainWindow::showWelcome(WelcomeDialog::Mode mode)
{
    auto *dialog = new WelcomeDialog(m_services, *m_workspace, mode, this);
    connect(dialog, &WelcomeDialog::demoRequested, this, [this] { openDemo(); });
    openDialog(dialog);
    return dialog;
}

void MainWindow::editEnvironment(const QUuid &environment)
{
    if (const auto known = m_services.environments.find(environment))
        showWelcome(WelcomeDialog::Mode::Edit)->edit(*known);
}

void MainWindow::removeEnvironment(const Environment &environment)
{
    auto *dialog = new EnvironmentRemoveDialog(environment, this);
    connect(dialog, &QDialog::accepted, this, [this, environment] {
        m_workspace->close(environment.id);
        for (const QString &purpose : {QString(), u"proxy"_s})
            whenDone(this, m_services.secrets.remove(secretName(environment.id, purpose)),
                [this](const Done &removed) {
                    if (!removed)
                        tellTrouble(removed.error(), tr("take the key out of the keychain"));
                });
        if (const Done removed = m_services.environments.remove(environment.id); !removed)
            tellTrouble(removed.error(), tr("remove the environment"));
    });
    openDialog(dialog);
}

void MainWindow::onFailed(const Environment &environment, const Error &error)
{
    if (environment.demo) {
        m_demoPage.clear();
        tellTrouble(error, tr("start the demo"));
        return;
    }
    openDialog(new KeyPromptDialog(m_services, *m_workspace, environment, error, this));
}

void MainWindow::tellTrouble(const Error &error, const QString &doing)
{
    const Explanation words = explain(error, {.doing = doing});
    m_toasts->show({.state = RowState::Failed, .title = words.title, .text = words.why});
}

void MainWindow::showShortcuts()
{
    openDialog(new ShortcutsDialog(*m_actions, this));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const std::optional<Place> here = place();
    if (here && !here->project.isEmpty() && !snapshotFileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString file = snapshotFileIn(event->mimeData());
    const std::optional<Place> here = place();
    Session *session = currentSession();
    if (file.isEmpty() || !here || !session)
        return;
    event->acceptProposedAction();
    m_router->snapshots().upload(*session, *here, file);
}

} // namespace cognigy
