// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/banner.h"

#include "gui/style/fonts.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"
#include "gui/widgets/marklabel.h"
#include "gui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace cognigy {

Banner::Banner(QWidget *parent)
    : StateMessage(Type::Strong, Type::Body, parent)
{
    setFixedHeight(heightFor(36));
    m_reason->setElided(true);
    m_reason->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_action->setFlat(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 4, 0);
    row->setSpacing(8);
    row->addWidget(m_mark);
    row->addWidget(m_sentence);
    row->addWidget(m_reason, 1);
    row->addWidget(m_action);
}

void Banner::setContent(
    RowState state, const QString &sentence, const QString &reason, const QString &action)
{
    setMessage(state, sentence, reason, action);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(tintOf(m_state)));
    if (currentTheme() == Theme::Contrast)
        paintBox(&painter, rect(), 0, Qt::transparent, color(Tone::LineStrong));
}

} // namespace cognigy
