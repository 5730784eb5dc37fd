// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/emptystate.h"

#include "gui/style/icons.h"
#include "gui/widgets/iconplate.h"
#include "gui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

constexpr int emptyTextWidth = 400;

void fillButton(QPushButton *button, const QString &text, const QString &iconName)
{
    button->setText(text);
    button->setIcon(iconName.isEmpty() ? QIcon() : icon(iconName));
    button->setVisible(!text.isEmpty());
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_plate(new IconPlate(this))
    , m_title(new ToneLabel(QString(), Tone::Text, Type::Title, this))
    , m_text(new ToneLabel(QString(), Tone::Muted, Type::Body, this))
    , m_primary(new QPushButton(this))
    , m_plain(new QPushButton(this))
{
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(emptyTextWidth);
    m_primary->setProperty("primary", true);
    setFocusProxy(m_primary); // what to do first is under Space at once

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_primary);
    buttons->addWidget(m_plain);
    buttons->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_plate, 0, Qt::AlignHCenter);
    column->addSpacing(16);
    column->addWidget(m_title);
    column->addSpacing(4);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(16);
    column->addLayout(buttons);
    column->addStretch(3);

    connect(m_primary, &QPushButton::clicked, this, &EmptyState::primaryTriggered);
    connect(m_plain, &QPushButton::clicked, this, [this] {
        if (m_noRight)
            emit copyRequested();
        else
            emit plainTriggered();
    });
}

void EmptyState::setContent(const Content &content)
{
    m_noRight = false;
    static_cast<IconPlate *>(m_plate)->setIcon(content.icon);
    m_title->setText(content.title);
    m_text->setText(content.text);
    fillButton(m_primary, content.primary, content.primaryIcon);
    fillButton(m_plain, content.plain, content.plainIcon);
    m_text->setMinimumHeight(m_text->heightForWidth(emptyTextWidth));
    setAccessibleName(content.title);
}

void EmptyState::setOff(const QString &whyPrimary, const QString &whyPlain)
{
    m_primary->setEnabled(whyPrimary.isEmpty());
    m_primary->setToolTip(whyPrimary);
    m_plain->setEnabled(whyPlain.isEmpty());
    m_plain->setToolTip(whyPlain);
}

void EmptyState::setNoRight(const QString &role, const QString &text)
{
    m_noRight = true;
    static_cast<IconPlate *>(m_plate)->setIcon(QString(), false);
    m_title->setText(tr("You need the role %1").arg(role));
    m_text->setText(text);
    fillButton(m_primary, QString(), QString());
    fillButton(m_plain, tr("Copy request"), u"copy"_s);
    m_text->setMinimumHeight(m_text->heightForWidth(emptyTextWidth));
    setAccessibleName(m_title->text());
}

} // namespace cognigy
