// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/dialogfoot.h"

#include "gui/style/paint.h"

#include <QPainter>

namespace cognigy {

void DialogFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHairline(&painter, rect(), Qt::TopEdge);
}

} // namespace cognigy
