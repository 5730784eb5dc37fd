// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0

// Clicks and types in a real window and looks at what a person sees.
#include "gui/style/theme.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/bulkbar.h"
#include "gui/widgets/celldelegate.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/errorcard.h"
#include "gui/widgets/filterfield.h"
#include "gui/widgets/listtable.h"
#include "paneldata.h"
#include "support/manualclock.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace cognigy;
using namespace cognigy::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_ResourcePanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(ThemeChoice::Light); }
    void init();
    void cleanup();

    void skeletonComesLate();
    void emptyOffersTheFirstThing();
    void typingFilters();
    void aClickOnTheBoxTicks();
    void spaceTicksAndEscapeClears();
    void refreshKeepsSelectionTicksAndScroll();
    void anErrorCanBeTriedAgain();
    void staleRowsStayUnderABanner();
    void aMissingRoleIsNamed();
    void actionsThatAreOffSayWhy();
    void keysRunActions();
    void keysWinOverTheWindowsShortcuts();
    void theMenuWorksOnWhatWasClicked();
    void copiesRowsAndIds();
    void narrowPanelsDropColumns();
    void aResetKeepsCurrentAndSelection();

private:
    template <class T>
    T *child(const char *name) const
    {
        return m_panel->findChild<T *>(QString::fromLatin1(name));
    }
    ListTable *table() const { return child<ListTable>("table"); }
    void load(std::vector<Parcel> parcels);
    void clickBox(int row);
    QPushButton *buttonWith(const QWidget *under, const QString &text) const;

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<ParcelModel> m_model;
    std::unique_ptr<ResourcePanel> m_panel;
};

void tst_ResourcePanel::init()
{
    m_clock = std::make_unique<ManualClock>();
    m_model = std::make_unique<ParcelModel>(*m_clock);
    m_panel = std::make_unique<ResourcePanel>(parcelDescription(), *m_model);
    m_panel->resize(700, 400);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void tst_ResourcePanel::cleanup()
{
    m_panel.reset();
    m_model.reset();
}

void tst_ResourcePanel::load(std::vector<Parcel> parcels)
{
    m_panel->refresh();
    m_model->answer(std::move(parcels));
    QTRY_COMPARE(m_model->loadState(), ResourceModelBase::LoadState::Ready);
}

void tst_ResourcePanel::clickBox(int row)
{
    const QRect cell = table()->visualRect(m_model->index(row, 0));
    QTest::mouseClick(
        table()->viewport(), Qt::LeftButton, Qt::NoModifier, CellDelegate::tickRect(cell).center());
}

QPushButton *tst_ResourcePanel::buttonWith(const QWidget *under, const QString &text) const
{
    for (QPushButton *button : under->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

void tst_ResourcePanel::skeletonComesLate()
{
    m_panel->refresh();
    QVERIFY(table()->isVisible());
    const QImage before = table()->viewport()->grab().toImage();
    m_clock->advance(299ms);
    QCOMPARE(table()->viewport()->grab().toImage(), before);
    m_clock->advance(2ms);
    QVERIFY(table()->viewport()->grab().toImage() != before);
    m_model->answer({});
    QTRY_VERIFY(child<EmptyState>("emptyPage")->isVisible());
}

void tst_ResourcePanel::emptyOffersTheFirstThing()
{
    load({});
    const auto *empty = child<EmptyState>("emptyPage");
    QVERIFY(empty->isVisible());
    QSignalSpy wanted(m_panel.get(), &ResourcePanel::actionTriggered);
    QPushButton *button = buttonWith(empty, u"New parcel…"_s);
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), u"parcel.create"_s);
    m_panel->setWhyOff([](const PanelAction &) { return u"locked"_s; });
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), u"locked"_s);
}

void tst_ResourcePanel::typingFilters()
{
    load(parcels(20));
    QTest::keyClick(m_panel->view(), Qt::Key_F, Qt::ControlModifier);
    auto *filter = child<FilterField>("filter");
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"parcel 17"_s);
    QCOMPARE(m_model->rowCount(), 1);
    QTest::keyClicks(filter, u" nothing"_s);
    QVERIFY(child<EmptyState>("emptyPage")->isVisible());
    QTest::mouseClick(
        buttonWith(child<EmptyState>("emptyPage"), u"Clear the filter"_s), Qt::LeftButton);
    QVERIFY(table()->isVisible());
    QCOMPARE(m_model->rowCount(), 20);
    QCOMPARE(filter->text(), QString());
}

