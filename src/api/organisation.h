// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/call.h"
#include "api/page.h"
#include "base/future.h"

namespace cognigy {

/// An organisation of an installation, as Management sees it.
struct Organisation {
    OrganisationId id{};
    QString name{};
    bool disabled = false;
    qint64 quotaMaxProjects = 0; ///< 0: no limit
    qint64 quotaMaxUsers = 0; ///< 0: no limit
};

constexpr auto fieldsOf(Tag<Organisation>)
{
    return std::tuple{
        Field{"_id", &Organisation::id, Required | ReadOnly},
        Field{"name", &Organisation::name, Required},
        Field{"disabled", &Organisation::disabled},
        Field{"quotaMaxProjects", &Organisation::quotaMaxProjects},
        Field{"quotaMaxUsers", &Organisation::quotaMaxUsers},
    };
}

/// `indexOrganisations`: one page. The client must speak with Management credentials.
QFuture<Result<Page<Organisation>>> indexOrganisations(Call call, const PageRequest &page = {});
/// `indexOrganisations`: all pages.
QFuture<Result<Page<Organisation>>> allOrganisations(Call call);

} // namespace cognigy
