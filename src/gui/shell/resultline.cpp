// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/resultline.h"

#include "gui/style/marks.h"
#include "gui/style/theme.h"
#include "gui/widgets/tonelabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace cognigy {

using namespace Qt::StringLiterals;

ResultLine::ResultLine(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new ToneLabel({}, Tone::Text, Type::Strong, this))
    , m_details(new ToneLabel({}, Tone::Muted, Type::Body, this))
{
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_details->setObjectName(u"details"_s);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12 + markSize + 8, 7, 12, 7);
    column->setSpacing(2);
    column->addWidget(m_sentence);
    column->addWidget(m_details);
    clear();
}

void ResultLine::tell(RowState state, const QString &sentence, const QString &details)
{
    m_state = state;
    m_sentence->setText(sentence);
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    setAccessibleName(text());
    updateGeometry();
    update();
}

void ResultLine::clear()
{
    tell(RowState::None, {}, {});
}

QString ResultLine::text() const
{
    return m_details->text().isEmpty() ? m_sentence->text()
                                       : m_sentence->text() + u'\n' + m_details->text();
}

void ResultLine::paintEvent(QPaintEvent *)
{
    if (m_state == RowState::None)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        currentTheme() == Theme::Contrast ? QPen(color(Tone::LineStrong), 1) : QPen(Qt::NoPen));
    painter.setBrush(color(tintOf(m_state)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const int line = m_sentence->fontMetrics().height();
    const qreal top = m_sentence->y() + (line - markSize) / 2.0;
    paintMark(&painter, QRectF(12, top, markSize, markSize), m_state);
}

} // namespace cognigy
