// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "base/environment.h"
#include "base/future.h"
#include "base/ids.h"
#include "base/json.h"
#include "base/secret.h"
#include "support/manualclock.h"

#include <QTest>

using namespace cognigy;
using namespace Qt::StringLiterals;

namespace {

struct Thing {
    LocaleId id;
    QString name;
    QString timezone;
    QDateTime lastChanged;
    QStringList tags;
    QJsonObject raw;
};

constexpr auto fieldsOf(Tag<Thing>)
{
    return std::tuple {
        Field {"_id", &Thing::id, Required | ReadOnly},
        Field {"name", &Thing::name, Required},
        Field {"settings.timezone", &Thing::timezone},
        Field {"lastChanged", &Thing::lastChanged, UnixSeconds | ReadOnly},
        Field {"tags", &Thing::tags},
    };
}

static_assert(!std::is_copy_constructible_v<Secret>);
static_assert(!std::is_copy_assignable_v<Secret>);
static_assert(isSecret<Secret> && !isSecret<QString>);

} // namespace

class TestBase : public QObject
{
    Q_OBJECT
private slots:
    void pastedAddresses_data();
    void pastedAddresses();
    void origins();
    void idsAreToldApart();
    void structsAreReadByTheirFields();
    void missingRequiredFieldIsNamed();
    void patchHoldsOnlyWhatChanged();
    void timesComeInSecondsMillisecondsAndText();
    void secretIsMovedComparedAndWiped();
    void closedPageIsNeverCalledBack();
    void manualClockRunsTimersInOrder();
};

void TestBase::pastedAddresses_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bare host") << u"api-trial.cognigy.ai"_s << u"https://api-trial.cognigy.ai"_s;
    QTest::newRow("openapi") << u"https://api-app.cognigy.ai/openapi"_s
                             << u"https://api-app.cognigy.ai"_s;
    QTest::newRow("new") << u" https://api-app.cognigy.ai/new/ "_s
                         << u"https://api-app.cognigy.ai"_s;
    QTest::newRow("call") << u"https://h.example/new/v2.0/projects?api_key=x"_s
                          << u"https://h.example"_s;
    QTest::newRow("port") << u"http://127.0.0.1:8080//"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("folder") << u"https://h.example/cognigy/new"_s << u"https://h.example/cognigy"_s;
    QTest::newRow("password") << u"https://me:secret@h.example"_s << QString();
    QTest::newRow("other scheme") << u"ftp://h.example"_s << QString();
    QTest::newRow("empty") << u"  "_s << QString();
}

void TestBase::pastedAddresses()
{
    QFETCH(QString, pasted);
    QFETCH(QString, expected);
    const Result<QUrl> url = baseUrlFromPasted(pasted);
    QCOMPARE(url.ok(), !expected.isEmpty());
    if (url.ok())
        QCOMPARE(url.value().toString(), expected);
    else
        QCOMPARE(url.error().kind, Error::Kind::Invalid);
}

void TestBase::origins()
{
    const QUrl base(u"https://h.example"_s);
    QVERIFY(sameOrigin(base, QUrl(u"https://h.example:443/x"_s)));
    QVERIFY(!sameOrigin(base, QUrl(u"http://h.example"_s)));
    QVERIFY(!sameOrigin(base, QUrl(u"https://h.example:8443"_s)));
    QVERIFY(!sameOrigin(base, QUrl(u"https://evil.example"_s)));
}

void TestBase::idsAreToldApart()
{
    QVERIFY(looksLikeId(u"65f2c9a1b3d4e5f6a7b8a41e"));
    QVERIFY(!looksLikeId(u"65F2C9A1B3D4E5F6A7B8A41E"));
    QVERIFY(looksLikeReferenceId(u"0d6f1a52-7c3a-4f1e-9b1d-2f6a3f9c1e77"));
    QVERIFY(!looksLikeReferenceId(u"65f2c9a1b3d4e5f6a7b8a41e"));
}

