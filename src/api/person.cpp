// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/person.h"

#include "api/allpages.h"
#include "api/reply.h"

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

// Names are a help in lists, no reason for dozens of requests in a very large organisation.
constexpr qint64 enoughPeople = 1000;

} // namespace

QFuture<Result<Page<Person>>> firstUsers(Call call)
{
    return allPages<Person>(
        &call.client,
        [call](const PageRequest &page) {
            return fetchPage<Person>(
                call, readRequest(call, u"indexUsers"_s, u"/v2.0/users"_s, {}, page.query()));
        },
        {}, enoughPeople);
}

QFuture<Result<Page<Person>>> firstMembers(Call call, const ProjectId &project)
{
    return allPages<Person>(
        &call.client,
        [call, project](const PageRequest &page) {
            return fetchPage<Person>(call,
                readRequest(call, u"indexProjectMembers"_s, u"/v2.0/projects/{projectId}/members"_s,
                    {{u"projectId"_s, project.text}}, page.query()));
        },
        {}, enoughPeople);
}

} // namespace cognigy
