// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/actioncontext.h"
#include "gui/shell/maintoolbar.h"
#include "gui/shell/place.h"
#include "gui/shell/services.h"
#include "gui/shell/welcomedialog.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <QSet>

#include <memory>

class QStackedWidget;

namespace cognigy {

class ActionRouter;
class BottomDock;
class Commander;
class InspectorDock;
class NavigatorDock;
class NavigatorFeeder;
class Operation;
class PanelPage;
class PageArea;
class PageFactory;
class PlanStarter;
class Session;
class SessionModels;
class StageStripe;
class StatusLine;
class ToastStack;
class WindowActions;
class Workspace;

/// The window that people live in: it puts the parts in their places and tells them where one is.
/// What the parts do is theirs.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// The services outlive the window.
    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Where docks and toolbars stood last time.
    void restoreLayout();
    /// Opens what was open last time; at the first start the welcome.
    void begin();
    /// Opens the demo and, where given, a page of it by its key; see keyOf(Section).
    void openDemo(const QString &page = {});

    /// Brings a page to the front, opening it where needed.
    void go(const Place &place);
    /// Where the front page is; nothing where none is open.
    std::optional<Place> place() const;
    /// The session of the front page, else of the first open environment; nullptr where none is.
    Session *currentSession() const;

    /// The Project of the front page, or of its current row; id and name.
    std::optional<std::pair<ProjectId, QString>> currentProject() const;
    /// All that are known, and the demo where it is open, in the navigator's order.
    QList<Environment> knownEnvironments() const;
    /// Opens it, or brings its front page to the front.
    void goToEnvironment(const Environment &environment);
    void togglePin(const QUuid &environment, const ProjectId &project);
    /// Reads every open page anew.
    void refreshAll();

    /// Asks for a new environment, or for changes of one.
    WelcomeDialog *showWelcome(WelcomeDialog::Mode mode);
    void editEnvironment(const QUuid &environment);
    void removeEnvironment(const Environment &environment);
    /// Trouble that belongs to no page, as a toast that stays.
    void tellTrouble(const Error &error, const QString &doing);
    void showShortcuts();

    /// True while nothing is on its way: every open session has an answer, every page its rows.
    bool isSettled() const;

    /// What the pages of an open environment share; nullptr where it is not open.
    SessionModels *modelsOf(const QUuid &environment) const;
    Workspace &workspace() const { return *m_workspace; }
    WindowActions &actions() const { return *m_actions; }
    PageArea &pages() const { return *m_pages; }
    BottomDock &bottom() const { return *m_bottom; }
    NavigatorDock &navigator() const { return *m_navigator; }
    InspectorDock &inspector() const { return *m_inspector; }
    ToastStack &toasts() const { return *m_toasts; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectParts();
    void onOpened(Session &session);
    /// Brings the front page of last time to the front again, as far as it is open.
    void returnToFront(const QUuid &opened);
    void onClosing(Session &session);
    void onPlaceChanged();
    void onFailed(const Environment &environment, const Error &error);
    void openDemoPage(SessionModels &models);
    void onEnded(Operation &operation);
    void connectPage(PanelPage &page);
    QList<PanelPage *> allPages() const;
    QList<ProjectChoice> projectChoices(const QUuid &environment) const;
    /// Tells the navigator how many rows a page's section has.
    void countOf(const PanelPage &page);
    void showFile(const QString &file);

    const Services &m_services;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<PlanStarter> m_starter;
    std::unique_ptr<ToastStack> m_toasts;
    ActionContext m_context;
    WindowActions *m_actions;
    StageStripe *m_stripe;
    MainToolBar *m_toolBar;
    QStackedWidget *m_center;
    PageArea *m_pages;
    NavigatorDock *m_navigator;
    InspectorDock *m_inspector;
    BottomDock *m_bottom;
    StatusLine *m_status;
    std::unique_ptr<ActionRouter> m_router;
    std::unique_ptr<PageFactory> m_factory;
    std::unique_ptr<NavigatorFeeder> m_feeder;
    Commander *m_commander = nullptr;
    QHash<QUuid, QPointer<SessionModels>> m_models;
    QHash<QUuid, QList<Place>> m_wanted; ///< pages to open once their environment is
    std::optional<Place> m_front; ///< of last time, until all is open again or a person goes on
    QSet<QUuid> m_returning; ///< environments of last time that are not open yet
    QString m_demoPage;
};

} // namespace cognigy
