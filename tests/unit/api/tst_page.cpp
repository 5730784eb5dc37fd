// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/allpages.h"
#include "api/locale.h"
#include "support/await.h"

#include <QTest>

using namespace cognigy;
using namespace cognigy::test;
using namespace Qt::StringLiterals;

namespace {

Locale row(const QString &id)
{
    return Locale{.id = LocaleId(id), .name = id};
}

} // namespace

class TestPage : public QObject {
    Q_OBJECT
private slots:
    void envelopes_data();
    void envelopes();
    void notAList_data();
    void notAList();
    void brokenRowsAreCountedAndGoodOnesKept();
    void theQueryHoldsWhatIsAskedFor();
    void followingPage_data();
    void followingPage();
    void allPagesAreReadOnce();
    void aListThatRepeatsItselfEnds();
    void anErrorOnTheWayIsTheAnswer();
};

void TestPage::envelopes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<int>("total");
    QTest::addColumn<QString>("next");
    const QStringList both{u"a"_s, u"b"_s};
    QTest::newRow("plain") << QByteArray(
        R"({"items":[{"_id":"a","name":"A"},{"_id":"b","name":"B"}],
        "total":7,"nextCursor":"c1","previousCursor":null})")
                           << both << 7 << u"c1"_s;
    QTest::newRow("older cursor") << QByteArray(R"({"items":[{"_id":"a","name":"A"}],"total":2,
        "next":"c2","previous":null})")
                                  << QStringList{u"a"_s} << 2 << u"c2"_s;
    QTest::newRow("no cursor, no total")
        << QByteArray(R"({"items":[{"_id":"a","name":"A"}],"nextCursor":null})")
        << QStringList{u"a"_s} << -1 << QString();
    QTest::newRow("bare array") << QByteArray(R"([{"_id":"a","name":"A"},{"_id":"b","name":"B"}])")
                                << both << 2 << QString();
    QTest::newRow("hal, top level") << QByteArray(R"({"_embedded":{"locales":[{"name":"A",
        "_links":{"self":{"href":"/new/v2.0/locales/a?x=1"}}},{"name":"B","_links":{"self":
        {"href":"https://h/v2.0/locales/b"}}}]},"total":2,"_links":{"self":{"href":"/"}}})")
                                    << both << 2 << QString();
    QTest::newRow("hal, properties and next") << QByteArray(R"({"_embedded":{"flows":[{"properties":
        {"name":"A"},"_links":{"self":{"href":"/v2.0/flows/a"}}}]},
        "_links":{"next":{"href":"/v2.0/flows?limit=1&next=abc&projectId=p"}}})")
                                              << QStringList{u"a"_s} << -1 << u"abc"_s;
    QTest::newRow("hal snapshots") << QByteArray(
        R"({"_embedded":{"snapshots":[{"snapshotId":"a","name":"A","_links":{}}]},"total":1})")
                                   << QStringList{u"a"_s} << 1 << QString();
    QTest::newRow("hal, empty") << QByteArray(R"({"_links":{"self":{"href":"/"}},"total":0})")
                                << QStringList() << 0 << QString();
}

void TestPage::envelopes()
{
    QFETCH(QByteArray, body);
    const Result<Page<Locale>> page = pageFrom<Locale>(body);
    VERIFY_OK(page);
    QStringList ids;
    for (const Locale &locale : page->items)
        ids << locale.id.text;
    QTEST(ids, "ids");
    QTEST(int(page->total), "total");
    QTEST(page->next, "next");
    QCOMPARE(page->broken, 0);
}

void TestPage::notAList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("web page") << QByteArray("<html>sign in</html>");
    QTest::newRow("cut") << QByteArray(R"({"items":[{"_id")");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("object") << QByteArray(R"({"status":"ok"})");
    QTest::newRow("items is no list") << QByteArray(R"({"items":5})");
}

void TestPage::notAList()
{
    QFETCH(QByteArray, body);
    const Result<Page<Locale>> page = pageFrom<Locale>(body);
    QVERIFY(!page.ok());
    QCOMPARE(page.error().kind, Error::Kind::BadReply);
    QCOMPARE(page.error().sample, body.left(512));
}

void TestPage::brokenRowsAreCountedAndGoodOnesKept()
{
    const Result<Page<Locale>> page
        = pageFrom<Locale>(R"({"items":[{"_id":"a"},7,{"_id":"b","name":"B"},null],"total":4})");
    VERIFY_OK(page);
    QCOMPARE(page->items.size(), std::size_t(1));
    QCOMPARE(page->broken, 3);
    QVERIFY(page->brokenReason.contains(u"name"_s));
}

