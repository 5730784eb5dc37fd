// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "support/manualclock.h"
#include "things.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace cognigy;
using namespace cognigy::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using State = ResourceModelBase::LoadState;

class tst_ResourceModel : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<ThingModel>(m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void statesFollowTheAnswers();
    void anErrorKeepsTheRows();
    void aMissingRoleIsAStateOfItsOwn();
    void aStaleAnswerIsDropped();
    void aClosedModelIsNotCalledBack();
    void refreshKeepsWhatStays();
    void aRestoreKeepsTheIdentity();
    void ticksOutliveSortFilterAndRefresh();
    void sortIsNaturalWithTiesAndMissingLast();
    void filterFindsEveryWordInAnyOrder();
    void hugeDifferencesAreOneReset();
    void rowsThatComeTwiceAreShownOnce();
    void clearForgetsAll();

private:
    void fill(std::vector<Thing> things)
    {
        m_model->refresh();
        m_model->answer(std::move(things));
        QTRY_COMPARE(m_model->loadState(), State::Ready);
    }

    ManualClock m_clock;
    std::unique_ptr<ThingModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_ResourceModel::statesFollowTheAnswers()
{
    QCOMPARE(m_model->loadState(), State::Idle);
    QVERIFY(!m_model->hasData());
    m_model->refresh();
    QCOMPARE(m_model->loadState(), State::Loading);
    m_model->answer({});
    QTRY_COMPARE(m_model->loadState(), State::Ready);
    QVERIFY(m_model->hasData());
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->seenAt(), m_clock.now());
}

void tst_ResourceModel::anErrorKeepsTheRows()
{
    fill({{u"1"_s, {}, u"one"_s}});
    m_clock.advance(5min);
    m_model->refresh();
    m_model->questions.back().finish(Error{.kind = Error::Kind::Refused});
    QTRY_COMPARE(m_model->loadState(), State::Failed);
    QVERIFY(m_model->isStale());
    QCOMPARE(m_model->names(), QStringList{u"one"_s});
    QCOMPARE(m_model->seenAt().secsTo(m_clock.now()), 300);
    QCOMPARE(m_model->error().kind, Error::Kind::Refused);
    fill({{u"1"_s, {}, u"one"_s}});
    QVERIFY(!m_model->isStale());
}

void tst_ResourceModel::aMissingRoleIsAStateOfItsOwn()
{
    m_model->refresh();
    m_model->questions.back().finish(Error{.kind = Error::Kind::Forbidden, .httpStatus = 403});
    QTRY_COMPARE(m_model->loadState(), State::NoRight);
    QVERIFY(!m_model->isStale());
}

void tst_ResourceModel::aStaleAnswerIsDropped()
{
    m_model->refresh();
    m_model->refresh();
    QCOMPARE(m_model->questions.size(), 2U);
    m_model->answer({{u"2"_s, {}, u"new"_s}});
    QTRY_COMPARE(m_model->names(), QStringList{u"new"_s});
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->questions.front().finish(Page<Thing>{.items = {{u"1"_s, {}, u"old"_s}}});
    fill({{u"2"_s, {}, u"new"_s}}); // by now the old answer has been delivered, too
    QCOMPARE(m_model->names(), QStringList{u"new"_s});
    QCOMPARE(inserted.count(), 0);
}

void tst_ResourceModel::aClosedModelIsNotCalledBack()
{
    m_model->refresh();
    const auto question = m_model->questions.back();
    cleanup();
    question.finish(Page<Thing>{});
    QCoreApplication::sendPostedEvents();
}

void tst_ResourceModel::refreshKeepsWhatStays()
{
    fill({{u"1"_s, {}, u"a"_s}, {u"2"_s, {}, u"b"_s}, {u"3"_s, {}, u"c"_s}});
    const QPersistentModelIndex b = m_model->index(1, 0);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    fill({{u"0"_s, {}, u"z"_s}, {u"2"_s, {}, u"B"_s}, {u"3"_s, {}, u"c"_s}});
    QCOMPARE(m_model->names(), (QStringList{u"z"_s, u"B"_s, u"c"_s}));
    QCOMPARE(b.row(), 1);
    QCOMPARE(b.data().toString(), u"B"_s);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(changed.count(), 1); // only the renamed row
}

void tst_ResourceModel::aRestoreKeepsTheIdentity()
{
    fill({{u"old"_s, u"ref"_s, u"flow"_s}});
    const QPersistentModelIndex flow = m_model->index(0, 0);
    fill({{u"new"_s, u"ref"_s, u"flow"_s}});
    QVERIFY(flow.isValid());
    QCOMPARE(flow.data(IdRole).toString(), u"new"_s);
    QCOMPARE(flow.data(ReferenceIdRole).toString(), u"ref"_s);
    QCOMPARE(flow.data(IdentityRole).toString(), u"ref"_s);
}

