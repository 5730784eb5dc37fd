// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/style/fonts.h"
#include "gui/style/framepaint.h"
#include "gui/style/paint.h"
#include "gui/style/tokens.h"

#include <QMenu>
#include <QPainter>

namespace cognigy {

namespace {

constexpr int menuRow = 28;
constexpr int menuSeparator = 9;
constexpr int menuSide = 8;
constexpr int iconColumn = 24;
constexpr int arrowColumn = 16;
constexpr int shortcutGap = 24;

/// Icons and ticks share one column; without either the words start at the edge.
bool hasFirstColumn(const QStyleOptionMenuItem &option)
{
    return option.menuHasCheckableItems || option.maxIconWidth > 0;
}

void paintFirstColumn(const QStyleOptionMenuItem &option, QPainter *painter, const QRect &rect)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    QRect box(0, 0, 16, 16);
    box.moveCenter(rect.center());
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.icon.isNull()) {
        if (option.checked)
            paintTick(painter, box, color(enabled ? Tone::Text : Tone::Disabled));
        return;
    }
    if (!option.icon.isNull()) {
        if (option.checked)
            paintBox(painter, QRectF(box).adjusted(-3, -3, 3, 3), 4, color(Tone::Press));
        option.icon.paint(painter, box, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
}

} // namespace

void paintMenuPanel(const QStyleOption &option, QPainter *painter)
{
    painter->fillRect(option.rect, color(Tone::Raised));
    paintBox(painter, option.rect, 0, Qt::transparent, color(Tone::ButtonLine));
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {10, menuSeparator};
    const QFontMetrics metrics(option.font);
    const QStringList parts = option.text.split(u'\t');
    int width = metrics.size(Qt::TextShowMnemonic, parts.value(0)).width() + 2 * menuSide;
    if (option.reservedShortcutWidth > 0)
        width += shortcutGap + option.reservedShortcutWidth;
    else if (parts.size() > 1)
        width += shortcutGap + metrics.horizontalAdvance(parts[1]);
    if (hasFirstColumn(option))
        width += iconColumn;
    return {width + arrowColumn, heightFor(menuRow)};
}

void paintMenuItem(const QStyleOptionMenuItem &option, QPainter *painter, const QWidget *widget)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        QRect line = option.rect.adjusted(4, 0, -4, 0);
        line.setTop(option.rect.center().y());
        paintHairline(painter, line, Qt::TopEdge);
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        paintBox(painter, option.rect, 5, color(enabled ? Tone::Select : Tone::Hover));
    QRect rect = option.rect.adjusted(menuSide, 0, -menuSide, 0);
    if (hasFirstColumn(option)) {
        paintFirstColumn(option, painter, QRect(rect.left(), rect.top(), 16, rect.height()));
        rect.setLeft(rect.left() + iconColumn);
    }
    painter->setFont(option.font);
    painter->setPen(color(enabled ? Tone::Text : Tone::Disabled));
    const QStringList parts = option.text.split(u'\t');
    const auto *style = widget ? widget->style() : nullptr;
    const bool underline = style && style->styleHint(QStyle::SH_UnderlineShortcut, &option, widget);
    painter->drawText(rect,
        Qt::AlignLeft | Qt::AlignVCenter
            | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
        parts.value(0));
    const QRect tail = rect.adjusted(0, 0, -arrowColumn, 0);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        paintChevron(painter,
            QRect(rect.right() - arrowColumn + 4, rect.top(), arrowColumn, rect.height()),
            Qt::RightArrow, color(enabled ? Tone::Muted : Tone::Disabled));
    } else if (parts.size() > 1) {
        painter->setPen(color(enabled ? Tone::Muted : Tone::Disabled));
        painter->drawText(
            tail.adjusted(0, 0, arrowColumn, 0), Qt::AlignRight | Qt::AlignVCenter, parts[1]);
    }
}

void paintMenuBarItem(const QStyleOptionMenuItem &option, QPainter *painter, const QWidget *widget)
{
    const bool open = option.state.testFlag(QStyle::State_Sunken);
    if (option.state.testFlag(QStyle::State_Selected) || open)
        paintBox(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), 5,
            color(Tone::Press, open ? 1.0 : 0.6));
    const auto *style = widget ? widget->style() : nullptr;
    const bool underline = style && style->styleHint(QStyle::SH_UnderlineShortcut, &option, widget);
    painter->setPen(
        color(option.state.testFlag(QStyle::State_Enabled) ? Tone::Text : Tone::Disabled));
    painter->drawText(option.rect,
        Qt::AlignCenter | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), option.text);
}

} // namespace cognigy
