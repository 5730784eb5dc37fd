// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/style/markshapes.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace cognigy {

namespace {

constexpr qreal stroke = 1.6;

QPen line(const QColor &ink, qreal width = stroke)
{
    return QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void body(QPainter &p, const QColor &ink)
{
    p.setPen(Qt::NoPen);
    p.setBrush(ink);
}

void ring(QPainter &p, const QColor &ink, qreal radius = 5.4)
{
    p.setBrush(Qt::NoBrush);
    p.setPen(line(ink));
    p.drawEllipse(QPointF(), radius, radius);
}

void ready(QPainter &p, const QColor &ink, const QColor &paper)
{
    body(p, ink);
    p.drawEllipse(QPointF(), 6.5, 6.5);
    p.setPen(line(paper));
    p.setBrush(Qt::NoBrush);
    p.drawPolyline(QPolygonF{{-2.9, 0.2}, {-0.9, 2.2}, {3, -2}});
}

void running(QPainter &p, const QColor &ink, double turn)
{
    QColor track = ink;
    track.setAlphaF(0.25F);
    ring(p, track, 5.2);
    p.setPen(line(ink, 1.8));
    const double start = 90 - 360 * turn;
    p.drawArc(QRectF(-5.2, -5.2, 10.4, 10.4), static_cast<int>(start * 16), -230 * 16);
}

void waiting(QPainter &p, const QColor &ink)
{
    ring(p, ink);
    p.drawPolyline(QPolygonF{{0, -2.8}, {0, 0.3}, {2.2, 1.4}});
}

void warning(QPainter &p, const QColor &ink, const QColor &paper)
{
    p.setBrush(ink);
    p.setPen(line(ink, 1.8));
    p.drawPolygon(QPolygonF{{0, -5.2}, {5.7, 5}, {-5.7, 5}});
    p.setPen(line(paper));
    p.drawLine(QPointF(0, -1.6), QPointF(0, 1.3));
    body(p, paper);
    p.drawEllipse(QPointF(0, 3.8), 0.95, 0.95);
}

void failed(QPainter &p, const QColor &ink, const QColor &paper)
{
    QPolygonF octagon;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = (corner + 0.5) * std::numbers::pi / 4;
        octagon << QPointF(6.4 * std::cos(angle), 6.4 * std::sin(angle));
    }
    p.setBrush(ink);
    p.setPen(line(ink, 0.8));
    p.drawPolygon(octagon);
    p.setPen(line(paper));
    p.drawLine(QPointF(-2.1, -2.1), QPointF(2.1, 2.1));
    p.drawLine(QPointF(-2.1, 2.1), QPointF(2.1, -2.1));
}

void locked(QPainter &p, const QColor &ink)
{
    QPainterPath shackle(QPointF(-2.6, -0.5));
    shackle.lineTo(-2.6, -3);
    shackle.arcTo(QRectF(-2.6, -5.8, 5.2, 5.6), 180, -180);
    shackle.lineTo(2.6, -0.5);
    p.setBrush(Qt::NoBrush);
    p.setPen(line(ink));
    p.drawPath(shackle);
    body(p, ink);
    p.drawRoundedRect(QRectF(-4.6, -1, 9.2, 7.2), 1.4, 1.4);
}

void stale(QPainter &p, const QColor &ink)
{
    QPen dashed = line(ink);
    dashed.setCapStyle(Qt::FlatCap);
    dashed.setDashPattern({1.6, 1.05});
    p.setBrush(Qt::NoBrush);
    p.setPen(dashed);
    p.drawEllipse(QPointF(), 5.4, 5.4);
    p.setPen(line(ink, 1.4));
    p.drawPolyline(QPolygonF{{0, -2.8}, {0, 0.3}, {-2.2, 1.4}});
}

void information(QPainter &p, const QColor &ink)
{
    ring(p, ink);
    p.drawLine(QPointF(0, 0), QPointF(0, 2.6));
    body(p, ink);
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
        return ready(painter, ink, paper);
    case RowState::Running:
        return running(painter, ink, turn);
    case RowState::Waiting:
        return waiting(painter, ink);
    case RowState::Warning:
        return warning(painter, ink, paper);
    case RowState::Failed:
        return failed(painter, ink, paper);
    case RowState::Locked:
        return locked(painter, ink);
    case RowState::Stale:
        return stale(painter, ink);
    case RowState::Information:
        return information(painter, ink);
    }
}

} // namespace cognigy
