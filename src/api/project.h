// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/call.h"
#include "api/page.h"
#include "api/task.h"
#include "base/future.h"

namespace cognigy {

/// A Cognigy.AI Project: what holds Flows, Locales, Endpoints and Snapshots.
struct Project {
    ProjectId id{};
    ReferenceId referenceId{};
    QString name{};
    QString color{}; ///< a colour's name as the API spells it; `none` for none
    QString primaryLocale{}; ///< `_id` or reference id of the primary Locale
    QDateTime createdAt{};
    QDateTime lastChanged{};
    UserId createdBy{};
    UserId lastChangedBy{};
};

constexpr auto fieldsOf(Tag<Project>)
{
    return std::tuple{
        Field{"_id", &Project::id, Required | ReadOnly},
        Field{"referenceId", &Project::referenceId, ReadOnly},
        Field{"name", &Project::name, Required},
        Field{"color", &Project::color},
        Field{"primaryLocaleReference", &Project::primaryLocale, ReadOnly},
        Field{"createdAt", &Project::createdAt, UnixSeconds | ReadOnly},
        Field{"lastChanged", &Project::lastChanged, UnixSeconds | ReadOnly},
        Field{"createdBy", &Project::createdBy, ReadOnly},
        Field{"lastChangedBy", &Project::lastChangedBy, ReadOnly},
    };
}

/// What a new Project needs.
struct NewProject {
    QString name{}; ///< at most 200 characters; see resourceNameProblem()
    QString nluLanguage{}; ///< of the primary Locale, e.g. `en-US`
    QString color{}; ///< empty: the server's choice
};

/// Whose Projects are listed.
enum class ProjectScope {
    Mine, ///< those that the key's user is a member of
    Organisation ///< every one; needs a super key or an admin
};

/// `indexProjects`: one page.
QFuture<Result<Page<Project>>> indexProjects(
    Call call, ProjectScope scope = ProjectScope::Mine, const PageRequest &page = {});
/// `indexProjects`: all pages.
QFuture<Result<Page<Project>>> allProjects(Call call, ProjectScope scope = ProjectScope::Mine);
/// `readProject`.
QFuture<Result<Project>> readProject(Call call, const ProjectId &project);
/// `createProject`: direct, not a task. Its primary Locale comes with it.
QFuture<Result<Project>> createProject(WriteCall call, const NewProject &project);
/// `updateProject`: sends what differs between the two; only name and colour can.
QFuture<Done> updateProject(WriteCall call, const Project &before, const Project &after);
/// `deleteProject`: starts a task that takes everything inside along.
QFuture<Result<Task>> deleteProject(WriteCall call, const ProjectId &project);

/// The page of the web interface that shows the Project, guessed from the API's address (the web
/// host is the API host without `api-`); invalid where that rule does not fit.
QUrl webAddressOf(const QUrl &apiBaseUrl, const ProjectId &project);

} // namespace cognigy
