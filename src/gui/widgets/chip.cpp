// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/chip.h"

#include "gui/style/fonts.h"
#include "gui/style/icons.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace cognigy {

namespace {

constexpr int chipSide = 8;
constexpr int chipCross = 16;

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setFont(fontOf(Type::Small));
    setText(text);
    setAccessibleName(tr("Filter: %1").arg(text));
    setAccessibleDescription(tr("Enter changes it, Delete removes it."));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &Chip::editRequested);
}

QSize Chip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * chipSide + chipCross + 2,
        std::max(26, fontMetrics().height() + 10)}; // 22 are painted; 26 can be hit
}

QRect Chip::cross() const
{
    return {width() - chipCross - 4, (height() - chipCross) / 2, chipCross, chipCross};
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit removed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isDown()
        && cross().adjusted(-4, -5, 4, 5).contains(event->position().toPoint())) {
        setDown(false);
        emit removed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(0, 2, 0, -2);
    const bool contrast = currentTheme() == Theme::Contrast;
    QColor fill = color(Tone::RunTint);
    if (underMouse() || isDown())
        fill = mixed(fill, color(Tone::Accent), 0.1);
    paintBox(&painter, box, 5, fill, contrast ? color(Tone::LineStrong) : Qt::transparent);
    if (hasFocus())
        paintRing(&painter, box, 5);
    painter.setPen(color(Tone::Text));
    painter.drawText(
        rect().adjusted(chipSide, 0, -chipCross - 6, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    paintIcon(&painter, QRectF(cross()).adjusted(1, 1, -1, -1), QStringLiteral("close"),
        color(Tone::Text));
}

} // namespace cognigy
