// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/superkeybar.h"

#include "gui/style/fonts.h"
#include "gui/style/icons.h"
#include "gui/style/tokens.h"
#include "gui/widgets/tonelabel.h"
#include "operations/session.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyIconSide = 16;

QPushButton *flatButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setFlat(true);
    button->setAutoDefault(false);
    return button;
}

} // namespace

SuperKeyBar::SuperKeyBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(&session)
    , m_sentence(new ToneLabel({}, Tone::Text, Type::Strong, this))
    , m_time(new ToneLabel({}, Tone::Muted, Type::Body, this))
    , m_fresh(flatButton(tr("Mint a fresh one"), this))
    , m_end(flatButton(tr("End now"), this))
{
    setObjectName(u"superKeyBar"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_time->setTextFormat(Qt::PlainText);
    m_time->setElided(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12 + keyIconSide + 8, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_sentence);
    row->addWidget(m_time, 1);
    row->addWidget(m_fresh);
    row->addWidget(m_end);
    setFixedHeight(heightFor(36));

    connect(m_fresh, &QPushButton::clicked, this, &SuperKeyBar::freshOneWanted);
    connect(m_end, &QPushButton::clicked, this, [this] {
        if (m_acts)
            emit endWanted();
        else
            hide();
    });
    connect(&session.superKey(), &SuperKeySession::changed, this, &SuperKeyBar::follow);
    connect(&session.superKey(), &SuperKeySession::ticked, this, &SuperKeyBar::tellTime);
    hide();
    follow();
}

void SuperKeyBar::follow()
{
    if (!m_session)
        return;
    const bool acted = std::exchange(m_acts, m_session->superKeyActs());
    const QString organisation = m_session->superKey().facts().organisationName;
    if (m_acts) {
        m_sentence->setText(tr("A super key acts for %1").arg(organisation));
        m_end->setText(tr("End now"));
        tellTime();
        show();
    } else if (acted) {
        m_sentence->setText(tr("The super key for %1 has ended").arg(organisation));
        m_time->setText(tr("It is wiped. Your own key acts again."));
        m_end->setText(tr("Close"));
    }
    setAccessibleName(m_sentence->text());
    update();
}

void SuperKeyBar::tellTime()
{
    if (!m_session || !m_acts)
        return;
    const SuperKeySession &key = m_session->superKey();
    m_time->setText(tr("%1 left · %2", "time, reason")
                        .arg(superKeyCountdown(key.remaining()), key.facts().reason));
}

void SuperKeyBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(m_acts ? Tone::WarnTint : Tone::RunTint));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Tone::Line));
    paintIcon(&painter, QRectF(12, (height() - keyIconSide) / 2.0, keyIconSide, keyIconSide),
        u"key"_s, color(m_acts ? Tone::Warn : Tone::Run));
}

} // namespace cognigy
