// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "idleclient.h"
#include "models/localesmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace cognigy;
using namespace cognigy::test;
using namespace Qt::StringLiterals;

namespace {

/// "en" is the primary one; "de>en" falls back to it.
std::vector<Locale> locales(const QStringList &told)
{
    std::vector<Locale> all;
    for (const QString &one : told) {
        const QString name = one.section(u'>', 0, 0);
        const QString fallback = one.section(u'>', 1, 1);
        Locale locale;
        locale.id = LocaleId(u"id-"_s + name);
        locale.referenceId = ReferenceId(u"ref-"_s + name);
        locale.name = name;
        locale.primary = fallback.isEmpty();
        locale.fallback = fallback.isEmpty() ? QString() : u"id-"_s + fallback;
        all.push_back(locale);
    }
    return all;
}

QString drawn(const QAbstractItemModel &model, const QModelIndex &under = {})
{
    QStringList parts;
    for (int row = 0; row < model.rowCount(under); ++row) {
        const QModelIndex index = model.index(row, 0, under);
        const QString below = drawn(model, index);
        parts << index.data().toString() + (below.isEmpty() ? QString() : u'(' + below + u')');
    }
    return parts.join(u' ');
}

} // namespace

class tst_LocalesModel : public QObject {
    Q_OBJECT

private slots:
    void standsUnderItsFallback_data();
    void standsUnderItsFallback();
    void loopsAndGapsAreMarked();
    void aHiddenFallbackIsPassedOver();
    void everyRandomTangleEndsAndShowsAll();

private:
    IdleClient m_idle;
};

void tst_LocalesModel::standsUnderItsFallback_data()
{
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<QString>("tree");
    QTest::newRow("one") << QStringList{u"en"_s} << u"en"_s;
    QTest::newRow("chain") << QStringList{u"en"_s, u"at>de"_s, u"de>en"_s} << u"en(de(at))"_s;
    QTest::newRow("siblings") << QStringList{u"en"_s, u"de>en"_s, u"fr>en"_s} << u"en(de fr)"_s;
    QTest::newRow("dangling") << QStringList{u"en"_s, u"de>gone"_s} << u"en de"_s;
    QTest::newRow("itself") << QStringList{u"en"_s, u"de>de"_s} << u"en de"_s;
    QTest::newRow("loop of two") << QStringList{u"en"_s, u"de>fr"_s, u"fr>de"_s} << u"en de(fr)"_s;
    QTest::newRow("tail on a loop")
        << QStringList{u"it>fr"_s, u"de>fr"_s, u"fr>de"_s} << u"de(fr(it))"_s;
}

void tst_LocalesModel::standsUnderItsFallback()
{
    QFETCH(QStringList, told);
    QFETCH(QString, tree);
    LocalesModel model(m_idle.client, ProjectId(u"p"_s), m_idle.clock);
    RowTreeModel forest(model, [&](const ResourceModelBase &) { return fallbackForest(model); });
    model.setRows(localeRows(locales(told)));
    QCOMPARE(drawn(forest), tree);
}

void tst_LocalesModel::loopsAndGapsAreMarked()
{
    LocalesModel model(m_idle.client, ProjectId(u"p"_s), m_idle.clock);
    model.setRows(localeRows(locales({u"en"_s, u"de>fr"_s, u"fr>de"_s, u"it>gone"_s, u"at>en"_s})));
    const int fallback = model.columnOf(u"fallback"_s);
    QList<int> states;
    for (int row = 0; row < model.rowCount(); ++row)
        states << model.index(row, fallback).data(StateRole).toInt();
    const int warning = int(RowState::Warning);
    QCOMPARE(states, (QList<int>{0, warning, warning, warning, 0}));
    QVERIFY(model.index(1, fallback).data(Qt::ToolTipRole).toString().contains(u"fr"_s));
}

void tst_LocalesModel::aHiddenFallbackIsPassedOver()
{
    LocalesModel model(m_idle.client, ProjectId(u"p"_s), m_idle.clock);
    RowTreeModel forest(model, [&](const ResourceModelBase &) { return fallbackForest(model); });
    model.setRows(localeRows(locales({u"uk en"_s, u"middle>uk en"_s, u"sub en>middle"_s})));
    QCOMPARE(drawn(forest), u"uk en(middle(sub en))"_s);
    model.sort(model.columnOf(u"name"_s), Qt::DescendingOrder);
    model.setFilterText(u"id-uk"_s);
    QCOMPARE(drawn(forest), u"uk en"_s);
}

void tst_LocalesModel::everyRandomTangleEndsAndShowsAll()
{
    QRandomGenerator random(3);
    LocalesModel model(m_idle.client, ProjectId(u"p"_s), m_idle.clock);
    RowTreeModel forest(model, [&](const ResourceModelBase &) { return fallbackForest(model); });
    QAbstractItemModelTester tester(
        &forest, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int step = 0; step < 300; ++step) {
        QStringList told;
        for (int i = 0; i < 10; ++i)
            told << u"%1>%2"_s.arg(i).arg(random.bounded(12));
        model.setRows(localeRows(locales(told)));
        QStringList shown
            = drawn(forest).split(QRegularExpression(u"[ ()]+"_s), Qt::SkipEmptyParts);
        shown.sort();
        QCOMPARE(shown.join(u""_s), u"0123456789"_s);
    }
}

QTEST_GUILESS_MAIN(tst_LocalesModel)
#include "tst_localesmodel.moc"
