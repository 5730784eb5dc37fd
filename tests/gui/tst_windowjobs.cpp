// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/consoleparts.h"
#include "gui/dialogs/apikeycreatedialog.h"
#include "gui/dialogs/apikeyrevealdialog.h"
#include "gui/dialogs/snapshotcreatedialog.h"
#include "gui/dialogs/superkeydialog.h"
#include "gui/shell/bottomdock.h"
#include "gui/shell/pagearea.h"
#include "gui/shell/panelpage.h"
#include "gui/shell/resultline.h"
#include "gui/shell/taskrow.h"
#include "gui/shell/tasksview.h"
#include "gui/shell/windowactions.h"
#include "gui/shell/workspace.h"
#include "support/sandboxprocess.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace cognigy::test {

namespace {

constexpr int patience = 60'000;

} // namespace

/// What people do in the window, from the click to the row: dialogs, operations, pages together.
class TestWindowJobs : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void addsAnEnvironmentByTheWizard();
    void importsTheOfficialClisFile();
    void returnsToThePageInFront();
    void takesASnapshot();
    void makesAKeyAndKeepsIt();
    void mintsASuperKeyAndSeesEveryProject();

private:
    PanelPage *front() { return qobject_cast<PanelPage *>(m_window->pages().currentWidget()); }
    void openEnvironment();
    template <class Dialog>
    Dialog *dialog();
    static void press(QDialog *dialog, const QString &button);
    static void type(QDialog *dialog, const QString &field, const QString &text);

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<ConsoleParts> m_parts;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowJobs::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(
        QStringList{u"--demo"_s, u"--super-api-keys"_s, u"on"_s});
    QVERIFY(m_sandbox->isRunning());
}

void TestWindowJobs::init()
{
    m_parts = std::make_unique<ConsoleParts>();
    m_window = std::make_unique<MainWindow>(m_parts->services);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWindowJobs::cleanup()
{
    keepPicture(*m_window, u"window-"_s + QString::fromLatin1(QTest::currentTestFunction()));
    m_window.reset();
    m_parts.reset();
}

void TestWindowJobs::openEnvironment()
{
    m_window->workspace().open(
        {.id = QUuid::createUuid(),
            .name = u"Here"_s,
            .baseUrl = m_sandbox->baseUrl,
            .stage = Stage::Dev,
            .caFile = {},
            .proxy = {.mode = ProxySettings::Mode::None, .host = {}, .user = {}}},
        Secret(m_sandbox->apiKey.toStdString()));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), patience);
}

template <class Dialog>
Dialog *TestWindowJobs::dialog()
{
    Dialog *found = nullptr;
    (void)QTest::qWaitFor(
        [&] {
            const auto all = m_window->findChildren<Dialog *>();
            for (Dialog *one : all) {
                if (one->isVisible())
                    found = one;
            }
            return found != nullptr;
        },
        patience);
    return found;
}

void TestWindowJobs::press(QDialog *dialog, const QString &button)
{
    auto *found = dialog->findChild<QPushButton *>(button);
    QVERIFY2(found, qPrintable(button));
    QTRY_VERIFY2_WITH_TIMEOUT(found->isVisible() && found->isEnabled(),
        qPrintable(button + u": "_s + found->toolTip()), patience);
    QTest::mouseClick(found, Qt::LeftButton);
}

void TestWindowJobs::type(QDialog *dialog, const QString &field, const QString &text)
{
    auto *found = dialog->findChild<QLineEdit *>(field);
    QVERIFY2(found, qPrintable(field));
    QTRY_VERIFY_WITH_TIMEOUT(found->isVisible() && found->isEnabled(), patience);
    found->clear();
    QTest::keyClicks(found, text);
}

