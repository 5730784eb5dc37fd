// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/mainjob/mainjob.h"

#include "gui/dialogs/factlist.h"
#include "gui/dialogs/snapshotcreatedialog.h"
#include "gui/dialogs/snapshotrestoredialog.h"
#include "gui/dialogs/snapshotuploaddialog.h"
#include "gui/shell/bottomdock.h"
#include "gui/widgets/typednamefield.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cognigy::test {

void TestMainJobInWindow::takesASnapshotWhoseProgressOutlivesItsDialog()
{
    QVERIFY(openProject(u"Main job"_s));
    QVERIFY(m_person->rows().isEmpty());
    QVERIFY2(m_person->wordsIn(m_person->page()).contains(u"No Snapshots yet"_s),
        qPrintable(m_person->wordsIn(m_person->page())));

    m_person->key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto *create = m_person->dialog<SnapshotCreateDialog>();
    QVERIFY(create);
    QVERIFY(m_person->type(create, u"nameEdit"_s, u"release 1"_s));
    QTest::keyClicks(create->findChild<QPlainTextEdit *>(u"descriptionEdit"_s), u"the first"_s);
    auto *button = create->findChild<QPushButton *>(u"createButton"_s);
    QVERIFY(m_person->waitFor([button] { return button->isEnabled(); }));
    // While time stands still nobody asks again how far the server is: it runs for sure.
    letTimeRun(false);
    QVERIFY(m_person->press(create, u"createButton"_s));
    QTRY_VERIFY(!m_window->findChild<SnapshotCreateDialog *>()); // gone, not only hidden
    QTRY_VERIFY(!m_person->task(u"release 1"_s).isEmpty());
    QCOMPARE(m_parts->operations.runningCount(), 1);
    QVERIFY(m_window->bottom().isVisible());
    QVERIFY2(m_person->status(u"tasksSegment"_s).contains(u"1 task"_s),
        qPrintable(m_person->status(u"tasksSegment"_s)));
    keepPicture(*m_window, u"mainjob-running"_s);
    letTimeRun(true);

    QVERIFY(operationEnds());
    QVERIFY2(m_person->task(u"release 1"_s).contains(u"done"_s),
        qPrintable(m_person->task(u"release 1"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(
        m_person->rows(), QStringList{u"release 1"_s}, WindowDriver::patience);
    QCOMPARE(m_person->cell(u"release 1"_s, u"By"_s), u"me"_s);
    QCOMPARE(m_person->cell(u"release 1"_s, u"Download"_s), u"not prepared"_s);
    QVERIFY2(m_person->wordsIn(m_person->page()).contains(u"1 of 10"_s),
        qPrintable(m_person->wordsIn(m_person->page())));
    QVERIFY2(m_toast.contains(u"release 1"_s), qPrintable(m_toast));
}

void TestMainJobInWindow::downloadsIt()
{
    QVERIFY(m_person->tick(u"release 1"_s));
    QTRY_VERIFY(m_person->wordsIn(m_person->page()).contains(u"1 selected"_s));
    QVERIFY(m_person->clickInPanel(u"Download"_s));
    QVERIFY(m_person->answerFileDialog(m_file));
    QVERIFY(m_person->waitFor([this] { return m_parts->operations.runningCount() > 0; })
        || m_parts->operations.operations().first()->plan().kind == u"snapshot.download"_s);
    QVERIFY(operationEnds());
    QVERIFY(QFileInfo(m_file).size() > 0);
    const QString line = m_person->task(u"Download"_s);
    QVERIFY2(line.contains(u"release 1"_s) && line.contains(u"done"_s), qPrintable(line));
    QVERIFY2(m_toast.contains(u"Show file"_s), qPrintable(m_toast));
    QTRY_VERIFY2_WITH_TIMEOUT(
        m_person->cell(u"release 1"_s, u"Download"_s).startsWith(u"expires in"_s),
        qPrintable(m_person->cell(u"release 1"_s, u"Download"_s)), WindowDriver::patience);
    m_person->key(Qt::Key_Escape); // the tick goes
    QTRY_COMPARE(m_person->page()->panel().rows().tickedCount(), 0);
}

void TestMainJobInWindow::uploadsItIntoTheOtherProject()
{
    QVERIFY(openProject(u"Main job, other"_s));
    QVERIFY(m_person->clickInPanel(u"Upload .csnap…"_s));
    auto *upload = m_person->dialog<SnapshotUploadDialog>();
    QVERIFY(upload);
    QVERIFY(m_person->press(upload, u"browseButton"_s));
    QVERIFY(m_person->answerFileDialog(m_file));
    QTRY_COMPARE(upload->findChild<QLineEdit *>(u"fileEdit"_s)->text(), m_file);
    QVERIFY(m_person->press(upload, u"uploadButton"_s));
    QVERIFY(m_person->waitFor([this] { return !m_person->task(u"Upload"_s).isEmpty(); }));
    QVERIFY(operationEnds());
    QTRY_COMPARE_WITH_TIMEOUT(
        m_person->rows(), QStringList{u"release 1"_s}, WindowDriver::patience);
    QVERIFY2(
        m_person->task(u"Upload"_s).contains(u"done"_s), qPrintable(m_person->task(u"Upload"_s)));
}

void TestMainJobInWindow::restoresTheOtherProjectFromIt()
{
    QVERIFY(m_person->click(u"release 1"_s));
    QVERIFY(m_person->chooseFromMenu(u"Snapshot"_s, u"Restore…"_s));
    auto *restore = m_person->dialog<SnapshotRestoreDialog>();
    QVERIFY(restore);
    auto *facts = restore->findChild<FactList *>(u"facts"_s);
    QVERIFY(m_person->waitFor(
        [&] { return m_person->wordsIn(facts).contains(u"deleted"_s, Qt::CaseInsensitive); }));
    auto *button = restore->findChild<QPushButton *>(u"restoreButton"_s);
    auto *name = restore->findChild<TypedNameField *>()->findChild<QLineEdit *>();
    QTest::mouseClick(name, Qt::LeftButton);
    QTest::keyClicks(name, u"main job, other"_s);
    QVERIFY(!button->isEnabled()); // letter by letter
    QVERIFY2(m_person->wordsIn(restore).contains(u"Type the name to go on."_s),
        qPrintable(m_person->wordsIn(restore)));
    name->clear();
    QTest::keyClicks(name, u"Main job, other"_s);
    keepPicture(*restore, u"mainjob-restore"_s);
    QVERIFY(m_person->press(restore, u"restoreButton"_s));
    QVERIFY(m_person->waitFor([this] { return !m_person->task(u"Restore"_s).isEmpty(); }));
    QVERIFY(operationEnds());
    QVERIFY2(
        m_person->task(u"Restore"_s).contains(u"done"_s), qPrintable(m_person->task(u"Restore"_s)));
    QVERIFY2(m_toast.contains(u"Restore"_s), qPrintable(m_toast));
}

} // namespace cognigy::test
