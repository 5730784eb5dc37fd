// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/consoleparts.h"
#include "gui/dialogs/unlockdialog.h"
#include "gui/shell/bottomdock.h"
#include "gui/shell/navigatordock.h"
#include "gui/shell/pagearea.h"
#include "gui/shell/panelpage.h"
#include "gui/shell/windowactions.h"
#include "gui/shell/windowlayout.h"
#include "gui/shell/workspace.h"
#include "gui/widgets/listtree.h"
#include "gui/widgets/statussegment.h"
#include "models/navigatormodel.h"
#include "support/sandboxprocess.h"

#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace cognigy::test {

namespace {

constexpr int patience = 60'000;

/// What a person sees in a widget, by its accessible name or text.
QString wordsOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    if (!interface)
        return {};
    return interface->text(QAccessible::Name) + u' ' + interface->text(QAccessible::Description);
}

} // namespace

/// The real window, the real sandbox, a real keyboard.
class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void startsInTheDemoAndListsProjects();
    void opensSnapshotsByKeyboard();
    void findsAProjectInTheNavigator();
    void saysWhoIAm();
    void prodOpensLockedAndUnlocksWithAReason();
    void aSuperKeyShowsItsBarAndEnds();
    void closingAnEnvironmentClosesItsPages();
    void remembersWhatWasOpen();

private:
    /// All windows share one demo server: that is what takes long to start.
    std::unique_ptr<ConsoleParts> m_parts = std::make_unique<ConsoleParts>();

    PanelPage *frontPage(MainWindow &window)
    {
        return qobject_cast<PanelPage *>(window.pages().currentWidget());
    }
    void openDemo(MainWindow &window);
};

void TestMainWindow::openDemo(MainWindow &window)
{
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.openDemo();
    QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), patience);
}

void TestMainWindow::startsInTheDemoAndListsProjects()
{
    ConsoleParts &parts = *m_parts;
    MainWindow window(parts.services);
    openDemo(window);
    QVERIFY(frontPage(window));
    QCOMPARE(frontPage(window)->place().section, Section::Projects);
    QVERIFY(frontPage(window)->panel().rows().rowCount() >= 30);

    const QAbstractItemModel *tree = window.navigator().tree()->model();
    QCOMPARE(tree->rowCount(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(tree->rowCount(tree->index(0, 0)) >= 30, patience);
    QVERIFY(window.navigator().tree()->isExpanded(tree->index(0, 0)));
}

void TestMainWindow::opensSnapshotsByKeyboard()
{
    ConsoleParts &parts = *m_parts;
    MainWindow window(parts.services);
    openDemo(window);
    QTRY_VERIFY(frontPage(window)->panel().view()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    QTRY_VERIFY(window.currentProject().has_value());
    const QString project = window.currentProject()->second;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::AltModifier);
    QTRY_COMPARE(frontPage(window)->place().section, Section::Snapshots);
    QCOMPARE(frontPage(window)->place().projectName, project);
    QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), patience);
    QVERIFY(window.windowTitle().contains(project));

    // And back by the same road, without a second page.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1, Qt::AltModifier);
    QTRY_COMPARE(frontPage(window)->place().section, Section::Projects);
    QCOMPARE(window.pages().count(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(window.pages().count(), 1);
}

void TestMainWindow::findsAProjectInTheNavigator()
{
    ConsoleParts &parts = *m_parts;
    MainWindow window(parts.services);
    openDemo(window);
    const QAbstractItemModel *tree = window.navigator().tree()->model();
    QTRY_VERIFY_WITH_TIMEOUT(tree->rowCount(tree->index(0, 0)) >= 30, patience);
    const int before = tree->rowCount(tree->index(0, 0));
    auto *field = window.navigator().findChild<QLineEdit *>(u"navigatorFilter"_s);
    QVERIFY(field);
    field->setFocus();
    QTest::keyClicks(field, u"zzz-no-such"_s);
    QTRY_VERIFY(tree->rowCount(tree->index(0, 0)) < before);
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_COMPARE(tree->rowCount(tree->index(0, 0)), before);
}

void TestMainWindow::saysWhoIAm()
{
    ConsoleParts &parts = *m_parts;
    MainWindow window(parts.services);
    openDemo(window);
    const Session *session = window.currentSession();
    QVERIFY(session && session->me());
    auto *me = window.findChild<StatusSegment *>(u"meSegment"_s);
    QTRY_VERIFY(me->isVisible());
    QVERIFY2(wordsOf(me).contains(session->me()->email), qPrintable(wordsOf(me)));
    auto *connection = window.findChild<StatusSegment *>(u"connectionSegment"_s);
    QTRY_VERIFY2(wordsOf(connection).contains(u" ms"_s), qPrintable(wordsOf(connection)));
}

void TestMainWindow::prodOpensLockedAndUnlocksWithAReason()
{
    SandboxProcess sandbox;
    QVERIFY(sandbox.isRunning());
    ConsoleParts &parts = *m_parts;
    MainWindow window(parts.services);
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.workspace().open(
        {.id = QUuid::createUuid(),
            .name = u"Live"_s,
            .baseUrl = sandbox.baseUrl,
            .stage = Stage::Prod,
            .caFile = {},
            .proxy = {.mode = ProxySettings::Mode::None, .host = {}, .user = {}}},
        Secret(sandbox.apiKey.toStdString()));
    QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), patience);

    auto *banner = window.findChild<QWidget *>(u"lockBanner"_s);
    QVERIFY(banner && banner->isVisible());
    QVERIFY2(wordsOf(banner).contains(u"PROD is locked"_s), qPrintable(wordsOf(banner)));
    QTRY_COMPARE(window.navigator().tree()->model()->rowCount(), 1);
    QVERIFY(window.navigator().tree()->model()->index(0, 0).data(LockedRole).toBool());
    keepPicture(window, u"window-prod-locked"_s);
    QVERIFY(!window.actions()[Command::New]->isEnabled());
    QVERIFY(!window.actions()[Command::New]->toolTip().isEmpty());

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_L, Qt::ControlModifier);
    auto *dialog = window.findChild<UnlockDialog *>();
    QTRY_VERIFY(dialog && dialog->isVisible());
    auto *reason = dialog->findChild<QLineEdit *>();
    QTRY_VERIFY(reason->hasFocus());
    QTest::keyClicks(reason, u"INC-4711"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    if (dialog->isVisible()) { // Return is the safe answer there: press the button
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().contains(u"nlock"_s))
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QTRY_VERIFY(!banner->isVisible());
    QTRY_VERIFY(window.actions()[Command::New]->isEnabled());
}

