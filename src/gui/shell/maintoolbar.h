// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "base/ids.h"

#include <QPointer>
#include <QToolBar>

#include <functional>

class QPushButton;

namespace cognigy {

class MarkLabel;
class Session;
class SwitcherButton;
class ToneLabel;
class WindowActions;

/// A line of a switcher's menu.
struct ProjectChoice {
    ProjectId id;
    QString name;
    bool pinned = false;
};

/// The toolbar: where one is and how to go elsewhere, refresh and new, and the lock.
class MainToolBar : public QToolBar {
    Q_OBJECT
public:
    using Environments = std::function<QList<Environment>()>;
    using Projects = std::function<QList<ProjectChoice>(const QUuid &environment)>;

    /// Both lists are asked when their menu opens.
    MainToolBar(const WindowActions &actions, Environments environments, Projects projects,
        QWidget *parent = nullptr);

    /// Shows a place; nullptr: no environment is open.
    void follow(Session *session, const ProjectId &project, const QString &projectName);

signals:
    void environmentChosen(const QUuid &environment);
    void projectChosen(const cognigy::ProjectId &project, const QString &name);

private:
    void fillEnvironments();
    void fillProjects();
    void showLock();

    Environments m_environments;
    Projects m_projects;
    const WindowActions &m_actions;
    QPointer<Session> m_session;
    ProjectId m_project;
    SwitcherButton *m_environmentSwitcher;
    SwitcherButton *m_projectSwitcher;
    MarkLabel *m_lockMark;
    ToneLabel *m_lockWord;
    QPushButton *m_lockButton;
};

} // namespace cognigy