void tst_ResourceModel::ticksOutliveSortFilterAndRefresh()
{
    m_model->setTickable(true);
    fill({{u"1"_s, {}, u"a"_s}, {u"2"_s, {}, u"b"_s}, {u"3"_s, {}, u"c"_s}});
    QSignalSpy ticks(m_model.get(), &ResourceModelBase::ticksChanged);
    QVERIFY(m_model->setData(m_model->index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(m_model->setData(m_model->index(2, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(ticks.count(), 2);
    m_model->sort(0, Qt::DescendingOrder);
    m_model->setFilterText(u"b"_s);
    QCOMPARE(m_model->tickedIdentities(), (QStringList{u"2"_s, u"3"_s}));
    fill({{u"2"_s, {}, u"b"_s}, {u"4"_s, {}, u"bb"_s}});
    QCOMPARE(m_model->tickedIdentities(), QStringList{u"2"_s});
    QCOMPARE(m_model->indexOfIdentity(u"2"_s).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    m_model->tickAllVisible();
    QCOMPARE(m_model->tickedCount(), 2);
    m_model->clearTicks();
    QCOMPARE(m_model->tickedCount(), 0);
}

void tst_ResourceModel::sortIsNaturalWithTiesAndMissingLast()
{
    fill({{u"1"_s, {}, u"v1.10"_s, 5}, {u"2"_s, {}, u"v1.9"_s, 5}, {u"3"_s, {}, u"V1.2"_s, -1},
        {u"4"_s, {}, u"v1.1"_s, 7}});
    m_model->sort(0, Qt::AscendingOrder);
    QCOMPARE(m_model->names(), (QStringList{u"v1.1"_s, u"V1.2"_s, u"v1.9"_s, u"v1.10"_s}));
    m_model->sort(1, Qt::AscendingOrder);
    QCOMPARE(m_model->names(), (QStringList{u"v1.9"_s, u"v1.10"_s, u"v1.1"_s, u"V1.2"_s}));
    m_model->sort(1, Qt::DescendingOrder);
    QCOMPARE(m_model->names(), (QStringList{u"v1.1"_s, u"v1.9"_s, u"v1.10"_s, u"V1.2"_s}));
    m_model->sort(-1, Qt::AscendingOrder);
    QCOMPARE(m_model->names(), (QStringList{u"v1.10"_s, u"v1.9"_s, u"V1.2"_s, u"v1.1"_s}));
}

void tst_ResourceModel::filterFindsEveryWordInAnyOrder()
{
    fill({{u"1"_s, u"11-aa"_s, u"Café au lait"_s}, {u"2"_s, {}, u"cafe noir"_s}});
    m_model->setFilterText(u" LAIT cafe "_s);
    QCOMPARE(m_model->names(), QStringList{u"Café au lait"_s});
    m_model->setFilterText(u"11-aa"_s);
    QCOMPARE(m_model->rowCount(), 1);
    m_model->setFilterText(u"tea"_s);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->storedCount(), 2);
    fill({{u"3"_s, {}, u"green tea"_s}});
    QCOMPARE(m_model->names(), QStringList{u"green tea"_s});
    m_model->setFilterText({});
    QCOMPARE(m_model->rowCount(), 1);
}

void tst_ResourceModel::hugeDifferencesAreOneReset()
{
    std::vector<Thing> things;
    for (int i = 0; i < 4000; ++i)
        things.push_back({QString::number(i), {}, i % 2 == 0 ? u"even"_s : u"odd"_s});
    fill(std::move(things));
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_model->setFilterText(u"odd"_s);
    QCOMPARE(m_model->rowCount(), 2000);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(removed.count(), 0);
}

void tst_ResourceModel::rowsThatComeTwiceAreShownOnce()
{
    fill({{u"1"_s, {}, u"a"_s}, {u"2"_s, {}, u"b"_s}, {u"1"_s, {}, u"a"_s}});
    QCOMPARE(m_model->names(), (QStringList{u"a"_s, u"b"_s}));
}

void tst_ResourceModel::clearForgetsAll()
{
    m_model->setTickable(true);
    fill({{u"1"_s, {}, u"a"_s}});
    m_model->setTicked(u"1"_s, true);
    m_model->refresh();
    m_model->clear();
    m_model->answer({{u"1"_s, {}, u"a"_s}});
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_model->loadState(), State::Idle);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->tickedCount(), 0);
    QVERIFY(!m_model->hasData());
}

QTEST_GUILESS_MAIN(tst_ResourceModel)
#include "tst_resourcemodel.moc"
