// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "models/endpointsmodel.h"

#include "api/channels.h"
#include "api/locale.h"
#include "api/snapshot.h"
#include "models/timecolumn.h"
#include "net/apiclient.h"

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

QFuture<Result<Page<EndpointRow>>> fetchEndpoints(
    ApiClient &client, const ProjectId &project, const SnapshotId &used)
{
    Answer<Page<EndpointRow>> answer;
    whenDone(&client, endpointsWithEntrypoint(client, project),
        [answer, used](Result<std::vector<Endpoint>> endpoints) {
            if (!endpoints) {
                answer.finish(endpoints.error());
                return;
            }
            Page<EndpointRow> page;
            for (Endpoint &endpoint : endpoints.value()) {
                if (used.isEmpty() || endpoint.entrypoint == used.text)
                    page.items.push_back({.endpoint = std::move(endpoint)});
            }
            answer.finish(std::move(page));
        });
    return answer.future();
}

} // namespace

bool operator==(const EndpointRow &a, const EndpointRow &b)
{
    return a.pinned == b.pinned && a.snapshotName == b.snapshotName && a.localeName == b.localeName
        && sameFields(a.endpoint, b.endpoint);
}

EndpointsModel::EndpointsModel(ApiClient &client, const ProjectId &project,
    const SnapshotId &usedSnapshot, Clock &clock, QObject *parent)
    : ResourceModel(
        columnsWith(clock), {[](const EndpointRow &row) { return row.endpoint.id.text; }},
        [&client, project, usedSnapshot] { return fetchEndpoints(client, project, usedSnapshot); },
        clock, parent)
    , m_client(client)
    , m_project(project)
{
}

void EndpointsModel::ask(quint64 generation)
{
    ResourceModel::ask(generation);
    // Names are read beside the list; without the right to see them, ids do not help anybody.
    whenDone(this, indexSnapshots(m_client, m_project),
        [this, generation](Result<Page<Snapshot>> snapshots) {
            if (!isCurrent(generation) || !snapshots)
                return;
            m_snapshotNames.clear();
            for (const Snapshot &snapshot : snapshots->items)
                m_snapshotNames.insert(snapshot.id.text, snapshot.name);
            redress();
        });
    whenDone(
        this, indexLocales(m_client, m_project), [this, generation](Result<Page<Locale>> locales) {
            if (!isCurrent(generation) || !locales)
                return;
            m_localeNames.clear();
            for (const Locale &locale : locales->items)
                m_localeNames.insert(locale.referenceId.text, locale.name);
            redress();
        });
}

void EndpointsModel::dress(EndpointRow &row) const
{
    row.pinned = !row.endpoint.entrypoint.isEmpty() && row.endpoint.entrypoint != m_project.text;
    row.snapshotName = row.pinned ? m_snapshotNames.value(row.endpoint.entrypoint) : QString();
    row.localeName = m_localeNames.value(row.endpoint.locale.text);
}

QList<Column<EndpointRow>> EndpointsModel::columnsWith(Clock &clock)
{
    return {
        {.key = u"name"_s,
            .title = tr("Name"),
            .text = [](const EndpointRow &row) { return row.endpoint.name; },
            .extra = [](const EndpointRow &row, int role) -> QVariant {
                if (role == SecondLineRole && !row.endpoint.active)
                    return tr("switched off");
                return role == StrongRole ? QVariant(true) : QVariant();
            }},
        {.key = u"channel"_s,
            .title = tr("Channel"),
            .text = [](const EndpointRow &row) { return channelLabel(row.endpoint.channel); }},
        {.key = u"uses"_s,
            .title = tr("Uses"),
            .text =
                [](const EndpointRow &row) {
                    if (!row.pinned)
                        return tr("the Project as it is");
                    return row.snapshotName.isEmpty() ? tr("a Snapshot") : row.snapshotName;
                },
            .extra = [](const EndpointRow &row, int role) -> QVariant {
                if (role == MutedRole)
                    return !row.pinned;
                return role == Qt::ToolTipRole && row.pinned
                    ? tr("Pinned to the Snapshot %1").arg(row.endpoint.entrypoint)
                    : QVariant();
            }},
        {.key = u"locale"_s,
            .title = tr("Locale"),
            .text = [](const EndpointRow &row) { return row.localeName; }},
        timeColumn<EndpointRow>(u"changed"_s, tr("Last changed"), clock,
            [](const EndpointRow &row) { return row.endpoint.lastChanged; }),
    };
}

} // namespace cognigy
