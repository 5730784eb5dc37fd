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

namespace {

ToneLabel *wrapped(Tone tone, Type type, QWidget *parent)
{
    auto *label = new ToneLabel(QString(), tone, type, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

Notice::Notice(QWidget *parent)
    : QWidget(parent)
    , m_mark(new MarkLabel(RowState::Information, markSize, this))
    , m_sentence(wrapped(Tone::Text, Type::Body, this))
    , m_reason(wrapped(Tone::Muted, Type::Small, this))
    , m_action(new QPushButton(this))
{
    m_action->setAutoDefault(false);
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
    connect(m_action, &QPushButton::clicked, this, &Notice::actionTriggered);
    hide();
}

void Notice::say(
    RowState state, const QString &sentence, const QString &reason, const QString &action)
{
    m_state = state;
    m_mark->setState(state);
    m_sentence->setText(sentence);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(wordOf(state));
    setAccessibleDescription(reason.isEmpty() ? sentence : sentence + u' ' + reason);
    show();
    update();
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), 6, color(tintOf(m_state)),
        currentTheme() == Theme::Contrast ? color(Tone::LineStrong) : QColor(Qt::transparent));
}

QString Notice::sentence() const
{
    return m_sentence->text();
}

} // namespace cognigy
