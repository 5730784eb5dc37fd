// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/apikeycreatedialog.h"
#include "gui/dialogs/apikeyrevealdialog.h"
#include "gui/dialogs/apikeyrevokedialog.h"
#include "gui/dialogs/apikeyrotatedialog.h"
#include "gui/dialogs/factlist.h"
#include "gui/dialogs/notice.h"
#include "gui/dialogs/superkeydialog.h"
#include "gui/style/theme.h"
#include "gui/widgets/errorcard.h"
#include "operations/keyplans.h"
#include "support/manualclock.h"
#include "support/samplefacts.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace cognigy;
using namespace cognigy::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view sampleKey
    = "7d1c5b0e94f2a86033c1d7e5b9a4f0826e1d3c5b7a9f8e6d4c2b0a1f3e5d3f9a";

template <class T>
T *part(const QWidget *dialog, const QString &name)
{
    return dialog->findChild<T *>(name);
}

void press(const QWidget *dialog, const QString &button)
{
    QTest::mouseClick(part<QPushButton>(dialog, button), Qt::LeftButton);
}

/// A source that answers when the test wants.
class ManualSource final : public SuperKeySource {
public:
    QFuture<Result<std::vector<Organisation>>> organisations(
        const QString &user, Secret password) override
    {
        asked << user + u':'
                + QString::fromUtf8(password.view().data(), qsizetype(password.size()));
        list = {};
        return list.future();
    }
    QFuture<Done> mint(const Organisation &organisation, const QString &reason) override
    {
        asked << organisation.name + u':' + reason;
        minted = {};
        return minted.future();
    }

    QStringList asked;
    Answer<std::vector<Organisation>> list;
    Answer<Nothing> minted;
};

std::vector<Organisation> twoOrganisations()
{
    std::vector<Organisation> organisations(2);
    organisations[0].id = OrganisationId(u"5f1d0c528a444b0e9d21ffc2"_s);
    organisations[0].name = u"Contoso"_s;
    organisations[1].id = OrganisationId(u"5f1d0c528a444b0e9d21ffc3"_s);
    organisations[1].name = u"Fabrikam"_s;
    return organisations;
}

} // namespace

/// The dialogs of API keys and Super API-Keys, in real windows.
class TestKeyDialogs : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(ThemeChoice::Light); }
    void create();
    void revealStaysOpenUnread();
    void revealByLastFour();
    void revealBySaving();
    void revealSavingFails();
    void revealGivenUp();
    void revealWithoutKeychain();
    void copiedKeyOutlivesTheDialog();
    void revoke();
    void rotate();
    void rotateFails();
    void superKey();
    void superKeyRefused();

private:
    ApiKeyRevealDialog *reveal(ApiKeyRevealDialog::Save save)
    {
        auto *dialog = new ApiKeyRevealDialog(sampleEnvironment(Stage::Qa), u"ci"_s,
            Secret(sampleKey), u"Contoso EU: ci"_s, std::move(save), m_clock);
        dialog->open();
        return dialog;
    }

    ManualClock m_clock;
    std::unique_ptr<Appearance> m_appearance;
};

