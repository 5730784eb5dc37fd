// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/statussegment.h"

#include "gui/style/digits.h"
#include "gui/style/fonts.h"
#include "gui/style/icons.h"
#include "gui/style/marks.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

constexpr int segmentSide = 10;
constexpr std::chrono::minutes nearlyOver{2};

} // namespace

StatusSegment::StatusSegment(QWidget *parent)
    : QToolButton(parent)
{
    setProperty("segment", true);
    setFont(fontOf(Type::Small));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
}

void StatusSegment::setContent(const QString &text, RowState state)
{
    m_state = state;
    setText(text);
    setAccessibleName(state == RowState::None ? text : wordOf(state) + u": "_s + text);
    updateGeometry();
    update();
}

QSize StatusSegment::sizeHint() const
{
    int width = static_cast<int>(std::ceil(digitsWidth(text(), font()))) + 2 * segmentSide;
    if (m_state != RowState::None)
        width += markSize + 6;
    return {width, heightFor(26, font())};
}

void StatusSegment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || isDown())
        painter.fillRect(rect().adjusted(0, 1, 0, 0), color(Tone::Press, isDown() ? 1.0 : 0.6));
    QRect inner = rect().adjusted(segmentSide, 0, -segmentSide, 0);
    if (m_state != RowState::None) {
        paintMark(&painter, QRectF(inner.left(), (height() - markSize) / 2.0, markSize, markSize),
            m_state);
        inner.setLeft(inner.left() + markSize + 6);
    }
    painter.setPen(color(isEnabled() ? Tone::Muted : Tone::Disabled));
    drawDigits(&painter, inner.adjusted(0, 0, 1, 0), Qt::AlignLeft, text());
    if (hasFocus())
        paintRing(&painter, rect(), 4);
}

QString clockFace(std::chrono::seconds time)
{
    const auto all = std::max<qint64>(0, time.count());
    const auto pad = [](qint64 value) { return u"%1"_s.arg(value, 2, 10, QChar(u'0')); };
    if (all < 3600)
        return u"%1:%2"_s.arg(all / 60).arg(pad(all % 60));
    return u"%1:%2:%3"_s.arg(all / 3600).arg(pad(all / 60 % 60), pad(all % 60));
}

SuperCountdownSegment::SuperCountdownSegment(QWidget *parent)
    : QAbstractButton(parent)
{
    setFont(fontOf(Type::Section));
    setText(u"Super"_s); // the product's word, the same in every language
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    hide();
}

void SuperCountdownSegment::setLeft(std::chrono::seconds left, std::chrono::seconds total)
{
    using namespace std::chrono_literals;
    if (left > m_left)
        m_told = left <= nearlyOver;
    m_left = left;
    m_total = total;
    setVisible(left > 0s);
    if (left <= 0s)
        return;
    setAccessibleName(tr("Super API key: %1 left").arg(clockFace(left)));
    setToolTip(accessibleName());
    if (left <= nearlyOver && !m_told) {
        m_told = true;
        const QString words = tr("2 min left");
        setAccessibleName(words);
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
        emit nearEnd(words);
    }
    updateGeometry();
    update();
}

QSize SuperCountdownSegment::sizeHint() const
{
    const QString widest = m_left >= std::chrono::hours(1) ? u"0:00:00"_s : u"00:00"_s;
    const qreal words = digitsWidth(text(), font()) + digitsWidth(widest, font());
    return {static_cast<int>(std::ceil(words)) + 2 * segmentSide + 16 + 6 + 8, heightFor(26, font())};
}

void SuperCountdownSegment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Tone::WarnTint));
    if (underMouse())
        painter.fillRect(rect(), color(Tone::Warn, 0.08));
    const QColor ink = color(Tone::Warn);
    painter.setPen(ink);
    painter.setFont(font());
    int x = segmentSide;
    paintIcon(&painter, QRectF(x, (height() - 16) / 2.0, 16, 16), u"key"_s, ink);
    x += 22;
    const int word = fontMetrics().horizontalAdvance(text());
    painter.drawText(QRect(x, 0, word + 1, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
    x += word + 8;
    const QRectF time(x, 0, width() - x - segmentSide, height());
    drawDigits(&painter, time, Qt::AlignRight, clockFace(m_left));
    const qreal share = m_total.count() > 0
        ? std::clamp(qreal(m_left.count()) / qreal(m_total.count()), 0.0, 1.0)
        : 0;
    const QRectF track(time.left(), height() - 4, time.width(), 2);
    painter.fillRect(track, color(Tone::WarnMark, 0.25));
    painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * share, 2)), ink);
    if (hasFocus())
        paintRing(&painter, rect(), 4);
}

} // namespace cognigy
