// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/style/markshapes.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace cognigy {

namespace {

constexpr qreal markStroke = 1.6;

QPen markPen(const QColor &ink, qreal width = markStroke)
{
    return QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void fillWith(QPainter &p, const QColor &ink)
{
    p.setPen(Qt::NoPen);
    p.setBrush(ink);
}

void drawRing(QPainter &p, const QColor &ink, qreal radius = 5.4)
{
    p.setBrush(Qt::NoBrush);
    p.setPen(markPen(ink));
    p.drawEllipse(QPointF(), radius, radius);
}

void drawReady(QPainter &p, const QColor &ink, const QColor &paper)
{
    fillWith(p, ink);
    p.drawEllipse(QPointF(), 6.5, 6.5);
    p.setPen(markPen(paper));
    p.setBrush(Qt::NoBrush);
    p.drawPolyline(QPolygonF{{-2.9, 0.2}, {-0.9, 2.2}, {3, -2}});
}

void drawRunning(QPainter &p, const QColor &ink, double turn)
{
    QColor track = ink;
    track.setAlphaF(0.25F);
    drawRing(p, track, 5.2);
    p.setPen(markPen(ink, 1.8));
    const double start = 90 - 360 * turn;
    p.drawArc(QRectF(-5.2, -5.2, 10.4, 10.4), static_cast<int>(start * 16), -230 * 16);
}

void drawWaiting(QPainter &p, const QColor &ink)
{
    drawRing(p, ink);
    p.drawPolyline(QPolygonF{{0, -2.8}, {0, 0.3}, {2.2, 1.4}});
}

void drawWarning(QPainter &p, const QColor &ink, const QColor &paper)
{
    p.setBrush(ink);
    p.setPen(markPen(ink, 1.8));
    p.drawPolygon(QPolygonF{{0, -5.2}, {5.7, 5}, {-5.7, 5}});
    p.setPen(markPen(paper));
    p.drawLine(QPointF(0, -1.6), QPointF(0, 1.3));
    fillWith(p, paper);
    p.drawEllipse(QPointF(0, 3.8), 0.95, 0.95);
}

void drawFailed(QPainter &p, const QColor &ink, const QColor &paper)
{
    QPolygonF octagon;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = (corner + 0.5) * std::numbers::pi / 4;
        octagon << QPointF(6.4 * std::cos(angle), 6.4 * std::sin(angle));
    }
    p.setBrush(ink);
    p.setPen(markPen(ink, 0.8));
    p.drawPolygon(octagon);
    p.setPen(markPen(paper));
    p.drawLine(QPointF(-2.1, -2.1), QPointF(2.1, 2.1));
    p.drawLine(QPointF(-2.1, 2.1), QPointF(2.1, -2.1));
}

void drawLocked(QPainter &p, const QColor &ink)
{
    QPainterPath shackle(QPointF(-2.6, -0.5));
    shackle.lineTo(-2.6, -3);
    shackle.arcTo(QRectF(-2.6, -5.8, 5.2, 5.6), 180, -180);
    shackle.lineTo(2.6, -0.5);
    p.setBrush(Qt::NoBrush);
    p.setPen(markPen(ink));
    p.drawPath(shackle);
    fillWith(p, ink);
    p.drawRoundedRect(QRectF(-4.6, -1, 9.2, 7.2), 1.4, 1.4);
}

void drawStale(QPainter &p, const QColor &ink)
{
    QPen dashed = markPen(ink);
    dashed.setCapStyle(Qt::FlatCap);
    dashed.setDashPattern({1.6, 1.05});
    p.setBrush(Qt::NoBrush);
    p.setPen(dashed);
    p.drawEllipse(QPointF(), 5.4, 5.4);
    p.setPen(markPen(ink, 1.4));
    p.drawPolyline(QPolygonF{{0, -2.8}, {0, 0.3}, {-2.2, 1.4}});
}

void drawInformation(QPainter &p, const QColor &ink)
{
    drawRing(p, ink);
    p.drawLine(QPointF(0, 0), QPointF(0, 2.6));
    fillWith(p, ink);
    p.drawEllipse(QPointF(0, -2.5), 1, 1);
}

} // namespace

void drawMarkShape(
    QPainter &painter, RowState state, const QColor &ink, const QColor &paper, double turn)
{
    switch (state) {
    case RowState::None:
        return;
    case RowState::Ready:
        return drawReady(painter, ink, paper);
    case RowState::Running:
        return drawRunning(painter, ink, turn);
    case RowState::Waiting:
        return drawWaiting(painter, ink);
    case RowState::Warning:
        return drawWarning(painter, ink, paper);
    case RowState::Failed:
        return drawFailed(painter, ink, paper);
    case RowState::Locked:
        return drawLocked(painter, ink);
    case RowState::Stale:
        return drawStale(painter, ink);
    case RowState::Information:
        return drawInformation(painter, ink);
    }
}

} // namespace cognigy
