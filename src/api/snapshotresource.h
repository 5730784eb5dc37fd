// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/call.h"
#include "api/page.h"
#include "base/future.h"

namespace cognigy {

/// One thing inside a Snapshot.
struct SnapshotResource {
    Id<struct SnapshotResourceTag> id{};
    ReferenceId referenceId{};
    QString type{}; ///< `flow`, `locale`, `nluconnector` …
    QString name{};
    QDateTime createdAt{};
    UserId createdBy{};
};

constexpr auto fieldsOf(Tag<SnapshotResource>)
{
    return std::tuple{
        Field{"_id", &SnapshotResource::id, Required | ReadOnly},
        Field{"referenceId", &SnapshotResource::referenceId, ReadOnly},
        Field{"resourceType", &SnapshotResource::type, ReadOnly},
        Field{"name", &SnapshotResource::name, ReadOnly},
        Field{"createdAt", &SnapshotResource::createdAt, UnixSeconds | ReadOnly},
        Field{"createdBy", &SnapshotResource::createdBy, ReadOnly},
    };
}

/// The types that can be asked for, as the API spells them, in the order in which they are shown.
QStringList snapshotResourceTypes();

/// `indexResourcesInSnapshot`: one page of one type.
QFuture<Result<Page<SnapshotResource>>> indexResourcesInSnapshot(
    Call call, const SnapshotId &snapshot, const QString &type, const PageRequest &page = {});

/// `indexResourcesInSnapshot` for every type, all pages, in one list.
QFuture<Result<Page<SnapshotResource>>> allResourcesInSnapshot(
    Call call, const SnapshotId &snapshot);

} // namespace cognigy
