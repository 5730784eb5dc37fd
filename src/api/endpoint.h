// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/call.h"
#include "api/page.h"
#include "base/future.h"

namespace cognigy {

/// An Endpoint: the channel by which people reach a Flow of a Project or of a Snapshot.
struct Endpoint {
    EndpointId id{};
    QString name{};
    QString channel{};
    ReferenceId flow{}; ///< reference id of the Flow
    ReferenceId locale{}; ///< reference id of the Locale
    QString entrypoint{}; ///< `_id` of the Project, or of the Snapshot that it is pinned to; the
                          ///< list leaves it out
    bool active = true;
    bool overrideSnapshotConnections = false;
    QDateTime createdAt{};
    QDateTime lastChanged{};
    UserId lastChangedBy{};
};

// `URLToken` is left out on purpose: whoever has it can talk to the Endpoint.
constexpr auto fieldsOf(Tag<Endpoint>)
{
    return std::tuple{
        Field{"_id", &Endpoint::id, Required | ReadOnly},
        Field{"name", &Endpoint::name, Required},
        Field{"channel", &Endpoint::channel},
        Field{"flowId", &Endpoint::flow},
        Field{"localeId", &Endpoint::locale},
        Field{"entrypoint", &Endpoint::entrypoint},
        Field{"active", &Endpoint::active},
        Field{"overrideSnapshotConnections", &Endpoint::overrideSnapshotConnections},
        Field{"createdAt", &Endpoint::createdAt, UnixSeconds | ReadOnly},
        Field{"lastChanged", &Endpoint::lastChanged, UnixSeconds | ReadOnly},
        Field{"lastChangedBy", &Endpoint::lastChangedBy, ReadOnly},
    };
}

/// `indexEndpoints`: one page.
QFuture<Result<Page<Endpoint>>> indexEndpoints(
    Call call, const ProjectId &project, const PageRequest &page = {});
/// `readEndpoint`.
QFuture<Result<Endpoint>> readEndpoint(Call call, const EndpointId &endpoint);
/// `updateEndpoint`: sends what differs.
QFuture<Done> updateEndpoint(WriteCall call, const Endpoint &before, const Endpoint &after);

/// `indexEndpoints`, all pages, and `readEndpoint` for each that came without its entrypoint, four
/// at a time. One that has gone meanwhile is left out.
QFuture<Result<std::vector<Endpoint>>> endpointsWithEntrypoint(Call call, const ProjectId &project);

} // namespace cognigy