void tst_ResourcePanel::aClickOnTheBoxTicks()
{
    load(parcels(5));
    auto *bar = child<BulkBar>("bulkBar");
    QVERIFY(!bar->isVisible());
    clickBox(1);
    clickBox(3);
    QVERIFY(bar->isVisible());
    QCOMPARE(m_model->tickedIdentities(), (QStringList{u"id1"_s, u"id3"_s}));
    QSignalSpy wanted(m_panel.get(), &ResourcePanel::actionTriggered);
    QTest::mouseClick(buttonWith(bar, u"Delete…"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(1).toStringList(), (QStringList{u"id1"_s, u"id3"_s}));
}

void tst_ResourcePanel::spaceTicksAndEscapeClears()
{
    load(parcels(5));
    m_panel->setCurrentIdentity(u"id2"_s);
    m_panel->view()->setFocus();
    QTest::keyClick(m_panel->view(), Qt::Key_Space);
    QCOMPARE(m_model->tickedIdentities(), QStringList{u"id2"_s});
    QTest::keyClick(m_panel->view(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_model->tickedCount(), 5);
    QTest::keyClick(m_panel->view(), Qt::Key_Escape);
    QCOMPARE(m_model->tickedCount(), 0);
    QVERIFY(!child<BulkBar>("bulkBar")->isVisible());
}

void tst_ResourcePanel::refreshKeepsSelectionTicksAndScroll()
{
    load(parcels(100));
    clickBox(2);
    m_panel->setCurrentIdentity(u"id50"_s);
    table()->scrollTo(m_model->indexOfIdentity(u"id60"_s), QAbstractItemView::PositionAtTop);
    const QString top = m_model->identityOf(m_model->index(table()->rowAt(0), 0));
    std::vector<Parcel> fresh = parcels(100);
    fresh.erase(fresh.begin() + 10, fresh.begin() + 20);
    fresh.insert(fresh.begin(), {{u"new1"_s, u"first"_s}, {u"new2"_s, u"second"_s}});
    load(fresh);
    QTRY_COMPARE(m_model->identityOf(m_model->index(table()->rowAt(0), 0)), top);
    QCOMPARE(m_panel->currentIdentity(), u"id50"_s);
    QCOMPARE(m_model->tickedIdentities(), QStringList{u"id2"_s});
}

void tst_ResourcePanel::anErrorCanBeTriedAgain()
{
    m_panel->refresh();
    m_model->question.finish(Error{.kind = Error::Kind::Server,
        .detail = u"boom"_s,
        .httpStatus = 500,
        .traceId = u"api-trace-1"_s});
    auto *card = child<ErrorCard>("errorCard");
    QTRY_VERIFY(card->isVisible());
    QVERIFY(card->details().contains(u"api-trace-1"_s));
    QTest::mouseClick(buttonWith(card, u"Copy details"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"api-trace-1"_s));
    QTest::mouseClick(buttonWith(card, u"Retry"_s), Qt::LeftButton);
    QCOMPARE(m_model->asked, 2);
    m_model->answer(parcels(1));
    QTRY_VERIFY(table()->isVisible());
}

void tst_ResourcePanel::staleRowsStayUnderABanner()
{
    load(parcels(3));
    m_clock->advance(14min);
    m_panel->refresh();
    m_model->question.finish(Error{.kind = Error::Kind::Refused});
    auto *banner = child<Banner>("banner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(table()->isVisible());
    QCOMPARE(m_model->rowCount(), 3);
    bool says = false;
    for (const QLabel *label : banner->findChildren<QLabel *>())
        says = says || label->text() == u"Seen 14 min ago"_s;
    QVERIFY(says);
    QVERIFY(!m_panel->action(u"parcel.create"_s)->isEnabled());
    QTest::mouseClick(buttonWith(banner, u"Try again"_s), Qt::LeftButton);
    m_model->answer(parcels(3));
    QTRY_VERIFY(!banner->isVisible());
}

void tst_ResourcePanel::aMissingRoleIsNamed()
{
    m_panel->setReadRole(u"parcel_admin"_s);
    m_panel->refresh();
    m_model->question.finish(Error{.kind = Error::Kind::Forbidden, .httpStatus = 403});
    auto *page = child<EmptyState>("noRightPage");
    QTRY_VERIFY(page->isVisible());
    QTest::mouseClick(buttonWith(page, u"Copy request"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"parcel_admin"_s));
}

void tst_ResourcePanel::actionsThatAreOffSayWhy()
{
    load({{u"1"_s, u"one"_s}, {u"2"_s, u"two"_s, {}, true}});
    QString lock = u"PROD is locked"_s;
    m_panel->setWhyOff(
        [&lock](const PanelAction &action) { return action.writes ? lock : QString(); });
    const QAction *create = m_panel->action(u"parcel.create"_s);
    QVERIFY(!create->isEnabled());
    QVERIFY(create->toolTip().contains(lock));
    lock.clear();
    m_panel->updateActions();
    QVERIFY(create->isEnabled());

    const QAction *remove = m_panel->action(u"parcel.delete"_s);
    m_panel->setCurrentIdentity(u"1"_s);
    QVERIFY(remove->isEnabled());
    clickBox(1);
    QVERIFY(!remove->isEnabled());
    QVERIFY(remove->toolTip().contains(u"too heavy"_s));
    QVERIFY(!buttonWith(child<BulkBar>("bulkBar"), u"Delete…"_s)->isEnabled());
    QSignalSpy refused(m_panel.get(), &ResourcePanel::actionRefused);
    QSignalSpy wanted(m_panel.get(), &ResourcePanel::actionTriggered);
    QTest::keyClick(m_panel->view(), Qt::Key_Delete);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(wanted.count(), 0);
}

void tst_ResourcePanel::keysRunActions()
{
    load(parcels(3));
    m_panel->setCurrentIdentity(u"id1"_s);
    m_panel->view()->setFocus();
    QSignalSpy wanted(m_panel.get(), &ResourcePanel::actionTriggered);
    QTest::keyClick(m_panel->view(), Qt::Key_Return);
    QTest::keyClick(m_panel->view(), Qt::Key_F2);
    QTest::keyClick(m_panel->view(), Qt::Key_Delete);
    QTest::keyClick(m_panel->view(), Qt::Key_N, Qt::ControlModifier);
    const QPoint at = table()->visualRect(m_model->index(2, 1)).center();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    QStringList said;
    for (const QList<QVariant> &call : wanted)
        said << call.at(0).toString() + u':' + call.at(1).toStringList().join(u',');
    QCOMPARE(said,
        (QStringList{u"parcel.open:id1"_s, u"parcel.rename:id1"_s, u"parcel.delete:id1"_s,
            u"parcel.create:"_s, u"parcel.open:id2"_s}));
    const int asked = m_model->asked;
    QTest::keyClick(m_panel->view(), Qt::Key_F5);
    QCOMPARE(m_model->asked, asked + 1);
}

void tst_ResourcePanel::keysWinOverTheWindowsShortcuts()
{
    load(parcels(3));
    QAction windowAction;
    windowAction.setShortcut(Qt::Key_F2);
    windowAction.setShortcutContext(Qt::WindowShortcut);
    m_panel->addAction(&windowAction);
    QSignalSpy windows(&windowAction, &QAction::triggered);
    QSignalSpy wanted(m_panel.get(), &ResourcePanel::actionTriggered);
    m_panel->setCurrentIdentity(u"id1"_s);
    m_panel->view()->setFocus();
    QTest::keyClick(m_panel->windowHandle(), Qt::Key_F2);
    QCOMPARE(windows.count(), 0);
    QCOMPARE(wanted.count(), 1);
}

void tst_ResourcePanel::theMenuWorksOnWhatWasClicked()
{
    load(parcels(5));
    clickBox(0);
    const QPoint at = table()->visualRect(m_model->index(3, 0)).center();
    emit table()->customContextMenuRequested(at);
    auto *menu = m_panel->findChild<QMenu *>();
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    auto *remove = menu->findChild<QAction *>(u"parcel.delete"_s);
    QVERIFY(remove);
    QSignalSpy wanted(m_panel.get(), &ResourcePanel::actionTriggered);
    QTest::mouseClick(menu, Qt::LeftButton, Qt::NoModifier, menu->actionGeometry(remove).center());
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(1).toStringList(), QStringList{u"id3"_s});
}

void tst_ResourcePanel::copiesRowsAndIds()
{
    load(parcels(3));
    clickBox(0);
    clickBox(2);
    QTest::keyClick(m_panel->view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
        u"Name\tWeight\nParcel 0\tlight, one can carry it\nParcel 2\tlight, one can carry it"_s);
    QTest::keyClick(m_panel->view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"id0\nid2"_s);
}

void tst_ResourcePanel::narrowPanelsDropColumns()
{
    load(parcels(3));
    QVERIFY(!table()->isColumnHidden(1));
    m_panel->resize(m_panel->minimumSizeHint());
    QTRY_VERIFY(table()->isColumnHidden(1));
    QVERIFY(!table()->isColumnHidden(0));
}

void tst_ResourcePanel::aResetKeepsCurrentAndSelection()
{
    std::vector<Parcel> many;
    for (int i = 0; i < 3000; ++i)
        many.push_back({QString::number(i), i % 2 == 0 ? u"even"_s : u"odd"_s});
    load(many);
    m_panel->setCurrentIdentity(u"7"_s);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setFilterText(u"odd"_s);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(m_panel->currentIdentity(), u"7"_s);
    QCOMPARE(m_panel->targets(PanelAction::Needs::Some), QStringList{u"7"_s});
}

QTEST_MAIN(tst_ResourcePanel)
#include "tst_resourcepanel.moc"
