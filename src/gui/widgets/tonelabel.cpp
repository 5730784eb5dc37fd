// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/tonelabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

constexpr std::array toneNames{
    std::pair{"text"_L1, Tone::Text},
    std::pair{"muted"_L1, Tone::Muted},
    std::pair{"faint"_L1, Tone::Faint},
    std::pair{"disabled"_L1, Tone::Disabled},
    std::pair{"accent"_L1, Tone::Accent},
    std::pair{"ok"_L1, Tone::Ok},
    std::pair{"run"_L1, Tone::Run},
    std::pair{"wait"_L1, Tone::Wait},
    std::pair{"warn"_L1, Tone::Warn},
    std::pair{"error"_L1, Tone::Error},
    std::pair{"stale"_L1, Tone::Stale},
    std::pair{"prod"_L1, Tone::Prod},
};

constexpr std::array typeNames{
    std::pair{"body"_L1, Type::Body},
    std::pair{"strong"_L1, Type::Strong},
    std::pair{"heavy"_L1, Type::Heavy},
    std::pair{"title"_L1, Type::Title},
    std::pair{"bigTitle"_L1, Type::BigTitle},
    std::pair{"cardTitle"_L1, Type::CardTitle},
    std::pair{"small"_L1, Type::Small},
    std::pair{"label"_L1, Type::Label},
    std::pair{"section"_L1, Type::Section},
    std::pair{"mono"_L1, Type::Mono},
};

template <class Table, class Value>
QString nameIn(const Table &table, Value value)
{
    for (const auto &[name, entry] : table) {
        if (entry == value)
            return name;
    }
    return {};
}

template <class Table, class Value>
Value valueIn(const Table &table, const QString &wanted, Value fallback)
{
    for (const auto &[name, entry] : table) {
        if (wanted == name)
            return entry;
    }
    qWarning("no tone or type is named %s", qUtf8Printable(wanted));
    return fallback;
}

} // namespace

ToneLabel::ToneLabel(QWidget *parent)
    : QLabel(parent)
{
    // Else Qt derives the ink from the ground that the parent stands on, and not from ours.
    setForegroundRole(QPalette::WindowText);
}

ToneLabel::ToneLabel(const QString &text, Tone tone, Type type, QWidget *parent)
    : ToneLabel(parent)
{
    setText(text);
    setType(type);
    setTone(tone);
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

void ToneLabel::setType(Type type)
{
    m_type = type;
    setFont(fontOf(type));
}

void ToneLabel::setElided(bool elided, Qt::TextElideMode mode)
{
    m_elided = elided;
    m_mode = mode;
    updateGeometry();
    update();
}

QString ToneLabel::toneName() const
{
    return nameIn(toneNames, m_tone);
}

void ToneLabel::setToneName(const QString &name)
{
    setTone(valueIn(toneNames, name, Tone::Text));
}

QString ToneLabel::typeName() const
{
    return nameIn(typeNames, m_type);
}

void ToneLabel::setTypeName(const QString &name)
{
    setType(valueIn(typeNames, name, Type::Body));
}

QSize ToneLabel::minimumSizeHint() const
{
    QSize size = QLabel::minimumSizeHint();
    if (m_elided)
        size.setWidth(std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 6));
    return size;
}

void ToneLabel::applyTone()
{
    if (m_applying)
        return;
    m_applying = true;
    QPalette own;
    own.setColor(QPalette::WindowText, color(m_tone));
    own.setColor(QPalette::Disabled, QPalette::WindowText, color(Tone::Disabled));
    setPalette(own);
    m_applying = false;
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTone();
    else if (event->type() == QEvent::ApplicationFontChange)
        setFont(fontOf(m_type));
}

bool ToneLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_elided && toolTip().isEmpty()) {
        const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), cut ? text() : QString());
        return true;
    }
    return QLabel::event(event);
}

void ToneLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elided)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const QRect rect = contentsRect();
    style()->drawItemText(&painter, rect, static_cast<int>(alignment()), palette(), isEnabled(),
        fontMetrics().elidedText(text(), m_mode, rect.width()), QPalette::WindowText);
}

} // namespace cognigy