void TestBase::structsAreReadByTheirFields()
{
    const QJsonObject json {{u"_id"_s, u"65f2c9a1b3d4e5f6a7b8a41e"_s}, {u"name"_s, u"German"_s},
        {u"settings"_s, QJsonObject {{u"timezone"_s, u"Europe/Berlin"_s}}},
        {u"lastChanged"_s, 1'790'000'000}, {u"tags"_s, QJsonArray {u"a"_s, u"b"_s}},
        {u"unknown"_s, 7}};
    const Result<Thing> thing = fromJson<Thing>(json);
    QVERIFY(thing.ok());
    QCOMPARE(thing->timezone, u"Europe/Berlin"_s);
    QCOMPARE(thing->tags, (QStringList {u"a"_s, u"b"_s}));
    QCOMPARE(thing->lastChanged, QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC));
    QCOMPARE(thing->raw.value("unknown"_L1).toInt(), 7);
}

void TestBase::missingRequiredFieldIsNamed()
{
    const Result<Thing> thing = fromJson<Thing>(QJsonObject {{u"_id"_s, u"x"_s}});
    QVERIFY(!thing.ok());
    QCOMPARE(thing.error().kind, Error::Kind::BadReply);
    QVERIFY(thing.error().detail.contains(u"name"_s));
}

void TestBase::patchHoldsOnlyWhatChanged()
{
    Thing before;
    before.name = u"a"_s;
    Thing after = before;
    after.timezone = u"UTC"_s;
    after.lastChanged = QDateTime::currentDateTimeUtc();
    const QJsonObject expected {{u"settings"_s, QJsonObject {{u"timezone"_s, u"UTC"_s}}}};
    QCOMPARE(changesBetween(before, after), expected);
    QVERIFY(!sameFields(before, after));
}

void TestBase::timesComeInSecondsMillisecondsAndText()
{
    const QDateTime expected = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
    QCOMPARE(timeFromJson(1'790'000'000), expected);
    QCOMPARE(timeFromJson(QJsonValue(qint64(1'790'000'000'000))), expected);
    QCOMPARE(timeFromJson(u"1790000000"_s), expected);
    QCOMPARE(timeFromJson(expected.toString(Qt::ISODateWithMs)), expected);
    QVERIFY(!timeFromJson(QJsonValue()).isValid());
}

void TestBase::secretIsMovedComparedAndWiped()
{
    Secret first(std::string_view("0123456789abcdef"));
    QCOMPARE(first.tail(), u"cdef"_s);
    QVERIFY(Secret(std::string_view("short")).tail().isEmpty());
    const Secret copy = first.clone();
    QVERIFY(first.equals(copy));
    Secret second = std::move(first);
    QVERIFY(first.isEmpty());
    QVERIFY(second.equals(copy));
    second.wipe();
    QVERIFY(second.isEmpty());
    QVERIFY(!second.equals(copy));
}

void TestBase::closedPageIsNeverCalledBack()
{
    Answer<int> answer;
    int calls = 0;
    auto page = std::make_unique<QObject>();
    QObject listener;
    whenDone(page.get(), answer.future(), [&](Result<int>) { ++calls; });
    page.reset();
    answer.finish(1);
    answer.finish(2);
    Answer<int> other;
    whenDone(&listener, other.future(), [&](Result<int> value) { calls += 10 * value.value(); });
    other.finish(4);
    QTRY_COMPARE(calls, 40);
}

void TestBase::manualClockRunsTimersInOrder()
{
    using namespace std::chrono_literals;
    test::ManualClock clock;
    QStringList order;
    QObject context;
    clock.after(200ms, &context, [&] { order << u"b"_s; });
    clock.after(100ms, &context, [&] {
        order << u"a"_s;
        clock.after(50ms, &context, [&] { order << u"a2"_s; });
    });
    clock.advance(199ms);
    QCOMPARE(order, (QStringList {u"a"_s, u"a2"_s}));
    clock.advance(1ms);
    QCOMPARE(order.last(), u"b"_s);
}

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
