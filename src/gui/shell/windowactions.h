// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/command.h"

#include <QHash>
#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace cognigy {

/// All actions of the main window, made from one table: text, icon, shortcut and menu of each
/// command stand in one line there. What they do is connected by whoever does it.
class WindowActions : public QObject {
    Q_OBJECT
public:
    /// The actions also belong to the window, so that their shortcuts work with the menus hidden.
    explicit WindowActions(QWidget *window);

    QAction *operator[](Command command) const { return m_actions.value(command); }
    /// All of them, in the order of the menus.
    const QList<QAction *> &inOrder() const { return m_inOrder; }

    /// Fills the menu bar. Called once.
    void fill(QMenuBar *bar);
    /// The menu that lists the open environments; its end is the window's to fill.
    QMenu *windowMenu() const { return m_windowMenu; }

    /// Switches an action; where it is off, its tooltip and status text say why.
    void allow(Command command, bool allowed, const QString &whyNot = {});

private:
    QHash<Command, QAction *> m_actions;
    QList<QAction *> m_inOrder;
    QHash<Command, QString> m_hints;
    QMenu *m_windowMenu = nullptr;
};

} // namespace cognigy
