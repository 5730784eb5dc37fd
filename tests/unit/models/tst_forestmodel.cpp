// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "models/forestmodel.h"
#include "models/roles.h"
#include "models/rowtreemodel.h"
#include "support/manualclock.h"
#include "things.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace cognigy;
using namespace cognigy::test;
using namespace Qt::StringLiterals;

namespace {

class Forest : public ForestModel {
public:
    using ForestModel::become;
};

QString drawn(const QAbstractItemModel &model, const QModelIndex &under = {})
{
    QString text;
    for (int row = 0; row < model.rowCount(under); ++row) {
        const QModelIndex index = model.index(row, 0, under);
        text += index.data().toString() + u'(' + drawn(model, index) + u')';
    }
    return text;
}

QString drawn(const std::vector<TreeNode> &nodes)
{
    QString text;
    for (const TreeNode &node : nodes)
        text += node.values.value(Qt::DisplayRole).toString() + u'(' + drawn(node.children) + u')';
    return text;
}

std::vector<TreeNode> randomForest(QRandomGenerator &random, int depth)
{
    QStringList names;
    for (int i = random.bounded(5); i > 0; --i) {
        const QString name = QString::number(random.bounded(8));
        if (!names.contains(name))
            names << name;
    }
    std::vector<TreeNode> nodes;
    for (const QString &name : names) {
        nodes.push_back({.identity = name,
            .values = {{Qt::DisplayRole, name + u'/' + QString::number(random.bounded(2))}},
            .children = depth > 0 ? randomForest(random, depth - 1) : std::vector<TreeNode>{}});
    }
    return nodes;
}

void holdAll(const ForestModel &model, const QModelIndex &under,
    QHash<QStringList, QPersistentModelIndex> &held)
{
    for (int row = 0; row < model.rowCount(under); ++row) {
        const QModelIndex index = model.index(row, 0, under);
        held.insert(model.pathOf(index), index);
        holdAll(model, index, held);
    }
}

} // namespace

class tst_ForestModel : public QObject {
    Q_OBJECT

private slots:
    void becomesAnyForestAndKeepsWhatStays();
    void rowsStandUnderTheirGroups();
};

void tst_ForestModel::becomesAnyForestAndKeepsWhatStays()
{
    QRandomGenerator random(7);
    Forest model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    for (int step = 0; step < 400; ++step) {
        QHash<QStringList, QPersistentModelIndex> held;
        holdAll(model, {}, held);
        std::vector<TreeNode> wanted = randomForest(random, 3);
        const QString text = drawn(wanted);
        model.become(std::move(wanted));
        QCOMPARE(drawn(model), text);
        for (auto index = held.cbegin(); index != held.cend(); ++index)
            QCOMPARE(QModelIndex(index.value()), model.indexOfPath(index.key()));
    }
    QCOMPARE(reset.count(), 0);
}

void tst_ForestModel::rowsStandUnderTheirGroups()
{
    ManualClock clock;
    ThingModel rows(clock);
    rows.setTickable(true);
    const auto firstLetter = [](const ResourceModelBase &model, int row) {
        return model.index(row, 0).data().toString().left(1);
    };
    RowTreeModel tree(rows,
        groupedBy(
            firstLetter, [](const QString &group) { return group.toUpper(); },
            [](const QString &) { return u"icon"_s; }));
    QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);

    rows.refresh();
    rows.answer({{u"1"_s, {}, u"bee"_s}, {u"2"_s, {}, u"ant"_s}, {u"3"_s, {}, u"bug"_s}});
    QTRY_COMPARE(drawn(tree), u"A(ant())B(bee()bug())"_s);
    const QPersistentModelIndex bug = tree.indexOfIdentity(u"3"_s);
    QCOMPARE(bug.data().toString(), u"bug"_s);
    QCOMPARE(tree.index(1, 0).data(CountRole).toString(), u"2"_s);
    QVERIFY(!tree.toRow(tree.index(0, 0)).isValid());

    QVERIFY(tree.setData(bug, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(rows.tickedIdentities(), QStringList{u"3"_s});

    QSignalSpy changed(&tree, &QAbstractItemModel::dataChanged);
    rows.refresh();
    rows.answer({{u"1"_s, {}, u"bee"_s}, {u"2"_s, {}, u"bat"_s}, {u"3"_s, {}, u"bugs"_s}});
    QTRY_COMPARE(drawn(tree), u"B(bee()bat()bugs())"_s);
    QCOMPARE(bug.data().toString(), u"bugs"_s);
    QVERIFY(changed.count() > 0);

    tree.sort(0, Qt::DescendingOrder);
    QCOMPARE(drawn(tree), u"B(bugs()bee()bat())"_s);
    rows.setFilterText(u"bat"_s);
    QCOMPARE(drawn(tree), u"B(bat())"_s);
}

QTEST_GUILESS_MAIN(tst_ForestModel)
#include "tst_forestmodel.moc"
