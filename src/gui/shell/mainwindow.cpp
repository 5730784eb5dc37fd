// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/mainwindow.h"

#include "gui/shell/actionrouter.h"
#include "gui/shell/bottomdock.h"
#include "gui/shell/commander.h"
#include "gui/shell/inspectordock.h"
#include "gui/shell/maintoolbar.h"
#include "gui/shell/navigatordock.h"
#include "gui/shell/navigatorfeeder.h"
#include "gui/shell/navigatormenu.h"
#include "gui/shell/operationdialog.h"
#include "gui/shell/operationnews.h"
#include "gui/shell/pagearea.h"
#include "gui/shell/pagefactory.h"
#include "gui/shell/panelpage.h"
#include "gui/shell/planstarter.h"
#include "gui/shell/sessionmodels.h"
#include "gui/shell/startpage.h"
#include "gui/shell/statusline.h"
#include "gui/shell/tasksview.h"
#include "gui/shell/windowactions.h"
#include "gui/shell/windowlayout.h"
#include "gui/shell/workspace.h"
#include "gui/widgets/stagetag.h"
#include "gui/widgets/toaststack.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cognigy {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_workspace(std::make_unique<Workspace>(services))
    , m_starter(std::make_unique<PlanStarter>(services.operations))
    , m_toasts(std::make_unique<ToastStack>(*this, services.clock))
    , m_context{services, *m_starter, this,
          [this](const Error &error, const QString &doing) { tellTrouble(error, doing); }}
    , m_actions(new WindowActions(this))
    , m_stripe(new StageStripe)
    , m_center(new QStackedWidget)
    , m_pages(new PageArea)
    , m_status(new StatusLine(services.operations, this))
    , m_router(std::make_unique<ActionRouter>(m_context))
    , m_factory(
          std::make_unique<PageFactory>(services.clock, m_router->keys(), services.operations))
    , m_feeder(std::make_unique<NavigatorFeeder>(services, *m_workspace))
{
    setObjectName(u"mainWindow"_s);
    m_toolBar = new MainToolBar(
        *m_actions, [this] { return knownEnvironments(); },
        [this](const QUuid &environment) { return projectChoices(environment); }, this);
    m_navigator = new NavigatorDock(m_feeder->model(), this);
    m_inspector = new InspectorDock(services.clock, this);
    m_bottom = new BottomDock(services, this);
    build();
    m_commander = new Commander(services, *this, *m_router);
    connectParts();
    onPlaceChanged();
}

MainWindow::~MainWindow()
{
    // Pages look at models that belong to sessions: they go first, in this order.
    m_workspace->closeAll();
    disconnect(m_pages, nullptr, this, nullptr);
    delete m_commander;
    delete takeCentralWidget();
    delete m_navigator;
    delete m_bottom;
    delete m_inspector;
}

void MainWindow::build()
{
    auto *top = new QWidget;
    auto *topColumn = new QVBoxLayout(top);
    topColumn->setContentsMargins(0, 0, 0, 0);
    topColumn->setSpacing(0);
    auto *menuBar = new QMenuBar;
    m_actions->fill(menuBar);
    topColumn->addWidget(m_stripe);
    topColumn->addWidget(menuBar);
    setMenuWidget(top);
    addToolBar(Qt::TopToolBarArea, m_toolBar);

    auto *start = new StartPage;
    m_center->addWidget(start);
    m_center->addWidget(m_pages);
    setCentralWidget(m_center);
    connect(start, &StartPage::addWanted, this, [this] { showWelcome(WelcomeDialog::Mode::Add); });
    connect(start, &StartPage::demoWanted, this, [this] { openDemo(); });

    setDockOptions(AnimatedDocks | AllowTabbedDocks);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    addDockWidget(Qt::LeftDockWidgetArea, m_navigator);
    addDockWidget(Qt::RightDockWidgetArea, m_inspector);
    addDockWidget(Qt::BottomDockWidgetArea, m_bottom);
    resizeDocks({m_navigator, m_inspector}, {308, 280}, Qt::Horizontal);
    resizeDocks({m_bottom}, {200}, Qt::Vertical);
    setStatusBar(m_status);
    resize(1280, 820);
    setMinimumSize(800, 520);
    setAcceptDrops(true);
}

