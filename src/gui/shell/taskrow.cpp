// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/taskrow.h"

#include "base/clock.h"
#include "gui/shell/operationwords.h"
#include "gui/shell/thinbar.h"
#include "gui/style/fonts.h"
#include "gui/style/icons.h"
#include "gui/style/marks.h"
#include "gui/widgets/tonelabel.h"
#include "operations/operation.h"

#include <QHBoxLayout>
#include <QJsonValue>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

QPushButton *taskButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

} // namespace

TaskRow::TaskRow(Operation &operation, Clock &clock, bool canRetry, QWidget *parent)
    : QWidget(parent)
    , m_operation(&operation)
    , m_clock(clock)
    , m_canRetry(canRetry)
    , m_name(new ToneLabel({}, Tone::Text, Type::Strong, this))
    , m_what(new ToneLabel({}, Tone::Muted, Type::Small, this))
    , m_bar(new ThinBar(this))
    , m_percent(new ToneLabel({}, Tone::Muted, Type::Small, this))
    , m_retry(taskButton(tr("Retry"), this))
    , m_details(taskButton(tr("Details"), this))
    , m_folder(taskButton(tr("Show file"), this))
    , m_cancel(new QToolButton(this))
{
    for (ToneLabel *label : {m_name, m_what}) {
        label->setTextFormat(Qt::PlainText);
        label->setElided(true);
    }
    m_percent->setMinimumWidth(m_percent->fontMetrics().horizontalAdvance(u"100 %"_s) + 4);
    m_percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_cancel->setIcon(icon(u"close"_s));
    m_cancel->setAutoRaise(true);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setToolButtonStyle(Qt::ToolButtonIconOnly);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch();
    texts->addWidget(m_name);
    texts->addWidget(m_what);
    texts->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12 + markSize + 10, 0, 12, 0);
    row->setSpacing(8);
    row->addLayout(texts, 3);
    row->addWidget(m_bar, 4);
    row->addWidget(m_percent);
    for (QWidget *button : {static_cast<QWidget *>(m_folder), static_cast<QWidget *>(m_retry),
             static_cast<QWidget *>(m_details), static_cast<QWidget *>(m_cancel)})
        row->addWidget(button);

    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    connect(&operation, &Operation::changed, this, &TaskRow::refresh);
    connect(&operation, &Operation::finished, this, &TaskRow::refresh);
    connect(m_cancel, &QToolButton::clicked, &operation, &Operation::cancel);
    connect(m_retry, &QPushButton::clicked, this, [this] { emit retryRequested(m_operation); });
    connect(m_details, &QPushButton::clicked, this, [this] { emit detailsRequested(m_operation); });
    connect(m_folder, &QPushButton::clicked, this,
        [this] { emit openFolderRequested(m_operation->result()["file"_L1].toString()); });
    refresh();
}

QSize TaskRow::sizeHint() const
{
    return {QWidget::sizeHint().width(), heightFor(46)};
}

void TaskRow::refresh()
{
    if (!m_operation)
        return;
    const Operation::State state = m_operation->state();
    const bool running = state == Operation::State::Running;
    const bool troubled = state == Operation::State::Failed || state == Operation::State::Unknown;
    m_name->setText(m_operation->title());
    m_what->setText(secondLine());
    m_bar->setVisible(running);
    m_bar->setProgress(m_operation->progress());
    m_percent->setVisible(running && m_operation->progress() >= 0);
    m_percent->setText(tr("%1 %").arg(int(m_operation->progress() * 100)));
    m_cancel->setVisible(running);
    m_cancel->setEnabled(m_operation->canCancel());
    m_retry->setVisible(
        m_canRetry && (state == Operation::State::Failed || state == Operation::State::Cancelled));
    m_details->setVisible(troubled);
    m_folder->setVisible(state == Operation::State::Succeeded
        && !m_operation->result()["file"_L1].toString().isEmpty());
    setAccessibleName(tr("%1, %2, %3", "operation, state, what")
                          .arg(m_operation->title(), wordOf(stateOf(*m_operation)), secondLine()));
    update();
}

QString TaskRow::secondLine() const
{
    return secondLineOf(*m_operation, m_clock.now());
}

void TaskRow::paintEvent(QPaintEvent *)
{
    if (!m_operation)
        return;
    QPainter painter(this);
    painter.fillRect(QRectF(12, height() - 1, width() - 24, 1), color(Tone::Line, 0.75));
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(&painter, QRectF(12, (height() - markSize) / 2.0, markSize, markSize),
        stateOf(*m_operation));
}

} // namespace cognigy