void TestWindowJobs::addsAnEnvironmentByTheWizard()
{
    m_window->begin();
    auto *welcome = dialog<WelcomeDialog>();
    QVERIFY(welcome);
    QTest::mouseClick(
        welcome->findChild<QRadioButton *>(u"ownAddressButton"_s), Qt::LeftButton, {}, {8, 8});
    // As a browser shows it: the tail goes.
    type(welcome, u"addressEdit"_s, m_sandbox->baseUrl.toString() + u"/openapi/"_s);
    type(welcome, u"keyEdit"_s, u"not-a-key"_s);
    auto *line = welcome->findChild<ResultLine *>();
    press(welcome, u"testButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(line->state(), RowState::Failed, patience);
    type(welcome, u"keyEdit"_s, m_sandbox->apiKey);
    QCOMPARE(line->state(), RowState::None);
    press(welcome, u"testButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(line->state(), RowState::Ready, patience);
    QVERIFY2(line->text().contains(u"Connected as"_s), qPrintable(line->text()));
    QVERIFY2(line->text().contains(u"admin"_s), qPrintable(line->text()));
    press(welcome, u"finishButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), patience);

    const QList<Environment> known = m_parts->environments.environments();
    QCOMPARE(known.size(), 1);
    QCOMPARE(known.first().baseUrl, m_sandbox->baseUrl);
    QVERIFY(m_parts->memory.contains(secretName(known.first().id)));
    QVERIFY(front()->panel().rows().rowCount() > 10);
}

void TestWindowJobs::importsTheOfficialClisFile()
{
    const QString file = m_parts->folder.filePath(u"config.json"_s);
    {
        QFile config(file);
        QVERIFY(config.open(QFile::WriteOnly));
        config.write("{\n    \"name\": \"qa bot\",\n    \"apiKey\": \"" + m_sandbox->apiKey.toUtf8()
            + "\",\n    \"baseUrl\": \"" + m_sandbox->baseUrl.toString().toUtf8()
            + "\",\n    \"agent\": \"\"\n}");
    }
    m_window->showWelcome(WelcomeDialog::Mode::First)->importFile(file);
    auto *welcome = dialog<WelcomeDialog>();
    QVERIFY(welcome);
    QTRY_COMPARE(welcome->findChild<ResultLine *>()->state(), RowState::Information);
    press(welcome, u"finishButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), patience);
    QFile config(file);
    QVERIFY(config.open(QFile::ReadOnly));
    const QByteArray left = config.readAll();
    QVERIFY(!left.contains(m_sandbox->apiKey.toUtf8()));
    QVERIFY(left.contains("qa bot"));
}

void TestWindowJobs::returnsToThePageInFront()
{
    QList<QUuid> ids;
    for (const QString &name : {u"One"_s, u"Two"_s}) {
        const Environment environment{.id = QUuid::createUuid(),
            .name = name,
            .baseUrl = m_sandbox->baseUrl,
            .stage = Stage::Dev,
            .caFile = {},
            .proxy = {.mode = ProxySettings::Mode::None, .host = {}, .user = {}}};
        QVERIFY(m_parts->environments.add(environment));
        m_parts->secrets.saveForThisSession(
            secretName(environment.id), Secret(m_sandbox->apiKey.toStdString()));
        m_window->go({.environment = environment.id, .section = Section::Projects});
        m_window->go({.environment = environment.id, .section = Section::ApiKeys});
        ids << environment.id;
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_window->pages().count(), 4, patience);
    const Place front{.environment = ids.first(), .section = Section::Projects};
    m_window->go(front);
    m_window->close();

    m_window = std::make_unique<MainWindow>(m_parts->services);
    m_window->show();
    m_window->begin();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->pages().count(), 4, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), patience);
    QVERIFY(m_window->place()->isSamePage(front));
    // From here on one is where one goes.
    m_window->goToEnvironment(*m_parts->environments.find(ids.last()));
    QTRY_COMPARE(m_window->place()->environment, ids.last());
}

void TestWindowJobs::takesASnapshot()
{
    openEnvironment();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->currentProject().has_value(), patience);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::AltModifier);
    QTRY_COMPARE(front()->place().section, Section::Snapshots);
    QTRY_VERIFY_WITH_TIMEOUT(front()->panel().rows().hasData(), patience);
    const int before = front()->panel().rows().rowCount();
    QVERIFY(before < 10);

    QTest::keyClick(
        QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto *create = dialog<SnapshotCreateDialog>();
    QVERIFY(create);
    type(create, u"nameEdit"_s, u"from the test"_s);
    QTest::keyClicks(create->findChild<QPlainTextEdit *>(u"descriptionEdit"_s), u"a check"_s);
    press(create, u"createButton"_s);
    QTRY_VERIFY(m_parts->operations.runningCount() > 0);
    keepPicture(*m_window, u"window-running"_s);
    TasksView *tasks = m_window->bottom().tasks();
    QTRY_COMPARE_WITH_TIMEOUT(tasks->rowCount(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->operations.runningCount(), 0, patience);
    QCOMPARE(m_parts->operations.operations().first()->state(), Operation::State::Succeeded);
    QTRY_COMPARE_WITH_TIMEOUT(front()->panel().rows().rowCount(), before + 1, patience);
    QVERIFY(tasks->findChild<TaskRow *>()->accessibleName().contains(u"from the test"_s));
}

void TestWindowJobs::makesAKeyAndKeepsIt()
{
    openEnvironment();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_6, Qt::AltModifier);
    QTRY_COMPARE(front()->place().section, Section::ApiKeys);
    QTRY_VERIFY_WITH_TIMEOUT(front()->panel().rows().hasData(), patience);
    const int before = front()->panel().rows().rowCount();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    auto *create = dialog<ApiKeyCreateDialog>();
    QVERIFY(create);
    type(create, u"nameEdit"_s, u"ci"_s);
    press(create, u"createButton"_s);
    auto *reveal = dialog<ApiKeyRevealDialog>();
    QVERIFY(reveal);
    QVERIFY(!reveal->isSafe());
    reveal->reject();
    QVERIFY(reveal->isVisible()); // it does not close unread
    const QString operation
        = m_parts->operations.operations().first()->result()[u"keyId"_s].toString();
    QVERIFY(!operation.isEmpty());
    // The test's store forgets at the end, so only "I stored it myself" is offered; give it up.
    press(reveal, u"deleteKeyButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->operations.operations().size(), 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->operations.runningCount(), 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(front()->panel().rows().rowCount(), before, patience);
}

void TestWindowJobs::mintsASuperKeyAndSeesEveryProject()
{
    openEnvironment();
    const int before = front()->panel().rows().rowCount();
    m_window->actions()[Command::StartSuperKey]->trigger();
    auto *super = dialog<SuperKeyDialog>();
    QVERIFY(super);
    type(super, u"userEdit"_s, m_sandbox->managementUser);
    type(super, u"passwordEdit"_s, m_sandbox->managementPassword);
    press(super, u"continueButton"_s);
    type(super, u"reasonEdit"_s, u"locked out"_s);
    press(super, u"startButton"_s);
    Session *session = m_window->currentSession();
    QTRY_VERIFY_WITH_TIMEOUT(session->superKeyActs(), patience);
    auto *bar = m_window->findChild<QWidget *>(u"superKeyBar"_s);
    QTRY_VERIFY(bar && bar->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(front()->panel().rows().rowCount() > before, patience);
    keepPicture(*m_window, u"window-super-key"_s);

    m_window->actions()[Command::LockAll]->trigger();
    QVERIFY(!session->superKeyActs());
    QTRY_COMPARE_WITH_TIMEOUT(front()->panel().rows().rowCount(), before, patience);
}

} // namespace cognigy::test

QTEST_MAIN(cognigy::test::TestWindowJobs)
#include "tst_windowjobs.moc"
