// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/services.h"

#include <QDockWidget>

class QTabWidget;

namespace cognigy {

class ActivityModel;
class HttpLogModel;
class LogView;
class Operation;
class TasksView;

/// The dock at the bottom: tasks and transfers, the journal, the HTTP log. Its tabs are its title.
class BottomDock : public QDockWidget {
    Q_OBJECT
public:
    explicit BottomDock(const Services &services, QWidget *parent = nullptr);

    void showTasks();
    void showActivity();
    void showHttpLog();
    TasksView *tasks() const { return m_tasks; }

private:
    void front(QWidget *view);

    const Services &m_services;
    QTabWidget *m_tabs;
    TasksView *m_tasks;
    ActivityModel *m_activityModel;
    HttpLogModel *m_httpLogModel;
    LogView *m_activity;
    LogView *m_httpLog;
};

} // namespace cognigy
