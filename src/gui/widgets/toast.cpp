// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/toast.h"

#include "gui/style/fonts.h"
#include "gui/style/icons.h"
#include "gui/style/marks.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"
#include "gui/widgets/marklabel.h"
#include "gui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

constexpr int cardWidth = 380;
constexpr int shadowRoom = 16; // room around the card for what it casts

void paintShadow(QPainter *painter, const QRectF &card)
{
    if (currentTheme() == Theme::Contrast)
        return;
    const qreal full = currentTheme() == Theme::Dark ? 0.25 : 0.05;
    // A few wider and fainter boxes stand for a blur, and stay sharp at every scale.
    constexpr int steps = 8;
    QColor ink = Qt::black;
    ink.setAlphaF(static_cast<float>(full / 6));
    for (int step = 0; step < steps; ++step) {
        const qreal grow = (shadowRoom - 6) * step / qreal(steps);
        paintBox(painter, card.translated(0, 4).adjusted(-grow, -grow, grow, grow), 8 + grow, ink);
    }
}

} // namespace

Toast::Toast(const Content &content, QWidget *parent)
    : QWidget(parent)
    , m_state(content.state)
{
    setAttribute(Qt::WA_Hover);
    auto *title = new ToneLabel(content.title, Tone::Text, Type::Strong, this);
    auto *text = new ToneLabel(content.text, Tone::Muted, Type::Small, this);
    for (ToneLabel *label : {title, text})
        label->setElided(true);
    text->setVisible(!content.text.isEmpty());
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(text);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(shadowRoom + 14, shadowRoom + 8, shadowRoom + 8, shadowRoom + 8);
    row->setSpacing(10);
    row->addWidget(new MarkLabel(content.state, markSize, this));
    row->addLayout(words, 1);
    if (!content.action.isEmpty()) {
        auto *action = new QPushButton(content.action, this);
        connect(action, &QPushButton::clicked, this, &Toast::actionTriggered);
        row->addWidget(action);
    }
    auto *close = new QToolButton(this);
    close->setIcon(icon(u"close"_s));
    close->setAccessibleName(tr("Close"));
    connect(close, &QToolButton::clicked, this, &Toast::closed);
    row->addWidget(close);

    setFixedSize(cardWidth + 2 * shadowRoom, heightFor(48) + 2 * shadowRoom);
    setAccessibleName(content.title);
    setAccessibleDescription(content.text);
}

bool Toast::isHeld() const
{
    return underMouse() || (focusWidget() && focusWidget()->hasFocus());
}

bool Toast::isSticky() const
{
    return m_state == RowState::Failed;
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF card = QRectF(rect()).adjusted(shadowRoom, shadowRoom, -shadowRoom, -shadowRoom);
    paintShadow(&painter, card);
    const Tone edge = currentTheme() == Theme::Light ? Tone::Line : Tone::ButtonLine;
    paintBox(&painter, card, 8, color(Tone::Raised), color(edge));
}

} // namespace cognigy
