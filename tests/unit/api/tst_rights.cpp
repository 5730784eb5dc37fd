// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/catalogue.h"
#include "api/languages.h"
#include "api/meta.h"
#include "api/names.h"
#include "api/rights.h"
#include "api/task.h"
#include "api/userme.h"

#include <QTest>

using namespace cognigy;
using namespace Qt::StringLiterals;

class TestRights : public QObject {
    Q_OBJECT
private slots:
    void theCatalogueIsBuiltIn();
    void rolesPerOperation_data();
    void rolesPerOperation();
    void aMasterPassesEverywhere();
    void rolesOfAProjectCountThere();
    void brokenDataIsAnError();
    void names_data();
    void names();
    void tasks_data();
    void tasks();
    void languagesAndAuthors();
};

void TestRights::theCatalogueIsBuiltIn()
{
    const Catalogue &catalogue = Catalogue::builtIn();
    QCOMPARE_GE(catalogue.entries().size(), 400);
    const CatalogueEntry *create = catalogue.find(u"createSnapshot"_s);
    QVERIFY(create);
    QCOMPARE(create->method, u"POST"_s);
    QCOMPARE(create->path, u"/new/v2.0/snapshots"_s);
    QCOMPARE(create->returns, u"task"_s);
    QVERIFY(create->bodyParameters.contains(u"description"_s));
    QVERIFY(!catalogue.find(u"noSuchOperation"_s));
}

void TestRights::rolesPerOperation_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<QString>("missing");
    const QStringList reader{u"base_role"_s, u"basic"_s};
    QTest::newRow("snapshot needs its admin")
        << u"createSnapshot"_s << reader << u"snapshot_admin"_s;
    QTest::newRow("snapshot admin may")
        << u"createSnapshot"_s << QStringList{u"snapshot_admin"_s} << QString();
    QTest::newRow("restore needs the project admin")
        << u"restoreSnapshot"_s << QStringList{u"snapshot_admin"_s} << u"projectAdmin"_s;
    QTest::newRow("project") << u"createProject"_s << reader << u"projectManager"_s;
    QTest::newRow("locale") << u"createLocale"_s << reader << u"localesAdmin"_s;
    QTest::newRow("api key") << u"createApiKeyMe"_s << reader << u"apiKeys"_s;
    QTest::newRow("who am I is for all") << u"readUserMe"_s << reader << QString();
    QTest::newRow("unknown operation") << u"noSuchOperation"_s << reader << QString();
}

void TestRights::rolesPerOperation()
{
    QFETCH(QString, operation);
    QFETCH(QStringList, roles);
    QTEST(Rights::builtIn().missingRole(operation, roles), "missing");
}

void TestRights::aMasterPassesEverywhere()
{
    const Rights &rights = Rights::builtIn();
    for (const QString &master : {u"admin"_s, u"projectAdmin"_s}) {
        QVERIFY(rights.mayRun(u"createSnapshot"_s, {master}));
        QVERIFY(rights.mayRun(u"restoreSnapshot"_s, {master}));
    }
    QVERIFY(!rights.describe(u"snapshot_admin"_s).isEmpty());
}

void TestRights::rolesOfAProjectCountThere()
{
    const Acl acl = aclFrom(
        QJsonObject{{u"organisationWide"_s, QJsonObject{{u"roles"_s, QJsonArray{u"base_role"_s}}}},
            {u"projectWide"_s,
                QJsonObject{{u"p1"_s,
                    QJsonObject{{u"roles"_s, QJsonArray{u"snapshot_admin"_s}},
                        {u"rights"_s,
                            QJsonObject{{u"snapshots"_s, QJsonObject{{u"create"_s, true}}}}}}}}}});
    QCOMPARE(acl.rolesIn(ProjectId(u"p1"_s)), (QStringList{u"base_role"_s, u"snapshot_admin"_s}));
    QCOMPARE(acl.rolesIn(ProjectId(u"p2"_s)), QStringList{u"base_role"_s});
    QVERIFY(acl.projects.value(u"p1"_s).grants(u"snapshots"_s, u"create"_s));
    QVERIFY(!acl.projects.value(u"p1"_s).grants(u"snapshots"_s, u"delete"_s));
    QVERIFY(aclFrom({}).rolesIn(ProjectId(u"p1"_s)).isEmpty());
}

void TestRights::brokenDataIsAnError()
{
    QVERIFY(!Catalogue::fromJson("{}").ok());
    QVERIFY(!Catalogue::fromJson("not json").ok());
    QVERIFY(!Rights::fromJson(R"({"roles":[]})", Catalogue::builtIn()).ok());
}

void TestRights::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("problem");
    const auto add = [](const char *row, const QString &name, NameProblem problem) {
        QTest::newRow(row) << name << int(problem);
    };
    add("fine", u"release-3 [blue] ü"_s, NameProblem::None);
    add("empty", QString(), NameProblem::Empty);
    add("blanks", u"  "_s, NameProblem::Empty);
    add("200", QString(200, u'x'), NameProblem::None);
    add("201", QString(201, u'x'), NameProblem::TooLong);
    for (const QChar c : u"\\/:*?\"<>|¥"_s)
        add(qPrintable(u"with U+%1"_s.arg(c.unicode(), 4, 16)), u"a"_s + c,
            NameProblem::ForbiddenCharacter);
}

void TestRights::names()
{
    QFETCH(QString, name);
    QTEST(int(nameProblem(name)), "problem");
}

void TestRights::tasks_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("outcome");
    QTest::newRow("queued") << u"queued"_s << int(TaskOutcome::Running);
    QTest::newRow("active") << u"active"_s << int(TaskOutcome::Running);
    QTest::newRow("cancelling") << u"cancelling"_s << int(TaskOutcome::Running);
    QTest::newRow("a word of tomorrow") << u"paused"_s << int(TaskOutcome::Running);
    QTest::newRow("done") << u"done"_s << int(TaskOutcome::Succeeded);
    QTest::newRow("error") << u"error"_s << int(TaskOutcome::Failed);
    QTest::newRow("cancelled") << u"cancelled"_s << int(TaskOutcome::Cancelled);
}

void TestRights::tasks()
{
    QFETCH(QString, status);
    Task task{.status = status};
    QTEST(int(outcomeOf(task)), "outcome");
    if (outcomeOf(task) != TaskOutcome::Running)
        return;
    QVERIFY(progressOf(task) < 0);
    task.currentStep = 30;
    task.totalStep = 120;
    QCOMPARE(progressOf(task), 0.25);
    Task other{.status = status, .progress = 40};
    QCOMPARE(progressOf(other), 0.4);
}

void TestRights::languagesAndAuthors()
{
    QCOMPARE(nluLanguages().size(), 29);
    QCOMPARE(nluLanguageName(u"de-DE"_s), u"German"_s);
    QCOMPARE(nluLanguageName(u"ge-GE"_s), u"Universal"_s);
    QCOMPARE(nluLanguageName(u"xx-YY"_s), u"xx-YY"_s);
    QCOMPARE(systemAuthorName(UserId(QString(24, u'0'))), u"System"_s);
    QVERIFY(systemAuthorName(UserId(u"65f2c9a1b3d4e5f6a7b8a41e"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