void TestKeyDialogs::create()
{
    const std::vector<ApiKey> known = sampleKeys(m_clock.now());
    QPointer dialog = new ApiKeyCreateDialog(sampleEnvironment(Stage::Qa), known);
    QSignalSpy planned(dialog, &ApiKeyCreateDialog::planned);
    dialog->open();
    auto *name = part<QLineEdit>(dialog, u"nameEdit"_s);
    QVERIFY(!part<QPushButton>(dialog, u"createButton"_s)->isEnabled());
    QTest::keyClicks(name, known[0].name);
    QVERIFY(!part<QPushButton>(dialog, u"createButton"_s)->isEnabled());
    QTest::keyClicks(name, u" 2"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(planned.size(), 1);
    QCOMPARE(planned.at(0).at(0).value<Plan>().kind, u"apikey.create"_s);
    QTRY_VERIFY(!dialog);
}

void TestKeyDialogs::revealStaysOpenUnread()
{
    QPointer dialog = reveal([](Secret) { return ready<Nothing>(Nothing{}); });
    auto *problem = part<Notice>(dialog, u"problemNotice"_s);
    QVERIFY(!problem->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(problem->isVisible());
    QVERIFY(!problem->sentence().isEmpty());
    dialog->close(); // the cross
    QVERIFY(dialog && dialog->isVisible());
    // Nothing that a person sees or a screen reader hears holds the key.
    for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
        QVERIFY(!widget->accessibleName().contains(u"7d1c"_s));
        QVERIFY(!widget->accessibleDescription().contains(u"7d1c"_s));
        QVERIFY(!widget->toolTip().contains(u"7d1c"_s));
    }
    delete dialog;
}

void TestKeyDialogs::revealByLastFour()
{
    QPointer dialog = reveal([](Secret) { return ready<Nothing>(Nothing{}); });
    QTest::mouseClick(
        part<QRadioButton>(dialog, u"storedRadio"_s), Qt::LeftButton, {}, QPoint(8, 8));
    auto *done = part<QPushButton>(dialog, u"doneButton"_s);
    auto *last = part<QLineEdit>(dialog, u"lastFourEdit"_s);
    QVERIFY(!done->isEnabled());
    QTest::keyClicks(last, u"3f9b"_s);
    QVERIFY(!done->isEnabled());
    QVERIFY(!dialog->isSafe());
    last->clear();
    QTest::keyClicks(last, u"3f9a"_s);
    QVERIFY(done->isEnabled());
    QVERIFY(dialog->isSafe());
    // Back at the other choice the key is not safe any more.
    part<QRadioButton>(dialog, u"saveRadio"_s)->setChecked(true);
    QVERIFY(!dialog->isSafe());
    part<QRadioButton>(dialog, u"storedRadio"_s)->setChecked(true);
    QTest::keyClick(last, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
}

void TestKeyDialogs::revealBySaving()
{
    QByteArray saved;
    Answer<Nothing> answer;
    QPointer dialog = reveal([&](Secret value) {
        saved = QByteArray(value.view().data(), qsizetype(value.size()));
        return answer.future();
    });
    press(dialog, u"doneButton"_s);
    QCOMPARE(saved, QByteArray(sampleKey.data(), qsizetype(sampleKey.size())));
    QVERIFY(!part<QPushButton>(dialog, u"doneButton"_s)->isEnabled()); // it is on its way
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog && dialog->isVisible());
    answer.finish(Nothing{});
    QTRY_VERIFY(!dialog);
}

void TestKeyDialogs::revealSavingFails()
{
    QPointer dialog = reveal([](Secret) {
        return ready<Nothing>(
            Error{.kind = Error::Kind::Keychain, .detail = u"The keychain is locked."_s});
    });
    press(dialog, u"doneButton"_s);
    QTRY_VERIFY(part<Notice>(dialog, u"problemNotice"_s)->isVisible());
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->isSafe());
    QTest::keyClicks(part<QLineEdit>(dialog, u"lastFourEdit"_s), u"3f9a"_s);
    QVERIFY(part<QRadioButton>(dialog, u"storedRadio"_s)->isChecked());
    press(dialog, u"doneButton"_s);
    QTRY_VERIFY(!dialog);
}

void TestKeyDialogs::revealGivenUp()
{
    QPointer dialog = reveal([](Secret) { return ready<Nothing>(Nothing{}); });
    QSignalSpy deleted(dialog, &ApiKeyRevealDialog::deleteWanted);
    press(dialog, u"deleteKeyButton"_s);
    QCOMPARE(deleted.size(), 1);
    QTRY_VERIFY(!dialog);
}

void TestKeyDialogs::revealWithoutKeychain()
{
    QPointer dialog = reveal({});
    QVERIFY(!part<QRadioButton>(dialog, u"saveRadio"_s)->isEnabled());
    QVERIFY(!part<QRadioButton>(dialog, u"saveRadio"_s)->toolTip().isEmpty());
    QVERIFY(!part<QPushButton>(dialog, u"doneButton"_s)->isEnabled());
    delete dialog;
}

