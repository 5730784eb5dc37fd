// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/thinbar.h"

#include "gui/style/tokens.h"

#include <QPainter>

#include <algorithm>

namespace cognigy {

ThinBar::ThinBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Progress"));
}

void ThinBar::setProgress(double progress)
{
    if (m_progress == progress)
        return;
    m_progress = progress;
    setAccessibleDescription(progress < 0 ? QString() : tr("%1 %").arg(int(progress * 100)));
    update();
}

void ThinBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QRectF track(0, (height() - 4) / 2.0, width(), 4);
    painter.setBrush(color(Tone::Sunken));
    painter.drawRoundedRect(track, 2, 2);
    if (m_progress < 0) {
        painter.setBrush(color(Tone::Accent, 0.45));
        painter.drawRoundedRect(track, 2, 2);
        return;
    }
    track.setWidth(std::max(4.0, track.width() * std::min(1.0, m_progress)));
    painter.setBrush(color(Tone::Accent));
    painter.drawRoundedRect(track, 2, 2);
}

} // namespace cognigy
