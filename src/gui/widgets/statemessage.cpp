// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/statemessage.h"

#include "gui/style/marks.h"
#include "gui/widgets/marklabel.h"
#include "gui/widgets/tonelabel.h"

#include <QPushButton>

namespace cognigy {

StateMessage::StateMessage(Type sentence, Type reason, QWidget *parent)
    : QWidget(parent)
    , m_mark(new MarkLabel(RowState::Information, markSize, this))
    , m_sentence(new ToneLabel(QString(), Tone::Text, sentence, this))
    , m_reason(new ToneLabel(QString(), Tone::Muted, reason, this))
    , m_action(new QPushButton(this))
{
    for (ToneLabel *label : {m_sentence, m_reason})
        label->setTextFormat(Qt::PlainText);
    m_action->setAutoDefault(false);
    connect(m_action, &QPushButton::clicked, this, &StateMessage::actionTriggered);
}

QString StateMessage::sentence() const
{
    return m_sentence->text();
}

void StateMessage::setMessage(
    RowState state, const QString &sentence, const QString &reason, const QString &action)
{
    m_state = state;
    m_mark->setState(state);
    m_sentence->setText(sentence);
    m_reason->setText(reason);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(wordOf(state));
    setAccessibleDescription(reason.isEmpty() ? sentence : sentence + u' ' + reason);
    update();
}

} // namespace cognigy