void TestPage::theQueryHoldsWhatIsAskedFor()
{
    const Request::Pairs first = PageRequest{.limit = 500, .sort = u"name:asc"_s}.query();
    QCOMPARE(first, (Request::Pairs{{u"limit"_s, u"100"_s}, {u"sort"_s, u"name:asc"_s}}));
    // A cursor stands instead of an offset.
    const Request::Pairs later = PageRequest{.skip = 3, .next = u"c"_s}.query();
    QCOMPARE(later, (Request::Pairs{{u"limit"_s, u"100"_s}, {u"next"_s, u"c"_s}}));
}

void TestPage::followingPage_data()
{
    QTest::addColumn<PageRequest>("previous");
    QTest::addColumn<PagingFacts>("facts");
    QTest::addColumn<QString>("expected"); // "", "skip N" or "next C"
    const auto add
        = [](const char *name, PageRequest previous, PagingFacts facts, const char *expected) {
              QTest::newRow(name) << previous << facts << QString::fromLatin1(expected);
          };
    add("cursor", {}, {.received = 10, .inThisPage = 10, .fresh = 10, .total = 30, .next = u"c"_s},
        "next c");
    add("cursor although the total is reached", {},
        {.received = 10, .inThisPage = 10, .fresh = 10, .total = 5, .next = u"c"_s}, "next c");
    add("same cursor again", {.next = u"c"_s},
        {.received = 20, .inThisPage = 10, .fresh = 10, .total = 30, .next = u"c"_s}, "");
    add("offset", {}, {.received = 10, .inThisPage = 10, .fresh = 10, .total = 30}, "skip 10");
    add("second offset", {.skip = 10}, {.received = 20, .inThisPage = 10, .fresh = 10, .total = 30},
        "skip 20");
    add("whole", {}, {.received = 30, .inThisPage = 30, .fresh = 30, .total = 30}, "");
    add("empty page under a lying total", {.skip = 10},
        {.received = 10, .inThisPage = 0, .fresh = 0, .total = 30}, "");
    add("page that repeats", {.skip = 10},
        {.received = 20, .inThisPage = 10, .fresh = 0, .total = 30}, "");
    add("no total, no cursor", {}, {.received = 10, .inThisPage = 10, .fresh = 10}, "");
    add("last page of cursors", {.next = u"c"_s},
        {.received = 20, .inThisPage = 10, .fresh = 10, .total = 30}, "");
    add("cap", {},
        {.received = 10, .inThisPage = 10, .fresh = 10, .total = 30, .next = u"c"_s, .cap = 10},
        "");
}

void TestPage::followingPage()
{
    QFETCH(PageRequest, previous);
    QFETCH(PagingFacts, facts);
    const std::optional<PageRequest> following = nextPage(previous, facts);
    QString text;
    if (following) {
        text = following->next.isEmpty() ? u"skip %1"_s.arg(following->skip)
                                         : u"next %1"_s.arg(following->next);
    }
    QTEST(text, "expected");
}

void TestPage::allPagesAreReadOnce()
{
    QObject context;
    QStringList asked;
    const auto future = allPages<Locale>(&context, [&](const PageRequest &request) {
        asked << request.next;
        Page<Locale> page{.items = {row(u"x"_s), row(u"y"_s + request.next)}, .total = 4};
        page.next = request.next.isEmpty() ? u"1"_s : request.next == u"1"_s ? u"2"_s : QString();
        return ready<Page<Locale>>(std::move(page));
    });
    const Result<Page<Locale>> whole = await(future);
    VERIFY_OK(whole);
    QCOMPARE(asked, (QStringList{QString(), u"1"_s, u"2"_s}));
    QCOMPARE(whole->items.size(), std::size_t(4)); // x once, three y
    QCOMPARE(whole->total, 4);
}

void TestPage::aListThatRepeatsItselfEnds()
{
    QObject context;
    int asked = 0;
    const auto future = allPages<Locale>(&context, [&](const PageRequest &) {
        ++asked;
        return ready<Page<Locale>>(
            Page<Locale>{.items = {row(u"a"_s)}, .total = 1000, .next = QString::number(asked)});
    });
    const Result<Page<Locale>> whole = await(future);
    VERIFY_OK(whole);
    QCOMPARE(asked, 2);
    QCOMPARE(whole->items.size(), std::size_t(1));
}

void TestPage::anErrorOnTheWayIsTheAnswer()
{
    QObject context;
    int asked = 0;
    const auto future = allPages<Locale>(&context, [&](const PageRequest &) {
        if (++asked == 2)
            return ready<Page<Locale>>(Error{.kind = Error::Kind::Network});
        return ready<Page<Locale>>(Page<Locale>{.items = {row(u"a"_s)}, .total = 9});
    });
    const Result<Page<Locale>> whole = await(future);
    QVERIFY(!whole.ok());
    QCOMPARE(whole.error().kind, Error::Kind::Network);
}


QTEST_GUILESS_MAIN(TestPage)
#include "tst_page.moc"
