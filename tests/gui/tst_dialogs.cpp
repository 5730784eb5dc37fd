// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/factlist.h"
#include "gui/dialogs/localedeletedialog.h"
#include "gui/dialogs/localedialog.h"
#include "gui/dialogs/notice.h"
#include "gui/dialogs/projectcreatedialog.h"
#include "gui/dialogs/projectdeletedialog.h"
#include "gui/dialogs/renamedialog.h"
#include "gui/dialogs/snapshotcreatedialog.h"
#include "gui/dialogs/snapshotdeletedialog.h"
#include "gui/dialogs/snapshotrestoredialog.h"
#include "gui/dialogs/snapshotuploaddialog.h"
#include "gui/dialogs/unlockdialog.h"
#include "gui/style/theme.h"
#include "support/samplefacts.h"

#include <QComboBox>
#include <QDir>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryFile>
#include <QTest>

using namespace cognigy;
using namespace cognigy::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);

template <class T>
std::function<QFuture<Result<T>>()> known(T facts)
{
    return [facts = std::move(facts)] { return ready<T>(facts); };
}

/// A shown dialog and its parts by name.
template <class Dialog>
struct Shown {
    QPointer<Dialog> dialog;
    QSignalSpy planned;

    explicit Shown(Dialog *made)
        : dialog(made)
        , planned(made, &Dialog::planned)
    {
        dialog->open();
        [[maybe_unused]] const bool seen = QTest::qWaitForWindowExposed(made);
    }
    ~Shown() { delete dialog; }

    QLineEdit *field(const QString &name) const
    {
        return dialog->template findChild<QLineEdit *>(name);
    }
    QPushButton *button(const QString &name) const
    {
        return dialog->template findChild<QPushButton *>(name);
    }
    QComboBox *box(const QString &name) const
    {
        return dialog->template findChild<QComboBox *>(name);
    }
    QString text(const QString &label) const
    {
        return dialog->template findChild<QLabel *>(label)->text();
    }
    Notice *notice(const QString &name) const { return dialog->template findChild<Notice *>(name); }
    FactList *facts() const { return dialog->template findChild<FactList *>(u"facts"_s); }
    QString allFacts() const
    {
        QStringList rows;
        for (int row = 0; row < facts()->count(); ++row)
            rows << facts()->textOf(row);
        return rows.join(u'\n');
    }
    /// The inner line edit of the field in which a name is typed.
    QLineEdit *typed() const
    {
        return dialog->template findChild<QWidget *>(u"typedField"_s)
            ->template findChild<QLineEdit *>();
    }
    void type(QWidget *into, const QString &text) const
    {
        into->setFocus();
        QTest::keyClick(into, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(into, Qt::Key_Delete);
        QTest::keyClicks(into, text);
    }
    void press(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    Plan plan() const { return planned.at(0).at(0).template value<Plan>(); }
};

} // namespace

/// The dialogs of projects, snapshots and locales, in real windows.
class TestDialogs : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(ThemeChoice::Light); }
    void createProject();
    void renameProject();
    void deleteProject_data();
    void deleteProject();
    void createSnapshot();
    void createSnapshotWhenFull();
    void retryAfterFailure();
    void uploadSnapshot();
    void deleteSnapshots();
    void restoreSnapshot();
    void restoreWithoutRight();
    void newLocale();
    void loopsAreNotOffered();
    void primaryIsProtected();
    void deleteLocale();
    void unlock();

private:
    std::unique_ptr<Appearance> m_appearance;
};

