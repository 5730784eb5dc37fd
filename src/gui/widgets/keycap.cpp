// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/keycap.h"

#include "gui/style/fonts.h"
#include "gui/style/paint.h"
#include "gui/style/tokens.h"

#include <QPainter>

namespace cognigy {

KeyCap::KeyCap(const QString &key, QWidget *parent)
    : QWidget(parent)
{
    setFont(fontOf(Type::KeyCap));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKey(key);
}

void KeyCap::setKey(const QString &key)
{
    m_key = key;
    setAccessibleName(key);
    updateGeometry();
    update();
}

QSize KeyCap::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_key) + 12, std::max(18, fontMetrics().height() + 4)};
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), 4, color(Tone::Sunken), color(Tone::ButtonLine));
    painter.setPen(color(Tone::Muted));
    painter.drawText(rect(), Qt::AlignCenter, m_key);
}

} // namespace cognigy
