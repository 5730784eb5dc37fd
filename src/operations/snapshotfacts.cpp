// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/allpages.h"
#include "api/projectcontents.h"
#include "operations/chain.h"
#include "operations/snapshotplans.h"

namespace cognigy {

namespace {

template <class T, class Index>
QFuture<Result<std::vector<T>>> wholeList(Call call, const ProjectId &project, Index index)
{
    const auto pages = allPages<T>(&call.client,
        [call, project, index](const PageRequest &page) { return index(call, project, page); });
    return mapped<std::vector<T>>(&call.client, pages,
        [](Page<T> page) -> Result<std::vector<T>> { return std::move(page.items); });
}

} // namespace

QFuture<Result<SnapshotFacts>> gatherSnapshotFacts(
    Call call, const ProjectId &project, const QString &projectName)
{
    QObject *context = &call.client;
    return andThen(context, wholeList<Snapshot>(call, project, indexSnapshots),
        [=](std::vector<Snapshot> snapshots) {
            return mapped<SnapshotFacts>(context, endpointsWithEntrypoint(call, project),
                [=](std::vector<Endpoint> endpoints) -> Result<SnapshotFacts> {
                    return SnapshotFacts{.project = project,
                        .projectName = projectName,
                        .snapshots = snapshots,
                        .endpoints = std::move(endpoints),
                        .now = call.client.serverNow()};
                });
        });
}

QFuture<Result<RestoreFacts>> gatherRestoreFacts(
    Call call, const ProjectId &project, const QString &projectName, const Snapshot &snapshot)
{
    QObject *context = &call.client;
    const RestoreFacts start{.project = project, .projectName = projectName, .snapshot = snapshot};
    const auto inside = mapped<RestoreFacts>(context, allResourcesInSnapshot(call, snapshot.id),
        [start](const Page<SnapshotResource> &page) -> Result<RestoreFacts> {
            RestoreFacts facts = start;
            for (const SnapshotResource &resource : page.items)
                ++facts.rebuilt[resource.type];
            return facts;
        });
    const auto counted = andThen(context, inside, [=](const RestoreFacts &facts) {
        return mapped<RestoreFacts>(context, countProjectContents(call, project),
            [facts](const QMap<QString, qint64> &counts) -> Result<RestoreFacts> {
                RestoreFacts more = facts;
                more.deleted = counts;
                return more;
            });
    });
    const auto withLocales = andThen(context, counted, [=](const RestoreFacts &facts) {
        return mapped<RestoreFacts>(context, wholeList<Locale>(call, project, indexLocales),
            [facts](std::vector<Locale> locales) -> Result<RestoreFacts> {
                RestoreFacts more = facts;
                more.locales = std::move(locales);
                return more;
            });
    });
    return andThen(context, withLocales, [=](const RestoreFacts &facts) {
        return mapped<RestoreFacts>(context, endpointsWithEntrypoint(call, project),
            [facts](std::vector<Endpoint> endpoints) -> Result<RestoreFacts> {
                RestoreFacts more = facts;
                more.endpoints = std::move(endpoints);
                return more;
            });
    });
}

} // namespace cognigy
