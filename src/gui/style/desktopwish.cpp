// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/style/desktopwish.h"

#include <QVariant>

#ifdef CONSOLE_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#endif

using namespace Qt::StringLiterals;

namespace cognigy {

DesktopWish::DesktopWish(QObject *parent)
    : QObject(parent)
{
}

void DesktopWish::take(const QString &key, const QVariant &value)
{
    const auto scheme = m_scheme;
    const bool contrast = m_moreContrast;
    if (key == u"color-scheme"_s)
        m_scheme = value.toUInt() == 1 ? Scheme::Dark
            : value.toUInt() == 2      ? Scheme::Light
                                       : Scheme::None;
    else if (key == u"contrast"_s)
        m_moreContrast = value.toUInt() == 1;
    if (scheme != m_scheme || contrast != m_moreContrast)
        emit changed();
}

#ifdef CONSOLE_HAS_DBUS

namespace {

constexpr auto portalService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto portalInterface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearanceSpace = "org.freedesktop.appearance"_L1;
constexpr int portalTimeoutMs = 800;

/// A library without a known bus would start one of its own; that is not ours to do.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

/// `Read` wraps its value in two layers of variant, the signal in one.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

void DesktopWish::ask()
{
    if (!hasSessionBus())
        return;
    QDBusConnection::sessionBus().connect(QString(portalService), QString(portalPath),
        QString(portalInterface), u"SettingChanged"_s, this, SLOT(onSettingChanged(QDBusMessage)));
    read(u"color-scheme"_s);
    read(u"contrast"_s);
}

void DesktopWish::read(const QString &key)
{
    auto call = QDBusMessage::createMethodCall(
        QString(portalService), QString(portalPath), QString(portalInterface), u"Read"_s);
    call << QString(appearanceSpace) << key;
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call, portalTimeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(key, unwrapped(QVariant::fromValue(reply.value())));
    });
}

void DesktopWish::onSettingChanged(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.size() == 3 && arguments[0].toString() == QString(appearanceSpace))
        take(arguments[1].toString(), unwrapped(arguments[2]));
}

#else

void DesktopWish::ask() { }
void DesktopWish::read(const QString &) { }
void DesktopWish::onSettingChanged(const QDBusMessage &) { }

#endif

} // namespace cognigy
