// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "models/navigatormodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace cognigy;
using namespace Qt::StringLiterals;
using Kind = NavigatorModel::Kind;

class tst_NavigatorModel : public QObject {
    Q_OBJECT

private slots:
    void init();
    void environmentsHoldProjectsAndSections();
    void pinnedAndRecentStandFirst();
    void countsStandAtTheirSections();
    void rowsLeadSomewhere();
    void filterKeepsWhatMatches();
    void expansionSurvivesNews();

private:
    NavigatorEnvironment demo() const;
    QStringList names(const QModelIndex &under) const;

    QUuid m_id = QUuid::createUuid();
    std::unique_ptr<NavigatorModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_NavigatorModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<NavigatorModel>(
        QList<NavigatorSection>{{{}, u"Deploy"_s, {}, {{u"snapshots"_s, u"Snapshots"_s, {}, {}}}}},
        QList<NavigatorSection>{{u"projects"_s, u"Projects"_s, {}, {}}},
        QList<NavigatorSection>{{u"apiKeys"_s, u"API keys"_s, {}, {}}});
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

NavigatorEnvironment tst_NavigatorModel::demo() const
{
    return {.id = m_id,
        .name = u"Demo"_s,
        .stage = Stage::Prod,
        .open = true,
        .locked = true,
        .projects = {{ProjectId(u"1"_s), u"Bot 10"_s}, {ProjectId(u"2"_s), u"Bot 9"_s},
            {ProjectId(u"3"_s), u"Agent"_s}}};
}

QStringList tst_NavigatorModel::names(const QModelIndex &under) const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(under); ++row) {
        const QModelIndex index = m_model->index(row, 0, under);
        names << (index.data(SeparatorRole).toBool() ? u"-"_s : index.data().toString());
    }
    return names;
}

void tst_NavigatorModel::environmentsHoldProjectsAndSections()
{
    m_model->setEnvironments({demo(), {.id = QUuid::createUuid(), .name = u"Closed"_s}});
    QCOMPARE(names({}), (QStringList{u"Demo"_s, u"Closed"_s}));
    const QModelIndex environment = m_model->index(0, 0);
    QCOMPARE(environment.data(StageRole).toInt(), int(Stage::Prod));
    QVERIFY(environment.data(LockedRole).toBool());
    QCOMPARE(names(environment),
        (QStringList{u"Projects"_s, u"Agent"_s, u"Bot 9"_s, u"Bot 10"_s, u"-"_s, u"API keys"_s}));
    const QModelIndex agent = m_model->index(1, 0, environment);
    QCOMPARE(names(agent), QStringList{u"Deploy"_s});
    QCOMPARE(names(m_model->index(0, 0, agent)), QStringList{u"Snapshots"_s});
    QCOMPARE(m_model->rowCount(m_model->index(1, 0)), 0);
    QVERIFY(!(m_model->index(4, 0, environment).flags() & Qt::ItemIsSelectable));
}

void tst_NavigatorModel::pinnedAndRecentStandFirst()
{
    NavigatorEnvironment environment = demo();
    environment.projects[0].pinned = true;
    environment.projects[1].recent = 0;
    m_model->setEnvironments({environment});
    QCOMPARE(
        names(m_model->index(0, 0)).mid(1, 3), (QStringList{u"Bot 10"_s, u"Bot 9"_s, u"Agent"_s}));
    QVERIFY(m_model->index(1, 0, m_model->index(0, 0)).data(PinnedRole).toBool());
}

void tst_NavigatorModel::countsStandAtTheirSections()
{
    m_model->setEnvironments({demo()});
    m_model->setCount(m_id, ProjectId(u"2"_s), u"snapshots"_s, u"7/10"_s);
    const QModelIndex section = m_model->indexOf({.kind = Kind::Section,
        .environment = m_id,
        .project = ProjectId(u"2"_s),
        .section = u"snapshots"_s});
    QCOMPARE(section.data(CountRole).toString(), u"7/10"_s);
    m_model->setEnvironments({demo()});
    QCOMPARE(section.data(CountRole).toString(), u"7/10"_s);
}

void tst_NavigatorModel::rowsLeadSomewhere()
{
    m_model->setEnvironments({demo()});
    const NavigatorModel::Spot spot{.kind = Kind::Section,
        .environment = m_id,
        .project = ProjectId(u"2"_s),
        .projectName = u"Bot 9"_s,
        .section = u"snapshots"_s};
    const QModelIndex index = m_model->indexOf(spot);
    QCOMPARE(index.data().toString(), u"Snapshots"_s);
    QCOMPARE(m_model->spotOf(index), spot);
    QCOMPARE(m_model->spotOf(m_model->index(0, 0)).kind, Kind::Environment);
    const QModelIndex keys
        = m_model->indexOf({.kind = Kind::Section, .environment = m_id, .section = u"apiKeys"_s});
    QCOMPARE(keys.data().toString(), u"API keys"_s);
    const QModelIndex bot
        = m_model->indexOf({.kind = Kind::Project, .environment = m_id, .project = spot.project});
    QCOMPARE(bot.data().toString(), u"Bot 9"_s);
}

void tst_NavigatorModel::filterKeepsWhatMatches()
{
    NavigatorEnvironment other = demo();
    other.id = QUuid::createUuid();
    other.name = u"Other"_s;
    other.projects = {{ProjectId(u"9"_s), u"Something"_s}};
    m_model->setEnvironments({demo(), other});
    m_model->setFilterText(u"bot"_s);
    QCOMPARE(names({}), QStringList{u"Demo"_s});
    QCOMPARE(names(m_model->index(0, 0)), (QStringList{u"Bot 9"_s, u"Bot 10"_s}));
    m_model->setFilterText(u"other"_s);
    QCOMPARE(names({}), QStringList{u"Other"_s});
    QVERIFY(names(m_model->index(0, 0)).contains(u"Something"_s));
    m_model->setFilterText({});
    QCOMPARE(names({}).size(), 2);
}

void tst_NavigatorModel::expansionSurvivesNews()
{
    m_model->setEnvironments({demo()});
    const QPersistentModelIndex bot = m_model->indexOf(
        {.kind = Kind::Project, .environment = m_id, .project = ProjectId(u"1"_s)});
    NavigatorEnvironment news = demo();
    news.locked = false;
    news.projects.removeLast();
    news.projects.append({ProjectId(u"4"_s), u"Bot 1"_s});
    news.projects[0].pinned = true;
    m_model->setEnvironments({news});
    QVERIFY(bot.isValid());
    QCOMPARE(bot.row(), 1);
    QCOMPARE(bot.data().toString(), u"Bot 10"_s);
}

QTEST_GUILESS_MAIN(tst_NavigatorModel)
#include "tst_navigatormodel.moc"
