// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/listtree.h"

#include "gui/style/paint.h"
#include "gui/style/tokens.h"
#include "gui/widgets/celldelegate.h"

#include <QHeaderView>
#include <QPainter>

namespace cognigy {

ListTree::ListTree(QWidget *parent)
    : ListTree(Look::Navigator, parent)
{
}

ListTree::ListTree(Look look, QWidget *parent)
    : QTreeView(parent)
{
    setIndentation(16);
    setMouseTracking(true);
    setWordWrap(false);
    setAnimated(false);
    setExpandsOnDoubleClick(true);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    header()->setHighlightSections(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setLook(look);
}

void ListTree::setLook(Look look)
{
    m_look = look;
    const bool navigator = look == Look::Navigator;
    setHeaderHidden(navigator);
    delete itemDelegate();
    if (navigator)
        setItemDelegate(new NavigatorDelegate(this));
    else
        setItemDelegate(new CellDelegate(this));
    setHorizontalScrollBarPolicy(navigator ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    // By role, not by colour, so that a change of theme reaches it.
    setBackgroundRole(navigator ? QPalette::Window : QPalette::Base);
    viewport()->setBackgroundRole(navigator ? QPalette::Window : QPalette::Base);
    setAutoFillBackground(navigator);
    setProperty("navigator", navigator); // the style leaves a margin around it
    setFrameShape(navigator ? StyledPanel : NoFrame);
}

void ListTree::drawRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    if (m_look == Look::Table)
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), color(Tone::Line, 0.75));
    if (hasFocus() && index.row() == currentIndex().row()
        && index.parent() == currentIndex().parent())
        paintRing(painter, row, 5);
}

void ListTree::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    viewport()->update();
}

void ListTree::focusOutEvent(QFocusEvent *event)
{
    QTreeView::focusOutEvent(event);
    viewport()->update();
}

} // namespace cognigy
