// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/notice.h"

#include "gui/style/marks.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"
#include "gui/widgets/marklabel.h"
#include "gui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace cognigy {

Notice::Notice(QWidget *parent)
    : StateMessage(Type::Body, Type::Small, parent)
{
    for (ToneLabel *label : {m_sentence, m_reason})
        label->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_sentence);
    words->addWidget(m_reason);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(8);
    auto *markColumn = new QVBoxLayout; // the mark stands on the middle of the first line
    markColumn->addSpacing((m_sentence->fontMetrics().height() - markSize) / 2);
    markColumn->addWidget(m_mark);
    markColumn->addStretch();
    row->addLayout(markColumn);
    row->addLayout(words, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    hide();
}

void Notice::say(
    RowState state, const QString &sentence, const QString &reason, const QString &action)
{
    setMessage(state, sentence, reason, action);
    m_reason->setVisible(!reason.isEmpty());
    show();
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), 6, color(tintOf(m_state)),
        currentTheme() == Theme::Contrast ? color(Tone::LineStrong) : QColor(Qt::transparent));
}

} // namespace cognigy
