// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/consoleparts.h"
#include "gui/style/resources.h"
#include "support/clipping.h"
#include "support/language.h"

#include <QDir>
#include <QTest>

using namespace cognigy;
using namespace cognigy::test;
using namespace Qt::StringLiterals;

/// Every page of the real window on the real sandbox: no text is cut without an ellipsis, no
/// control is without a name. In the language of CONSOLE_LANGUAGE, at the scale of the run.
class TestPanelWalk : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void pages_data();
    void pages();

private:
    std::unique_ptr<ConsoleParts> m_parts; ///< of all windows: its demo server takes long to start
};

void TestPanelWalk::initTestCase()
{
    initResources();
    QCoreApplication::setApplicationVersion(QStringLiteral(CONSOLE_VERSION));
    QVERIFY(speakWantedLanguage());
    m_parts = std::make_unique<ConsoleParts>();
}

void TestPanelWalk::pages_data()
{
    QTest::addColumn<QSize>("size");
    for (const QString &page :
        {u"projects"_s, u"snapshots"_s, u"locales"_s, u"endpoints"_s, u"flows"_s, u"keys"_s}) {
        QTest::addRow("%s", qPrintable(page)) << QSize(1440, 900);
        QTest::addRow("%s, narrow", qPrintable(page)) << QSize(1160, 720);
    }
}

void TestPanelWalk::pages()
{
    QFETCH(QSize, size);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QString file = QString(name).replace(u", "_s, u"-"_s);
    ConsoleParts &parts = *m_parts;
    MainWindow window(parts.services);
    window.resize(size);
    window.show();
    window.openDemo(name.section(u',', 0, 0));
    QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 120'000);

    const QString folder = qEnvironmentVariable("CONSOLE_SHOTS");
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        parts.appearance.setChoice(choice);
        QCoreApplication::processEvents();
        if (!folder.isEmpty()) {
            QVERIFY(QDir().mkpath(folder));
            const QString theme = choice == ThemeChoice::Light ? u"light"_s
                : choice == ThemeChoice::Dark                  ? u"dark"_s
                                                               : u"contrast"_s;
            QVERIFY(window.grab().save(u"%1/%2-%3.png"_s.arg(folder, file, theme)));
        }
        // A text that has just changed may wait for its layout still; what is cut stays cut.
        QTRY_VERIFY2_WITH_TIMEOUT(clippedTexts(&window).isEmpty(),
            qPrintable(clippedTexts(&window).join(u" | "_s)), 10'000);
        const QStringList nameless = namelessControls(&window);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u" | "_s)));
    }
}

QTEST_MAIN(TestPanelWalk)
#include "tst_panelwalk.moc"
