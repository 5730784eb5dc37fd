// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/future.h"
#include "base/secret.h"

#include <QHashFunctions>
#include <QObject>
#include <QUuid>

#include <unordered_map>

namespace cognigy {

/// The name under which a secret of an environment is kept: its uuid, and `/purpose` for secrets
/// beside the API key (`proxy`, `management`).
QString secretName(const QUuid &environment, const QString &purpose = {});

/// Keeps secrets by name. Every call ends with exactly one result, within seconds.
class CredentialStore : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Error NotFound where nothing is kept under the name; Error Keychain with a sentence for
    /// people where the keychain is absent, locked, slow or refuses.
    virtual QFuture<Result<Secret>> read(const QString &name) = 0;
    /// Keeps the secret under the name, in the place of an earlier one.
    virtual QFuture<Done> save(const QString &name, Secret secret) = 0;
    /// Forgets it. Nothing to forget is no error.
    virtual QFuture<Done> remove(const QString &name) = 0;
    /// False where what is kept is gone when the program ends.
    virtual bool lasts() const = 0;
};

/// "This session only": in memory, never in a file, wiped when it dies.
class SessionStore final : public CredentialStore {
    Q_OBJECT
public:
    using CredentialStore::CredentialStore;

    QFuture<Result<Secret>> read(const QString &name) override;
    QFuture<Done> save(const QString &name, Secret secret) override;
    QFuture<Done> remove(const QString &name) override;
    bool lasts() const override { return false; }
    bool contains(const QString &name) const;

private:
    std::unordered_map<QString, Secret> m_secrets;
};

/// The two together: what the user chose for this session stands before the keychain.
class SecretKeeper final : public CredentialStore {
    Q_OBJECT
public:
    /// The lasting store outlives the keeper.
    explicit SecretKeeper(CredentialStore &lasting, QObject *parent = nullptr);

    /// From this session if it is there, else from the lasting store.
    QFuture<Result<Secret>> read(const QString &name) override;
    /// Into the lasting store; a secret of this session under the name is forgotten on success.
    QFuture<Done> save(const QString &name, Secret secret) override;
    /// From both.
    QFuture<Done> remove(const QString &name) override;
    bool lasts() const override { return m_lasting.lasts(); }

    /// The user's choice where the keychain cannot be used: until the program ends.
    void saveForThisSession(const QString &name, Secret secret);
    bool isForThisSession(const QString &name) const;

private:
    CredentialStore &m_lasting;
    SessionStore m_session;
};

} // namespace cognigy
