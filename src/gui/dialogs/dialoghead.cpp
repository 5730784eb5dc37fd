// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/dialoghead.h"

#include "gui/widgets/stagetag.h"
#include "gui/widgets/tonelabel.h"

#include <QHBoxLayout>

namespace cognigy {

using namespace Qt::StringLiterals;

DialogHead::DialogHead(QWidget *parent)
    : QWidget(parent)
    , m_title(new ToneLabel(QString(), Tone::Text, Type::Title, this))
    , m_tag(new StageTag(Stage::Dev, 20, this))
    , m_name(new ToneLabel(QString(), Tone::Text, Type::Title, this))
    , m_where(new ToneLabel(QString(), Tone::Muted, Type::Body, this))
{
    for (ToneLabel *label : {m_title, m_name, m_where})
        label->setTextFormat(Qt::PlainText);
    m_title->setElided(true);
    m_name->setElided(true, Qt::ElideMiddle);
    m_where->setWordWrap(true);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_tag);
    row->addWidget(m_name);
    row->addStretch(1);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addLayout(row);
    lines->addWidget(m_where);
}

void DialogHead::showThing(const QString &title, const Environment &environment)
{
    show(title, &environment, environment.name);
    m_name->setType(Type::Body);
    m_name->setTone(Tone::Muted);
    m_name->setText(whereText(environment));
    m_where->hide();
}

void DialogHead::showAction(
    const QString &title, const Environment &environment, const QString &projectName)
{
    show(title, &environment, projectName);
    m_where->setText(whereText(environment));
}

void DialogHead::showTitle(const QString &title)
{
    show(title, nullptr, {});
    m_where->hide();
}

void DialogHead::show(const QString &title, const Environment *environment, const QString &name)
{
    m_title->setText(title);
    m_tag->setVisible(environment);
    if (environment)
        m_tag->setStage(environment->stage);
    m_name->setText(name);
    m_name->setVisible(!name.isEmpty());
}

QString whereText(const Environment &environment)
{
    const QString host = environment.baseUrl.host();
    return host.isEmpty() ? environment.name : environment.name + u" · "_s + host;
}

} // namespace cognigy
