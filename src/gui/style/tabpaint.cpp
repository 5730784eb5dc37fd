// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/style/fonts.h"
#include "gui/style/framepaint.h"
#include "gui/style/icons.h"
#include "gui/style/paint.h"

#include <QPainter>
#include <QTabBar>

namespace cognigy {

namespace {

constexpr int tabSide = 12;

bool isSouthern(const QStyleOptionTab &option)
{
    return option.shape == QTabBar::RoundedSouth || option.shape == QTabBar::TriangularSouth;
}

} // namespace

void paintTabShape(const QStyleOptionTab &option, QPainter *painter)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!selected && option.state.testFlag(QStyle::State_MouseOver)
        && option.state.testFlag(QStyle::State_Enabled))
        paintBox(painter, QRectF(option.rect).adjusted(2, 3, -2, -3), 5, color(Tone::Press, 0.6));
    if (selected) {
        const int y = isSouthern(option) ? option.rect.top() : option.rect.bottom() - 1;
        painter->fillRect(
            QRect(option.rect.left() + 8, y, option.rect.width() - 16, 2), color(Tone::Accent));
    }
    if (selected && option.state.testFlag(QStyle::State_HasFocus))
        paintRing(painter, QRectF(option.rect).adjusted(2, 3, -2, -3), 5);
}

QRect tabPart(const QStyleOptionTab &option, QStyle::SubElement part)
{
    const QRect &all = option.rect;
    const QSize right = option.rightButtonSize;
    const QSize left = option.leftButtonSize;
    QRect rect;
    switch (part) {
    case QStyle::SE_TabBarTabRightButton:
        rect = QRect(QPoint(all.right() - 3 - right.width() + 1,
                         all.top() + (all.height() - right.height()) / 2),
            right);
        break;
    case QStyle::SE_TabBarTabLeftButton:
        rect = QRect(QPoint(all.left() + 8, all.top() + (all.height() - left.height()) / 2), left);
        break;
    default: {
        const int leftRoom = left.isValid() && left.width() > 0 ? left.width() + 12 : tabSide;
        const int rightRoom = right.isValid() && right.width() > 0 ? right.width() + 4 : tabSide;
        rect = all.adjusted(leftRoom, 0, -rightRoom, 0);
    }
    }
    return QStyle::visualRect(option.direction, all, rect);
}

void paintTabLabel(const QStyleOptionTab &option, QPainter *painter, const QWidget *widget)
{
    QRect rect = tabPart(option, QStyle::SE_TabBarTabText);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    Tone tone = option.state.testFlag(QStyle::State_Selected) ? Tone::Text : Tone::Muted;
    if (!enabled)
        tone = Tone::Disabled;
    if (!option.icon.isNull()) {
        const QSize size = option.iconSize;
        option.icon.paint(painter,
            QRect(QPoint(rect.left(), rect.top() + (rect.height() - size.height()) / 2), size),
            Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        rect.setLeft(rect.left() + size.width() + 6);
    }
    painter->setPen(color(tone));
    const auto *bar = qobject_cast<const QTabBar *>(widget);
    const auto elide = bar ? bar->elideMode() : Qt::ElideNone;
    const QString shown = elide == Qt::ElideNone ? option.text
                                                 : painter->fontMetrics().elidedText(option.text,
                                                     elide, rect.width() + 1, Qt::TextShowMnemonic);
    painter->drawText(
        rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextDontClip, shown);
}

void paintTabClose(const QStyleOption &option, QPainter *painter)
{
    QRectF box(0, 0, 16, 16);
    box.moveCenter(QRectF(option.rect).center());
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    if (hover)
        paintBox(painter, box, 4, color(Tone::Press));
    paintIcon(painter, box.adjusted(1, 1, -1, -1), QStringLiteral("close"),
        color(hover ? Tone::Text : Tone::Faint));
}

void paintHeaderSection(const QStyleOptionHeader &option, QPainter *painter)
{
    const bool hover = option.state.testFlag(QStyle::State_MouseOver)
        && option.state.testFlag(QStyle::State_Enabled);
    painter->fillRect(option.rect, color(hover ? Tone::Hover : Tone::Surface));
    paintHairline(painter, option.rect, Qt::BottomEdge);
    if (hover)
        paintHairline(painter, option.rect.adjusted(0, 6, 0, -6), Qt::RightEdge);
}

void paintHeaderLabel(const QStyleOptionHeader &option, QPainter *painter)
{
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    constexpr int arrow = 14;
    QRect rect = option.rect;
    const QFontMetrics metrics(painter->fontMetrics());
    if (sorted)
        rect.setRight(rect.right() - arrow);
    const QString shown = metrics.elidedText(option.text, Qt::ElideRight, rect.width());
    painter->setPen(color(sorted ? Tone::Text : Tone::Muted));
    const auto alignment = QStyle::visualAlignment(option.direction, option.textAlignment);
    painter->drawText(
        rect, static_cast<int>((alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter), shown);
    if (!sorted)
        return;
    const int width = metrics.horizontalAdvance(shown);
    const int x = alignment & Qt::AlignRight ? rect.right() + 2 : rect.left() + width + 2;
    paintChevron(painter, QRect(x, rect.top(), arrow, rect.height()),
        option.sortIndicator == QStyleOptionHeader::SortDown ? Qt::UpArrow : Qt::DownArrow,
        color(Tone::Text));
}

void paintDockTitle(const QStyleOptionDockWidget &option, QPainter *painter)
{
    painter->save();
    painter->setFont(fontOf(Type::Section));
    painter->setPen(color(Tone::Text));
    const QRect rect = option.rect.adjusted(12, 0, -60, 0);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic,
        painter->fontMetrics().elidedText(
            option.title, Qt::ElideRight, rect.width(), Qt::TextShowMnemonic));
    painter->restore();
}

} // namespace cognigy
