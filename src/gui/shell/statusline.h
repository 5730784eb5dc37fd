// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <QPointer>
#include <QStatusBar>

#include <chrono>

namespace cognigy {

class OperationList;
class Session;
class StatusSegment;
class SuperCountdownSegment;

/// The status bar: connection, who I am here, running tasks, the super key's time, the version.
/// Each is a button; it follows one session and keeps no truth of its own.
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(OperationList &operations, QWidget *parent = nullptr);

    /// Follows a session from now on; nullptr: none. The project is for the role's name.
    void follow(Session *session, const ProjectId &project);

    /// A secret lies in the clipboard for that long; 0: no more.
    void tellClipboard(std::chrono::seconds left);

signals:
    void connectionClicked();
    void meClicked();
    void tasksClicked();
    void superKeyClicked();
    void versionClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showConnection();
    void showMe();
    void showTasks();
    void showSuperKey();

    OperationList &m_operations;
    QPointer<Session> m_session;
    ProjectId m_project;
    StatusSegment *m_connection;
    StatusSegment *m_me;
    StatusSegment *m_tasks;
    SuperCountdownSegment *m_superKey;
    StatusSegment *m_clipboard;
    StatusSegment *m_version;
};

} // namespace cognigy
