// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/operations/workbench.h"

#include "api/project.h"
#include "credentials/keyproviders.h"
#include "operations/projectplans.h"
#include "operations/snapshotplans.h"

namespace cognigy::test {

using namespace Qt::StringLiterals;

namespace {

Environment environmentAt(const QUrl &baseUrl, Stage stage)
{
    Environment environment;
    environment.id = QUuid::createUuid();
    environment.name = u"Test"_s;
    environment.baseUrl = baseUrl;
    environment.stage = stage;
    environment.proxy.mode = ProxySettings::Mode::None;
    return environment;
}

} // namespace

Workbench::Workbench(const QStringList &arguments, Stage stage)
    : sandbox(arguments + QStringList{u"--admin-port"_s, u"0"_s})
    , admin(sandbox.adminUrl)
    , journal(folder.filePath(u"journal.sqlite"_s), clock)
    , session(std::make_unique<Session>(environmentAt(sandbox.baseUrl, stage),
          std::make_shared<ApiKeyProvider>(Secret::take(QString(sandbox.apiKey))), clock, log))
    , operations(journal, clock)
{
}

bool Workbench::waitFor(Operation *operation, int milliseconds)
{
    return QTest::qWaitFor([&] { return !operation->isRunning(); }, milliseconds);
}

Operation *Workbench::run(const Plan &plan, RunTools tools)
{
    Operation *operation = operations.start(*session, plan, std::move(tools));
    if (!waitFor(operation))
        qWarning("the operation did not end: %s", qPrintable(operation->stepText()));
    return operation;
}

Project Workbench::makeProject(const QString &name)
{
    const Result<Plan> plan = planProjectCreate({.name = name, .nluLanguage = u"en-US"_s}, {});
    Operation *operation = run(*plan);
    Result<Project> project = await(readProject(
        session->client(), ProjectId(operation->result().value("projectId"_L1).toString())));
    return project ? std::move(project).value() : Project{};
}

Project Workbench::pinnedProject()
{
    Result<Page<Project>> projects = await(allProjects(session->client()));
    if (!projects)
        return {};
    for (Project &project : projects.value().items) {
        const auto facts = await(gatherSnapshotFacts(session->client(), project.id, project.name));
        if (!facts || facts->snapshots.size() < 5)
            continue;
        for (const Snapshot &snapshot : facts->snapshots) {
            if (!endpointsUsing(snapshot.id, facts->endpoints).empty())
                return std::move(project);
        }
    }
    return {};
}

std::shared_ptr<ApiClient> Workbench::management()
{
    return session->managementClient(
        sandbox.managementUser, Secret::take(QString(sandbox.managementPassword)));
}

QList<JournalLine> Workbench::lines() const
{
    const Result<QList<JournalLine>> lines = journal.newest(100);
    return lines ? *lines : QList<JournalLine>();
}

} // namespace cognigy::test
