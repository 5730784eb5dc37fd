// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/project.h"
#include "gui/shell/actioncontext.h"

#include <QObject>

#include <vector>

namespace cognigy {

class Session;

/// What people do with Projects: each asks by its dialog and starts the plan.
class ProjectActions : public QObject {
    Q_OBJECT
public:
    explicit ProjectActions(const ActionContext &context, QObject *parent = nullptr);

    /// `known` are the Projects that the lists show: for names that are taken.
    void create(Session &session, std::vector<Project> known);
    void rename(Session &session, const Project &project, std::vector<Project> known);
    void remove(Session &session, const Project &project);
    /// Opens the Project's page of the web interface, guessed from the API's address.
    void openInBrowser(Session &session, const ProjectId &project);

private:
    const ActionContext &m_context;
};

} // namespace cognigy
