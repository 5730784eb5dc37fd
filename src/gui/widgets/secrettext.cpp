// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/secrettext.h"

#include "gui/style/fonts.h"
#include "gui/style/paint.h"
#include "gui/style/tokens.h"

#include <QDialog>
#include <QPainter>

namespace cognigy {

namespace {

constexpr int secretSide = 9;

/// "•••• •••• 3f9a": as many dots as there are bytes, in fours, so that lengths can be compared.
QString maskedText(const Secret &secret)
{
    const QString tail = secret.tail();
    const auto hidden = static_cast<qsizetype>(secret.size()) - tail.size();
    QString text;
    for (qsizetype i = 0; i < hidden; ++i) {
        if (i > 0 && i % 4 == 0)
            text += u' ';
        text += u'•';
    }
    return tail.isEmpty() ? text : text + u' ' + tail;
}

} // namespace

SecretText::SecretText(QWidget *parent)
    : QWidget(parent)
{
    setFont(fontOf(Type::Mono));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SecretText::setSecret(Secret secret, const QString &name)
{
    m_secret = std::move(secret);
    m_name = name;
    m_revealed = false;
    describe();
    update();
}

void SecretText::setRevealed(bool revealed)
{
    m_revealed = revealed;
    describe();
    update();
}

void SecretText::describe()
{
    setAccessibleName(m_name);
    if (m_secret.isEmpty())
        setAccessibleDescription({});
    else if (m_revealed)
        setAccessibleDescription(tr("Shown on the screen. Copy it to use it."));
    else
        setAccessibleDescription(tr("Hidden, ends in %1").arg(m_secret.tail()));
}

QSize SecretText::sizeHint() const
{
    return {300, heightFor(30)};
}

QSize SecretText::minimumSizeHint() const
{
    return {140, heightFor(30)};
}

void SecretText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), 6, color(Tone::Canvas), color(Tone::LineStrong));
    if (hasFocus())
        paintRing(&painter, rect(), 6);
    const QRect inner = rect().adjusted(secretSide, 0, -secretSide, 0);
    painter.setPen(color(Tone::Text));
    if (!m_revealed) {
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(maskedText(m_secret), Qt::ElideLeft, inner.width()));
        return;
    }
    const auto view = m_secret.view();
    QString text = QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
    QString shown = fontMetrics().elidedText(text, Qt::ElideMiddle, inner.width());
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, shown);
    // What paint needs it has copied; our own copies need not stay in memory.
    for (QString *copy : {&text, &shown})
        wipeMemory(copy->data(), static_cast<std::size_t>(copy->size()) * sizeof(QChar));
}

} // namespace cognigy
