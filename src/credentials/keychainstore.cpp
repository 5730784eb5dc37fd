// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "credentials/keychainstore.h"

#include "base/log.h"
#include "credentials/keychainlock.h"

#include <qt6keychain/keychain.h>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

Error keychainError(const QString &sentence)
{
    return Error{.kind = Error::Kind::Keychain, .detail = sentence};
}

Error slow()
{
    return keychainError(KeychainStore::tr(
        "The keychain of this computer has not answered for %1 seconds. Perhaps it is waiting for "
        "its password: unlock it and try again, or keep the key for this session only.")
                             .arg(KeychainStore::patience.count()));
}

Error locked()
{
    return keychainError(KeychainStore::tr("The keychain of this computer is locked. Unlock it and "
                                           "try again, or keep the key for this session only."));
}

Error notFound()
{
    return Error{.kind = Error::Kind::NotFound,
        .detail = KeychainStore::tr("The keychain holds no key for this environment.")};
}

/// The words for what QtKeychain says. What is missing is the reader's to judge.
Error errorFrom(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser:
        return keychainError(KeychainStore::tr("Access to the keychain was refused. Allow it, or "
                                               "keep the key for this session only."));
    case QKeychain::AccessDenied:
        // The Secret Service says this of a locked collection when something is to be written.
        return keychainError(KeychainStore::tr(
            "The keychain of this computer is locked or refuses access (%1). Unlock it and try "
            "again, or keep the key for this session only.")
                                 .arg(job.errorString()));
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return keychainError(KeychainStore::tr(
            "This computer offers no keychain. The key can be kept for this session only."));
    default:
        // Without a bus or a service the library has no code of its own, only words.
        return keychainError(KeychainStore::tr("The keychain of this computer cannot be used (%1). "
                                               "The key can be kept for this session only.")
                                 .arg(job.errorString()));
    }
}

/// The job keeps the same bytes as this copy shares: overwriting one overwrites both.
void wipeShared(const QByteArray &bytes)
{
    wipeMemory(const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

} // namespace

KeychainStore::KeychainStore(Clock &clock, QObject *parent, const QString &service)
    : CredentialStore(parent)
    , m_clock(clock)
    , m_service(service)
{
}

template <class T>
void KeychainStore::start(QKeychain::Job *job, const Answer<T> &answer,
    std::function<void(QKeychain::Job *, const Answer<T> &)> done)
{
    // Holds the answer until it is given; dies with the store, and the future ends with it.
    struct Pending : QObject {
        Pending(const Answer<T> &to, QObject *parent)
            : QObject(parent)
            , answer(to)
        {
        }
        Answer<T> answer;
    };
    auto *pending = new Pending(answer, this);
    // The job has no parent and outlives a timeout: the library below still writes to it when a
    // late answer comes. It deletes itself then.
    connect(job, &QKeychain::Job::finished, pending,
        [pending, done = std::move(done)](QKeychain::Job *finished) {
            done(finished, pending->answer);
            pending->deleteLater();
        });
    m_clock.after(patience, pending, [pending] {
        pending->answer.finish(slow());
        pending->deleteLater();
    });
    job->start();
}

QFuture<Result<Secret>> KeychainStore::read(const QString &name)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(name);
    Answer<Secret> answer;
    start<Secret>(job, answer, [this](QKeychain::Job *finished, const Answer<Secret> &to) {
        if (finished->error() == QKeychain::EntryNotFound) {
            // A locked collection says the same, and that must never be taken for "no key".
            askKeychainLock(this, [to](KeychainLock lock) {
                to.finish(lock == KeychainLock::Locked ? locked() : notFound());
            });
            return;
        }
        if (finished->error() != QKeychain::NoError) {
            to.finish(errorFrom(*finished));
            return;
        }
        const QByteArray bytes = static_cast<QKeychain::ReadPasswordJob *>(finished)->binaryData();
        to.finish(
            Secret(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
        wipeShared(bytes);
    });
    return answer.future();
}

QFuture<Done> KeychainStore::save(const QString &name, Secret secret)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(name);
    const std::string_view view = secret.view();
    QString text = QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
    job->setTextData(text);
    wipeMemory(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    Answer<Nothing> answer;
    start<Nothing>(job, answer, [](QKeychain::Job *finished, const Answer<Nothing> &to) {
        if (finished->error() == QKeychain::NoError)
            to.finish(Nothing{});
        else
            to.finish(errorFrom(*finished));
    });
    return answer.future();
}

QFuture<Done> KeychainStore::remove(const QString &name)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(name);
    Answer<Nothing> answer;
    start<Nothing>(job, answer, [this](QKeychain::Job *finished, const Answer<Nothing> &to) {
        const QKeychain::Error code = finished->error();
        if (code != QKeychain::NoError && code != QKeychain::EntryNotFound) {
            to.finish(errorFrom(*finished));
            return;
        }
        // A locked collection says that all went well, and keeps what it has.
        askKeychainLock(this, [to](KeychainLock lock) {
            if (lock == KeychainLock::Locked)
                to.finish(locked());
            else
                to.finish(Nothing{});
        });
    });
    return answer.future();
}

} // namespace cognigy
