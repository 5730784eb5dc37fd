// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/organisation.h"

#include "api/allpages.h"
#include "api/reply.h"

namespace cognigy {

using namespace Qt::StringLiterals;

QFuture<Result<Page<Organisation>>> indexOrganisations(Call call, const PageRequest &page)
{
    return fetchPage<Organisation>(call,
        readRequest(
            call, u"indexOrganisations"_s, u"/management/v2.0/organisations"_s, {}, page.query()));
}

QFuture<Result<Page<Organisation>>> allOrganisations(Call call)
{
    return allPages<Organisation>(
        &call.client, [call](const PageRequest &page) { return indexOrganisations(call, page); });
}

} // namespace cognigy
