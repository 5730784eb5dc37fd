// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/sessionmodels.h"

namespace cognigy {

SessionModels::SessionModels(Session &session, Clock &clock)
    : QObject(&session)
    , m_session(session)
    , m_people(std::make_shared<PeopleNames>())
    , m_projects(new ProjectsModel(
          session.client(), [&session] { return session.projectScope(); }, m_people, clock, this))
{
    connect(&session, &Session::stateChanged, this, &SessionModels::onStateChanged);
    connect(&session, &Session::superKeyChanged, m_projects, [this] { m_projects->refresh(); });
    onStateChanged();
}

std::optional<Project> SessionModels::project(const ProjectId &id) const
{
    for (const Project &project : m_projects->stored()) {
        if (project.id == id)
            return project;
    }
    return std::nullopt;
}

void SessionModels::onStateChanged()
{
    if (m_session.state() != Session::State::Ready)
        return;
    if (m_session.me())
        m_people->setMe(m_session.me()->id);
    m_projects->refresh();
}

} // namespace cognigy
