// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/roles.h"

class QColor;
class QPainter;

namespace cognigy {

/// Draws a state's shape around the origin in a box of 14: `ink` for lines and bodies, `paper` for
/// what is cut out of a body.
void drawMarkShape(
    QPainter &painter, RowState state, const QColor &ink, const QColor &paper, double turn);

} // namespace cognigy