void TestKeyDialogs::copiedKeyOutlivesTheDialog()
{
    QWidget window;
    QPointer dialog = new ApiKeyRevealDialog(
        sampleEnvironment(Stage::Qa), u"ci"_s, Secret(sampleKey), {}, {}, m_clock, &window);
    window.show();
    dialog->open();
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"Copy"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    const QString key = QString::fromLatin1(sampleKey.data(), qsizetype(sampleKey.size()));
    QCOMPARE(QGuiApplication::clipboard()->text(), key);
    QTest::keyClicks(part<QLineEdit>(dialog, u"lastFourEdit"_s), u"3f9a"_s);
    press(dialog, u"doneButton"_s);
    QTRY_VERIFY(!dialog);
    QCOMPARE(QGuiApplication::clipboard()->text(), key); // there was no time to paste it yet
    for (int second = 0; second < 31; ++second)
        m_clock.advance(std::chrono::seconds(1));
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestKeyDialogs::revoke()
{
    const std::vector<ApiKey> keys = sampleKeys(m_clock.now());
    const auto noticeOf
        = [](const QWidget *dialog) { return part<Notice>(dialog, u"inUseNotice"_s); };
    QPointer dialog
        = new ApiKeyRevokeDialog(sampleEnvironment(Stage::Prod), keys, keys[0].id, m_clock);
    QSignalSpy planned(dialog, &ApiKeyRevokeDialog::planned);
    dialog->open();
    QVERIFY(noticeOf(dialog)->isVisible());
    QCOMPARE(part<FactList>(dialog, u"facts"_s)->count(), 3);
    press(dialog, u"revokeButton"_s);
    const Plan plan = planned.at(0).at(0).value<Plan>();
    QCOMPARE(plan.steps.size(), 3);
    QCOMPARE(plan.steps.constLast().object, keys[0].name); // the one in use goes last
    QTRY_VERIFY(!dialog);

    dialog = new ApiKeyRevokeDialog(sampleEnvironment(Stage::Prod), {keys[1]}, keys[0].id, m_clock);
    dialog->open();
    QVERIFY(!noticeOf(dialog)->isVisible());
    delete dialog;
}

void TestKeyDialogs::rotate()
{
    const std::vector<ApiKey> keys = sampleKeys(m_clock.now());
    const Environment environment = sampleEnvironment(Stage::Qa);
    QPointer dialog = new ApiKeyRotateDialog(environment, keys[0], keys);
    QSignalSpy planned(dialog, &ApiKeyRotateDialog::planned);
    dialog->open();
    QCOMPARE(part<QLineEdit>(dialog, u"nameEdit"_s)->text(), u"console 2"_s);
    press(dialog, u"rotateButton"_s);
    QCOMPARE(planned.size(), 1);
    QVERIFY(dialog->isVisible()); // it shows how it goes on

    Operation operation(planned.at(0).at(0).value<Plan>(), environment, m_clock.now());
    auto *steps = part<FactList>(dialog, u"steps"_s);
    dialog->follow(&operation);
    QCOMPARE(steps->count(), operation.plan().steps.size());
    QVERIFY(!part<QPushButton>(dialog, u"rotateButton"_s)->isVisible());
    for (int step = 0; step < steps->count(); ++step)
        operation.setStepState(step, {StepState::Kind::Succeeded, {}});
    operation.finish(Operation::State::Succeeded, {}, m_clock.now());
    QTRY_VERIFY(part<Notice>(dialog, u"resultNotice"_s)->isVisible());
    press(dialog, u"closeButton"_s);
    QTRY_VERIFY(!dialog);
}

void TestKeyDialogs::rotateFails()
{
    const std::vector<ApiKey> keys = sampleKeys(m_clock.now());
    const Environment environment = sampleEnvironment(Stage::Qa);
    QPointer dialog = new ApiKeyRotateDialog(environment, keys[0], keys);
    dialog->open();
    auto *operation = new Operation(
        *planApiKeyRotate(keys[0], u"console 2"_s, keys), environment, m_clock.now());
    dialog->follow(operation);
    const Error error{.kind = Error::Kind::Keychain, .detail = u"The old key still works."_s};
    operation->setStepState(1, {StepState::Kind::Failed, error});
    operation->finish(Operation::State::Failed, error, m_clock.now());
    QTRY_VERIFY(part<Notice>(dialog, u"resultNotice"_s)->isVisible());
    QVERIFY(part<FactList>(dialog, u"steps"_s)->textOf(1).contains(u"The old key still works."_s));
    delete operation; // the list may clear it while the dialog is open
    press(dialog, u"closeButton"_s);
    QTRY_VERIFY(!dialog);
}

void TestKeyDialogs::superKey()
{
    auto source = std::make_shared<ManualSource>();
    QPointer dialog = new SuperKeyDialog(sampleEnvironment(Stage::Prod), source);
    dialog->open();
    auto *go = part<QPushButton>(dialog, u"continueButton"_s);
    auto *password = part<QLineEdit>(dialog, u"passwordEdit"_s);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QVERIFY(!go->isEnabled());
    QTest::keyClicks(part<QLineEdit>(dialog, u"userEdit"_s), u"mgmt"_s);
    QTest::keyClicks(password, u"secret"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(source->asked, QStringList{u"mgmt:secret"_s});
    QVERIFY(!go->isEnabled()); // once is enough
    source->list.finish(twoOrganisations());

    auto *start = part<QPushButton>(dialog, u"startButton"_s);
    QTRY_VERIFY(start->isVisible());
    QVERIFY(password->text().isEmpty());
    QCOMPARE(part<QComboBox>(dialog, u"organisationBox"_s)->count(), 2);
    QVERIFY(!start->isEnabled());
    part<QComboBox>(dialog, u"organisationBox"_s)->setCurrentIndex(1);
    QTest::keyClicks(part<QLineEdit>(dialog, u"reasonEdit"_s), u"INC-4411"_s);
    QVERIFY(start->isEnabled());
    QTest::mouseClick(start, Qt::LeftButton);
    QCOMPARE(source->asked.constLast(), u"Fabrikam:INC-4411"_s);
    source->minted.finish(Nothing{});
    QTRY_VERIFY(!dialog);
}

void TestKeyDialogs::superKeyRefused()
{
    auto source = std::make_shared<ManualSource>();
    QPointer dialog = new SuperKeyDialog(sampleEnvironment(Stage::Prod), source);
    dialog->open();
    part<QLineEdit>(dialog, u"userEdit"_s)->setText(u"mgmt"_s);
    part<QLineEdit>(dialog, u"passwordEdit"_s)->setText(u"wrong"_s);
    press(dialog, u"continueButton"_s);
    source->list.finish(Error{.kind = Error::Kind::Unauthorized, .httpStatus = 401});
    auto *card = part<ErrorCard>(dialog, u"errorCard"_s);
    QTRY_VERIFY(card->isVisible());
    QVERIFY(part<QPushButton>(dialog, u"continueButton"_s)->isVisible());

    press(dialog, u"continueButton"_s);
    QVERIFY(!card->isVisible());
    source->list.finish(twoOrganisations());
    QTRY_VERIFY(part<QPushButton>(dialog, u"startButton"_s)->isVisible());
    part<QLineEdit>(dialog, u"reasonEdit"_s)->setText(u"INC-4411"_s);
    press(dialog, u"startButton"_s);
    source->minted.finish(Error{.kind = Error::Kind::Forbidden,
        .detail = u"Super API keys are disabled here."_s,
        .httpStatus = 403});
    QTRY_VERIFY(card->isVisible());
    QVERIFY2(card->details().contains(u"Super API keys are disabled here."_s),
        qPrintable(card->details()));
    QVERIFY2(
        card->details().contains(u"FEATURE_USE_SUPERAPIKEY_API"_s), qPrintable(card->details()));
    press(dialog, u"backButton"_s);
    QVERIFY(!card->isVisible());
    QVERIFY(part<QLineEdit>(dialog, u"passwordEdit"_s)->isVisible());
    delete dialog;
}

QTEST_MAIN(TestKeyDialogs)
#include "tst_keydialogs.moc"
