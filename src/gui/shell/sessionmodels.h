// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/peoplenames.h"
#include "models/projectsmodel.h"
#include "operations/session.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace cognigy {

/// What the navigator and the pages of one environment share: the Projects, and the names of
/// people. The Projects are read as soon as the key is known, and again when a super key begins or
/// ends.
class SessionModels : public QObject {
    Q_OBJECT
public:
    /// Belongs to the session.
    SessionModels(Session &session, Clock &clock);

    Session &session() const { return m_session; }
    ProjectsModel &projects() { return *m_projects; }
    std::shared_ptr<const PeopleNames> people() const { return m_people; }
    /// Where the names of all users may not be read, those of the Project's members are. Asked once
    /// for each Project.
    void wantPeopleOf(const ProjectId &project);
    std::optional<Project> project(const ProjectId &id) const;
    /// All Projects that were read, for names that are taken.
    const std::vector<Project> &knownProjects() const { return m_projects->stored(); }

private:
    enum class Users { Unknown, Asked, Known, Refused };

    void onStateChanged();
    void readUsers();
    void readMembers();

    Session &m_session;
    std::shared_ptr<PeopleNames> m_people;
    ProjectsModel *m_projects;
    Users m_users = Users::Unknown;
    QList<ProjectId> m_wanted; ///< whose members are to be read
    QSet<ProjectId> m_asked;
};

} // namespace cognigy
