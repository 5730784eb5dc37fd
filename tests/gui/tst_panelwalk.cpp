// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/consoleparts.h"
#include "gui/style/resources.h"
#include "gui/windowlook.h"
#include "support/language.h"

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

    lookInEveryTheme(window, parts.appearance, file);
}

QTEST_MAIN(TestPanelWalk)
#include "tst_panelwalk.moc"
