// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/style/fonts.h"
#include "gui/style/marks.h"
#include "gui/style/paint.h"

#include <QFontMetricsF>
#include <QPainter>

namespace cognigy {

Tone toneOf(Stage stage)
{
    switch (stage) {
    case Stage::Dev:
        return Tone::Dev;
    case Stage::Qa:
        return Tone::Qa;
    case Stage::Prod:
        return Tone::ProdFill;
    }
    return Tone::Text;
}

QSizeF stageTagSize(Stage stage, int height)
{
    const QFontMetricsF metrics(tagFont(height));
    return {std::ceil(metrics.horizontalAdvance(wordOf(stage))) + 12, qreal(height)};
}

void paintStageTag(QPainter *painter, const QRectF &rect, Stage stage)
{
    const QColor ink = color(toneOf(stage));
    const QColor word = stage == Stage::Prod ? color(Tone::OnProd) : ink;
    QColor ground = Qt::transparent;
    if (stage == Stage::Prod)
        ground = ink;
    else if (stage == Stage::Qa)
        ground = color(Tone::QaTint);
    paintBox(painter, rect, 4, ground, ink, stage == Stage::Prod ? 0 : 1.2);
    painter->save();
    painter->setFont(tagFont(qRound(rect.height())));
    painter->setPen(word);
    const QFontMetricsF metrics(painter->font(), painter->device());
    const qreal width = metrics.horizontalAdvance(wordOf(stage)) - 0.4;
    // Capitals alone: the cap height is centred, not the line with its empty descent.
    painter->drawText(
        QPointF(rect.center().x() - width / 2, rect.center().y() + metrics.capHeight() / 2),
        wordOf(stage));
    painter->restore();
}

} // namespace cognigy
