// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shelldialogs.h"
#include "gui/style/theme.h"
#include "support/clipping.h"
#include "support/language.h"
#include "support/sampledialogs.h"

#include <QAccessible>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace cognigy;
using namespace cognigy::test;
using namespace Qt::StringLiterals;

namespace {

/// Makes every text longer by a third, as other languages do, so that layouts are tried before
/// anybody translates.
class LongTexts final : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        QString longer = text;
        for (const QString &word : text.split(u' ').first(text.count(u' ') / 3 + 1))
            longer += u' ' + word.left(8).remove(u'%').remove(u'&');
        return longer;
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// Every dialog in every sample state: nothing cut, everything named, every control reachable, and
/// never a destructive button under Enter. With CONSOLE_SHOTS set to a folder it leaves pictures.
class TestDialogWalk : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(speakWantedLanguage());
        m_shell = std::make_unique<ShellDialogs>();
        m_all = m_samples.all() + m_shell->all();
    }
    void cleanup()
    {
        m_dialog.reset();
        QCoreApplication::removeTranslator(&m_longTexts);
    }
    void walk_data();
    void walk();
    void theHelperSeesWhatIsCut();

private:
    void takePictures(const QString &name);

    SampleDialogs m_samples;
    std::unique_ptr<ShellDialogs> m_shell;
    QList<SampleDialog> m_all;
    std::unique_ptr<QDialog> m_dialog;
    LongTexts m_longTexts;
};

void TestDialogWalk::walk_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("longTexts");
    for (int number = 0; number < m_all.size(); ++number) {
        QTest::newRow(qPrintable(m_all[number].name)) << number << false;
        QTest::newRow(qPrintable(m_all[number].name + u", long texts"_s)) << number << true;
    }
}

void TestDialogWalk::walk()
{
    QFETCH(int, number);
    QFETCH(bool, longTexts);
    if (longTexts)
        QCoreApplication::installTranslator(&m_longTexts);
    const SampleDialog &sample = m_all[number];
    m_dialog.reset(sample.make(nullptr));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    // Facts come with the next turns of the event loop.
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents();
    takePictures(longTexts ? sample.name + u"-long"_s : sample.name);

    const QStringList cut = clippedTexts(m_dialog.get());
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    const QStringList nameless = namelessControls(m_dialog.get());
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    const QStringList shared = sharedMnemonics(m_dialog.get());
    QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
    QVERIFY(!m_dialog->windowTitle().isEmpty());

    // One filled button at most; one that destroys is never the default.
    int filled = 0;
    for (const QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (!button->isVisibleTo(m_dialog.get()))
            continue;
        const bool danger = button->property("danger").toBool();
        filled += danger || button->property("primary").toBool();
        QVERIFY2(!(danger && button->isDefault()), qPrintable(button->text()));
        if (!button->isEnabled() && button->property("primary").toBool())
            QVERIFY2(!button->toolTip().isEmpty(), "a main button that is off says why");
    }
    QVERIFY(filled <= 1);

    // Tab reaches every control and comes back.
    QSet<QWidget *> wanted;
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        // Of radio buttons Tab reaches the chosen one, arrows the others.
        const auto *radio = qobject_cast<QRadioButton *>(widget);
        if (radio && !radio->isChecked())
            continue;
        if (widget->isVisibleTo(m_dialog.get()) && widget->isEnabled() && !widget->focusProxy()
            && (widget->focusPolicy() & Qt::TabFocus) && widget->window() == m_dialog.get()
            && !widget->objectName().startsWith("qt_"_L1))
            wanted.insert(widget);
    }
    QSet<QWidget *> reached;
    for (int step = 0; step < 60; ++step) {
        QTest::keyClick(
            m_dialog->focusWidget() ? m_dialog->focusWidget() : m_dialog.get(), Qt::Key_Tab);
        reached.insert(m_dialog->focusWidget());
    }
    for (QWidget *widget : wanted) {
        const QString what = QLatin1StringView(widget->metaObject()->className()) + u' '
            + widget->objectName() + u' '
            + QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
        QVERIFY2(reached.contains(widget), qPrintable(what));
    }
}

void TestDialogWalk::takePictures(const QString &name)
{
    const QString folder = qEnvironmentVariable("CONSOLE_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    for (const auto &[choice, theme] : {std::pair{ThemeChoice::Contrast, u"contrast"_s},
             std::pair{ThemeChoice::Dark, u"dark"_s}, std::pair{ThemeChoice::Light, u"light"_s}}) {
        m_shell->appearance().setChoice(choice);
        QCoreApplication::processEvents();
        QVERIFY(m_dialog->grab().save(u"%1/%2-%3.png"_s.arg(folder, name, theme)));
    }
}

void TestDialogWalk::theHelperSeesWhatIsCut()
{
    QDialog dialog;
    auto *label = new QLabel(u"A sentence that has no room at all"_s, &dialog);
    label->setGeometry(0, 0, 40, 20);
    auto *button = new QPushButton(u"A button that has no room"_s, &dialog);
    button->setGeometry(0, 30, 40, 28);
    auto *wrapped
        = new QLabel(u"Some words that wrap into more lines than there is room for"_s, &dialog);
    wrapped->setWordWrap(true);
    wrapped->setGeometry(0, 60, 100, 20);
    auto *outside = new QLabel(u"Half outside"_s, &dialog);
    outside->setGeometry(250, 100, 200, 20);
    auto *fine = new QLabel(u"Fine"_s, &dialog);
    fine->setGeometry(0, 120, 200, 30);
    dialog.resize(300, 200);
    dialog.show();
    QCOMPARE(clippedTexts(&dialog).size(), 4);
}

QTEST_MAIN(TestDialogWalk)
#include "tst_dialogwalk.moc"
