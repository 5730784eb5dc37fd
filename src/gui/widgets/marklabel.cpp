// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/marklabel.h"

#include "gui/style/marks.h"
#include "gui/style/theme.h"

#include <QPainter>

namespace cognigy {

MarkLabel::MarkLabel(QWidget *parent)
    : MarkLabel(RowState::None, markSize, parent)
{
}

MarkLabel::MarkLabel(RowState state, int size, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_size(size)
{
    setFixedSize(size, size);
    setAccessibleName(wordOf(state));
    m_turn.setStartValue(0.0);
    m_turn.setEndValue(1.0);
    m_turn.setDuration(1200);
    m_turn.setLoopCount(-1);
    connect(&m_turn, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void MarkLabel::setState(RowState state)
{
    if (m_state == state)
        return;
    m_state = state;
    setAccessibleName(wordOf(state));
    turnOrRest();
    update();
}

void MarkLabel::turnOrRest()
{
    if (isVisible() && m_state == RowState::Running && !isCalm())
        m_turn.start();
    else
        m_turn.stop();
}

void MarkLabel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    turnOrRest();
}

void MarkLabel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    turnOrRest();
}

void MarkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool turning = m_turn.state() == QAbstractAnimation::Running;
    paintMark(&painter, rect(), m_state, turning ? m_turn.currentValue().toReal() : 0);
}

} // namespace cognigy
