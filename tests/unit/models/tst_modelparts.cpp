// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "models/rowdifference.h"
#include "models/rowfilter.h"
#include "models/text.h"

#include <QLocale>
#include <QTest>

using namespace cognigy;
using namespace Qt::StringLiterals;

class tst_ModelParts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void differences();
    void ages_data();
    void ages();
    void timeLeft();
    void sizes();
    void words();
};

void tst_ModelParts::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    qputenv("TZ", "UTC");
}

void tst_ModelParts::differences()
{
    const RowDifference none = differenceBetween({0, 1, 2}, {0, 1, 2}, 3);
    QCOMPARE(none.runs(), 0);
    QVERIFY(!none.reordered);

    const RowDifference some = differenceBetween({4, 0, 1, 2, 5}, {1, 3, 6, 0, 7}, 8);
    QCOMPARE(some.removed, (QList<RowRange>{{0, 0}, {3, 4}}));
    QCOMPARE(some.kept, (QList<int>{1, 0}));
    QVERIFY(some.reordered);
    QCOMPARE(some.inserted, (QList<RowRange>{{1, 2}, {4, 4}}));
}

void tst_ModelParts::ages_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("a clock that goes wrong") << -120LL << u"just now"_s;
    QTest::newRow("seconds") << 59LL << u"just now"_s;
    QTest::newRow("a minute") << 60LL << u"1 min ago"_s;
    QTest::newRow("minutes") << 12 * 60LL << u"12 min ago"_s;
    QTest::newRow("minutes over midnight") << 59 * 60LL << u"59 min ago"_s;
    QTest::newRow("hours") << 5 * 3600LL << u"5 h ago"_s;
    QTest::newRow("yesterday") << 20 * 3600LL << u"yesterday"_s;
    QTest::newRow("days") << 3 * 86400LL << u"3 days ago"_s;
    QTest::newRow("this year") << 30 * 86400LL << u"15 Sep"_s;
    QTest::newRow("another year") << 400 * 86400LL << u"10 Sep 2025"_s;
}

void tst_ModelParts::ages()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    const QDateTime now(QDate(2026, 10, 15), QTime(12, 0), Qt::UTC);
    QCOMPARE(ageText(now.addSecs(-seconds), now), text);
    QCOMPARE(ageText({}, now), QString());
}

void tst_ModelParts::timeLeft()
{
    const QDateTime now(QDate(2026, 10, 15), QTime(12, 0), Qt::UTC);
    QCOMPARE(timeLeftText(now.addSecs(6 * 3600 + 60), now), u"6 h"_s);
    QCOMPARE(timeLeftText(now.addSecs(90), now), u"1 min"_s);
    QCOMPARE(timeLeftText(now.addSecs(40), now), u"40 s"_s);
    QCOMPARE(timeLeftText(now.addSecs(-5), now), u"0 s"_s);
    QVERIFY(exactTimeText(now).contains(u"12:00:00 UTC"_s));
}

void tst_ModelParts::sizes()
{
    QCOMPARE(sizeText(38'400'000), u"38.4 MB"_s);
    QCOMPARE(sizeText(12), u"12 bytes"_s);
    QCOMPARE(sizeText(-1), QString());
    QCOMPARE(endpointCountText(0), u"none"_s);
    QCOMPARE(endpointCountText(1), u"1 Endpoint"_s);
    QCOMPARE(selectionText(2, 0), u"2 selected"_s);
    QCOMPARE(selectionText(1200, 1), u"1,200 selected, 1 of them hidden by the filter"_s);
}

void tst_ModelParts::words()
{
    QVERIFY(RowFilter(u"  "_s).isEmpty());
    QVERIFY(RowFilter(u"ÜBER straße"_s).accepts(RowFilter::folded(u"Die Straße über Nacht"_s)));
    QVERIFY(!RowFilter(u"über tag"_s).accepts(RowFilter::folded(u"Über Nacht"_s)));
}

QTEST_GUILESS_MAIN(tst_ModelParts)
#include "tst_modelparts.moc"
