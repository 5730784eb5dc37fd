// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "operations/localeplans.h"

#include <QTest>

using namespace cognigy;
using namespace Qt::StringLiterals;

namespace {

const ProjectId project(u"p00000000000000000000001"_s);

Locale locale(const QString &name, const QString &fallback, bool primary = false)
{
    return {.id = LocaleId(u"id-"_s + name),
        .referenceId = ReferenceId(u"ref-"_s + name),
        .name = name,
        .primary = primary,
        .nluLanguage = u"en-US"_s,
        .fallback = fallback};
}

/// en (primary) ← de ← at, ch names de by its reference id.
std::vector<Locale> some()
{
    return {locale(u"en"_s, {}, true), locale(u"de"_s, u"id-en"_s), locale(u"at"_s, u"id-de"_s),
        locale(u"ch"_s, u"ref-de"_s)};
}

} // namespace

class TestLocalePlans : public QObject {
    Q_OBJECT
private slots:
    void chains_data();
    void chains();
    void aChainIsWellOrNot();
    void onlyHarmlessFallbacksAreOffered();
    void creation();
    void change();
    void deletion();
};

void TestLocalePlans::chains_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("fallback");
    QTest::addColumn<int>("problem");
    const auto add
        = [](const char *row, const QString &who, const QString &fallback,
              FallbackProblem::Kind kind) { QTest::newRow(row) << who << fallback << int(kind); };
    using Kind = FallbackProblem::Kind;
    add("none", u"de"_s, QString(), Kind::None);
    add("to the primary", u"at"_s, u"id-en"_s, Kind::None);
    add("to a sibling", u"at"_s, u"id-ch"_s, Kind::None);
    add("to itself", u"de"_s, u"id-de"_s, Kind::Loop);
    add("to its child", u"de"_s, u"id-at"_s, Kind::Loop);
    add("to a child that names it by reference id", u"de"_s, u"id-ch"_s, Kind::Loop);
    add("to nobody", u"de"_s, u"id-gone"_s, Kind::Dangling);
}

void TestLocalePlans::chains()
{
    QFETCH(QString, who);
    QFETCH(QString, fallback);
    const FallbackProblem problem
        = localeFallbackProblem(LocaleId(u"id-"_s + who), LocaleId(fallback), some());
    QTEST(int(problem.kind), "problem");
    QCOMPARE(problem.path.isEmpty(), problem.kind == FallbackProblem::Kind::None);
}

void TestLocalePlans::aChainIsWellOrNot()
{
    std::vector<Locale> all = some();
    for (const Locale &one : all)
        QCOMPARE(localeFallbackProblem(one, all).kind, FallbackProblem::Kind::None);
    all[1].fallback = u"id-at"_s; // made elsewhere: de → at → de
    QCOMPARE(localeFallbackProblem(all[1], all).kind, FallbackProblem::Kind::Loop);
    QCOMPARE(localeFallbackProblem(all[1], all).path, (QStringList{u"de"_s, u"at"_s, u"de"_s}));
    // ch only leads into the circle, and it does not end there either.
    QCOMPARE(localeFallbackProblem(all[3], all).kind, FallbackProblem::Kind::Loop);
    all.erase(all.begin() + 1);
    QCOMPARE(localeFallbackProblem(all[1], all).kind, FallbackProblem::Kind::Dangling);
}

void TestLocalePlans::onlyHarmlessFallbacksAreOffered()
{
    QStringList names;
    for (const Locale &one : possibleFallbacks(LocaleId(u"id-de"_s), some()))
        names << one.name;
    QCOMPARE(names, QStringList{u"en"_s});
    QCOMPARE(possibleFallbacks(LocaleId(u"id-at"_s), some()).size(), std::size_t(3));
}

void TestLocalePlans::creation()
{
    const auto plan = [](const QString &name, const QString &language, const QString &fallback,
                          const std::vector<Locale> &all) {
        return planLocaleCreate(
            project, {.name = name, .nluLanguage = language, .fallback = LocaleId(fallback)}, all);
    };
    QVERIFY(plan(u"fr"_s, u"fr-FR"_s, u"id-en"_s, some()).ok());
    QVERIFY(!plan(u"de"_s, u"fr-FR"_s, u"id-en"_s, some()).ok());
    QVERIFY(!plan(u"fr"_s, QString(), u"id-en"_s, some()).ok());
    QVERIFY(!plan(u"fr"_s, u"fr-FR"_s, u"id-gone"_s, some()).ok());
    std::vector<Locale> ten = some();
    while (ten.size() < 10)
        ten.push_back(locale(u"l%1"_s.arg(ten.size()), u"id-en"_s));
    const Result<Plan> refused = plan(u"fr"_s, u"fr-FR"_s, QString(), ten);
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().detail.contains(u"10"_s));
}

void TestLocalePlans::change()
{
    const std::vector<Locale> all = some();
    Locale after = all[1];
    QVERIFY(!planLocaleUpdate(project, all[1], after, all).ok()); // nothing changed
    after.name = u"Deutsch"_s;
    const Result<Plan> rename = planLocaleUpdate(project, all[1], after, all);
    QVERIFY(rename.ok());
    QCOMPARE(rename->steps.size(), 1);
    QCOMPARE(rename->steps.first().args.keys(), (QStringList{u"localeId"_s, u"name"_s}));
    after.fallback = u"id-at"_s;
    const Result<Plan> loop = planLocaleUpdate(project, all[1], after, all);
    QVERIFY(!loop.ok());
    QVERIFY2(loop.error().detail.contains(u"→"_s), qPrintable(loop.error().detail));
    after.fallback = u"id-gone"_s;
    QVERIFY(!planLocaleUpdate(project, all[1], after, all).ok());
}

void TestLocalePlans::deletion()
{
    const std::vector<Locale> all = some();
    const Result<Plan> primary = planLocaleDelete(project, all[0], all);
    QVERIFY(!primary.ok());
    QVERIFY(primary.error().detail.contains(u"primary"_s));
    // Two name it: both get the primary one first.
    const Result<Plan> middle = planLocaleDelete(project, all[1], all);
    QVERIFY(middle.ok());
    QStringList steps;
    for (const Step &step : middle->steps)
        steps << step.kind + u' ' + step.object;
    QCOMPARE(
        steps, (QStringList{u"locale.update at"_s, u"locale.update ch"_s, u"locale.delete de"_s}));
    const Result<Plan> leaf = planLocaleDelete(project, all[2], all);
    QVERIFY(leaf.ok());
    QCOMPARE(leaf->steps.size(), 1);
}

QTEST_GUILESS_MAIN(TestLocalePlans)
#include "tst_localeplans.moc"
