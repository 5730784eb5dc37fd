// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/project.h"

#include "api/allpages.h"
#include "api/reply.h"

#include <QUrl>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

constexpr auto projectPath = "/v2.0/projects/{projectId}"_L1;

} // namespace

QFuture<Result<Page<Project>>> indexProjects(Call call, ProjectScope scope, const PageRequest &page)
{
    Request::Pairs query = page.query();
    if (scope == ProjectScope::Organisation)
        query << std::pair(u"ignoreOwnership"_s, u"true"_s);
    return fetchPage<Project>(
        call, readRequest(call, u"indexProjects"_s, u"/v2.0/projects"_s, {}, query));
}

QFuture<Result<Page<Project>>> allProjects(Call call, ProjectScope scope)
{
    return allPages<Project>(&call.client,
        [call, scope](const PageRequest &page) { return indexProjects(call, scope, page); });
}

QFuture<Result<Project>> readProject(Call call, const ProjectId &project)
{
    return fetchOne<Project>(
        call, readRequest(call, u"readProject"_s, projectPath, {{u"projectId"_s, project.text}}));
}

QFuture<Result<Project>> createProject(WriteCall call, const NewProject &project)
{
    QJsonObject body{{u"name"_s, project.name}, {u"locale"_s, project.nluLanguage}};
    if (!project.color.isEmpty())
        body.insert(u"color"_s, project.color);
    return fetchOne<Project>(
        call, writeRequest(call, u"createProject"_s, Verb::Post, u"/v2.0/projects"_s, {}, body));
}

QFuture<Done> updateProject(WriteCall call, const Project &before, const Project &after)
{
    const QJsonObject changes = changesBetween(before, after);
    if (changes.isEmpty())
        return ready<Nothing>(Nothing{});
    return fetchNothing(call,
        writeRequest(call, u"updateProject"_s, Verb::Patch, projectPath,
            {{u"projectId"_s, before.id.text}}, changes));
}

QFuture<Result<Task>> deleteProject(WriteCall call, const ProjectId &project)
{
    return fetchOne<Task>(call,
        writeRequest(
            call, u"deleteProject"_s, Verb::Delete, projectPath, {{u"projectId"_s, project.text}}));
}

QUrl webAddressOf(const QUrl &apiBaseUrl, const ProjectId &project)
{
    QUrl url(apiBaseUrl);
    QString host = url.host();
    if (host.startsWith(u"api-"_s))
        host.remove(0, 4);
    else if (host.startsWith(u"cognigy-api-"_s))
        host.replace(0, 12, u"cognigy-"_s);
    else
        return {};
    url.setHost(host);
    url.setPath(u"/agent/%1"_s.arg(project.text));
    return url;
}

} // namespace cognigy
