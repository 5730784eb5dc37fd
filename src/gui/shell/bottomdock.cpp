// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/bottomdock.h"

#include "gui/shell/hairline.h"
#include "gui/shell/logview.h"
#include "gui/shell/tasksview.h"
#include "gui/style/icons.h"
#include "models/activitymodel.h"
#include "models/httplogmodel.h"
#include "operations/operationlist.h"

#include <QHBoxLayout>
#include <QMainWindow>
#include <QTabWidget>
#include <QToolButton>

namespace cognigy {

using namespace Qt::StringLiterals;

BottomDock::BottomDock(const Services &services, QWidget *parent)
    : QDockWidget(tr("Tasks & transfers"), parent)
    , m_services(services)
    , m_tabs(new QTabWidget(this))
    , m_tasks(new TasksView(services.operations, services.clock))
    , m_activityModel(new ActivityModel(services.journal, services.clock, this))
    , m_httpLogModel(new HttpLogModel(services.httpLog, services.clock, this))
    , m_activity(new LogView(*m_activityModel, true))
    , m_httpLog(new LogView(*m_httpLogModel, false))
{
    setObjectName(u"bottomDock"_s);
    setTitleBarWidget(new QWidget(this));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_tasks, tr("Tasks && transfers"));
    m_tabs->addTab(m_activity, tr("Activity"));
    m_tabs->addTab(m_httpLog, tr("HTTP log"));
    connect(m_httpLog, &LogView::watched, m_httpLogModel, &HttpLogModel::setFollowing);

    auto *corner = new QWidget(m_tabs);
    auto *cornerColumn = new QVBoxLayout(corner);
    cornerColumn->setContentsMargins(0, 0, 0, 0);
    cornerColumn->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(4);
    auto *clear = new QToolButton(corner);
    clear->setText(tr("Clear finished"));
    clear->setToolButtonStyle(Qt::ToolButtonTextOnly);
    clear->setAutoRaise(true);
    connect(clear, &QToolButton::clicked, &services.operations, &OperationList::clearFinished);
    auto *close = new QToolButton(corner);
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Hide (Ctrl+J)"));
    close->setAccessibleName(tr("Hide tasks and transfers"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    row->addWidget(clear);
    row->addWidget(close);
    cornerColumn->addLayout(row, 1);
    cornerColumn->addWidget(new Hairline(corner));
    m_tabs->setCornerWidget(corner);
    connect(m_tabs, &QTabWidget::currentChanged, clear,
        [this, clear] { clear->setVisible(m_tabs->currentWidget() == m_tasks); });
    setWidget(m_tabs);
}

void BottomDock::showTasks()
{
    front(m_tasks);
}

void BottomDock::showActivity()
{
    front(m_activity);
    m_activity->focusFilter();
}

void BottomDock::showHttpLog()
{
    front(m_httpLog);
    m_httpLog->focusFilter();
}

void BottomDock::front(QWidget *view)
{
    show();
    // Only out from behind another tab: raised without need it would stand above the messages.
    const auto *window = qobject_cast<QMainWindow *>(parentWidget());
    if (isFloating() || (window && !window->tabifiedDockWidgets(this).isEmpty()))
        raise();
    m_tabs->setCurrentWidget(view);
}

} // namespace cognigy
