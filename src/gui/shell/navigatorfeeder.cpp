// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/navigatorfeeder.h"

#include "base/clock.h"
#include "credentials/environmentstore.h"
#include "gui/shell/place.h"
#include "gui/shell/sessionmodels.h"
#include "gui/shell/workspace.h"
#include "operations/demoserver.h"
#include "operations/explain.h"

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

NavigatorSection rowFor(Section section)
{
    return {.key = keyOf(section), .title = titleOf(section), .icon = iconNameOf(section)};
}

QList<NavigatorSection> sectionsOfProject()
{
    return {{.key = {},
                .title = NavigatorFeeder::tr("Deploy"),
                .icon = u"deploy"_s,
                .children = {rowFor(Section::Snapshots), rowFor(Section::Endpoints)}},
        {.key = {},
            .title = NavigatorFeeder::tr("Manage"),
            .icon = u"manage"_s,
            .children = {rowFor(Section::Locales)}}};
}

} // namespace

NavigatorFeeder::NavigatorFeeder(const Services &services, Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_workspace(workspace)
    , m_model(sectionsOfProject(), {rowFor(Section::Projects), rowFor(Section::AllFlows)},
          {rowFor(Section::ApiKeys)})
{
    EnvironmentStore &store = services.environments;
    for (auto signal : {&EnvironmentStore::added, &EnvironmentStore::updated,
             &EnvironmentStore::removed, &EnvironmentStore::projectsChanged})
        connect(&store, signal, this, &NavigatorFeeder::feedSoon);
    connect(&store, &EnvironmentStore::reordered, this, &NavigatorFeeder::feedSoon);
    connect(&workspace, &Workspace::opened, this, &NavigatorFeeder::feedSoon);
    connect(&workspace, &Workspace::closing, this, &NavigatorFeeder::feedSoon);
    connect(&workspace, &Workspace::failed, this, &NavigatorFeeder::feedSoon);
    feed();
}

void NavigatorFeeder::add(SessionModels &models)
{
    Session &session = models.session();
    m_sessionModels.insert(session.environment().id, &models);
    connect(&session, &Session::stateChanged, this, &NavigatorFeeder::feedSoon);
    connect(&session, &Session::superKeyChanged, this, &NavigatorFeeder::feedSoon);
    connect(&session.gate(), &WriteGate::changed, this, &NavigatorFeeder::feedSoon);
    connect(
        &models.projects(), &ResourceModelBase::loadStateChanged, this, &NavigatorFeeder::feedSoon);
    feedSoon();
}

void NavigatorFeeder::feedSoon()
{
    if (std::exchange(m_pending, true))
        return;
    m_services.clock.after(std::chrono::milliseconds(0), this, [this] {
        m_pending = false;
        feed();
    });
}

void NavigatorFeeder::feed()
{
    QList<NavigatorEnvironment> rows;
    for (const Environment &environment : m_services.environments.environments())
        rows << rowOf(environment);
    // What is open without being kept: the demo, above all.
    for (Session *session : m_workspace.sessions()) {
        if (!m_services.environments.find(session->environment().id))
            rows << rowOf(session->environment());
    }
    const Environment demo = m_services.demo.environment();
    if (m_workspace.isOpening(demo.id))
        rows << rowOf(demo);
    m_model.setEnvironments(rows);
}

NavigatorEnvironment NavigatorFeeder::rowOf(const Environment &environment) const
{
    NavigatorEnvironment row{
        .id = environment.id, .name = environment.name, .stage = environment.stage};
    Session *session = m_workspace.session(environment.id);
    if (!session) {
        if (m_workspace.isOpening(environment.id))
            row.state = RowState::Running;
        return row;
    }
    row.open = true;
    row.locked = session->gate().isLocked();
    if (session->superKeyActs()) {
        row.state = RowState::Warning;
        row.note = tr("A super key acts");
    } else if (session->state() == Session::State::Connecting) {
        row.state = RowState::Running;
    } else if (session->state() == Session::State::Failed && session->error()) {
        row.state = RowState::Failed;
        row.note = explain(*session->error(), {.environment = environment.name}).title;
    }
    SessionModels *models = m_sessionModels.value(environment.id);
    if (!models || &models->session() != session)
        return row;
    const QList<ProjectId> pinned = m_services.environments.pinned(environment.id);
    const QList<ProjectId> recent = m_services.environments.recent(environment.id);
    for (const Project &project : models->knownProjects()) {
        row.projects << NavigatorProject{.id = project.id,
            .name = project.name,
            .pinned = pinned.contains(project.id),
            .recent = int(recent.indexOf(project.id))};
    }
    return row;
}

} // namespace cognigy
