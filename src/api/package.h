// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/call.h"
#include "api/page.h"
#include "base/future.h"

namespace cognigy {

/// A Package: some resources of a Project, made to be merged into another.
struct Package {
    Id<struct PackageTag> id{};
    QString name{};
    QString description{};
    QDateTime createdAt{};
    UserId createdBy{};
};

constexpr auto fieldsOf(Tag<Package>)
{
    return std::tuple{
        Field{"_id", &Package::id, Required | ReadOnly},
        Field{"name", &Package::name, Required},
        Field{"description", &Package::description},
        Field{"createdAt", &Package::createdAt, UnixSeconds | ReadOnly},
        Field{"createdBy", &Package::createdBy, ReadOnly},
    };
}

/// `indexPackages`: one page, newest first.
QFuture<Result<Page<Package>>> indexPackages(
    Call call, const ProjectId &project, const PageRequest &page = {});

} // namespace cognigy
