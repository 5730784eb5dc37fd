// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "credentials/credentialstore.h"

namespace cognigy {

using namespace Qt::StringLiterals;

QString secretName(const QUuid &environment, const QString &purpose)
{
    const QString id = environment.toString(QUuid::WithoutBraces);
    return purpose.isEmpty() ? id : id + u'/' + purpose;
}

QFuture<Result<Secret>> SessionStore::read(const QString &name)
{
    const auto found = m_secrets.find(name);
    if (found == m_secrets.end()) {
        return ready<Secret>(
            Error{.kind = Error::Kind::NotFound, .detail = tr("Nothing is kept under this name.")});
    }
    return ready<Secret>(found->second.clone());
}

QFuture<Done> SessionStore::save(const QString &name, Secret secret)
{
    m_secrets[name] = std::move(secret);
    return ready<Nothing>(Nothing{});
}

QFuture<Done> SessionStore::remove(const QString &name)
{
    m_secrets.erase(name);
    return ready<Nothing>(Nothing{});
}

bool SessionStore::contains(const QString &name) const
{
    return m_secrets.contains(name);
}

SecretKeeper::SecretKeeper(CredentialStore &lasting, QObject *parent)
    : CredentialStore(parent)
    , m_lasting(lasting)
    , m_session(this)
{
}

QFuture<Result<Secret>> SecretKeeper::read(const QString &name)
{
    return m_session.contains(name) ? m_session.read(name) : m_lasting.read(name);
}

QFuture<Done> SecretKeeper::save(const QString &name, Secret secret)
{
    Answer<Nothing> answer;
    whenDone(this, m_lasting.save(name, std::move(secret)), [this, name, answer](Done done) {
        if (done)
            m_session.remove(name);
        answer.finish(std::move(done));
    });
    return answer.future();
}

QFuture<Done> SecretKeeper::remove(const QString &name)
{
    m_session.remove(name);
    return m_lasting.remove(name);
}

void SecretKeeper::saveForThisSession(const QString &name, Secret secret)
{
    m_session.save(name, std::move(secret));
}

bool SecretKeeper::isForThisSession(const QString &name) const
{
    return m_session.contains(name);
}

} // namespace cognigy
