// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace cognigy {

/// Width of a text whose digits all take as much as the widest one, so that counters keep still and
/// columns of numbers stand under each other. (Qt 6.4 cannot ask a font for tabular figures.)
qreal digitsWidth(const QString &text, const QFont &font);

/// Draws it so in the painter's font and pen, vertically centred, elided where it does not fit.
void drawDigits(
    QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

} // namespace cognigy
