// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/secretfield.h"

#include "gui/style/digits.h"
#include "gui/style/icons.h"
#include "gui/widgets/countdownbar.h"
#include "gui/widgets/secretclipboard.h"
#include "gui/widgets/secrettext.h"
#include "gui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cognigy {

SecretField::SecretField(QWidget *parent)
    : QWidget(parent)
    , m_text(new SecretText(this))
    , m_show(new QPushButton(icon(u"show"_s), tr("Show"), this))
    , m_copy(new QPushButton(icon(u"copy"_s), tr("Copy"), this))
    , m_clears(new ToneLabel(tr("Clipboard clears in"), Tone::Muted, Type::Small, this))
    , m_countdown(new CountdownBar(this))
{
    for (QPushButton *button : {m_show, m_copy})
        button->setAutoDefault(false);
    m_copy->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_text, 1);
    row->addWidget(m_show);
    row->addWidget(m_copy);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_clears);
    below->addWidget(m_countdown);
    below->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addLayout(below);
    setFocusProxy(m_text); // the first in the tab chain: another one would skip what stands before it

    // The line below keeps its place, so that nothing jumps when it appears.
    for (QWidget *widget : {static_cast<QWidget *>(m_clears), m_countdown}) {
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(policy);
        widget->hide();
    }

    connect(m_show, &QPushButton::clicked, this, [this] { setRevealed(!isRevealed()); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_clipboard->copy(m_text->secret());
        emit copied();
    });
}

SecretField::~SecretField() = default;

void SecretField::setClipboard(SecretClipboard &clipboard)
{
    m_clipboard = &clipboard;
    m_copy->show();
    connect(&clipboard, &SecretClipboard::remainingChanged, this, &SecretField::showRemaining);
}

void SecretField::setSecret(Secret secret, const QString &name)
{
    m_text->setSecret(std::move(secret), name);
    setRevealed(false);
}

void SecretField::clear()
{
    setSecret(Secret(), QString());
}

bool SecretField::isRevealed() const
{
    return m_text->isRevealed();
}

void SecretField::setRevealed(bool revealed)
{
    m_text->setRevealed(revealed);
    m_show->setText(revealed ? tr("Hide") : tr("Show"));
    m_show->setIcon(icon(revealed ? u"hide"_s : u"show"_s));
}

void SecretField::showRemaining(std::chrono::seconds left)
{
    const bool holding = left.count() > 0;
    m_clears->setVisible(holding);
    m_countdown->setVisible(holding);
    static_cast<CountdownBar *>(m_countdown)->setLeft(left, SecretClipboard::lifetime);
}

} // namespace cognigy
