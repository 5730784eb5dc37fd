// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/style/paint.h"

#include "gui/style/theme.h"

#include <QPainter>

namespace cognigy {

void paintBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
    const QColor &edge, qreal edgeWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    const bool edged = edgeWidth > 0 && edge.alpha() > 0;
    painter->setPen(edged ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    const qreal inset = edged ? edgeWidth / 2 : 0;
    painter->drawRoundedRect(
        rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter->restore();
}

int ringWidth()
{
    return currentTheme() == Theme::Contrast ? 3 : 2;
}

int ringInset()
{
    return ringWidth() + 1;
}

void paintRing(QPainter *painter, const QRectF &rect, qreal radius)
{
    paintBox(painter, rect, radius, Qt::transparent, color(Tone::Focus), ringWidth());
}

void paintHairline(QPainter *painter, const QRect &rect, Qt::Edge edge)
{
    QRect line = rect;
    switch (edge) {
    case Qt::TopEdge:
        line.setHeight(1);
        break;
    case Qt::BottomEdge:
        line.setTop(rect.bottom());
        break;
    case Qt::LeftEdge:
        line.setWidth(1);
        break;
    case Qt::RightEdge:
        line.setLeft(rect.right());
        break;
    }
    painter->fillRect(line, color(Tone::Line));
}

void paintChevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &ink)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center());
    switch (direction) {
    case Qt::UpArrow:
        painter->rotate(180);
        break;
    case Qt::LeftArrow:
        painter->rotate(90);
        break;
    case Qt::RightArrow:
        painter->rotate(-90);
        break;
    case Qt::DownArrow:
    case Qt::NoArrow:
        break;
    }
    painter->setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}});
    painter->restore();
}

void paintTick(QPainter *painter, const QRectF &box, const QColor &ink)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(box.center());
    painter->scale(box.width() / 16, box.height() / 16);
    painter->setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{{-3.6, 0.2}, {-1.2, 2.7}, {3.7, -2.5}});
    painter->restore();
}

QColor mixed(const QColor &base, const QColor &over, qreal opacity)
{
    const auto part
        = [opacity](int below, int above) { return qRound(below + (above - below) * opacity); };
    return QColor(part(base.red(), over.red()), part(base.green(), over.green()),
        part(base.blue(), over.blue()));
}

} // namespace cognigy
