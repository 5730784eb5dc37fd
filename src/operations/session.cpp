// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "operations/session.h"

#include "api/rights.h"
#include "credentials/keyproviders.h"
#include "net/httplog.h"

namespace cognigy {

Session::Session(Environment environment, std::shared_ptr<const KeyProvider> ownKey, Clock &clock,
    HttpLog &log, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_log(log)
    , m_gate(environment.stage)
    , m_ownKey(std::move(ownKey))
    , m_client(std::move(environment), m_ownKey, clock, m_gate, log)
    , m_superKey(clock)
{
    connect(&m_client, &ApiClient::answered, this, [this](std::chrono::milliseconds elapsed) {
        m_latency = elapsed;
        emit latencyChanged(elapsed);
    });
    connect(&m_superKey, &SuperKeySession::changed, this, [this](SuperKeyPhase phase) {
        if (phase == SuperKeyPhase::Over && std::exchange(m_superKeyActed, false)) {
            m_client.setKeyProvider(m_ownKey);
            emit superKeyChanged(false);
        }
    });
    connect(&m_client, &ApiClient::unauthorized, this, [this] {
        // A late refusal of a key that acts no more says nothing about the one that does now, so
        // the own key is asked about rather than given up.
        if (superKeyActs())
            m_superKey.end();
        else if (m_state == State::Ready)
            open();
    });
    // A lock takes every privilege away, the super key first.
    connect(&m_gate, &WriteGate::changed, this, [this](bool locked) {
        if (locked)
            m_superKey.end();
    });
}

Session::~Session() = default;

void Session::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        emit stateChanged(state);
}

void Session::open()
{
    ++m_generation;
    m_error.reset();
    setState(State::Connecting);
    readMe();
}

void Session::readMe()
{
    const int generation = m_generation;
    whenDone(this, readUserMe(m_client), [this, generation](Result<UserMe> me) {
        if (generation != m_generation)
            return;
        if (!me) {
            m_error = me.error();
            setState(State::Failed);
            return;
        }
        m_me = std::move(me).value();
        whenDone(this, readUserAclMe(m_client), [this, generation](Result<Acl> acl) {
            if (generation != m_generation)
                return;
            // Rights only grey things out; the server decides. Without them all is offered.
            m_acl = acl ? std::move(acl).value() : Acl{};
            setState(State::Ready);
        });
    });
}

void Session::close()
{
    ++m_generation;
    m_superKey.end();
    if (environment().stage == Stage::Prod)
        m_gate.lock();
    m_me.reset();
    m_acl = {};
    m_error.reset();
    setState(State::Closed);
}

void Session::setOwnKey(std::shared_ptr<const KeyProvider> key)
{
    m_ownKey = std::move(key);
    if (!superKeyActs())
        m_client.setKeyProvider(m_ownKey);
}

void Session::setProxyPassword(Secret password)
{
    m_proxyPassword = std::move(password);
    m_client.setProxyPassword(m_proxyPassword.clone());
}

QStringList Session::roles(const ProjectId &project) const
{
    QStringList roles = m_acl.rolesIn(project);
    if (m_me)
        roles += m_me->roles;
    roles.removeDuplicates();
    return roles;
}

QString Session::missingRole(const QString &operation, const ProjectId &project) const
{
    // Nothing known of the roles is no reason to forbid anything.
    const QStringList known = roles(project);
    if (superKeyActs() || known.isEmpty())
        return {};
    return Rights::builtIn().missingRole(operation, known);
}

QString Session::who() const
{
    if (superKeyActs())
        return tr("Super API-Key of %1").arg(m_superKey.facts().organisationName);
    return m_me ? m_me->email : QString();
}

std::shared_ptr<ApiClient> Session::managementClient(const QString &user, Secret password)
{
    return clientWith(std::make_shared<BasicProvider>(user, std::move(password)));
}

std::shared_ptr<ApiClient> Session::clientWith(std::shared_ptr<const KeyProvider> key)
{
    // The gate is shared on purpose: minting a key is a change like any other.
    auto client
        = std::make_shared<ApiClient>(environment(), std::move(key), m_clock, m_gate, m_log);
    if (!m_proxyPassword.isEmpty())
        client->setProxyPassword(m_proxyPassword.clone());
    return client;
}

void Session::beginSuperKey(Secret key, const SuperKeyFacts &facts)
{
    m_superKey.begin(std::move(key), facts, m_client.serverClockSkew());
    if (!m_superKey.isActive())
        return;
    m_superKeyActed = true;
    m_client.setKeyProvider(m_superKey.provider());
    emit superKeyChanged(true);
}

void Session::endSuperKey()
{
    m_superKey.end();
}

ProjectScope Session::projectScope() const
{
    return superKeyActs() ? ProjectScope::Organisation : ProjectScope::Mine;
}

} // namespace cognigy
