// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/fade.h"

#include "gui/style/theme.h"

#include <QGraphicsOpacityEffect>
#include <QPropertyAnimation>
#include <QWidget>

namespace cognigy {

void fadeIn(QWidget *widget)
{
    // What is there when its window opens has not newly appeared.
    if (isCalm() || widget->graphicsEffect() || !widget->window()->isVisible())
        return;
    auto *effect = new QGraphicsOpacityEffect(widget);
    effect->setOpacity(0);
    widget->setGraphicsEffect(effect);
    auto *fade = new QPropertyAnimation(effect, "opacity", effect);
    fade->setDuration(120);
    fade->setEndValue(1.0);
    // Without the effect the widget paints straight again, sharp and at full speed.
    QObject::connect(
        fade, &QPropertyAnimation::finished, widget,
        [widget] { widget->setGraphicsEffect(nullptr); }, Qt::QueuedConnection);
    fade->start();
}

} // namespace cognigy
