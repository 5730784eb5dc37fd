// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/command.h"
#include "gui/shell/place.h"

#include <QObject>

#include <functional>

namespace cognigy {

class ActionRouter;
class MainWindow;
class PanelPage;
struct Services;

/// Connects the window's commands to what does them, and keeps them on or off, with the reason, by
/// what stands in front.
class Commander : public QObject {
    Q_OBJECT
public:
    Commander(const Services &services, MainWindow &window, ActionRouter &router);

    /// Looks anew what can be done: after a change of page, row, lock or rights.
    void update();
    void toggleLock();
    void unlock();

private:
    void on(Command command, std::function<void()> run);
    void connectEnvironments();
    void connectPages();
    void connectPanel();
    void connectView();
    void addEnvironmentShortcuts();
    void triggerOnPage(const QString &verb);
    void goTo(Section section);
    PanelPage *page() const;

    const Services &m_services;
    MainWindow &m_window;
    ActionRouter &m_router;
};

} // namespace cognigy
