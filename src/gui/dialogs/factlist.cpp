// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/factlist.h"

#include "gui/style/marks.h"
#include "gui/style/paint.h"
#include "gui/widgets/marklabel.h"
#include "gui/widgets/tonelabel.h"

#include <QGridLayout>
#include <QPainter>

namespace cognigy {

namespace {

constexpr int labelWidth = 128;
constexpr int rowAir = 10; ///< above and below the facts of a row

QWidget *lineWidget(const FactLine &line, QWidget *parent)
{
    auto *label = new ToneLabel(line.text, line.quiet ? Tone::Muted : Tone::Text,
        line.quiet ? Type::Small : Type::Body, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    if (line.state == RowState::None)
        return label;
    auto *box = new QWidget(parent);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *markColumn = new QVBoxLayout; // the mark stands on the middle of the first line
    markColumn->addSpacing((label->fontMetrics().height() - markSize) / 2);
    markColumn->addWidget(new MarkLabel(line.state, markSize, box));
    markColumn->addStretch();
    row->addLayout(markColumn);
    row->addWidget(label, 1);
    return box;
}

} // namespace

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
}

void FactList::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_count = 0;
}

int FactList::add(const QString &label, const QList<FactLine> &lines)
{
    auto *title = new ToneLabel(label, Tone::Muted, Type::Label, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setMaximumWidth(labelWidth * 2);
    title->setContentsMargins(0, rowAir, 0, rowAir);
    m_grid->addWidget(title, m_count, 0, Qt::AlignTop);
    m_grid->addWidget(new QWidget(this), m_count, 1);
    setLines(m_count, lines);
    return m_count++;
}

int FactList::addText(const QString &label, const QString &text, const QString &quietText)
{
    QList<FactLine> lines{{text}};
    if (!quietText.isEmpty())
        lines << FactLine{quietText, RowState::None, true};
    return add(label, lines);
}

void FactList::setLines(int row, const QList<FactLine> &lines)
{
    QLayoutItem *old = m_grid->itemAtPosition(row, 1);
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, rowAir, 0, rowAir);
    column->setSpacing(4);
    for (const FactLine &line : lines)
        column->addWidget(lineWidget(line, cell));
    column->addStretch();
    m_grid->removeItem(old);
    delete old->widget();
    delete old;
    m_grid->addWidget(cell, row, 1);
    if (isVisible())
        cell->show(); // the layout would do it a moment later, and the line would blink
    update();
}

QString FactList::textOf(int row) const
{
    QStringList texts;
    const QWidget *cell = m_grid->itemAtPosition(row, 1)->widget();
    for (const ToneLabel *label : cell->findChildren<ToneLabel *>())
        texts << label->text();
    return texts.join(QChar::LineFeed);
}

void FactList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int row = 0; row + 1 < m_count; ++row) {
        // Not cellRect(): while heights depend on widths, it tells those of the last question.
        const QRect cell = m_grid->itemAtPosition(row, 1)->geometry();
        paintHairline(&painter, QRect(0, cell.top(), width(), cell.height()), Qt::BottomEdge);
    }
}

} // namespace cognigy
