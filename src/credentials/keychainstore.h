// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "credentials/credentialstore.h"

#include <functional>

namespace QKeychain {
class Job;
}

namespace cognigy {

/// The keychain of the operating system. Never falls back to a file.
class KeychainStore final : public CredentialStore {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds patience{10};

    /// All secrets lie under one service name; a test gives its own.
    explicit KeychainStore(Clock &clock, QObject *parent = nullptr,
        const QString &service = QStringLiteral("cognigy-console"));

    QFuture<Result<Secret>> read(const QString &name) override;
    QFuture<Done> save(const QString &name, Secret secret) override;
    QFuture<Done> remove(const QString &name) override;
    bool lasts() const override { return true; }

private:
    template <class T>
    void start(QKeychain::Job *job, const Answer<T> &answer,
        std::function<void(QKeychain::Job *, const Answer<T> &)> done);

    Clock &m_clock;
    QString m_service;
};

} // namespace cognigy
