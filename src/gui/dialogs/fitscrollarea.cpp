// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/fitscrollarea.h"

#include "gui/style/fonts.h"

#include <QEvent>
#include <QLayout>

namespace cognigy {

FitScrollArea::FitScrollArea(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

bool FitScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

void FitScrollArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void FitScrollArea::fit()
{
    if (!widget() || !widget()->layout())
        return;
    widget()->setAutoFillBackground(false);
    const QLayout *layout = widget()->layout();
    const int wanted = layout->hasHeightForWidth()
        ? layout->totalHeightForWidth(viewport()->width())
        : layout->totalSizeHint().height();
    setFixedHeight(qMin(heightFor(300), wanted));
}

} // namespace cognigy
