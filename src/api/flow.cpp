// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/flow.h"

#include "api/reply.h"

namespace cognigy {

using namespace Qt::StringLiterals;

QFuture<Result<Page<Flow>>> indexFlows(Call call, const ProjectId &project, const PageRequest &page)
{
    Request::Pairs query = page.query();
    query << std::pair(u"projectId"_s, project.text);
    return fetchPage<Flow>(call, readRequest(call, u"indexFlows"_s, u"/v2.0/flows"_s, {}, query));
}

} // namespace cognigy
