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
    // Names are nice to have: they come after the first list, not before.
    connect(m_projects, &ResourceModelBase::loadStateChanged, this, [this] {
        if (m_projects->loadState() == ResourceModelBase::LoadState::Ready)
            readUsers();
    });
    connect(m_people.get(), &PeopleNames::changed, m_projects, &ResourceModelBase::reword);
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

void SessionModels::readUsers()
{
    if (m_users != Users::Unknown)
        return;
    m_users = Users::Asked;
    whenDone(this, firstUsers(m_session.client()), [this](const Result<Page<Person>> &users) {
        m_users = users ? Users::Known : Users::Refused;
        if (users)
            m_people->add(users->items);
        else
            readMembers();
    });
}

void SessionModels::wantPeopleOf(const ProjectId &project)
{
    if (project.isEmpty() || m_users == Users::Known || m_asked.contains(project))
        return;
    m_asked.insert(project);
    m_wanted << project;
    if (m_users == Users::Refused)
        readMembers();
}

void SessionModels::readMembers()
{
    // A refusal says that nobody is named; there is nothing to tell beyond "another user".
    for (const ProjectId &project : std::exchange(m_wanted, {}))
        whenDone(this, firstMembers(m_session.client(), project),
            [this](const Result<Page<Person>> &members) {
                if (members)
                    m_people->add(members->items);
            });
}

} // namespace cognigy
