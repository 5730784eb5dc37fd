// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "models/projectsmodel.h"

#include "models/personcolumn.h"
#include "models/timecolumn.h"
#include "net/apiclient.h"

using namespace Qt::StringLiterals;

namespace cognigy {

ProjectsModel::ProjectsModel(ApiClient &client, std::function<ProjectScope()> scope,
    std::shared_ptr<const PeopleNames> people, Clock &clock, QObject *parent)
    : ResourceModel(
        columnsWith(std::move(people), clock), standardIdentity<Project>(),
        [&client, scope = std::move(scope)] { return allProjects(client, scope()); }, clock, parent)
{
}

QList<Column<Project>> ProjectsModel::columnsWith(
    std::shared_ptr<const PeopleNames> people, Clock &clock)
{
    return {
        {.key = u"name"_s,
            .title = tr("Name"),
            .text = [](const Project &project) { return project.name; },
            .extra = [](const Project &, int role) -> QVariant {
                return role == StrongRole ? QVariant(true) : QVariant();
            }},
        timeColumn<Project>(u"changed"_s, tr("Last changed"), clock,
            [](const Project &project) { return project.lastChanged; }),
        personColumn<Project>(u"changedBy"_s, tr("Changed by"), people,
            [](const Project &project) { return project.lastChangedBy; }),
        timeColumn<Project>(u"created"_s, tr("Created"), clock,
            [](const Project &project) { return project.createdAt; }),
    };
}

} // namespace cognigy
