// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/consoleparts.h"
#include "gui/dialogs/superkeydialog.h"
#include "gui/shell/windowactions.h"
#include "gui/shell/workspace.h"
#include "gui/style/resources.h"
#include "gui/windowlook.h"
#include "operations/session.h"
#include "support/language.h"
#include "support/sandboxadmin.h"
#include "support/sandboxprocess.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace cognigy;
using namespace cognigy::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

} // namespace

/// The window in the states that a page at rest does not show: nothing set up yet, nothing in the
/// list, PROD locked, a super key acting, a server that fails. Each names its state in words, and
/// nothing is cut. With CONSOLE_SHOTS set to a folder it leaves pictures.
class TestWindowStates : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void nothingSetUp();
    void nothingInTheList();
    void prodLocked();
    void superKeyActs();
    void serverFails();
    void stillLoading();

private:
    void open(Stage stage, const QStringList &sandboxArguments);
    void openProject(Section section);
    bool says(const QString &words) const;
    void look(const QString &name);

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<ConsoleParts> m_parts;
    std::unique_ptr<MainWindow> m_window;
    Environment m_environment;
};

void TestWindowStates::initTestCase()
{
    initResources();
    QCoreApplication::setApplicationVersion(QStringLiteral(CONSOLE_VERSION));
    QVERIFY(speakWantedLanguage());
}

void TestWindowStates::init()
{
    m_window.reset();
    m_parts = std::make_unique<ConsoleParts>();
    m_window = std::make_unique<MainWindow>(m_parts->services);
    m_window->resize(1440, 900);
    m_window->show();
}

void TestWindowStates::open(Stage stage, const QStringList &sandboxArguments)
{
    m_sandbox = std::make_unique<SandboxProcess>(
        sandboxArguments + QStringList{u"--admin-port"_s, u"0"_s});
    QVERIFY(m_sandbox->isRunning());
    m_environment = {.id = QUuid::createUuid(),
        .name = u"Contoso"_s,
        .baseUrl = m_sandbox->baseUrl,
        .stage = stage,
        .caFile = {},
        .proxy = {.mode = ProxySettings::Mode::None, .host = {}, .user = {}}};
    m_window->workspace().open(m_environment, Secret(m_sandbox->apiKey.toStdString()));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->currentSession() && m_window->isSettled(), patience);
}

void TestWindowStates::openProject(Section section)
{
    const auto project = m_window->currentProject();
    QVERIFY(project);
    m_window->go({.environment = m_environment.id,
        .section = section,
        .project = project->first,
        .projectName = project->second});
}

/// Whether a label on the screen holds these words. Other languages are only looked at.
bool TestWindowStates::says(const QString &words) const
{
    if (!qEnvironmentVariableIsEmpty("CONSOLE_LANGUAGE"))
        return true;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

void TestWindowStates::look(const QString &name)
{
    lookInEveryTheme(*m_window, m_parts->appearance, name);
}

void TestWindowStates::nothingSetUp()
{
    QTRY_VERIFY(says(u"environment"_s));
    look(u"state-start"_s);
}

void TestWindowStates::nothingInTheList()
{
    open(Stage::Dev, {u"--empty"_s});
    QTRY_VERIFY(says(u"No Projects yet"_s));
    look(u"state-empty"_s);
}

void TestWindowStates::prodLocked()
{
    open(Stage::Prod, {u"--demo"_s});
    openProject(Section::Snapshots);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), patience);
    QTRY_VERIFY(says(u"PROD is locked"_s));
    look(u"state-prod-locked"_s);
}

void TestWindowStates::superKeyActs()
{
    open(Stage::Qa, {u"--demo"_s, u"--super-api-keys"_s, u"on"_s});
    m_window->actions()[Command::StartSuperKey]->trigger();
    QPointer<SuperKeyDialog> dialog = m_window->findChild<SuperKeyDialog *>();
    QVERIFY(dialog);
    const auto type = [&](const QString &field, const QString &text) {
        auto *edit = dialog->findChild<QLineEdit *>(field);
        QVERIFY(edit);
        QTRY_VERIFY_WITH_TIMEOUT(edit->isVisible(), patience);
        edit->setText(text);
    };
    const auto press = [&](const QString &name) {
        auto *button = dialog->findChild<QPushButton *>(name);
        QVERIFY(button);
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible() && button->isEnabled(), patience);
        QTest::mouseClick(button, Qt::LeftButton);
    };
    type(u"userEdit"_s, m_sandbox->managementUser);
    type(u"passwordEdit"_s, m_sandbox->managementPassword);
    press(u"continueButton"_s);
    type(u"reasonEdit"_s, u"Locked out after SSO change"_s);
    press(u"startButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_window->currentSession()->superKeyActs() && m_window->isSettled(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog || !dialog->isVisible(), patience);
    look(u"state-super-key"_s);
    QVERIFY(m_window->currentSession()->superKeyActs());
}

void TestWindowStates::serverFails()
{
    open(Stage::Qa, {u"--demo"_s});
    SandboxAdmin admin(m_sandbox->adminUrl);
    QVERIFY(admin.fault(u"GET"_s, u"/snapshots"_s, u"status"_s, 503, 100));
    openProject(Section::Snapshots);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"503"_s), patience);
    look(u"state-error"_s);
}

void TestWindowStates::stillLoading()
{
    open(Stage::Dev, {u"--demo"_s});
    SandboxAdmin admin(m_sandbox->adminUrl);
    QVERIFY(admin.send("POST", "/faults",
        R"({"method":"GET","path":"*/snapshots","kind":"delay","ms":600000,"times":100})"));
    openProject(Section::Snapshots);
    QVERIFY(!m_window->isSettled());
    look(u"state-loading"_s);
}

QTEST_MAIN(TestWindowStates)
#include "tst_windowstates.moc"
