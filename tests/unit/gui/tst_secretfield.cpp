// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/style/theme.h"
#include "gui/widgets/secretclipboard.h"
#include "gui/widgets/secretfield.h"
#include "support/manualclock.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace cognigy;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto key = "0123456789abcdef0123456789ab3f9a";

QString everythingSaid(QWidget &widget)
{
    QString said;
    for (QWidget *child : widget.findChildren<QWidget *>()) {
        const auto *interface = QAccessible::queryAccessibleInterface(child);
        for (const auto kind :
            {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            said += interface->text(kind) + u'\n';
        said += child->toolTip();
    }
    return said;
}

} // namespace

class TestSecretField : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(ThemeChoice::Light); }

    void hiddenSecretsAreNotTold()
    {
        SecretField field;
        field.setSecret(Secret(key), u"API key"_s);
        field.show();
        QVERIFY(!everythingSaid(field).contains(QLatin1StringView(key).left(8)));
        QVERIFY(everythingSaid(field).contains(u"3f9a"_s));
        QVERIFY(field.findChildren<QLineEdit *>().isEmpty());
        const QImage hidden = field.grab().toImage();
        QTest::mouseClick(field.findChildren<QPushButton *>().constFirst(), Qt::LeftButton);
        QVERIFY(field.isRevealed());
        QVERIFY(field.grab().toImage() != hidden);
        QTest::mouseClick(field.findChildren<QPushButton *>().constFirst(), Qt::LeftButton);
        QVERIFY(!field.isRevealed());
    }

    void clipboardForgetsAfterHalfAMinute()
    {
        test::ManualClock clock;
        SecretClipboard clipboard(clock);
        SecretField field;
        field.setClipboard(clipboard);
        field.setSecret(Secret(key), u"API key"_s);
        field.show();
        QSignalSpy left(&clipboard, &SecretClipboard::remainingChanged);
        QTest::mouseClick(field.findChildren<QPushButton *>().at(1), Qt::LeftButton);
        QClipboard *system = QGuiApplication::clipboard();
        QCOMPARE(system->text(), QLatin1StringView(key));
        QCOMPARE(system->mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        clock.advance(29s);
        QCOMPARE(system->text(), QLatin1StringView(key));
        clock.advance(1s);
        QCOMPARE(system->text(), QString());
        QCOMPARE(left.constLast().constFirst().value<std::chrono::seconds>(), 0s);
        QVERIFY(!clipboard.isHolding());
    }

    void whatOthersCopiedStays()
    {
        test::ManualClock clock;
        SecretClipboard clipboard(clock);
        clipboard.copy(Secret(key));
        QGuiApplication::clipboard()->setText(u"something else"_s);
        clock.advance(40s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"something else"_s);
    }

    void deathClears()
    {
        test::ManualClock clock;
        {
            SecretClipboard clipboard(clock);
            clipboard.copy(Secret(key));
            QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void aSecondCopyStartsTheTimeAnew()
    {
        test::ManualClock clock;
        SecretClipboard clipboard(clock);
        clipboard.copy(Secret(key));
        clock.advance(20s);
        clipboard.copy(Secret("another key of the same kind"));
        clock.advance(20s);
        QVERIFY(clipboard.isHolding());
        clock.advance(10s);
        QVERIFY(!clipboard.isHolding());
    }

private:
    std::unique_ptr<Appearance> m_appearance;
};

QTEST_MAIN(TestSecretField)
#include "tst_secretfield.moc"