void TestMainWindow::aSuperKeyShowsItsBarAndEnds()
{
    ConsoleParts &parts = *m_parts;
    MainWindow window(parts.services);
    openDemo(window);
    Session *session = window.currentSession();
    auto *bar = window.findChild<QWidget *>(u"superKeyBar"_s);
    auto *countdown = window.findChild<QWidget *>(u"superKeySegment"_s);
    QVERIFY(bar && bar->isHidden());
    QVERIFY(countdown && !countdown->isVisible());
    session->beginSuperKey(Secret("0123456789abcdef"),
        {.organisation = OrganisationId(u"5f1d"_s),
            .organisationName = u"Contoso"_s,
            .reason = u"locked out"_s,
            .createdAt = parts.clock.now()});
    QTRY_VERIFY(bar->isVisible());
    QTRY_VERIFY(countdown->isVisible());
    QVERIFY2(wordsOf(bar).contains(u"Contoso"_s), qPrintable(wordsOf(bar)));
    window.actions()[Command::EndSuperKey]->trigger();
    QTRY_VERIFY(!countdown->isVisible());
    QVERIFY(!session->superKeyActs());
    QVERIFY2(wordsOf(bar).contains(u"has ended"_s), qPrintable(wordsOf(bar)));
}

void TestMainWindow::closingAnEnvironmentClosesItsPages()
{
    ConsoleParts &parts = *m_parts;
    MainWindow window(parts.services);
    openDemo(window);
    QCOMPARE(window.pages().count(), 1);
    window.workspace().closeAll();
    QCOMPARE(window.pages().count(), 0);
    QVERIFY(!window.currentSession());
    QVERIFY(!window.actions()[Command::Refresh]->isEnabled());
    QTRY_COMPARE(window.navigator().tree()->model()->rowCount(), 0);
}

void TestMainWindow::remembersWhatWasOpen()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"w.ini"_s), QSettings::IniFormat);
    const QUuid environment = QUuid::createUuid();
    saveOpenPages(settings,
        {.environments = {environment},
            .places = {{.environment = environment, .section = Section::Projects},
                {.environment = environment,
                    .section = Section::Locales,
                    .project = ProjectId(u"65f2c9000000000000000001"_s),
                    .projectName = u"Bot & Co"_s}},
            .current = 1});
    const OpenPages pages = readOpenPages(settings);
    QCOMPARE(pages.environments, QList<QUuid>{environment});
    QCOMPARE(pages.places.size(), 2);
    QCOMPARE(pages.places[1].section, Section::Locales);
    QCOMPARE(pages.places[1].projectName, u"Bot & Co"_s);
    QCOMPARE(pages.current, 1);

    settings.beginWriteArray(u"open/pages"_s);
    settings.setArrayIndex(1);
    settings.setValue(u"section"_s, u"no such page"_s);
    settings.endArray();
    QCOMPARE(readOpenPages(settings).places.size(), 1);
    QCOMPARE(readOpenPages(settings).current, -1); // the one in front cannot be understood
}

} // namespace cognigy::test

QTEST_MAIN(cognigy::test::TestMainWindow)
#include "tst_mainwindow.moc"
