// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/switcherbutton.h"

#include "gui/style/fonts.h"
#include "gui/style/icons.h"
#include "gui/style/marks.h"
#include "gui/style/tokens.h"

#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

constexpr int switcherSide = 8;
constexpr int switcherGap = 8;
constexpr int switcherIcon = 16;
constexpr int switcherTag = 20;
constexpr int switcherWidest = 320;

} // namespace

SwitcherButton::SwitcherButton(QWidget *parent)
    : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SwitcherButton::setStage(std::optional<Stage> stage)
{
    m_stage = stage;
    updateGeometry();
    update();
}

void SwitcherButton::setName(const QString &name, bool heavy)
{
    m_name = name;
    m_heavy = heavy;
    setAccessibleName(m_stage ? wordOf(*m_stage) + u' ' + name : name);
    updateGeometry();
    update();
}

qreal SwitcherButton::leadWidth() const
{
    if (m_stage)
        return stageTagSize(*m_stage, switcherTag).width();
    return icon().isNull() ? -switcherGap : switcherIcon;
}

QSize SwitcherButton::sizeHint() const
{
    const QFontMetrics metrics(fontOf(m_heavy ? Type::Heavy : Type::Body));
    const int width = int(switcherSide + leadWidth() + switcherGap
        + metrics.horizontalAdvance(m_name) + switcherGap + switcherIcon + switcherSide + 1);
    return {std::min(width, switcherWidest), heightFor(28)};
}

QSize SwitcherButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 96), heightFor(28)};
}

void SwitcherButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool down = isDown() || (menu() && menu()->isVisible());
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(color(hasFocus() ? Tone::Focus : Tone::ButtonLine));
    painter.setBrush(color(down || underMouse() ? Tone::Press : Tone::Control));
    painter.drawRoundedRect(box, 6, 6);
    if (hasFocus()) {
        painter.setPen(QPen(color(Tone::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }

    const qreal middle = height() / 2.0;
    qreal x = switcherSide;
    if (m_stage) {
        const QSizeF size = stageTagSize(*m_stage, switcherTag);
        x = 5; // a tag brings air of its own
        paintStageTag(&painter, QRectF({x, middle - size.height() / 2}, size), *m_stage);
        x += size.width() + switcherGap;
    } else if (!icon().isNull()) {
        icon().paint(
            &painter, QRect(int(x), int(middle) - switcherIcon / 2, switcherIcon, switcherIcon));
        x += switcherIcon + switcherGap;
    }
    const qreal chevron = width() - switcherSide - switcherIcon;
    painter.setFont(fontOf(m_heavy ? Type::Heavy : Type::Body));
    painter.setPen(color(isEnabled() ? Tone::Text : Tone::Disabled));
    const QRectF textBox(x, 0, chevron - x - 2, height());
    painter.drawText(textBox, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(m_name, Qt::ElideMiddle, int(textBox.width())));
    paintIcon(&painter, QRectF(chevron, middle - switcherIcon / 2.0, switcherIcon, switcherIcon),
        u"chevron-down"_s, color(Tone::Muted));
}

} // namespace cognigy
