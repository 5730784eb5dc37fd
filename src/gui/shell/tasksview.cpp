// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/tasksview.h"

#include "gui/shell/operationwords.h"
#include "gui/shell/taskrow.h"
#include "gui/widgets/tonelabel.h"
#include "operations/operationlist.h"

#include <QVBoxLayout>

namespace cognigy {

using namespace Qt::StringLiterals;

TasksView::TasksView(OperationList &operations, Clock &clock, QWidget *parent)
    : QScrollArea(parent)
    , m_clock(clock)
    , m_column(nullptr)
    , m_empty(new ToneLabel(tr("Nothing runs. Downloads, uploads and snapshots that you start "
                               "are shown here, also after their window is closed."),
          Tone::Muted, Type::Body))
{
    setObjectName(u"tasks"_s);
    setAccessibleName(tr("Tasks & transfers"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Window);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(12, 12, 12, 12);
    m_column->addWidget(m_empty);
    m_column->addStretch();
    setWidget(content);
    viewport()->setBackgroundRole(QPalette::Window);

    const QList<Operation *> known = operations.operations();
    for (qsizetype i = known.size() - 1; i >= 0; --i)
        add(known[i], 0);
    connect(&operations, &OperationList::added, this,
        [this](Operation *operation) { add(operation, 0); });
    connect(&operations, &OperationList::aboutToRemove, this, &TasksView::remove);
}

void TasksView::add(Operation *operation, int at)
{
    auto *row = new TaskRow(*operation, m_clock, canStartAgain(*operation), widget());
    m_rows.insert(operation, row);
    m_column->insertWidget(at, row);
    m_empty->hide();
    connect(row, &TaskRow::retryRequested, this, &TasksView::retryRequested);
    connect(row, &TaskRow::detailsRequested, this, &TasksView::detailsRequested);
    connect(row, &TaskRow::openFolderRequested, this, &TasksView::openFolderRequested);
}

void TasksView::remove(Operation *operation)
{
    delete m_rows.take(operation);
    m_empty->setVisible(m_rows.isEmpty());
}

} // namespace cognigy