void MainWindow::connectParts()
{
    connect(m_workspace.get(), &Workspace::opened, this, [this](Session *s) { onOpened(*s); });
    connect(m_workspace.get(), &Workspace::closing, this, [this](Session *s) { onClosing(*s); });
    connect(m_workspace.get(), &Workspace::failed, this, &MainWindow::onFailed);
    connect(m_pages, &PageArea::placeChanged, this, &MainWindow::onPlaceChanged);
    connect(m_router.get(), &ActionRouter::placeWanted, this, &MainWindow::go);
    connect(m_navigator, &NavigatorDock::placeChosen, this, &MainWindow::go);
    connect(m_navigator, &NavigatorDock::environmentChosen, this, [this](const QUuid &id) {
        for (const Environment &environment : knownEnvironments()) {
            if (environment.id == id)
                goToEnvironment(environment);
        }
    });
    connect(m_navigator, &NavigatorDock::menuWanted, this,
        [this](const NavigatorModel::Spot &spot, QMenu *menu) {
            fillNavigatorMenu(menu, spot, *this, m_services, m_router->projects());
        });
    connect(
        m_toolBar, &MainToolBar::environmentChosen, m_navigator, &NavigatorDock::environmentChosen);
    connect(m_toolBar, &MainToolBar::projectChosen, this,
        [this](const ProjectId &project, const QString &name) {
            if (Session *session = currentSession())
                go({.environment = session->environment().id,
                    .section = project.isEmpty() ? Section::Projects : Section::Snapshots,
                    .project = project,
                    .projectName = name});
        });

    TasksView *tasks = m_bottom->tasks();
    connect(tasks, &TasksView::retryRequested, this, [this](Operation *operation) {
        if (Session *session = m_workspace->session(operation->environment().id))
            m_starter->start(*session, operation->plan());
        else
            tellTrouble({.kind = Error::Kind::Precondition,
                            .detail = tr("Its environment is not open any more.")},
                tr("start %1 again").arg(operation->title()));
    });
    connect(tasks, &TasksView::detailsRequested, this,
        [this](Operation *operation) { openDialog(new OperationDialog(*operation, this)); });
    connect(tasks, &TasksView::openFolderRequested, this, &MainWindow::showFile);
    connect(m_starter.get(), &PlanStarter::started, m_bottom, &BottomDock::showTasks);
    connect(m_starter.get(), &PlanStarter::ended, this,
        [this](Operation *operation) { onEnded(*operation); });

    connect(&m_router->keys(), &KeyActions::clipboardHolds, m_status, &StatusLine::tellClipboard);
    connect(m_status, &StatusLine::tasksClicked, m_bottom, &BottomDock::showTasks);
    connect(m_status, &StatusLine::connectionClicked, m_bottom, &BottomDock::showHttpLog);
    connect(m_status, &StatusLine::versionClicked, (*m_actions)[Command::About], &QAction::trigger);
    connect(m_status, &StatusLine::meClicked, this, [this] {
        if (Session *session = currentSession())
            go({.environment = session->environment().id, .section = Section::ApiKeys});
    });
    connect(m_status, &StatusLine::superKeyClicked, this, [this] {
        if (Session *session = currentSession())
            go({.environment = session->environment().id, .section = Section::Projects});
    });
}