void TestDialogs::createProject()
{
    Shown shown(new ProjectCreateDialog(sampleEnvironment(Stage::Dev), sampleProjects()));
    QVERIFY(!shown.button(u"createButton"_s)->isEnabled());
    QVERIFY(!shown.text(u"note"_s).isEmpty());

    shown.type(shown.field(u"nameEdit"_s), u"a/b"_s);
    QVERIFY(!shown.button(u"createButton"_s)->isEnabled());
    QVERIFY(shown.text(u"nameNote"_s).contains(u'/'));
    QVERIFY(shown.field(u"nameEdit"_s)->property("invalid").toBool());

    shown.type(shown.field(u"nameEdit"_s), u"Contoso-Bot"_s);
    QVERIFY(shown.text(u"nameNote"_s).contains(u"taken"_s));

    shown.type(shown.field(u"nameEdit"_s), u"New-Bot"_s);
    QVERIFY(!shown.field(u"nameEdit"_s)->property("invalid").toBool());
    const int german = shown.box(u"languageBox"_s)->findData(u"de-DE"_s);
    shown.box(u"languageBox"_s)->setCurrentIndex(german);
    QTest::keyClick(shown.field(u"nameEdit"_s), Qt::Key_Return);

    QCOMPARE(shown.planned.size(), 1);
    QCOMPARE(shown.plan().steps.constFirst().object, u"New-Bot"_s);
    QVERIFY(QJsonDocument(shown.plan().steps.constFirst().args).toJson().contains("de-DE"));
    QTRY_VERIFY(!shown.dialog); // gone once decided
}

void TestDialogs::renameProject()
{
    Shown shown(
        RenameDialog::ofProject(sampleEnvironment(Stage::Qa), sampleProject(), sampleProjects()));
    QVERIFY(!shown.button(u"renameButton"_s)->isEnabled()); // the name as it is
    QVERIFY(!shown.field(u"nameEdit"_s)->property("invalid").toBool());
    shown.type(shown.field(u"nameEdit"_s), u"Claims-Assistant"_s);
    QVERIFY(!shown.button(u"renameButton"_s)->isEnabled());
    QVERIFY(shown.field(u"nameEdit"_s)->property("invalid").toBool());
    shown.type(shown.field(u"nameEdit"_s), u"Contoso-Bot 2"_s);
    shown.press(u"renameButton"_s);
    QCOMPARE(shown.planned.size(), 1);
    QCOMPARE(shown.plan().kind, u"project.rename"_s);
}

void TestDialogs::deleteProject_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::newRow("DEV") << Stage::Dev;
    QTest::newRow("PROD") << Stage::Prod;
}

void TestDialogs::deleteProject()
{
    QFETCH(Stage, stage);
    Shown shown(new ProjectDeleteDialog(sampleEnvironment(stage), sampleProject()));
    QPushButton *button = shown.button(u"deleteButton"_s);
    QVERIFY(button->text().contains(wordOf(stage)));
    QCOMPARE(button->property("danger").toBool(), stage == Stage::Prod);
    QVERIFY(!button->isEnabled());
    QVERIFY(!button->toolTip().isEmpty());

    shown.type(shown.typed(), u"contoso-bot"_s);
    QVERIFY(!button->isEnabled());
    shown.type(shown.typed(), u"Contoso-Bot"_s);
    QVERIFY(button->isEnabled());
    // Enter takes the safe way out.
    QVERIFY(shown.button(u"cancelButton"_s)->isDefault());
    shown.press(u"deleteButton"_s);
    QCOMPARE(shown.planned.size(), 1);
    QCOMPARE(shown.plan().project, sampleProject().id);
}

