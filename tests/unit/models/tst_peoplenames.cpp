// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "models/personcolumn.h"
#include "support/manualclock.h"
#include "unit/models/things.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace cognigy::test {

namespace {

const UserId mara(u"65f000000000000000000001"_s);
const UserId noah(u"65f000000000000000000002"_s);
const UserId nobody;
const UserId robot(u"000000000000000000000000"_s);

} // namespace

/// Who is who in "by" columns.
class TestPeopleNames : public QObject {
    Q_OBJECT

private slots:
    void namesWhoIsKnown();
    void saysItGracefullyWhereNobodyTold();
    void tellsOnceWhenNamesCome();
    void rowsAreSortedAndFoundByNamesThatCameLate();
};

void TestPeopleNames::namesWhoIsKnown()
{
    PeopleNames names;
    names.setMe(mara);
    names.add({{.id = mara, .email = u"m@x.example"_s, .name = u"Mara"_s},
        {.id = noah, .email = u"n@x.example"_s, .name = {}}});
    QCOMPARE(names.nameOf(mara), u"me"_s);
    QCOMPARE(names.nameOf(noah), u"n@x.example"_s);
    QVERIFY(names.detailsOf(mara).startsWith(u"m@x.example"_s));
    QVERIFY(names.detailsOf(mara).contains(mara.text));
    QVERIFY(!names.nameOf(robot).isEmpty());
    QVERIFY(names.nameOf(nobody).isEmpty());
}

void TestPeopleNames::saysItGracefullyWhereNobodyTold()
{
    const PeopleNames names;
    QVERIFY(!names.knows(noah));
    QVERIFY(!names.nameOf(noah).isEmpty());
    QVERIFY(!names.nameOf(noah).contains(noah.text.left(4))); // an id is no name
    QVERIFY(names.detailsOf(noah).contains(noah.text));
}

void TestPeopleNames::tellsOnceWhenNamesCome()
{
    PeopleNames names;
    QSignalSpy changed(&names, &PeopleNames::changed);
    const std::vector<Person> people{
        {.id = mara, .email = {}, .name = u"Mara"_s}, {.id = noah, .email = {}, .name = u"Noah"_s}};
    names.add(people);
    QCOMPARE(changed.size(), 1);
    names.add(people);
    names.setMe(UserId());
    QCOMPARE(changed.size(), 1);
    names.setMe(mara);
    QCOMPARE(changed.size(), 2);
}

void TestPeopleNames::rowsAreSortedAndFoundByNamesThatCameLate()
{
    ManualClock clock;
    const auto names = std::make_shared<PeopleNames>();
    std::vector<Thing> things{{.id = mara.text, .reference = {}, .name = u"a"_s},
        {.id = noah.text, .reference = {}, .name = u"b"_s}};
    ResourceModel<Thing> model(
        {personColumn<Thing>(
            u"by"_s, u"By"_s, names, [](const Thing &thing) { return UserId(thing.id); })},
        thingIdentity(), [&things] { return ready<Page<Thing>>(Page<Thing>{.items = things}); },
        clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QObject::connect(names.get(), &PeopleNames::changed, &model, &ResourceModelBase::reword);
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 2);
    model.sort(0);
    model.setFilterText(u"noah"_s);
    QCOMPARE(model.rowCount(), 0);
    names->add({{.id = noah, .email = {}, .name = u"Noah"_s}});
    QCOMPARE(model.rowCount(), 1);
    model.setFilterText({});
    names->add({{.id = mara, .email = {}, .name = u"Zora"_s}});
    QCOMPARE(model.index(0, 0).data().toString(), u"Noah"_s);
    QCOMPARE(model.index(1, 0).data().toString(), u"Zora"_s);
    QVERIFY(!model.index(1, 0).data(MutedRole).toBool());
}

} // namespace cognigy::test

QTEST_GUILESS_MAIN(cognigy::test::TestPeopleNames)
#include "tst_peoplenames.moc"
