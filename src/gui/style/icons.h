// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/style/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QRectF>
#include <QString>

class QPainter;

namespace cognigy {

/// An icon of this program's one family: a line drawing in one tone that follows theme and mode
/// (quiet; `text` when active or selected; `disabled` when off). Unknown names give a null icon
/// and a warning.
///
/// Names: add api bookmark browser build check chevron-down chevron-right close cloud compare
/// connection copy delete deploy download edit endpoint export filter float flow folder help hide
/// import info key locale locked manage menu more open organisation overview package paste pause
/// pin play preview project promote recent refresh restore save search server settings show
/// snapshot star tag test time tree unlocked upload user
QIcon icon(const QString &name);

/// The same, drawn at once in a given colour, as large as the rectangle and sharp on its device.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &ink);

/// One tone over whatever an icon shows: for icons on filled buttons.
QPixmap tinted(const QPixmap &pixmap, const QColor &ink);

/// The program's own icon, for windows and the About box.
QIcon applicationIcon();

} // namespace cognigy