void TestDialogs::createSnapshot()
{
    Answer<SnapshotFacts> answer;
    Shown shown(new SnapshotCreateDialog(
        sampleEnvironment(Stage::Dev), u"Contoso-Bot"_s, [answer] { return answer.future(); }));
    auto *description = shown.dialog->findChild<QPlainTextEdit *>();
    QVERIFY(shown.notice(u"gatherNotice"_s)->isVisible());
    shown.type(description, u"Refunds"_s);
    QVERIFY(!shown.button(u"createButton"_s)->isEnabled()); // what is there is not known yet

    answer.finish(sampleSnapshots(7, now));
    QTRY_COMPARE(shown.field(u"nameEdit"_s)->text(), u"v1.20.1"_s);
    QVERIFY(!shown.notice(u"gatherNotice"_s)->isVisible());
    QVERIFY(shown.button(u"createButton"_s)->isEnabled());

    shown.type(shown.field(u"nameEdit"_s), u"v1.19.0"_s);
    QVERIFY(!shown.button(u"createButton"_s)->isEnabled());
    QVERIFY(shown.text(u"nameNote"_s).contains(u"taken"_s));
    shown.type(shown.field(u"nameEdit"_s), u"v2"_s);
    shown.type(description, QString());
    QVERIFY(!shown.button(u"createButton"_s)->isEnabled());
    description->setPlainText(QString(501, u'x'));
    QVERIFY(!shown.button(u"createButton"_s)->isEnabled());
    description->setPlainText(u"Refunds reworked"_s);
    shown.press(u"createButton"_s);
    QCOMPARE(shown.planned.size(), 1);
    QCOMPARE(shown.plan().kind, u"snapshot.create"_s);
    QCOMPARE(shown.plan().steps.constFirst().object, u"v2"_s);
}

void TestDialogs::createSnapshotWhenFull()
{
    Shown shown(new SnapshotCreateDialog(
        sampleEnvironment(Stage::Qa), u"Contoso-Bot"_s, known(sampleSnapshots(10, now))));
    QTRY_VERIFY(shown.notice(u"gatherNotice"_s)->sentence().contains(u"10"_s));
    QVERIFY(shown.notice(u"gatherNotice"_s)->isVisible());
    shown.dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Refunds"_s);
    QVERIFY(!shown.button(u"createButton"_s)->isEnabled());
    QVERIFY(shown.button(u"createButton"_s)->toolTip().contains(u"10"_s));
}

void TestDialogs::retryAfterFailure()
{
    int asked = 0;
    Shown shown(new SnapshotCreateDialog(sampleEnvironment(Stage::Dev), u"Contoso-Bot"_s,
        [&asked]() -> QFuture<Result<SnapshotFacts>> {
            if (++asked < 3)
                return ready<SnapshotFacts>(Error{.kind = Error::Kind::Timeout});
            return ready<SnapshotFacts>(sampleSnapshots(2, now));
        }));
    Notice *notice = shown.notice(u"gatherNotice"_s);
    QTRY_VERIFY(notice->button()->isVisible());
    QTest::mouseClick(notice->button(), Qt::LeftButton);
    QTRY_COMPARE(asked, 2);
    QTRY_VERIFY(notice->button()->isVisible());
    QTest::mouseClick(notice->button(), Qt::LeftButton);
    QTRY_VERIFY(!notice->isVisible());
    QCOMPARE(asked, 3);
}

void TestDialogs::uploadSnapshot()
{
    QTemporaryFile file(QDir::tempPath() + u"/XXXXXX.csnap"_s);
    QVERIFY(file.open() && file.write("some bytes") > 0 && file.flush());
    Shown shown(new SnapshotUploadDialog(
        sampleEnvironment(Stage::Qa), u"Contoso-Bot"_s, known(sampleSnapshots(7, now))));
    QVERIFY(!shown.button(u"uploadButton"_s)->isEnabled());
    shown.dialog->setFile(u"/no/such/file.csnap"_s);
    QTRY_VERIFY(shown.text(u"note"_s).contains(u"file.csnap"_s));
    QVERIFY(!shown.button(u"uploadButton"_s)->isEnabled());
    shown.dialog->setFile(file.fileName());
    QTRY_VERIFY(shown.button(u"uploadButton"_s)->isEnabled());
    shown.press(u"uploadButton"_s);
    QCOMPARE(shown.planned.size(), 1);
    QVERIFY(shown.plan().kind.startsWith(u"snapshot.upload"_s));
}

