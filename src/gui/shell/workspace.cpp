// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/workspace.h"

#include "base/future.h"
#include "credentials/credentialstore.h"
#include "credentials/keyproviders.h"
#include "operations/demoserver.h"
#include "operations/gatejournal.h"

namespace cognigy {

Workspace::Workspace(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    // A dead server is told by every request; what is left to do is to let go of the session.
    connect(&services.demo, &DemoServer::stopped, this, [this](const Error &error) {
        const Environment demo = m_services.demo.environment();
        close(demo.id);
        emit failed(demo, error);
    });
}

Workspace::~Workspace()
{
    closeAll();
}

Session *Workspace::session(const QUuid &environment) const
{
    for (Session *session : m_sessions) {
        if (session->environment().id == environment)
            return session;
    }
    return nullptr;
}

void Workspace::open(const Environment &environment)
{
    if (environment.demo) {
        openDemo();
        return;
    }
    if (Session *known = session(environment.id)) {
        emit opened(known);
        return;
    }
    if (m_opening.contains(environment.id))
        return;
    m_opening.insert(environment.id);
    whenDone(this, m_services.secrets.read(secretName(environment.id)),
        [this, environment](Result<Secret> key) {
            if (!m_opening.remove(environment.id))
                return; // closed again meanwhile
            if (key)
                add(environment, std::move(key).value());
            else
                emit failed(environment, key.error());
        });
}

void Workspace::open(const Environment &environment, Secret key)
{
    m_opening.remove(environment.id);
    close(environment.id);
    add(environment, std::move(key));
}

void Workspace::openDemo()
{
    const QUuid id = m_services.demo.environment().id;
    if (Session *known = session(id)) {
        emit opened(known);
        return;
    }
    if (m_opening.contains(id))
        return;
    m_opening.insert(id);
    whenDone(this, m_services.demo.start(), [this, id](Result<DemoServer::Access> access) {
        if (!m_opening.remove(id))
            return;
        const Environment environment = m_services.demo.environment();
        if (access)
            add(environment, std::move(access.value().apiKey));
        else
            emit failed(environment, access.error());
    });
}

void Workspace::add(const Environment &environment, Secret key)
{
    auto *session = new Session(environment, std::make_shared<ApiKeyProvider>(std::move(key)),
        m_services.clock, m_services.httpLog, this);
    keepGateInJournal(*session, m_services.journal);
    m_sessions << session;
    emit opened(session);
    session->open();
}

void Workspace::close(const QUuid &environment)
{
    m_opening.remove(environment);
    Session *gone = session(environment);
    if (!gone)
        return;
    emit closing(gone);
    m_sessions.removeOne(gone);
    gone->close();
    gone->deleteLater();
}

void Workspace::closeAll()
{
    while (!m_sessions.isEmpty())
        close(m_sessions.last()->environment().id);
}

void Workspace::lockAll()
{
    for (Session *session : std::as_const(m_sessions)) {
        session->endSuperKey();
        session->gate().lock();
    }
}

} // namespace cognigy
