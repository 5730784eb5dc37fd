// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery/samples.h"
#include "gui/style/theme.h"
#include "gui/widgets/secretfield.h"
#include "support/manualclock.h"

#include <QAbstractButton>
#include <QDir>
#include <QLineEdit>
#include <QMainWindow>
#include <QTest>

#include <memory>

using namespace cognigy;
using namespace cognigy::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array themes{ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Contrast};
constexpr std::array names{"light", "dark", "contrast"};

/// Leaves a picture where CONSOLE_GALLERY says; without it nothing is written.
void keep(const QPixmap &picture, const QString &page, const QString &variant)
{
    const QString folder = qEnvironmentVariable("CONSOLE_GALLERY");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    const int percent = qRound(picture.devicePixelRatio() * 100);
    QVERIFY(picture.save(u"%1/%2-%3-%4.png"_s.arg(folder, page, variant).arg(percent)));
}

QColor cornerOf(QWidget &widget)
{
    return widget.grab().toImage().pixelColor(widget.width() - 2, widget.height() - 2);
}

} // namespace

/// Shows every shared widget in every state and theme, and checks what a machine can check.
class Gallery : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(ThemeChoice::Light); }

    void pages_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("german");
        for (const char *page : {"main", "states", "dialogs", "controls"}) {
            QTest::addRow("%s", page) << QString::fromLatin1(page) << false;
            QTest::addRow("%s-german", page) << QString::fromLatin1(page) << true;
        }
    }

    void pages()
    {
        QFETCH(QString, page);
        QFETCH(bool, german);
        m_appearance->setChoice(ThemeChoice::Light);
        const std::unique_ptr<QWidget> window(make(page, german));
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        focusSomething(*window);
        QSet<QRgb> corners;
        for (std::size_t i = 0; i < themes.size(); ++i) {
            // Switched while the window is open: nothing may keep the colours that it had.
            m_appearance->setChoice(themes[i]);
            QCoreApplication::sendPostedEvents();
            corners.insert(cornerOf(*window).rgb());
            keep(window->grab(), page,
                QLatin1StringView(names[i]) + (german ? u"-german"_s : u""_s));
        }
        QCOMPARE(corners.size(), qsizetype(3));
        everyControlHasAName(*window);
        noButtonIsCut(*window);
    }

private:
    QWidget *make(const QString &page, bool german)
    {
        if (page == u"main")
            return mainPage(german);
        if (page == u"states")
            return statesPage(german, m_clock);
        if (page == u"dialogs")
            return dialogsPage(german, m_clock);
        return controlsPage(german);
    }

    static void focusSomething(QWidget &window)
    {
        for (const auto &name : {u"focused"_s, u"table"_s}) {
            if (auto *widget = window.findChild<QWidget *>(name))
                widget->setFocus(Qt::TabFocusReason);
        }
        if (auto *secret = window.findChild<SecretField *>(u"secret"_s))
            QTest::mouseClick(secret->findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
    }

    static void everyControlHasAName(const QWidget &window)
    {
        for (const auto *button : window.findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || button->inherits("QDockWidgetTitleButton")
                || button->inherits("CloseButton") || !button->parent()->inherits("QWidget"))
                continue;
            if (button->inherits("QLineEditIconButton") || button->inherits("QToolButton"))
                continue;
            QVERIFY2(!(button->text() + button->accessibleName()).isEmpty(),
                button->metaObject()->className());
        }
    }

    static void noButtonIsCut(const QWidget &window)
    {
        for (const auto *button : window.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !button->text().isEmpty())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
    }

    std::unique_ptr<Appearance> m_appearance;
    ManualClock m_clock;
};

QTEST_MAIN(Gallery)
#include "gallery.moc"