void TestDialogs::deleteSnapshots()
{
    const SnapshotFacts facts = sampleSnapshots(7, now);
    {
        Answer<SnapshotFacts> answer;
        Shown shown(new SnapshotDeleteDialog(sampleEnvironment(Stage::Prod), facts.projectName,
            {facts.snapshots[0].id, facts.snapshots[2].id, facts.snapshots[3].id},
            [answer] { return answer.future(); }));
        QVERIFY(!shown.button(u"deleteButton"_s)->isEnabled()); // who uses them is not known yet
        answer.finish(facts);
        QTRY_COMPARE(shown.facts()->count(), 3);
        QVERIFY(shown.allFacts().contains(u"Voice hotline"_s)); // who uses it
        QVERIFY(shown.button(u"deleteButton"_s)->isEnabled());
        QVERIFY(shown.button(u"deleteButton"_s)->text().contains(u"2"_s));
        QVERIFY(shown.button(u"deleteButton"_s)->text().contains(u"PROD"_s));
        shown.press(u"deleteButton"_s);
        QCOMPARE(shown.plan().steps.size(), 2);
    }
    Shown inUse(new SnapshotDeleteDialog(
        sampleEnvironment(Stage::Dev), facts.projectName, {facts.snapshots[0].id}, known(facts)));
    QTRY_COMPARE(inUse.facts()->count(), 1);
    QVERIFY(!inUse.button(u"deleteButton"_s)->isEnabled());
    QVERIFY(!inUse.text(u"note"_s).isEmpty());
}

