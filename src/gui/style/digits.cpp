// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/style/digits.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace cognigy {

namespace {

qreal digitWidth(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

/// Calls back for each digit alone and for each run of anything else.
template <class Piece>
void forPieces(const QString &text, Piece piece)
{
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        const bool digit = text[at].isDigit();
        while (!digit && end < text.size() && !text[end].isDigit())
            ++end;
        piece(text.mid(at, end - at), digit);
        at = end;
    }
}

} // namespace

qreal digitsWidth(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal cell = digitWidth(metrics);
    qreal width = 0;
    forPieces(text, [&](const QString &piece, bool digit) {
        width += digit ? cell : metrics.horizontalAdvance(piece);
    });
    return width;
}

void drawDigits(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter->font(), painter->device());
    const qreal width = digitsWidth(text, painter->font());
    if (width > rect.width() + 0.5) {
        const QString cut = metrics.elidedText(text, Qt::ElideRight, rect.width());
        painter->drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter), cut);
        return;
    }
    const qreal cell = digitWidth(metrics);
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    const qreal baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    forPieces(text, [&](const QString &piece, bool digit) {
        const qreal own = metrics.horizontalAdvance(piece);
        painter->drawText(QPointF(x + (digit ? (cell - own) / 2 : 0), baseline), piece);
        x += digit ? cell : own;
    });
}

} // namespace cognigy
