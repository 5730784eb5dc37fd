// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/errorcard.h"

#include "gui/style/icons.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"
#include "gui/widgets/marklabel.h"
#include "gui/widgets/stagetag.h"
#include "gui/widgets/tonelabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

ToneLabel *wrappedLabel(Tone tone, QWidget *parent)
{
    auto *label = new ToneLabel(QString(), tone, Type::Body, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ErrorCard::ErrorCard(QWidget *parent)
    : QWidget(parent)
    , m_title(new ToneLabel(QString(), Tone::Text, Type::CardTitle, this))
    , m_tag(new StageTag(Stage::Dev, 18, this))
    , m_place(new ToneLabel(QString(), Tone::Text, Type::CardTitle, this))
    , m_why(wrappedLabel(Tone::Text, this))
    , m_advice(wrappedLabel(Tone::Text, this))
    , m_unchanged(new ToneLabel(tr("Nothing was changed."), Tone::Muted, Type::Body, this))
    , m_mono(new ToneLabel(QString(), Tone::Muted, Type::Mono, this))
    , m_action(new QPushButton(this))
    , m_retry(new QPushButton(icon(u"refresh"_s), tr("Retry"), this))
    , m_copy(new QPushButton(tr("Copy details"), this))
{
    m_mono->setElided(true);
    m_mono->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_copy->setFlat(true);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(m_title);
    heading->addWidget(m_tag);
    heading->addWidget(m_place);
    heading->addStretch();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_action);
    buttons->addWidget(m_retry);
    buttons->addStretch();

    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_mono, 1);
    foot->addWidget(m_copy);

    auto *text = new QVBoxLayout;
    text->setSpacing(4);
    text->addLayout(heading);
    text->addWidget(m_why);
    text->addWidget(m_advice);
    text->addWidget(m_unchanged);
    text->addSpacing(4);
    text->addLayout(buttons);
    text->addSpacing(4);
    text->addWidget(line);
    text->addLayout(foot);

    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 8);
    all->setSpacing(12);
    all->addWidget(new MarkLabel(RowState::Failed, 18, this), 0, Qt::AlignTop);
    all->addLayout(text, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    connect(m_retry, &QPushButton::clicked, this, &ErrorCard::retryTriggered);
    connect(m_action, &QPushButton::clicked, this, &ErrorCard::actionTriggered);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_details); });
}

void ErrorCard::setError(const ErrorWords &words, const Error &error)
{
    m_title->setText(words.title);
    m_tag->setVisible(words.stage.has_value());
    if (words.stage)
        m_tag->setStage(*words.stage);
    m_place->setText(words.place);
    m_why->setText(words.why);
    m_why->setVisible(!words.why.isEmpty());
    m_advice->setText(words.advice);
    m_advice->setVisible(!words.advice.isEmpty());
    m_unchanged->setVisible(words.nothingChanged);
    m_action->setText(words.action);
    m_action->setVisible(!words.action.isEmpty());
    m_mono->setText(error.summary());

    QStringList lines{words.title};
    if (words.stage)
        lines.last() += u' ' + wordOf(*words.stage) + u' ' + words.place;
    for (const QString &line : {words.why, words.advice, error.operation, error.summary()}) {
        if (!line.isEmpty())
            lines << line;
    }
    if (!error.sample.isEmpty())
        lines << QString::fromUtf8(error.sample);
    m_details = lines.join(u'\n');
    setAccessibleName(lines.constFirst());
    setAccessibleDescription(words.why);
}

void ErrorCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool contrast = currentTheme() == Theme::Contrast;
    paintBox(&painter, rect(), 8, color(Tone::ErrorTint),
        contrast ? color(Tone::LineStrong) : color(Tone::Error, 0.3));
}

} // namespace cognigy
