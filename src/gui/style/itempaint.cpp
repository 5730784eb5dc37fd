// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/style/itempaint.h"

#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QPainter>
#include <QTreeView>

namespace cognigy {

QColor rowGround(bool selected, bool viewActive, bool hovered)
{
    if (selected)
        return color(viewActive ? Tone::Select : Tone::SelectOff);
    return hovered ? color(Tone::Hover) : QColor(Qt::transparent);
}

namespace {

QColor groundOf(const QStyleOptionViewItem &option, const QWidget *widget)
{
    const bool focused = widget && widget->hasFocus();
    return rowGround(option.state.testFlag(QStyle::State_Selected), focused,
        option.state.testFlag(QStyle::State_MouseOver)
            && option.state.testFlag(QStyle::State_Enabled));
}

} // namespace

void paintTreeRow(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget)
{
    // The primitive comes once for the branch and once for each column; the whole row is painted
    // each time, clipped by the view, so that the rounded corners lie at the row's own ends.
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    QColor ground = groundOf(option, widget);
    if (ground.alpha() == 0 || !view)
        return;
    if (!option.state.testFlag(QStyle::State_Selected))
        ground = color(Tone::Press, 0.6); // trees stand on canvas, where `hover` would not show
    const bool contrast = currentTheme() == Theme::Contrast;
    QRectF row = option.rect;
    row.setLeft(0);
    row.setRight(view->viewport()->width());
    paintBox(painter, row, 5, ground, contrast ? color(Tone::LineStrong) : QColor(Qt::transparent));
}

void paintItemGround(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget)
{
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, option.backgroundBrush);
    if (qobject_cast<const QTreeView *>(widget))
        return;
    const QColor ground = groundOf(option, widget);
    if (ground.alpha() > 0)
        painter->fillRect(option.rect, ground);
}

void paintBranch(const QStyleOption &option, QPainter *painter)
{
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    const bool open = option.state.testFlag(QStyle::State_Open);
    const auto closed = option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    paintChevron(painter, option.rect, open ? Qt::DownArrow : closed, color(Tone::Muted));
}

} // namespace cognigy
