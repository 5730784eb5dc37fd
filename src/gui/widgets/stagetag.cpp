// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/stagetag.h"

#include "gui/style/marks.h"
#include "gui/style/theme.h"

#include <QEvent>
#include <QPainter>

namespace cognigy {

StageTag::StageTag(QWidget *parent)
    : StageTag(Stage::Dev, 18, parent)
{
}

StageTag::StageTag(Stage stage, int height, QWidget *parent)
    : QWidget(parent)
    , m_stage(stage)
    , m_height(height)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(wordOf(stage));
}

void StageTag::setStage(Stage stage)
{
    m_stage = stage;
    setAccessibleName(wordOf(stage));
    updateGeometry();
    update();
}

void StageTag::setTagHeight(int height)
{
    m_height = height;
    updateGeometry();
}

QSize StageTag::sizeHint() const
{
    return stageTagSize(m_stage, m_height).toSize();
}

void StageTag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStageTag(&painter, rect(), m_stage);
}

StageStripe::StageStripe(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fit();
}

void StageStripe::setStage(Stage stage)
{
    m_stage = stage;
    m_empty = false;
    setAccessibleName(tr("Stage %1").arg(wordOf(stage)));
    fit();
    update();
}

void StageStripe::clear()
{
    m_empty = true;
    setAccessibleName(QString());
    fit();
    update();
}

void StageStripe::fit()
{
    const bool contrast = currentTheme() == Theme::Contrast;
    const int thick = m_empty || m_stage == Stage::Dev ? 1 : contrast ? 4 : 3;
    setFixedHeight(thick);
}

void StageStripe::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fit();
}

void StageStripe::paintEvent(QPaintEvent *)
{
    if (m_empty)
        return;
    QPainter painter(this);
    const QColor ink = color(toneOf(m_stage));
    if (m_stage != Stage::Qa) {
        painter.fillRect(rect(), ink);
        return;
    }
    painter.fillRect(rect(), color(Tone::QaTint));
    for (int x = 0; x < width(); x += 20)
        painter.fillRect(QRect(x, 0, 14, height()), ink);
}

} // namespace cognigy
