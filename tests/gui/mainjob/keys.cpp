// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/mainjob/mainjob.h"

#include "credentials/keyproviders.h"
#include "gui/dialogs/apikeycreatedialog.h"
#include "gui/dialogs/apikeyrevealdialog.h"
#include "gui/dialogs/apikeyrotatedialog.h"
#include "gui/dialogs/localedialog.h"
#include "gui/dialogs/notice.h"
#include "gui/dialogs/superkeydialog.h"
#include "gui/shell/bottomdock.h"
#include "models/activitymodel.h"
#include "support/await.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cognigy::test {

void TestMainJobInWindow::createsALocale()
{
    m_person->key(Qt::Key_4, Qt::AltModifier);
    QTRY_COMPARE(m_person->page()->place().section, Section::Locales);
    QVERIFY(m_person->settles());
    const QStringList before = m_person->rows();
    m_person->key(Qt::Key_N, Qt::ControlModifier);
    auto *create = m_person->dialog<LocaleDialog>();
    QVERIFY(create);
    QVERIFY(m_person->type(create, u"nameEdit"_s, u"Swiss German"_s));
    auto *language = create->findChild<QComboBox *>(u"languageBox"_s);
    QTest::mouseClick(language->lineEdit(), Qt::LeftButton);
    QTest::keyClicks(language->lineEdit(), u"de-DE"_s);
    QVERIFY(m_person->press(create, u"saveButton"_s));
    QVERIFY(m_person->waitFor([this] { return !m_person->task(u"Swiss German"_s).isEmpty(); }));
    QVERIFY(operationEnds());
    QTRY_COMPARE_WITH_TIMEOUT(m_person->rows().size(), before.size() + 1, WindowDriver::patience);
    const QString fallback = m_person->cell(u"Swiss German"_s, u"Fallback"_s);
    QVERIFY2(fallback.contains(before.first()), qPrintable(fallback));
}

void TestMainJobInWindow::keepsANewKeyInTheKeychain()
{
    m_person->key(Qt::Key_6, Qt::AltModifier);
    QTRY_COMPARE(m_person->page()->place().section, Section::ApiKeys);
    QVERIFY(m_person->settles());
    m_person->key(Qt::Key_N, Qt::ControlModifier);
    auto *create = m_person->dialog<ApiKeyCreateDialog>();
    QVERIFY(create);
    QVERIFY(m_person->type(create, u"nameEdit"_s, u"ci"_s));
    QVERIFY(m_person->press(create, u"createButton"_s));
    auto *reveal = m_person->dialog<ApiKeyRevealDialog>();
    QVERIFY(reveal);
    QVERIFY2(m_person->wordsIn(reveal).contains(u"This is the only time"_s),
        qPrintable(m_person->wordsIn(reveal)));
    QTest::keyClick(reveal, Qt::Key_Escape);
    QVERIFY(reveal->isVisible()); // it does not close unread
    QVERIFY(m_person->press(reveal, u"doneButton"_s)); // into the keychain
    QVERIFY(m_person->waitFor([this] { return !m_window->findChild<ApiKeyRevealDialog *>(); }));
    QVERIFY(operationEnds());
    QTRY_VERIFY_WITH_TIMEOUT(m_person->rows().contains(u"ci"_s), WindowDriver::patience);

    const QString id = m_parts->operations.operations().first()->result()[u"keyId"_s].toString();
    const QUuid environment = m_parts->environments.environments().first().id;
    const auto kept = keptSecret(secretName(environment, u"key/"_s + id));
    QVERIFY2(kept.ok(), kept.ok() ? "" : qPrintable(kept.error().summary()));
    QVERIFY(!kept->isEmpty());
}

void TestMainJobInWindow::rotatesTheKeyInUse()
{
    QVERIFY(m_person->tick(u"Sandbox"_s)); // the key that the wizard was given
    QVERIFY(m_person->clickInPanel(u"Rotate…"_s));
    auto *rotate = m_person->dialog<ApiKeyRotateDialog>();
    QVERIFY(rotate);
    QVERIFY(m_person->type(rotate, u"nameEdit"_s, u"Console"_s));
    QVERIFY(m_person->press(rotate, u"rotateButton"_s));
    auto *result = rotate->findChild<Notice *>(u"resultNotice"_s);
    QVERIFY(m_person->waitFor([&] { return !m_person->wordsIn(result).trimmed().isEmpty(); }));
    QVERIFY2(m_person->wordsIn(result).contains(u"works with the new key"_s),
        qPrintable(m_person->wordsIn(rotate)));
    QTRY_VERIFY2(m_person->wordsIn(rotate).contains(u"Revoke"_s),
        qPrintable(m_person->wordsIn(rotate))); // each step is told
    keepPicture(*rotate, u"mainjob-rotated"_s);
    QVERIFY(m_person->press(rotate, u"closeButton"_s));
    QVERIFY(operationEnds());
    QTRY_VERIFY_WITH_TIMEOUT(!m_person->rows().contains(u"Sandbox"_s), WindowDriver::patience);
    QVERIFY(m_person->rows().contains(u"Console"_s));
    QTRY_COMPARE(m_person->cell(u"Console"_s, u"Use"_s), u"in use here"_s);

    // The keychain has the new value, and the window goes on with it.
    const QUuid environment = m_parts->environments.environments().first().id;
    const auto kept = keptSecret(secretName(environment));
    QVERIFY(kept.ok());
    QVERIFY(!kept->equals(Secret(m_sandbox->apiKey.toStdString())));
    m_person->key(Qt::Key_F5);
    QVERIFY(m_person->settles());
    QVERIFY2(m_person->status(u"connectionSegment"_s).contains(u"Online"_s),
        qPrintable(m_person->status(u"connectionSegment"_s)));
}

