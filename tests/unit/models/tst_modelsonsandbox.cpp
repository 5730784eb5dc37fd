// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0

// Every model filled by the real server over TCP, under the model tester.
#include "credentials/keyproviders.h"
#include "models/apikeysmodel.h"
#include "models/endpointsmodel.h"
#include "models/flowsmodel.h"
#include "models/localesmodel.h"
#include "models/projectsmodel.h"
#include "models/snapshotcontentsmodel.h"
#include "models/snapshotsmodel.h"
#include "net/httplog.h"
#include "support/sandboxprocess.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace cognigy;
using namespace cognigy::test;
using namespace Qt::StringLiterals;
using Mode = QAbstractItemModelTester::FailureReportingMode;
using State = ResourceModelBase::LoadState;

class tst_ModelsOnSandbox : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_client.reset(); }

    void projects();
    void snapshotsKnowWhoUsesThem();
    void contentsStandUnderTheirTypes();
    void localesStandUnderTheirFallbacks();
    void endpointsSayWhatTheyUse();
    void flowsOfAllProjects();
    void apiKeys();
    void aWrongKeyIsAnError();

private:
    template <class Model>
    void load(Model &model)
    {
        model.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(model.loadState() != State::Loading, 20'000);
        QVERIFY2(model.loadState() == State::Ready, qPrintable(model.error().summary()));
        QCOMPARE(model.brokenCount(), 0);
    }
    std::unique_ptr<ApiClient> clientWith(const QString &key)
    {
        Environment environment;
        environment.baseUrl = m_sandbox->baseUrl;
        environment.proxy.mode = ProxySettings::Mode::None;
        return std::make_unique<ApiClient>(environment,
            std::make_shared<ApiKeyProvider>(Secret(key.toStdString())), m_clock, m_gate, m_log);
    }

    SystemClock m_clock;
    WriteGate m_gate{Stage::Dev};
    HttpLog m_log;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<ApiClient> m_client;
    std::shared_ptr<PeopleNames> m_people = std::make_shared<PeopleNames>();
    ProjectId m_project; ///< one that holds Snapshots
    SnapshotId m_used; ///< one that an Endpoint is pinned to
};

void tst_ModelsOnSandbox::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>();
    QVERIFY(m_sandbox->isRunning());
    m_client = clientWith(m_sandbox->apiKey);
}

void tst_ModelsOnSandbox::projects()
{
    ProjectsModel model(
        *m_client, [] { return ProjectScope::Mine; }, m_people, m_clock);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    load(model);
    QVERIFY(model.rowCount() > 20);
    model.sort(model.columnOf(u"name"_s), Qt::AscendingOrder);
    model.setFilterText(u"prod"_s);
    QVERIFY(model.rowCount() > 0 && model.rowCount() < model.storedCount());

    // The next tests want a Project with Snapshots, one of them used.
    for (const Project &project : model.stored()) {
        SnapshotsModel snapshots(*m_client, project.id, m_people, m_clock);
        load(snapshots);
        if (snapshots.rowCount() < 2)
            continue;
        QTRY_VERIFY(snapshots.stored().front().usedBy.has_value());
        for (const SnapshotRow &row : snapshots.stored()) {
            if (!row.usedBy->isEmpty()) {
                m_project = project.id;
                m_used = row.snapshot.id;
                return;
            }
        }
    }
    QFAIL("the demo data hold no Snapshot that an Endpoint uses");
}

void tst_ModelsOnSandbox::snapshotsKnowWhoUsesThem()
{
    SnapshotsModel model(*m_client, m_project, m_people, m_clock);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    load(model);
    QCOMPARE(model.slotsUsed(), model.rowCount());
    const int usedBy = model.columnOf(u"usedBy"_s);
    QTRY_VERIFY(
        model.indexOfIdentity(m_used.text, usedBy).data().toString().contains(u"Endpoint"_s));
    QCOMPARE(
        model.index(0, model.columnOf(u"state"_s)).data(StateRole).toInt(), int(RowState::Ready));
    model.setActivity(m_used, u"Deleting"_s);
    const QModelIndex state = model.indexOfIdentity(m_used.text, model.columnOf(u"state"_s));
    QCOMPARE(state.data().toString(), u"Deleting"_s);
    load(model); // a refresh does not forget it
    QCOMPARE(state.data(StateRole).toInt(), int(RowState::Running));
}

