// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/stepnumber.h"

#include "gui/style/fonts.h"
#include "gui/style/theme.h"

#include <QPainter>

namespace cognigy {

StepNumber::StepNumber(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepNumber::setNumber(int number)
{
    m_number = number;
    setAccessibleName(tr("Step %1").arg(number));
    update();
}

QSize StepNumber::sizeHint() const
{
    const int side = heightFor(22);
    return {side, side};
}

void StepNumber::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        currentTheme() == Theme::Contrast ? QPen(color(Tone::LineStrong), 1) : QPen(Qt::NoPen));
    painter.setBrush(color(Tone::RunTint));
    painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(color(Tone::Run));
    painter.setFont(fontOf(Type::Section));
    painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
}

} // namespace cognigy
