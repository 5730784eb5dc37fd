// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "operations/projectplans.h"

#include "operations/namecheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

struct ProjectPlans {
    Q_DECLARE_TR_FUNCTIONS(ProjectPlans)
};

Done nameIsFree(const QString &name, const std::vector<Project> &known)
{
    const Done fine = nameIsFine(name);
    if (!fine)
        return fine;
    const bool taken = std::any_of(
        known.begin(), known.end(), [&](const Project &project) { return project.name == name; });
    if (taken)
        return refusal(
            ProjectPlans::tr("A Project of the name \"%1\" is there already.").arg(name));
    return Nothing{};
}

} // namespace

Result<Plan> planProjectCreate(const NewProject &project, const std::vector<Project> &known)
{
    const Done free = nameIsFree(project.name, known);
    if (!free)
        return free.error();
    if (project.nluLanguage.isEmpty())
        return refusal(ProjectPlans::tr("The language of the primary Locale is needed."));
    const QString title = ProjectPlans::tr("Create Project \"%1\"").arg(project.name);
    return Plan{.kind = u"project.create"_s,
        .title = title,
        .steps = {{.kind = u"project.create"_s,
            .title = title,
            .args = {{u"name"_s, project.name}, {u"nluLanguage"_s, project.nluLanguage},
                {u"color"_s, project.color}},
            .object = project.name}}};
}

Result<Plan> planProjectRename(
    const Project &project, const QString &name, const std::vector<Project> &known)
{
    if (name == project.name)
        return refusal(ProjectPlans::tr("The Project has that name already."));
    const Done free = nameIsFree(name, known);
    if (!free)
        return free.error();
    const QString title
        = ProjectPlans::tr("Rename Project \"%1\" to \"%2\"").arg(project.name, name);
    return Plan{.kind = u"project.rename"_s,
        .title = title,
        .project = project.id,
        .steps = {{.kind = u"project.rename"_s,
            .title = title,
            .args
            = {{u"projectId"_s, project.id.text}, {u"name"_s, name}, {u"was"_s, project.name}},
            .object = project.name}}};
}

Result<Plan> planProjectDelete(const Project &project, const QString &typedName)
{
    if (typedName != project.name) {
        return refusal(
            ProjectPlans::tr("To delete the Project, type its name: %1").arg(project.name));
    }
    const QString title = ProjectPlans::tr("Delete Project \"%1\"").arg(project.name);
    return Plan{.kind = u"project.delete"_s,
        .title = title,
        .project = project.id,
        .steps = {{.kind = u"project.delete"_s,
            .title = title,
            .args = {{u"projectId"_s, project.id.text}},
            .object = project.name,
            .ifItFails = ProjectPlans::tr("Parts of the Project may be gone already.")}}};
}

} // namespace cognigy