void TestMainJobInWindow::mintsASuperKeyAndSeesEveryProject()
{
    m_person->key(Qt::Key_1, Qt::AltModifier);
    QTRY_COMPARE(m_person->page()->place().section, Section::Projects);
    QVERIFY(m_person->settles());
    QVERIFY(m_person->chooseFromMenu(u"File"_s, u"Super API key…"_s));
    auto *super = m_person->dialog<SuperKeyDialog>();
    QVERIFY(super);
    QVERIFY(m_person->type(super, u"userEdit"_s, m_sandbox->managementUser));
    QVERIFY(m_person->type(super, u"passwordEdit"_s, m_sandbox->managementPassword));
    QVERIFY(m_person->press(super, u"continueButton"_s));
    QVERIFY(m_person->type(super, u"reasonEdit"_s, u"INC-4711"_s));
    QVERIFY(m_person->press(super, u"startButton"_s));
    QVERIFY(m_person->waitFor([this] { return !m_window->findChild<SuperKeyDialog *>(); }));
    QVERIFY(operationEnds());

    const QString countdown = m_person->status(u"superKeySegment"_s);
    static const QRegularExpression aQuarterOfAnHour(u"1[0-5]:[0-5][0-9]"_s);
    QVERIFY2(countdown.contains(aQuarterOfAnHour), qPrintable(countdown));
    auto *bar = m_person->page()->findChild<QWidget *>(u"superKeyBar"_s);
    QVERIFY(bar && bar->isVisible());
    QVERIFY2(m_person->wordsIn(bar).contains(u"A super key acts for"_s)
            && m_person->wordsIn(bar).contains(u"INC-4711"_s)
            && m_person->wordsIn(bar).contains(u"Mint a fresh one"_s),
        qPrintable(m_person->wordsIn(bar)));
    QVERIFY2(m_person->status(u"meSegment"_s).contains(u"Super API-Key of"_s),
        qPrintable(m_person->status(u"meSegment"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_person->rows().size() > m_ownProjects.size(), WindowDriver::patience);

    m_person->key(Qt::Key_5, Qt::AltModifier); // what such a key is for
    QTRY_COMPARE(m_person->page()->place().section, Section::AllFlows);
    QVERIFY(m_person->settles());
    QVERIFY(m_person->rows().size() > 10);
    m_person->key(Qt::Key_1, Qt::AltModifier);
    QTRY_COMPARE(m_person->page()->place().section, Section::Projects);
}

void TestMainJobInWindow::superKeyEndsByItself()
{
    QVERIFY(m_person->settles());
    const auto leap = [this](std::chrono::seconds by) {
        QVERIFY(m_admin->advanceClock(int(by.count())));
        m_clock.advance(by);
    };
    leap(780s); // 13 minutes: less than two are left
    static const QRegularExpression nearlyOver(u"\\b[0-2]:[0-5][0-9]|2 min left"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(m_person->status(u"superKeySegment"_s).contains(nearlyOver),
        qPrintable(m_person->status(u"superKeySegment"_s)), WindowDriver::patience);
    keepPicture(*m_window, u"mainjob-nearly-over"_s);
    leap(121s);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_person->status(u"superKeySegment"_s).isEmpty(), WindowDriver::patience);
    auto *bar = m_person->page()->findChild<QWidget *>(u"superKeyBar"_s);
    QVERIFY2(m_person->wordsIn(bar).contains(u"has ended"_s), qPrintable(m_person->wordsIn(bar)));
    QVERIFY2(
        m_person->wordsIn(bar).contains(u"Mint a fresh one"_s), qPrintable(m_person->wordsIn(bar)));
    // The own key acts again: the window shows its Projects and nobody else's.
    QVERIFY(m_person->settles());
    QTRY_COMPARE_WITH_TIMEOUT(
        m_person->rows().size(), m_ownProjects.size(), WindowDriver::patience);
    QVERIFY2(m_person->status(u"meSegment"_s).contains(u"admin@sandbox.example"_s),
        qPrintable(m_person->status(u"meSegment"_s)));
}

void TestMainJobInWindow::everyChangeStandsInTheJournal()
{
    const auto lines = m_parts->journal.newest(100);
    QVERIFY(lines.ok());
    QStringList operations;
    for (const JournalLine &line : *lines) {
        QVERIFY2(line.outcome && line.outcome->result == JournalResult::Succeeded,
            qPrintable(line.entry.operation));
        operations << line.entry.operation;
    }
    for (const QString &name : {u"createProject"_s, u"createSnapshot"_s, u"packageSnapshot"_s,
             u"restoreSnapshot"_s, u"createLocale"_s, u"createApiKeyMe"_s, u"deleteApiKeyMe"_s,
             u"createApiKeyManagement"_s})
        QVERIFY2(operations.contains(name), qPrintable(operations.join(u' ')));
    m_person->key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_window->bottom().isVisible());
}

} // namespace cognigy::test