void TestDialogs::restoreSnapshot()
{
    const RestoreFacts facts = sampleRestore(now);
    Shown shown(new SnapshotRestoreDialog(
        sampleEnvironment(Stage::Prod), facts.projectName, facts.snapshot, {}, known(facts)));
    QPushButton *button = shown.button(u"restoreButton"_s);
    QVERIFY(button->text().contains(u"PROD"_s));
    QVERIFY(button->property("danger").toBool());
    QTRY_COMPARE(shown.facts()->count(), 4);
    const QString said = shown.allFacts();
    QVERIFY2(said.contains(u"Flows 41"_s) && said.contains(u"Flows 39"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Voice hotline Zürich (Swiss German)"_s), qPrintable(said));
    QVERIFY(shown.button(u"cancelButton"_s)->isDefault());

    QVERIFY(!button->isEnabled());
    shown.type(shown.typed(), facts.projectName);
    QVERIFY(button->isEnabled());
    shown.press(u"restoreButton"_s);
    QCOMPARE(shown.planned.size(), 1);
    QCOMPARE(shown.plan().kind, u"snapshot.restore"_s);
}

void TestDialogs::restoreWithoutRight()
{
    const RestoreFacts facts = sampleRestore(now);
    Shown shown(new SnapshotRestoreDialog(sampleEnvironment(Stage::Dev), facts.projectName,
        facts.snapshot, u"projectAdmin"_s, known(facts)));
    QTRY_COMPARE(shown.facts()->count(), 4);
    shown.type(shown.typed(), facts.projectName);
    QVERIFY(!shown.button(u"restoreButton"_s)->isEnabled());
    QVERIFY(shown.text(u"note"_s).contains(u"projectAdmin"_s));
}

void TestDialogs::newLocale()
{
    Shown shown(new LocaleDialog(
        sampleEnvironment(Stage::Dev), sampleProject().id, u"Contoso-Bot"_s, sampleLocales()));
    QVERIFY(!shown.button(u"saveButton"_s)->isEnabled());
    QVERIFY(shown.box(u"fallbackBox"_s)->currentText().startsWith(u"English"_s));
    shown.type(shown.field(u"nameEdit"_s), u"German"_s);
    QVERIFY(shown.text(u"nameNote"_s).contains(u"taken"_s));
    shown.type(shown.field(u"nameEdit"_s), u"Swahili"_s);
    QLineEdit *language = shown.box(u"languageBox"_s)->lineEdit();
    shown.type(language, u"Swahili"_s);
    QVERIFY(!shown.button(u"saveButton"_s)->isEnabled());
    shown.type(language, u"sw-KE"_s); // unknown here; the server may know more
    QVERIFY(shown.text(u"languageNote"_s).contains(u"sw-KE"_s));
    QVERIFY(shown.button(u"saveButton"_s)->isEnabled());
    shown.press(u"saveButton"_s);
    QCOMPARE(shown.plan().kind, u"locale.create"_s);
}

void TestDialogs::loopsAreNotOffered()
{
    const std::vector<Locale> all = sampleLocales();
    Shown shown(new LocaleDialog(
        sampleEnvironment(Stage::Dev), sampleProject().id, u"Contoso-Bot"_s, all, all[1]));
    QComboBox *box = shown.box(u"fallbackBox"_s);
    const auto *items = qobject_cast<QStandardItemModel *>(box->model());
    QCOMPARE(box->findText(u"German"_s), -1); // itself
    const int swiss = box->findText(u"Swiss German"_s);
    QVERIFY(swiss >= 0);
    QVERIFY(!items->item(swiss)->isEnabled());
    QVERIFY(items->item(box->findText(u"French"_s))->isEnabled());
    QVERIFY(shown.text(u"fallbackNote"_s).contains(u"Swiss German"_s));
    QVERIFY(!shown.button(u"saveButton"_s)->isEnabled()); // nothing has changed
    box->setCurrentIndex(box->findText(u"French"_s));
    QVERIFY(shown.button(u"saveButton"_s)->isEnabled());
    shown.press(u"saveButton"_s);
    QCOMPARE(shown.plan().kind, u"locale.update"_s);
}

void TestDialogs::primaryIsProtected()
{
    const std::vector<Locale> all = sampleLocales();
    {
        Shown shown(new LocaleDialog(
            sampleEnvironment(Stage::Prod), sampleProject().id, u"Contoso-Bot"_s, all, all[0]));
        QVERIFY(!shown.box(u"fallbackBox"_s)->isEnabled());
        QVERIFY(shown.text(u"fallbackNote"_s).contains(u"primary"_s));
        shown.type(shown.field(u"nameEdit"_s), u"English (US)"_s);
        QVERIFY(shown.button(u"saveButton"_s)->isEnabled());
    }
    Shown shown(new LocaleDeleteDialog(
        sampleEnvironment(Stage::Dev), sampleProject().id, u"Contoso-Bot"_s, all[0], all));
    QVERIFY(!shown.button(u"deleteButton"_s)->isEnabled());
    QVERIFY(shown.text(u"note"_s).contains(u"primary"_s));
}

void TestDialogs::deleteLocale()
{
    const std::vector<Locale> all = sampleLocales();
    Shown shown(new LocaleDeleteDialog(
        sampleEnvironment(Stage::Prod), sampleProject().id, u"Contoso-Bot"_s, all[1], all));
    QVERIFY(shown.allFacts().contains(u"Swiss German"_s)); // who falls back on it
    QVERIFY(shown.allFacts().contains(u"English"_s)); // and what it gets instead
    shown.press(u"deleteButton"_s);
    QCOMPARE(shown.planned.size(), 1);
    QCOMPARE(shown.plan().kind, u"locale.delete"_s);
}

void TestDialogs::unlock()
{
    QPointer<UnlockDialog> dialog = new UnlockDialog(sampleEnvironment(Stage::Prod));
    QSignalSpy wanted(dialog, &UnlockDialog::unlockWanted);
    dialog->open();
    auto *button = dialog->findChild<QPushButton *>(u"unlockButton"_s);
    auto *reason = dialog->findChild<QLineEdit *>(u"reasonEdit"_s);
    QTest::keyClicks(reason, u"  "_s);
    QVERIFY(!button->isEnabled());
    QVERIFY(button->text().contains(u"PROD"_s));
    QTest::keyClicks(reason, u"INC-4411 "_s);
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), u"INC-4411"_s);
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