void tst_ModelsOnSandbox::contentsStandUnderTheirTypes()
{
    SnapshotContentsModel model(*m_client, m_used, m_people, m_clock);
    RowTreeModel tree(model, contentsByType(model));
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    QAbstractItemModelTester treeTester(&tree, Mode::QtTest);
    load(model);
    QVERIFY(model.rowCount() > 0);
    QVERIFY(tree.rowCount() > 1);
    model.setFilterText(u"flow"_s);
    QVERIFY(tree.rowCount() >= 1);
    QVERIFY(model.rowCount() < model.storedCount());
}

void tst_ModelsOnSandbox::localesStandUnderTheirFallbacks()
{
    LocalesModel model(*m_client, m_project, m_clock);
    RowTreeModel tree(model, [&](const ResourceModelBase &) { return fallbackForest(model); });
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    QAbstractItemModelTester treeTester(&tree, Mode::QtTest);
    load(model);
    QVERIFY(model.rowCount() > 0);
    QVERIFY(tree.rowCount() > 0 && tree.rowCount() <= model.rowCount());
    QVERIFY(!model.index(0, 0).data(ReferenceIdRole).toString().isEmpty());
    QVERIFY(model.index(0, 0).data(ReferenceIdRole) != model.index(0, 0).data(IdRole));
    const auto primaries = std::count_if(model.stored().begin(), model.stored().end(),
        [](const LocaleRow &row) { return row.locale.primary; });
    QCOMPARE(primaries, 1);
}

void tst_ModelsOnSandbox::endpointsSayWhatTheyUse()
{
    EndpointsModel model(*m_client, m_project, {}, m_clock);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    load(model);
    const auto pinned = std::find_if(model.stored().begin(), model.stored().end(),
        [this](const EndpointRow &row) { return row.endpoint.entrypoint == m_used.text; });
    QVERIFY(pinned != model.stored().end());
    const QString identity = pinned->endpoint.id.text;
    QTRY_VERIFY(!model.find(identity)->snapshotName.isEmpty());
    QTRY_VERIFY(!model.find(identity)->localeName.isEmpty());

    EndpointsModel users(*m_client, m_project, m_used, m_clock);
    load(users);
    QVERIFY(users.rowCount() >= 1 && users.rowCount() <= model.rowCount());
}

void tst_ModelsOnSandbox::flowsOfAllProjects()
{
    FlowsModel model(
        *m_client, [] { return ProjectScope::Mine; }, m_people, m_clock);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    load(model);
    QSet<QString> projects;
    for (const FlowInProject &row : model.stored())
        projects.insert(row.project.text);
    QVERIFY(projects.size() > 10);
}

void tst_ModelsOnSandbox::apiKeys()
{
    ApiKeysModel model(*m_client, m_clock);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    load(model);
    QVERIFY(model.rowCount() > 0);
    model.setKeyInUse(model.stored().front().key.id);
    const QModelIndex use = model.index(0, model.columnOf(u"use"_s));
    QCOMPARE(use.data(StateRole).toInt(), int(RowState::Ready));
}

void tst_ModelsOnSandbox::aWrongKeyIsAnError()
{
    const auto stranger = clientWith(u"0"_s.repeated(128));
    LocalesModel model(*stranger, m_project, m_clock);
    model.refresh();
    QTRY_COMPARE(model.loadState(), State::Failed);
    QCOMPARE(model.error().kind, Error::Kind::Unauthorized);
}

QTEST_GUILESS_MAIN(tst_ModelsOnSandbox)
#include "tst_modelsonsandbox.moc"
