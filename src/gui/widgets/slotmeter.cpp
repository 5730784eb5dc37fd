// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/slotmeter.h"

#include "gui/style/digits.h"
#include "gui/style/fonts.h"
#include "gui/style/paint.h"
#include "gui/style/tokens.h"

#include <QPainter>

#include <cmath>

namespace cognigy {

namespace {

constexpr int slotWidth = 10;
constexpr int slotHeight = 8;
constexpr int slotGap = 2;

Tone toneOfUse(int used, int total)
{
    if (used >= total)
        return Tone::Error;
    return used * 10 >= total * 9 ? Tone::WarnMark : Tone::Accent;
}

} // namespace

SlotMeter::SlotMeter(QWidget *parent)
    : QWidget(parent)
{
    setFont(fontOf(Type::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SlotMeter::setUsed(int used, int total, const QString &words)
{
    m_used = used;
    m_total = total;
    m_words = words.isEmpty() ? tr("%1 of %2 slots").arg(used).arg(total) : words;
    setAccessibleName(m_words);
    updateGeometry();
    update();
}

QSize SlotMeter::sizeHint() const
{
    const int cells = m_total * (slotWidth + slotGap) - slotGap;
    return {cells + 8 + static_cast<int>(std::ceil(digitsWidth(m_words, font()))) + 1,
        std::max(16, fontMetrics().height())};
}

void SlotMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRectF cell(0, (height() - slotHeight) / 2, slotWidth, slotHeight);
    for (int i = 0; i < m_total; ++i) {
        if (i < m_used)
            paintBox(&painter, cell, 2, color(toneOfUse(m_used, m_total)));
        else
            paintBox(&painter, cell, 2, color(Tone::Sunken), color(Tone::LineStrong));
        cell.translate(slotWidth + slotGap, 0);
    }
    painter.setPen(color(Tone::Muted));
    drawDigits(&painter, QRectF(cell.left() - slotGap + 8, 0, width() - cell.left(), height()),
        Qt::AlignLeft, m_words);
}

} // namespace cognigy
