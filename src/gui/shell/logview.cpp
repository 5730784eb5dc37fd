// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/logview.h"

#include "gui/widgets/filterfield.h"
#include "gui/widgets/listtable.h"
#include "models/resourcemodelbase.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace cognigy {

LogView::LogView(ResourceModelBase &model, bool twoLines, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_twoLines(twoLines)
{
}

void LogView::build()
{
    if (m_table)
        return;
    m_filter = new FilterField(this);
    m_table = new ListTable(this);
    m_table->setTwoLines(m_twoLines);
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setMinimumSectionSize(64);
    for (int column = 1; column < m_model.columnCount(); ++column)
        header->resizeSection(column, 132);

    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 6, 12, 6);
    line->addWidget(m_filter);
    line->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_table);
    connect(m_filter, &FilterField::textChanged, &m_model, &ResourceModelBase::setFilterText);
}

void LogView::focusFilter()
{
    build();
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void LogView::showEvent(QShowEvent *event)
{
    build();
    QWidget::showEvent(event);
    emit watched(true);
}

void LogView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    emit watched(false);
}

} // namespace cognigy
