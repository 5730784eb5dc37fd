// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "credentials/keychainlock.h"

#ifdef CONSOLE_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace cognigy {

using namespace Qt::StringLiterals;

#ifdef CONSOLE_HAS_DBUS

void askKeychainLock(QObject *context, std::function<void(KeychainLock)> answer)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        answer(KeychainLock::Unknown);
        return;
    }
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
        u"/org/freedesktop/secrets/aliases/default"_s, u"org.freedesktop.DBus.Properties"_s,
        u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    constexpr int patienceMs = 3'000;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, patienceMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
        [watcher, answer = std::move(answer)] {
            watcher->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (reply.isError())
                answer(KeychainLock::Unknown);
            else if (reply.value().variant().toBool())
                answer(KeychainLock::Locked);
            else
                answer(KeychainLock::Unlocked);
        });
}

#else

void askKeychainLock(QObject *, std::function<void(KeychainLock)> answer)
{
    answer(KeychainLock::Unknown);
}

#endif

} // namespace cognigy
