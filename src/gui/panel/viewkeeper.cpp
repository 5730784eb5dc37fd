// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/panel/viewkeeper.h"

#include "models/roles.h"

#include <QHeaderView>
#include <QItemSelection>
#include <QScrollBar>
#include <QTableView>

namespace cognigy {

ViewKeeper::ViewKeeper(QTableView *view)
    : QObject(view)
    , m_view(view)
{
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ViewKeeper::remember);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ViewKeeper::remember);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ViewKeeper::rememberAll);
    connect(model, &QAbstractItemModel::modelReset, this, &ViewKeeper::findAgain);
}

void ViewKeeper::remember()
{
    const int scrolled = m_view->verticalScrollBar()->value();
    // At the very top new rows may push the others down: that is where people look for them.
    if (m_remembers || scrolled == 0)
        return;
    const int row = m_view->rowAt(0);
    if (row < 0)
        return;
    m_remembers = true;
    m_top = m_view->model()->index(row, 0);
    m_offset = scrolled - m_view->verticalHeader()->sectionPosition(row);
    QMetaObject::invokeMethod(this, &ViewKeeper::scrollBack, Qt::QueuedConnection);
}

void ViewKeeper::scrollBack()
{
    m_remembers = false;
    if (!m_top.isValid())
        return;
    QMetaObject::invokeMethod(m_view, "updateGeometries"); // the range of the scroll bar is old
    m_view->verticalScrollBar()->setValue(
        m_view->verticalHeader()->sectionPosition(m_top.row()) + m_offset);
    m_top = QPersistentModelIndex();
}

void ViewKeeper::rememberAll()
{
    m_selected.clear();
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows())
        m_selected.insert(row.data(IdentityRole).toString());
    m_current = m_view->currentIndex().data(IdentityRole).toString();
    m_currentColumn = std::max(0, m_view->currentIndex().column());
    const int top = m_view->verticalScrollBar()->value() > 0 ? m_view->rowAt(0) : -1;
    m_topIdentity
        = top < 0 ? QString() : m_view->model()->index(top, 0).data(IdentityRole).toString();
    m_offset = top < 0
        ? 0
        : m_view->verticalScrollBar()->value() - m_view->verticalHeader()->sectionPosition(top);
}

void ViewKeeper::findAgain()
{
    const QAbstractItemModel *model = m_view->model();
    QItemSelection selection;
    QModelIndex current;
    m_top = QPersistentModelIndex();
    const bool nothing = m_selected.isEmpty() && m_current.isEmpty() && m_topIdentity.isEmpty();
    for (int row = 0; row < model->rowCount() && !nothing; ++row) {
        const QModelIndex index = model->index(row, 0);
        const QString identity = index.data(IdentityRole).toString();
        if (m_selected.contains(identity))
            selection.select(index, model->index(row, model->columnCount() - 1));
        if (identity == m_current)
            current = index.siblingAtColumn(m_currentColumn);
        if (identity == m_topIdentity)
            m_top = index;
    }
    if (current.isValid())
        m_view->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (m_top.isValid()) {
        m_remembers = true;
        QMetaObject::invokeMethod(this, &ViewKeeper::scrollBack, Qt::QueuedConnection);
    }
}

} // namespace cognigy
