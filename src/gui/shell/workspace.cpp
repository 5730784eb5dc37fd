// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/workspace.h"

#include "base/future.h"
#include "credentials/credentialstore.h"
#include "credentials/keyproviders.h"
#include "operations/demoserver.h"
#include "operations/gatejournal.h"

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

bool needsProxyPassword(const ProxySettings &proxy)
{
    return proxy.mode == ProxySettings::Mode::Manual && !proxy.user.isEmpty();
}

} // namespace

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
    const int turn = beginTurn(environment.id);
    whenDone(this, m_services.secrets.read(secretName(environment.id)),
        [this, environment, turn](Result<Secret> key) {
            if (!endTurn(environment.id, turn))
                return;
            if (key)
                addWithProxy(environment, std::make_shared<ApiKeyProvider>(std::move(key).value()));
            else
                emit failed(environment, key.error());
        });
}

void Workspace::open(const Environment &environment, Secret key)
{
    close(environment.id);
    addWithProxy(environment, std::make_shared<ApiKeyProvider>(std::move(key)));
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
    const int turn = beginTurn(id);
    whenDone(this, m_services.demo.start(), [this, id, turn](Result<DemoServer::Access> access) {
        if (!endTurn(id, turn))
            return;
        const Environment environment = m_services.demo.environment();
        if (access)
            add(environment, std::make_shared<ApiKeyProvider>(std::move(access.value().apiKey)),
                {});
        else
            emit failed(environment, access.error());
    });
}

int Workspace::beginTurn(const QUuid &environment)
{
    m_opening[environment] = ++m_lastTurn;
    return m_lastTurn;
}

bool Workspace::endTurn(const QUuid &environment, int turn)
{
    if (m_opening.value(environment) != turn)
        return false;
    m_opening.remove(environment);
    return true;
}

void Workspace::addWithProxy(const Environment &environment, Keys keys)
{
    if (!needsProxyPassword(environment.proxy)) {
        add(environment, std::move(keys), {});
        return;
    }
    const int turn = beginTurn(environment.id);
    whenDone(this, m_services.secrets.read(secretName(environment.id, u"proxy"_s)),
        [this, environment, keys = std::move(keys), turn](Result<Secret> password) {
            if (!endTurn(environment.id, turn))
                return;
            // Without one the proxy itself says what is missing, in the words for it.
            add(environment, keys, password ? std::move(password).value() : Secret());
        });
}

void Workspace::add(const Environment &environment, Keys keys, Secret proxyPassword)
{
    auto *session
        = new Session(environment, std::move(keys), m_services.clock, m_services.httpLog, this);
    if (!proxyPassword.isEmpty())
        session->setProxyPassword(std::move(proxyPassword));
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
