// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/consoleparts.h"
#include "gui/shell/inspector.h"
#include "gui/shell/inspectordock.h"
#include "gui/windowdriver.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace cognigy::test {

/// What is done with several ticked Snapshots, in the demo.
class TestSeveralSnapshots : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theBarCountsWhatTheFilterHides();
    void downloadsThemIntoOneFolder();
    void theInspectorSaysAReferenceIdOnce();
    void cleanupTestCase();

private:
    std::unique_ptr<ConsoleParts> m_parts;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowDriver> m_person;
    QString m_project;
};

void TestSeveralSnapshots::initTestCase()
{
    m_parts = std::make_unique<ConsoleParts>();
    m_window = std::make_unique<MainWindow>(m_parts->services);
    m_person = std::make_unique<WindowDriver>(*m_window);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->openDemo(u"snapshots"_s);
    QVERIFY(m_person->settles());
    QCOMPARE(m_person->page()->place().section, Section::Snapshots);
    m_project = m_person->page()->place().projectName;
    QVERIFY2(m_person->rows().size() >= 5, qPrintable(m_project));
}

void TestSeveralSnapshots::cleanupTestCase()
{
    m_person.reset();
    m_window.reset();
    m_parts.reset();
}

void TestSeveralSnapshots::theBarCountsWhatTheFilterHides()
{
    const QStringList names = m_person->rows();
    for (qsizetype i = 0; i < 3; ++i)
        QVERIFY(m_person->tick(names[i]));
    QTRY_VERIFY(m_person->wordsIn(m_person->page()).contains(u"3 selected"_s));
    m_person->page()->panel().find();
    QTest::keyClicks(QApplication::focusWidget(), names[0]);
    QTRY_VERIFY(!m_person->rows().contains(names[1]) || !m_person->rows().contains(names[2]));
    QTRY_VERIFY2(m_person->wordsIn(m_person->page()).contains(u"of them hidden by the filter"_s),
        qPrintable(m_person->wordsIn(m_person->page())));
    keepPicture(*m_window, u"several-hidden"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QTRY_COMPARE(m_person->rows().size(), names.size());
    QVERIFY(!m_person->wordsIn(m_person->page()).contains(u"hidden by the filter"_s));
}

void TestSeveralSnapshots::downloadsThemIntoOneFolder()
{
    const QStringList names = m_person->rows();
    QTemporaryDir folder;
    QVERIFY(m_person->clickInPanel(u"Download"_s));
    QVERIFY(m_person->answerFileDialog(folder.path()));
    QVERIFY(m_person->waitFor([this] { return m_parts->operations.operations().size() == 3; }));
    QVERIFY(m_person->waitFor([this] { return m_parts->operations.runningCount() == 0; }));
    keepPicture(*m_window, u"several-downloaded"_s);
    for (qsizetype i = 0; i < 3; ++i) {
        QVERIFY2(
            m_person->task(names[i]).contains(u"done"_s), qPrintable(m_person->task(names[i])));
        const QString file = u"%1 - %2.csnap"_s.arg(m_project, names[i]);
        QVERIFY2(QFile(folder.filePath(file)).size() > 0,
            qPrintable(QDir(folder.path()).entryList(QDir::Files).join(u'\n')));
    }
}

void TestSeveralSnapshots::theInspectorSaysAReferenceIdOnce()
{
    QVERIFY(m_person->settles());
    QVERIFY(m_person->doubleClick(m_person->rows().first()));
    QTRY_COMPARE(m_person->page()->place().section, Section::SnapshotContents);
    QVERIFY(m_person->settles());
    ResourcePanel &panel = m_person->page()->panel();
    panel.setCurrentIdentity(panel.rows().identityOf(panel.rows().index(0, 0)));
    const auto *inspector = m_window->inspector().findChild<Inspector *>();
    QTRY_COMPARE_WITH_TIMEOUT(m_person->wordsIn(inspector).count(u"\nReference ID\n"_s), 1, 20'000);
}

} // namespace cognigy::test

QTEST_MAIN(cognigy::test::TestSeveralSnapshots)
#include "tst_severalsnapshots.moc"