void MainWindow::onOpened(Session &session)
{
    const QUuid id = session.environment().id;
    if (!m_models.value(id) || &m_models.value(id)->session() != &session) {
        auto *models = new SessionModels(session, m_services.clock);
        m_models.insert(id, models);
        m_feeder->add(*models);
        connect(&session, &Session::stateChanged, m_commander, &Commander::update);
        connect(&session, &Session::superKeyChanged, m_commander, &Commander::update);
        connect(&session.gate(), &WriteGate::changed, m_commander, &Commander::update);
        connect(&models->projects(), &ResourceModelBase::loadStateChanged, this,
            [this, models] { openDemoPage(*models); });
    }
    const std::optional<Place> front = m_front; // which going to the pages forgets
    const QList<Place> wanted = m_wanted.take(id);
    for (const Place &place : wanted)
        go(place);
    if (wanted.isEmpty() && m_pages->pagesOf(id).isEmpty())
        go({.environment = id, .section = Section::Projects});
    else if (wanted.isEmpty())
        m_pages->setCurrentWidget(m_pages->pagesOf(id).last());
    m_front = front;
    returnToFront(id);
}

void MainWindow::onClosing(Session &session)
{
    const QUuid id = session.environment().id;
    m_pages->closeEnvironment(id);
    m_models.remove(id);
    onPlaceChanged();
}

void MainWindow::onEnded(Operation &operation)
{
    const Toast::Content news = newsOf(operation);
    m_toasts->show(news, [this, operation = QPointer(&operation)] {
        if (!operation)
            return;
        const QString file = operation->result()["file"_L1].toString();
        if (operation->state() == Operation::State::Succeeded && !file.isEmpty())
            showFile(file);
        else
            openDialog(new OperationDialog(*operation, this));
    });
    // What a change touched is read anew; a difference by identity leaves the rest in peace.
    const QUuid environment = operation.environment().id;
    const ProjectId project = operation.plan().project;
    for (PanelPage *page : allPages()) {
        const Place &place = page->place();
        if (place.environment == environment
            && (place.project.isEmpty() || project.isEmpty() || place.project == project))
            page->refresh();
    }
    if (operation.plan().kind.startsWith("project."_L1)) {
        if (SessionModels *models = modelsOf(environment))
            models->projects().refresh();
    }
}

void MainWindow::onPlaceChanged()
{
    const std::optional<Place> here = place();
    Session *session = currentSession();
    m_center->setCurrentIndex(here ? 1 : 0);
    if (session)
        m_stripe->setStage(session->environment().stage);
    else
        m_stripe->clear();
    const ProjectId project = here ? here->project : ProjectId();
    m_toolBar->follow(session, project, here ? here->projectName : QString());
    m_status->follow(session, project);
    auto *page = qobject_cast<PanelPage *>(m_pages->currentWidget());
    m_inspector->show(session, here.value_or(Place{}), page ? page->currentRow() : QModelIndex());
    if (here)
        m_navigator->reveal(*here);
    QString title;
    if (here) {
        title = here->projectName.isEmpty()
            ? titleOf(here->section)
            : tr("%1 · %2", "section, Project").arg(titleOf(here->section), here->projectName);
    }
    if (session) {
        const Environment &environment = session->environment();
        title += (title.isEmpty() ? QString() : u" – "_s) + wordOf(environment.stage) + u' '
            + environment.name;
    }
    setWindowTitle(title);
    m_commander->update();
}

bool MainWindow::isSettled() const
{
    if (m_workspace->sessions().isEmpty() || !m_demoPage.isEmpty() || m_inspector->isLoading())
        return false;
    for (Session *session : m_workspace->sessions()) {
        if (session->state() == Session::State::Connecting)
            return false;
    }
    for (const PanelPage *page : allPages()) {
        if (page->panel().rows().loadState() == ResourceModelBase::LoadState::Loading)
            return false;
    }
    return !allPages().isEmpty();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout(m_services.settings, *this);
    OpenPages open;
    for (Session *session : m_workspace->sessions()) {
        if (!session->environment().demo)
            open.environments << session->environment().id;
    }
    const std::optional<Place> here = place();
    for (const Place &place : m_pages->places()) {
        if (!open.environments.contains(place.environment))
            continue;
        if (here && place.isSamePage(*here))
            open.current = int(open.places.size());
        open.places << place;
    }
    saveOpenPages(m_services.settings, open);
    m_workspace->lockAll();
    QMainWindow::closeEvent(event);
}

} // namespace cognigy
