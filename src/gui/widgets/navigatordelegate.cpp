// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "base/environment.h"
#include "gui/style/digits.h"
#include "gui/style/fonts.h"
#include "gui/style/icons.h"
#include "gui/style/marks.h"
#include "gui/style/paint.h"
#include "gui/widgets/celldelegate.h"
#include "gui/widgets/cellparts.h"

#include <QPainter>

#include <cmath>

namespace cognigy {

namespace {

constexpr int treeSeparator = 13;
constexpr int rowGap = 8;

/// Count, padlock and star, from the right; returns where the room for the name ends.
int paintTrailing(QPainter *painter, const QModelIndex &index, const QRect &rect)
{
    int right = rect.right() + 1;
    if (const QString count = index.data(CountRole).toString(); !count.isEmpty()) {
        painter->setFont(fontOf(Type::Small));
        painter->setPen(color(Tone::Muted));
        const int width = static_cast<int>(std::ceil(digitsWidth(count, painter->font())));
        drawDigits(painter, QRectF(right - width, rect.top(), width, rect.height()), Qt::AlignRight,
            count);
        right -= width + rowGap;
    }
    const auto mark = [&](RowState state) {
        paintMark(painter,
            QRectF(right - markSize, rect.top() + (rect.height() - markSize) / 2.0, markSize,
                markSize),
            state);
        right -= markSize + rowGap;
    };
    if (index.data(LockedRole).toBool())
        mark(RowState::Locked);
    if (const auto state = static_cast<RowState>(index.data(StateRole).toInt());
        state != RowState::None)
        mark(state);
    if (index.data(PinnedRole).toBool()) {
        paintIcon(painter, QRectF(right - 16, rect.top() + (rect.height() - 16) / 2.0, 16, 16),
            QStringLiteral("star"), color(Tone::Muted));
        right -= 16 + rowGap;
    }
    return right;
}

} // namespace

void NavigatorDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(SeparatorRole).toBool()) {
        QRect line = option.rect;
        line.setLeft(0);
        line.setTop(option.rect.center().y());
        painter->fillRect(QRect(line.topLeft(), QSize(line.width(), 1)), color(Tone::Line));
        return;
    }
    const CellParts parts(index);
    painter->save();
    QRect rect = option.rect.adjusted(4, 0, -rowGap, 0);
    const int right = paintTrailing(painter, index, rect);
    int x = rect.left();
    if (parts.stage) {
        const auto stage = static_cast<Stage>(*parts.stage);
        const int width = static_cast<int>(std::ceil(stageTagSize(stage, 16).width()));
        paintStageTag(
            painter, QRectF(x, rect.top() + (rect.height() - 16) / 2.0, width, 16), stage);
        x += width + rowGap;
    }
    if (!parts.icon.isEmpty()) {
        paintIcon(painter, QRectF(x, rect.top() + (rect.height() - 16) / 2.0, 16, 16), parts.icon,
            color(parts.off ? Tone::Disabled : Tone::Muted));
        x += 16 + rowGap;
    }
    painter->setFont(parts.strong && parts.stage ? fontOf(Type::Heavy) : parts.font());
    painter->setPen(color(parts.off          ? Tone::Disabled
            : parts.tone != TextTone::Normal ? toneOf(parts.tone)
            : parts.muted                    ? Tone::Muted
                                             : Tone::Text));
    const QRect words(x, rect.top(), right - x, rect.height());
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(parts.text, option.textElideMode, words.width()));
    painter->restore();
}

QSize NavigatorDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(SeparatorRole).toBool())
        return {0, treeSeparator};
    const CellParts parts(index);
    int width = 4 + parts.leading() + QFontMetrics(parts.font()).horizontalAdvance(parts.text);
    if (const QString count = index.data(CountRole).toString(); !count.isEmpty())
        width += rowGap + static_cast<int>(std::ceil(digitsWidth(count, fontOf(Type::Small))));
    return {width + 2 * rowGap, heightFor(26)};
}

} // namespace cognigy
