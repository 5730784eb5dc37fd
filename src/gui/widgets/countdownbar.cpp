// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/countdownbar.h"

#include "gui/style/digits.h"
#include "gui/style/fonts.h"
#include "gui/style/tokens.h"
#include "gui/widgets/statussegment.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cognigy {

CountdownBar::CountdownBar(QWidget *parent)
    : QWidget(parent)
{
    setFont(fontOf(Type::Section));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CountdownBar::setLeft(std::chrono::seconds left, std::chrono::seconds total)
{
    m_left = left;
    m_total = std::max(total, std::chrono::seconds(1));
    setAccessibleName(clockFace(left));
    update();
}

QSize CountdownBar::sizeHint() const
{
    return {static_cast<int>(std::ceil(digitsWidth(QStringLiteral("0:00"), font()))),
        fontMetrics().height() + 4};
}

void CountdownBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(color(Tone::Muted));
    drawDigits(&painter, QRectF(0, 0, width(), height() - 3), Qt::AlignLeft, clockFace(m_left));
    const qreal share = std::clamp(qreal(m_left.count()) / qreal(m_total.count()), 0.0, 1.0);
    painter.fillRect(QRectF(0, height() - 2, width(), 2), color(Tone::Sunken));
    painter.fillRect(QRectF(0, height() - 2, width() * share, 2), color(Tone::Muted));
}

} // namespace cognigy
