// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace cognigy {

/// The strokes that everything in this program is made of. Rounded edges are inset by half their
/// width, so that they are crisp at every scale; straight hairlines are filled rectangles.

/// A filled box with rounded corners and an edge inside its rectangle; edge width 0: none.
void paintBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
    const QColor &edge = Qt::transparent, qreal edgeWidth = 1);

/// The focus ring just inside the rectangle; what it surrounds is to be inset by `ringInset`.
void paintRing(QPainter *painter, const QRectF &rect, qreal radius);
int ringWidth();
int ringInset();

/// One logical pixel in the colour of lines along one edge of a rectangle.
void paintHairline(QPainter *painter, const QRect &rect, Qt::Edge edge);

/// A chevron of about 7 pixels in the middle of the rectangle.
void paintChevron(
    QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &ink);

/// The tick of a check box of 16.
void paintTick(QPainter *painter, const QRectF &box, const QColor &ink);

/// `over` laid on `base` with an opacity of 0…1, as one opaque colour.
QColor mixed(const QColor &base, const QColor &over, qreal opacity);

} // namespace cognigy
