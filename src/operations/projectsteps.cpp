// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/project.h"
#include "operations/chain.h"
#include "operations/session.h"
#include "operations/steps.h"

#include <algorithm>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

ProjectId projectOf(const StepPtr &step)
{
    return ProjectId(step->text("projectId"));
}

QFuture<Started> makeProject(StepPtr step)
{
    const NewProject project{.name = step->text("name"),
        .nluLanguage = step->text("nluLanguage"),
        .color = step->text("color")};
    return mapped<std::optional<Task>>(
        step->owner, createProject(step->write(), project), [step](const Project &made) -> Started {
            step->memory.insert(u"projectId"_s, made.id.text);
            return noTask();
        });
}

QFuture<Result<Look>> lookForNewProject(StepPtr step)
{
    const auto list = allProjects(step->client, step->session.projectScope());
    return mapped<Look>(step->owner, list, [step](const Page<Project> &page) -> Result<Look> {
        const QDateTime from = step->startedAt.addSecs(-2);
        const auto found
            = std::find_if(page.items.begin(), page.items.end(), [&](const Project &project) {
                  return project.name == step->text("name") && project.createdAt >= from;
              });
        if (found == page.items.end())
            return Look::NotThere;
        step->memory.insert(u"projectId"_s, found->id.text);
        return Look::There;
    });
}

QFuture<Started> renameProject(StepPtr step)
{
    const auto done = andThen(
        step->owner, readProject(step->read(), projectOf(step)), [step](const Project &before) {
            Project after = before;
            after.name = step->text("name");
            return updateProject(step->write(), before, after);
        });
    return asDone(step, done);
}

QFuture<Result<Look>> lookForProjectName(StepPtr step)
{
    return mapped<Look>(step->owner, readProject(step->client, projectOf(step)),
        [step](const Project &project) -> Result<Look> {
            return project.name == step->text("name") ? Look::There : Look::NotThere;
        });
}

} // namespace

void addProjectSteps(StepRegistry &registry)
{
    registry.add(u"project.create"_s,
        {.operation = u"createProject"_s, .run = makeProject, .look = lookForNewProject});
    registry.add(u"project.rename"_s,
        {.operation = u"updateProject"_s, .run = renameProject, .look = lookForProjectName});
    registry.add(u"project.delete"_s,
        {.operation = u"deleteProject"_s,
            .run =
                [](StepPtr step) {
                    return asDeletion(step, deleteProject(step->write(), projectOf(step)));
                },
            .look =
                [](StepPtr step) {
                    return lookForAbsence(step, readProject(step->client, projectOf(step)));
                },
            .waitForLook = true});
}

} // namespace cognigy
