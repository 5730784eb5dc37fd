// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0

// Long random lives of a list, compared step by step with a plain, slow idea of what it shows.
#include "support/manualclock.h"
#include "things.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace cognigy;
using namespace cognigy::test;
using namespace Qt::StringLiterals;

class tst_ResourceModelRandom : public QObject {
    Q_OBJECT

private slots:
    void showsWhatAPlainListWouldShow_data();
    void showsWhatAPlainListWouldShow();
};

namespace {

/// What the list should show, computed anew from nothing each time.
QStringList expected(const std::vector<Thing> &things, const QString &filter,
    const QList<QPair<int, Qt::SortOrder>> &sorts)
{
    std::vector<Thing> rows;
    for (const Thing &thing : things) {
        if (filter.isEmpty() || thing.id.contains(filter) || thing.name.contains(filter)
            || (thing.size >= 0 && QString::number(thing.size).contains(filter)))
            rows.push_back(thing);
    }
    const QCollator collator = naturalCollator();
    for (auto by = sorts.crbegin(); by != sorts.crend(); ++by) {
        std::stable_sort(rows.begin(), rows.end(), [&](const Thing &a, const Thing &b) {
            const bool up = by->second == Qt::AscendingOrder;
            if (by->first == 0) {
                const int order = collator.compare(a.name, b.name);
                return up ? order < 0 : order > 0;
            }
            if (a.size < 0 || b.size < 0)
                return a.size >= 0 && b.size < 0;
            return up ? a.size < b.size : a.size > b.size;
        });
    }
    QStringList ids;
    for (const Thing &thing : rows)
        ids << thing.id;
    return ids;
}

std::vector<Thing> mutated(const std::vector<Thing> &before, QRandomGenerator &random, int &next)
{
    std::vector<Thing> after;
    for (const Thing &thing : before) {
        if (random.bounded(6) == 0)
            continue;
        Thing copy = thing;
        if (random.bounded(5) == 0)
            copy.name = u"name %1"_s.arg(random.bounded(12));
        if (random.bounded(5) == 0)
            copy.size = random.bounded(-3, 6);
        after.push_back(copy);
    }
    for (int fresh = random.bounded(5); fresh > 0; --fresh) {
        const auto place = random.bounded(qint64(after.size()) + 1);
        after.insert(after.begin() + place,
            Thing{QString::number(next++), {}, u"name %1"_s.arg(random.bounded(12)),
                double(random.bounded(-3, 6))});
    }
    if (after.size() > 1 && random.bounded(3) == 0)
        std::swap(after.front(), after.back());
    return after;
}

} // namespace

void tst_ResourceModelRandom::showsWhatAPlainListWouldShow_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_ResourceModelRandom::showsWhatAPlainListWouldShow()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    ManualClock clock;
    ThingModel model(clock);
    model.setTickable(true);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    std::vector<Thing> things;
    QString filter;
    QList<QPair<int, Qt::SortOrder>> sorts;
    QSet<QString> ticked;
    int next = 0;
    for (int step = 0; step < 60; ++step) {
        QHash<QString, QPersistentModelIndex> held;
        for (int row = 0; row < model.rowCount(); ++row)
            held.insert(model.identityOf(model.index(row, 0)), model.index(row, 0));

        switch (random.bounded(5)) {
        case 0:
            filter = random.bounded(2) == 0 ? QString() : QString::number(random.bounded(10));
            model.setFilterText(filter);
            break;
        case 1: {
            const int column = random.bounded(2);
            const auto order = random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
            sorts.removeIf([column](const auto &by) { return by.first == column; });
            sorts.prepend({column, order});
            model.sort(column, order);
            break;
        }
        case 2:
            if (!things.empty()) {
                const QString id = things[std::size_t(random.bounded(qint64(things.size())))].id;
                model.setTicked(id, true);
                ticked.insert(id);
            }
            break;
        default: {
            things = mutated(things, random, next);
            model.refresh();
            model.answer(things);
            QTRY_COMPARE(model.loadState(), ResourceModelBase::LoadState::Ready);
            QSet<QString> there;
            for (const Thing &thing : things)
                there.insert(thing.id);
            ticked.intersect(there);
        }
        }

        const QStringList wanted = expected(things, filter, sorts);
        QStringList seen;
        for (int row = 0; row < model.rowCount(); ++row)
            seen << model.identityOf(model.index(row, 0));
        QCOMPARE(seen, wanted);
        const QStringList ticks = model.tickedIdentities();
        QCOMPARE(QSet<QString>(ticks.begin(), ticks.end()), ticked);
        for (auto index = held.cbegin(); index != held.cend(); ++index) {
            if (wanted.contains(index.key()))
                QCOMPARE(model.identityOf(index.value()), index.key());
            else
                QVERIFY(!index.value().isValid());
        }
    }
}

QTEST_GUILESS_MAIN(tst_ResourceModelRandom)
#include "tst_resourcemodelrandom.moc"
