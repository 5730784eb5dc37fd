// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/celldelegate.h"

#include "base/environment.h"
#include "gui/style/digits.h"
#include "gui/style/fonts.h"
#include "gui/style/icons.h"
#include "gui/style/itempaint.h"
#include "gui/style/marks.h"
#include "gui/style/paint.h"
#include "gui/widgets/cellparts.h"
#include "gui/widgets/listtable.h"

#include <QApplication>
#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace cognigy {

namespace {

constexpr int cellSide = 8;
constexpr int tickColumn = 34;

QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

void paintCellGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const ListTable *>(option.widget);
    if (!table)
        return styleOf(option)->drawPrimitive(
            QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const QColor ground = rowGround(option.state.testFlag(QStyle::State_Selected),
        table->hasFocus(), table->hoveredRow() == index.row());
    if (ground.alpha() > 0)
        painter->fillRect(option.rect, ground);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
        color(Tone::Line, 0.75));
}

QColor cellInk(const CellParts &parts)
{
    if (parts.off)
        return color(Tone::Disabled);
    if (parts.tone != TextTone::Normal)
        return color(toneOf(parts.tone));
    return color(parts.muted ? Tone::Muted : Tone::Text);
}

/// Icon, tag and mark, one after the other; returns where the words start.
int paintLeading(QPainter *painter, const CellParts &parts, const QRect &rect)
{
    int x = rect.left();
    const auto centred = [&](int width, int height) {
        return QRectF(x, rect.top() + (rect.height() - height) / 2.0, width, height);
    };
    if (!parts.icon.isEmpty()) {
        paintIcon(
            painter, centred(16, 16), parts.icon, color(parts.off ? Tone::Disabled : Tone::Muted));
        x += 16 + 8;
    }
    if (parts.stage) {
        const auto stage = static_cast<Stage>(*parts.stage);
        const int width = static_cast<int>(std::ceil(stageTagSize(stage, 16).width()));
        paintStageTag(painter, centred(width, 16), stage);
        x += width + 8;
    }
    if (parts.state != RowState::None) {
        paintMark(painter, centred(markSize, markSize), parts.state);
        x += markSize + 6;
    }
    return x;
}

void paintOneLine(QPainter *painter, const CellParts &parts, const QRect &rect)
{
    const auto mode = parts.mono ? Qt::ElideMiddle : Qt::ElideRight;
    painter->setFont(parts.font());
    painter->setPen(cellInk(parts));
    if (parts.number)
        return drawDigits(painter, rect, Qt::AlignRight, parts.text);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(parts.text, mode, rect.width()));
}

void paintTwoLines(QPainter *painter, const CellParts &parts, const QRect &rect)
{
    const QFont small = fontOf(Type::Small);
    const QFontMetrics above(parts.font());
    const QFontMetrics below(small);
    QRect line = rect;
    line.setTop(rect.top() + (rect.height() - above.height() - below.height()) / 2);
    line.setHeight(above.height());
    painter->setFont(parts.font());
    painter->setPen(cellInk(parts));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        above.elidedText(parts.text, Qt::ElideRight, line.width()));
    line.translate(0, above.height());
    line.setHeight(below.height());
    painter->setFont(small);
    painter->setPen(color(parts.off ? Tone::Disabled : Tone::Muted));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        below.elidedText(parts.second, Qt::ElideRight, line.width()));
}

void paintProgressBar(QPainter *painter, int percent, const QRect &rect)
{
    const QRectF track(rect.left(), rect.center().y() - 1, rect.width(), 4);
    paintBox(painter, track, 2, color(Tone::Sunken), color(Tone::LineStrong, 0.0), 0);
    QRectF bar = track;
    bar.setWidth(track.width() * (percent < 0 ? 0.3 : percent / 100.0));
    paintBox(painter, bar, 2, color(Tone::Accent));
}

} // namespace

QRect CellDelegate::tickRect(const QRect &cell)
{
    return {cell.left() + cellSide, cell.top() + (cell.height() - 16) / 2, 16, 16};
}

void CellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const CellParts parts(index);
    painter->save();
    paintCellGround(painter, option, index);
    QRect rect = option.rect.adjusted(cellSide, 0, -cellSide, -1);
    if (parts.tick) {
        QStyleOption box;
        box.rect = tickRect(option.rect);
        box.state = parts.off ? QStyle::State_None : QStyle::State_Enabled;
        box.state |= *parts.tick == Qt::Checked ? QStyle::State_On
            : *parts.tick == Qt::Unchecked      ? QStyle::State_Off
                                                : QStyle::State_NoChange;
        styleOf(option)->drawPrimitive(
            QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
        rect.setLeft(option.rect.left() + tickColumn);
    }
    rect.setLeft(paintLeading(painter, parts, rect));
    if (parts.progress)
        paintProgressBar(painter, *parts.progress, rect);
    else if (parts.second.isEmpty())
        paintOneLine(painter, parts, rect);
    else
        paintTwoLines(painter, parts, rect);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const CellParts parts(index);
    const QFontMetrics metrics(parts.font());
    qreal words = parts.number ? digitsWidth(parts.text, parts.font())
                               : metrics.horizontalAdvance(parts.text);
    if (!parts.second.isEmpty())
        words = std::max<qreal>(
            words, QFontMetrics(fontOf(Type::Small)).horizontalAdvance(parts.second));
    if (parts.progress)
        words = std::max<qreal>(words, 80);
    const int start = parts.tick ? tickColumn : cellSide;
    const int height = parts.second.isEmpty() ? heightFor(30) : ListTable::heightOf(true);
    return {start + parts.leading() + static_cast<int>(std::ceil(words)) + 1 + cellSide, height};
}

bool CellDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool press = event->type() == QEvent::MouseButtonPress;
    const bool release = event->type() == QEvent::MouseButtonRelease;
    if ((press || release) && index.flags().testFlag(Qt::ItemIsUserCheckable)
        && index.data(Qt::CheckStateRole).isValid()) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QRect hit = tickRect(option.rect).adjusted(-8, -8, 6, 8);
        if (mouse->button() == Qt::LeftButton && hit.contains(mouse->position().toPoint())) {
            if (release)
                ListTable::toggleTick(model, index);
            return true;
        }
    }
    return false;
}

} // namespace cognigy
