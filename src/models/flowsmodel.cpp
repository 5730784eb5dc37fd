// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "models/flowsmodel.h"

#include "api/identity.h"
#include "models/personcolumn.h"
#include "models/timecolumn.h"
#include "net/apiclient.h"

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

Page<FlowInProject> pageOf(FlowsOfProjects &&read)
{
    Page<FlowInProject> page{.items = std::move(read.flows), .broken = int(read.failed.size())};
    if (page.broken > 0) {
        const auto &[project, error] = read.failed.front();
        page.brokenReason = project.name + u": "_s + error.summary();
    }
    return page;
}

QFuture<Result<Page<FlowInProject>>> fetchFlows(ApiClient &client, ProjectScope scope)
{
    Answer<Page<FlowInProject>> answer;
    whenDone(
        &client, allProjects(client, scope), [&client, answer](Result<Page<Project>> projects) {
            if (!projects) {
                answer.finish(projects.error());
                return;
            }
            whenDone(&client, flowsOfProjects(client, std::move(projects.value().items)),
                [answer](Result<FlowsOfProjects> flows) {
                    if (flows)
                        answer.finish(pageOf(std::move(flows).value()));
                    else
                        answer.finish(flows.error());
                });
        });
    return answer.future();
}

} // namespace

bool operator==(const FlowInProject &a, const FlowInProject &b)
{
    return a.project == b.project && a.projectName == b.projectName && sameFields(a.flow, b.flow);
}

FlowsModel::FlowsModel(ApiClient &client, std::function<ProjectScope()> scope,
    std::shared_ptr<const PeopleNames> people, Clock &clock, QObject *parent)
    : ResourceModel(
        columnsWith(std::move(people), clock),
        // A reference id is shared by the copies of a Flow in DEV, QA and PROD: here they meet.
        {[](const FlowInProject &row) { return row.flow.id.text; },
            [](const FlowInProject &row) { return row.flow.referenceId.text; },
            [](const FlowInProject &row) {
                return row.project.text + u'/' + cognigy::identityOf(row.flow);
            }},
        [&client, scope = std::move(scope)] { return fetchFlows(client, scope()); }, clock, parent)
{
}

QList<Column<FlowInProject>> FlowsModel::columnsWith(
    std::shared_ptr<const PeopleNames> people, Clock &clock)
{
    return {
        {.key = u"name"_s,
            .title = tr("Name"),
            .text = [](const FlowInProject &row) { return row.flow.name; },
            .extra = [](const FlowInProject &row, int role) -> QVariant {
                if (role == SecondLineRole)
                    return row.flow.description.simplified();
                return role == StrongRole ? QVariant(true) : QVariant();
            }},
        {.key = u"project"_s,
            .title = tr("Project"),
            .text = [](const FlowInProject &row) { return row.projectName; }},
        {.key = u"training"_s,
            .title = tr("Training"),
            .text =
                [](const FlowInProject &row) {
                    return row.flow.isTrainingOutOfDate ? tr("out of date") : tr("up to date");
                },
            .extra = [](const FlowInProject &row, int role) -> QVariant {
                if (role == StateRole) {
                    return int(row.flow.isTrainingOutOfDate ? RowState::Warning : RowState::Ready);
                }
                return {};
            }},
        timeColumn<FlowInProject>(u"changed"_s, tr("Last changed"), clock,
            [](const FlowInProject &row) { return row.flow.lastChanged; }),
        personColumn<FlowInProject>(u"changedBy"_s, tr("Changed by"), people,
            [](const FlowInProject &row) { return row.flow.lastChangedBy; }),
    };
}

} // namespace cognigy
