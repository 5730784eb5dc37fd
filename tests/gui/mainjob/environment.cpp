// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/mainjob/mainjob.h"

#include "gui/dialogs/projectcreatedialog.h"
#include "gui/shell/pagearea.h"
#include "gui/shell/resultline.h"
#include "gui/shell/workspace.h"
#include "support/await.h"

#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace cognigy::test {

void TestMainJobInWindow::initTestCase()
{
    m_time.setInterval(20);
    connect(&m_time, &QTimer::timeout, this,
        [this] { m_clock.advance(std::chrono::milliseconds(m_time.interval())); });
    letTimeRun(true);
    m_sandbox = std::make_unique<SandboxProcess>(
        QStringList{u"--demo"_s, u"--super-api-keys"_s, u"on"_s, u"--admin-port"_s, u"0"_s});
    QVERIFY(m_sandbox->isRunning());
    m_admin = std::make_unique<SandboxAdmin>(m_sandbox->adminUrl);
    m_parts = std::make_unique<ConsoleParts>(&m_clock, &m_keychain);
    m_file = m_parts->folder.filePath(u"release.csnap"_s);
    m_window = std::make_unique<MainWindow>(m_parts->services);
    m_person = std::make_unique<WindowDriver>(*m_window);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainJobInWindow::init()
{
    if (m_broken)
        QSKIP("It goes on where an earlier step has failed.");
}

void TestMainJobInWindow::cleanup()
{
    m_broken = m_broken || QTest::currentTestFailed();
    if (m_window)
        keepPicture(*m_window, u"mainjob-"_s + QString::fromLatin1(QTest::currentTestFunction()));
}

void TestMainJobInWindow::cleanupTestCase()
{
    m_person.reset();
    m_window.reset();
    m_parts.reset();
}

void TestMainJobInWindow::letTimeRun(bool run)
{
    run ? m_time.start() : m_time.stop();
}

bool TestMainJobInWindow::openProject(const QString &name)
{
    m_person->key(Qt::Key_1, Qt::AltModifier);
    return m_person->waitFor(
               [this] { return m_person->page()->place().section == Section::Projects; })
        && m_person->doubleClick(name) && m_person->waitFor([&] {
               const Place &place = m_person->page()->place();
               return place.section == Section::Snapshots && place.projectName == name;
           })
        && m_person->settles();
}

bool TestMainJobInWindow::operationEnds()
{
    if (!m_person->waitFor([this] { return m_parts->operations.runningCount() == 0; }))
        return false;
    m_toast = m_person->toast(); // read while it is fresh: it leaves by itself
    if (!m_person->settles())
        return false;
    const Operation *newest = m_parts->operations.operations().first();
    if (newest->state() != Operation::State::Succeeded)
        qWarning("%s: %s", qPrintable(newest->title()),
            newest->error() ? qPrintable(newest->error()->summary()) : "no error");
    return newest->state() == Operation::State::Succeeded;
}

Result<Secret> TestMainJobInWindow::keptSecret(const QString &name)
{
    return await(m_keychain.read(name));
}

void TestMainJobInWindow::addsTheEnvironmentByTheWizard()
{
    m_window->begin(); // nothing is known yet, so the welcome is shown
    auto *welcome = m_person->dialog<WelcomeDialog>();
    QVERIFY(welcome);
    QTest::mouseClick(
        welcome->findChild<QRadioButton *>(u"ownAddressButton"_s), Qt::LeftButton, {}, {8, 8});
    // As the documentation shows it: the tail goes, and the form says so.
    QVERIFY(
        m_person->type(welcome, u"addressEdit"_s, m_sandbox->baseUrl.toString() + u"/openapi"_s));
    QTRY_VERIFY(
        m_person->wordsIn(welcome).contains(u"Will be used as "_s + m_sandbox->baseUrl.toString()));
    QVERIFY(m_person->type(welcome, u"keyEdit"_s, m_sandbox->apiKey));
    QVERIFY(m_person->type(welcome, u"nameEdit"_s, u"Here"_s));
    QVERIFY(m_person->press(welcome, u"testButton"_s));
    auto *line = welcome->findChild<ResultLine *>();
    QTRY_COMPARE_WITH_TIMEOUT(line->state(), RowState::Ready, WindowDriver::patience);
    QVERIFY2(line->text().contains(u"Connected as Ada Admin"_s), qPrintable(line->text()));
    QVERIFY(m_person->press(welcome, u"finishButton"_s));
    QVERIFY(m_person->waitFor([this] { return m_person->page() != nullptr; }));
    QVERIFY(m_person->settles());

    m_ownProjects = m_person->rows();
    QVERIFY(m_ownProjects.size() > 10);
    QVERIFY2(m_window->windowTitle().contains(u"Here"_s), qPrintable(m_window->windowTitle()));
    QVERIFY2(m_person->status(u"connectionSegment"_s).contains(u"Online"_s),
        qPrintable(m_person->status(u"connectionSegment"_s)));
    QVERIFY2(m_person->status(u"meSegment"_s).contains(u"admin@sandbox.example"_s),
        qPrintable(m_person->status(u"meSegment"_s)));
    // The key lies in the keychain and in no file of ours.
    const QUuid id = m_parts->environments.environments().first().id;
    const auto kept = keptSecret(secretName(id));
    QVERIFY2(kept.ok(), kept.ok() ? "" : qPrintable(kept.error().summary()));
    QVERIFY(kept->equals(Secret(m_sandbox->apiKey.toStdString())));
    QFile list(m_parts->folder.filePath(u"environments.json"_s));
    QVERIFY(list.open(QFile::ReadOnly));
    QVERIFY(!list.readAll().contains(m_sandbox->apiKey.toUtf8()));
}

void TestMainJobInWindow::createsTwoProjects()
{
    for (const QString &name : {u"Main job"_s, u"Main job, other"_s}) {
        m_person->key(Qt::Key_N, Qt::ControlModifier);
        auto *create = m_person->dialog<ProjectCreateDialog>();
        QVERIFY(create);
        QVERIFY(m_person->type(create, u"nameEdit"_s, name));
        QVERIFY(m_person->press(create, u"createButton"_s));
        QVERIFY(operationEnds());
        QTRY_VERIFY2_WITH_TIMEOUT(m_person->rows().contains(name),
            qPrintable(m_person->rows().join(u'\n')), WindowDriver::patience);
        QVERIFY2(m_person->task(name).contains(u"done"_s), qPrintable(m_person->task(name)));
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<ProjectCreateDialog *>(), 10'000);
    }
    QCOMPARE(m_person->rows().size(), m_ownProjects.size() + 2);
    m_ownProjects = m_person->rows();
    QVERIFY2(m_person->status(u"tasksSegment"_s).contains(u"No task runs"_s),
        qPrintable(m_person->status(u"tasksSegment"_s)));
}

} // namespace cognigy::test

QTEST_MAIN(cognigy::test::TestMainJobInWindow)
