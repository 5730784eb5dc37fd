// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/package.h"

#include "api/reply.h"

namespace cognigy {

using namespace Qt::StringLiterals;

QFuture<Result<Page<Package>>> indexPackages(
    Call call, const ProjectId &project, const PageRequest &page)
{
    Request::Pairs query = page.query();
    query << std::pair(u"projectId"_s, project.text);
    return fetchPage<Package>(
        call, readRequest(call, u"indexPackages"_s, u"/v2.0/packages"_s, {}, query));
}

} // namespace cognigy
