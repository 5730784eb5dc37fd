// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/consoleparts.h"
#include "gui/dialogs/superkeydialog.h"
#include "gui/shell/resultline.h"
#include "gui/shell/windowactions.h"
#include "gui/shell/workspace.h"
#include "gui/windowdriver.h"
#include "support/basicproxy.h"
#include "support/sandboxprocess.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace cognigy::test {

/// An environment behind a proxy that wants a password, which is kept and asked for once alone.
class TestWindowProxy : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theProxyGetsItsPassword();
    void withoutThePasswordTheProxyIsNamed();
    void aKeyTypedJustNowGoesThroughToo();
    void editingTestsWithWhatIsKept();
    void managementCredentialsGoThroughToo();

private:
    bool opens(bool withKey = false);

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<BasicProxy> m_proxy;
    std::unique_ptr<ConsoleParts> m_parts;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowDriver> m_person;
    Environment m_environment;
};

void TestWindowProxy::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(
        QStringList{u"--demo"_s, u"--super-api-keys"_s, u"on"_s});
    QVERIFY(m_sandbox->isRunning());
}

void TestWindowProxy::init()
{
    m_person.reset();
    m_window.reset();
    m_parts = std::make_unique<ConsoleParts>();
    m_proxy = std::make_unique<BasicProxy>("gate", "s3cret");
    m_window = std::make_unique<MainWindow>(m_parts->services);
    m_person = std::make_unique<WindowDriver>(*m_window);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_environment = {.id = QUuid::createUuid(),
        .name = u"Behind"_s,
        .baseUrl = m_sandbox->baseUrl,
        .stage = Stage::Dev,
        .caFile = {},
        .proxy = {.mode = ProxySettings::Mode::Manual,
            .host = u"127.0.0.1"_s,
            .port = m_proxy->port(),
            .user = u"gate"_s}};
    QVERIFY(m_parts->environments.add(m_environment));
    m_parts->secrets.saveForThisSession(
        secretName(m_environment.id), Secret(m_sandbox->apiKey.toStdString()));
    m_parts->secrets.saveForThisSession(secretName(m_environment.id, u"proxy"_s), Secret("s3cret"));
}

bool TestWindowProxy::opens(bool withKey)
{
    if (withKey)
        m_window->workspace().open(m_environment, Secret(m_sandbox->apiKey.toStdString()));
    else
        m_window->workspace().open(m_environment);
    return m_person->waitFor([this] {
        const Session *session = m_window->currentSession();
        return session
            && (session->state() == Session::State::Ready
                || session->state() == Session::State::Failed);
    });
}

void TestWindowProxy::theProxyGetsItsPassword()
{
    QVERIFY(opens());
    QVERIFY(m_person->settles());
    QCOMPARE(m_window->currentSession()->state(), Session::State::Ready);
    QVERIFY(m_person->rows().size() > 10);
    QVERIFY(m_proxy->passed() > 0);
}

void TestWindowProxy::withoutThePasswordTheProxyIsNamed()
{
    QVERIFY(m_parts->environments.find(m_environment.id));
    m_parts->secrets.saveForThisSession(secretName(m_environment.id, u"proxy"_s), Secret("wrong"));
    QVERIFY(opens());
    QCOMPARE(m_window->currentSession()->state(), Session::State::Failed);
    QCOMPARE(m_window->currentSession()->error()->kind, Error::Kind::Proxy);
    QVERIFY2(m_person->status(u"connectionSegment"_s).contains(u"proxy"_s, Qt::CaseInsensitive),
        qPrintable(m_person->status(u"connectionSegment"_s)));
    QCOMPARE(m_proxy->passed(), 0);
}

void TestWindowProxy::aKeyTypedJustNowGoesThroughToo()
{
    QVERIFY(opens(true));
    QCOMPARE(m_window->currentSession()->state(), Session::State::Ready);
}

void TestWindowProxy::editingTestsWithWhatIsKept()
{
    m_window->editEnvironment(m_environment.id);
    auto *edit = m_person->dialog<WelcomeDialog>();
    QVERIFY(edit);
    auto *line = edit->findChild<ResultLine *>();
    QVERIFY(m_person->press(edit, u"testButton"_s)); // nothing is typed again
    QTRY_COMPARE_WITH_TIMEOUT(line->state(), RowState::Ready, WindowDriver::patience);
    QVERIFY2(line->text().contains(u"Connected as"_s), qPrintable(line->text()));
    // What is typed counts more than what is kept.
    QVERIFY(m_person->type(edit, u"proxyPasswordEdit"_s, u"wrong"_s));
    QVERIFY(m_person->press(edit, u"testButton"_s));
    QTRY_COMPARE_WITH_TIMEOUT(line->state(), RowState::Failed, WindowDriver::patience);
    QVERIFY2(line->text().contains(u"Proxy failed"_s), qPrintable(line->text()));
    edit->reject();
}

void TestWindowProxy::managementCredentialsGoThroughToo()
{
    QVERIFY(opens());
    QVERIFY(m_person->settles());
    m_window->actions()[Command::StartSuperKey]->trigger();
    auto *super = m_person->dialog<SuperKeyDialog>();
    QVERIFY(super);
    QVERIFY(m_person->type(super, u"userEdit"_s, m_sandbox->managementUser));
    QVERIFY(m_person->type(super, u"passwordEdit"_s, m_sandbox->managementPassword));
    QVERIFY(m_person->press(super, u"continueButton"_s));
    QVERIFY(m_person->type(super, u"reasonEdit"_s, u"behind a proxy"_s));
    QVERIFY(m_person->press(super, u"startButton"_s));
    QVERIFY(m_person->waitFor([this] { return m_window->currentSession()->superKeyActs(); }));
    QVERIFY(m_person->settles());
}

} // namespace cognigy::test

QTEST_MAIN(cognigy::test::TestWindowProxy)
#include "tst_windowproxy.moc"
