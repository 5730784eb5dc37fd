// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/style/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

using namespace cognigy;
using namespace Qt::StringLiterals;

namespace {

/// A settings portal as desktops have it: the value comes in two layers of variant, the signal in
/// one.
class FakePortal final : public QDBusVirtualObject {
public:
    uint scheme = 1;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() != u"Read"_s)
            return false;
        if (message.arguments().value(1).toString() != u"color-scheme"_s)
            return bus.send(message.createErrorReply(QDBusError::InvalidArgs, u"unknown"_s));
        const QDBusVariant inner(scheme);
        return bus.send(
            message.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(inner)))));
    }
};

} // namespace

class TestDesktopWish : public QObject {
    Q_OBJECT

private slots:
    void withoutAPortalThePaletteDecides()
    {
        Appearance appearance;
        QCOMPARE(appearance.theme(), Theme::Light);
    }

    void followsThePortal()
    {
        auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake"_s);
        QVERIFY(bus.isConnected());
        FakePortal portal;
        const QString path = u"/org/freedesktop/portal/desktop"_s;
        QVERIFY(bus.registerVirtualObject(path, &portal));
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));

        Appearance appearance;
        QTRY_COMPARE(appearance.theme(), Theme::Dark);
        QCOMPARE(currentTheme(), Theme::Dark);

        auto signal = QDBusMessage::createSignal(
            path, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal << u"org.freedesktop.appearance"_s << u"color-scheme"_s
               << QVariant::fromValue(QDBusVariant(2U));
        QVERIFY(bus.send(signal));
        QTRY_COMPARE(appearance.theme(), Theme::Light);

        appearance.setChoice(ThemeChoice::Contrast); // the person's word counts more
        QCOMPARE(appearance.theme(), Theme::Contrast);
    }
};

QTEST_MAIN(TestDesktopWish)
#include "tst_desktopwish.moc"
