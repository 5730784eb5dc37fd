// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/bulkbar.h"

#include "gui/style/fonts.h"
#include "gui/style/icons.h"
#include "gui/style/paint.h"
#include "gui/widgets/fade.h"
#include "gui/widgets/keycap.h"
#include "gui/widgets/tonelabel.h"
#include "models/text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

void followAction(QPushButton *button, const QAction *action)
{
    button->setText(action->text());
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    button->setVisible(action->isVisible());
    button->setIcon(action->isEnabled() ? action->icon() : icon(u"locked"_s));
}

} // namespace

BulkBar::BulkBar(QWidget *parent)
    : QWidget(parent)
    , m_count(new ToneLabel(QString(), Tone::Text, Type::Heavy, this))
    , m_buttons(new QHBoxLayout)
    , m_escape(new KeyCap(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText), this))
    , m_clears(new ToneLabel(tr("clears"), Tone::Muted, Type::Small, this))
{
    setFixedHeight(heightFor(44));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 1, 12, 0);
    row->setSpacing(6);
    row->addWidget(m_count);
    row->addSpacing(10);
    m_buttons->setSpacing(6);
    row->addLayout(m_buttons);
    row->addStretch();
    row->addWidget(m_escape);
    row->addWidget(m_clears);
    setAccessibleName(tr("Selected rows"));
    setCount(0);
}

void BulkBar::setActions(const QList<QAction *> &actions)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (QAction *action : actions) {
        auto *button = new QPushButton(this);
        button->setAutoDefault(false);
        followAction(button, action);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(
            action, &QAction::changed, button, [button, action] { followAction(button, action); });
        m_buttons->addWidget(button);
    }
}

void BulkBar::setCount(int count, int hidden)
{
    m_count->setText(selectionText(count, hidden));
    if (count > 0 && isHidden())
        fadeIn(this);
    setVisible(count > 0);
}

void BulkBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cleared();
    else
        QWidget::keyPressEvent(event);
}

void BulkBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The hint leaves before any button gets narrower.
    const int hint = m_escape->sizeHint().width() + m_clears->sizeHint().width() + 12;
    int needed = m_count->sizeHint().width() + m_buttons->sizeHint().width() + 46;
    const bool room = width() >= needed + hint;
    m_escape->setVisible(room);
    m_clears->setVisible(room);
}

void BulkBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Tone::RunTint));
    paintHairline(&painter, rect(), Qt::TopEdge);
}

} // namespace cognigy
