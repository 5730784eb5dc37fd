// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/iconplate.h"

#include "gui/style/icons.h"
#include "gui/style/marks.h"
#include "gui/style/paint.h"

#include <QPainter>

namespace cognigy {

IconPlate::IconPlate(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(48, 48);
}

void IconPlate::setIcon(const QString &name, bool plate)
{
    m_name = name;
    m_plate = plate;
    update();
}

void IconPlate::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_plate) {
        paintBox(&painter, rect(), 8, color(Tone::Sunken));
        paintIcon(&painter, QRectF(12, 12, 24, 24), m_name, color(Tone::Muted));
    } else {
        paintMark(&painter, QRectF(8, 8, 32, 32), RowState::Locked);
    }
}

} // namespace cognigy
