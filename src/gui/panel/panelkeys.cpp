// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0

// The part of ResourcePanel that reads keys. They are taken as key presses, not as shortcuts of
// actions: a window with the same shortcuts in its menus would make them ambiguous, and neither
// would run.
#include "gui/panel/resourcepanel.h"
#include "ui_ResourcePanel.h"

#include <QAction>
#include <QKeyEvent>

namespace cognigy {

void ResourcePanel::refresh()
{
    m_rows.refresh();
}

void ResourcePanel::find()
{
    m_ui->filter->setFocus(Qt::ShortcutFocusReason);
    m_ui->filter->selectAll();
}

void ResourcePanel::clear()
{
    if (m_rows.tickedCount() > 0)
        m_rows.clearTicks();
    else
        m_ui->filter->clear();
    view()->setFocus();
}

void ResourcePanel::tickAll()
{
    if (m_description.tickable)
        m_rows.tickAllVisible();
    else
        view()->selectAll();
}

bool ResourcePanel::handleKey(const QKeyEvent &event, bool press)
{
    const QKeySequence keys(QKeyCombination(
        event.modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(event.key())));
    const auto run = [press](auto function) {
        if (press)
            function();
        return true;
    };
    if (keys == QKeySequence(QKeySequence::Find))
        return run([this] { find(); });
    if (keys == QKeySequence(QKeySequence::Refresh) || keys == QKeySequence(Qt::Key_F5))
        return run([this] { refresh(); });
    if (keys == QKeySequence(QKeySequence::SelectAll))
        return run([this] { tickAll(); });
    if (keys == QKeySequence(QKeySequence::Copy))
        return run([this] { copyRows(); });
    if (keys == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C))
        return run([this] { copyIds(); });
    if (keys == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I))
        return run([this] { copyReferenceIds(); });
    if (keys == QKeySequence(Qt::Key_Escape))
        return run([this] { clear(); });
    for (const PanelAction &told : std::as_const(m_description.actions)) {
        if (!told.shortcut.isEmpty() && keys == told.shortcut)
            return run([this, &told] { this->run(told, targets(told.needs)); });
    }
    return false;
}

bool ResourcePanel::handleViewKey(const QKeyEvent &event)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Space:
        tickSelected();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const PanelAction *open = told(m_description.openAction))
            run(*open, targets(PanelAction::Needs::One));
        return true;
    default:
        return false;
    }
}

void ResourcePanel::tickSelected()
{
    if (!m_description.tickable)
        return;
    const QString current = currentIdentity();
    QStringList identities = selectedIdentities();
    if (!identities.contains(current))
        identities = {current};
    const bool tick = !m_rows.isTicked(current);
    for (const QString &identity : std::as_const(identities))
        m_rows.setTicked(identity, tick);
}

bool ResourcePanel::event(QEvent *event)
{
    // Said yes to here, the key comes as a press and not as a shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const bool press = event->type() == QEvent::KeyPress;
        if (handleKey(*static_cast<QKeyEvent *>(event), press)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

bool ResourcePanel::eventFilter(QObject *watched, QEvent *event)
{
    // The views know keys of their own (select all, copy): the panel's meaning goes first.
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (handleViewKey(key) || handleKey(key, true))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cognigy
