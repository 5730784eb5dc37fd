// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/panel/descriptions/descriptions.h"

#include "models/endpointsmodel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

struct EndpointsPanelWords {
    Q_DECLARE_TR_FUNCTIONS(cognigy::EndpointsPanelWords)
};

QString whyNoSnapshot(const QModelIndex &row)
{
    const auto *endpoints = qobject_cast<const EndpointsModel *>(row.model());
    if (!endpoints || endpoints->at(row).pinned)
        return {};
    return EndpointsPanelWords::tr("It uses the Project as it is, no Snapshot.");
}

} // namespace

PanelDescription endpointsPanel(const QString &snapshotName)
{
    const bool ofSnapshot = !snapshotName.isEmpty();
    return {.key = u"endpoints"_s,
        .title = ofSnapshot ? EndpointsPanelWords::tr("Endpoints that use %1").arg(snapshotName)
                            : EndpointsPanelWords::tr("Endpoints"),
        .icon = u"endpoint"_s,
        .doing = EndpointsPanelWords::tr("list the Endpoints"),
        .readOperation = u"indexEndpoints"_s,
        .twoLines = true,
        .columns = {{u"name"_s}, {u"channel"_s, 130, 2}, {u"uses"_s, 180}, {u"locale"_s, 130, 3},
            {u"changed"_s, 130, 1}},
        .sortKey = u"name"_s,
        .actions = {{.id = u"endpoint.snapshot"_s,
            .text = EndpointsPanelWords::tr("Show the Snapshot that it uses"),
            .icon = u"snapshot"_s,
            .whyNot = whyNoSnapshot}},
        .openAction = u"endpoint.snapshot"_s,
        .empty = {.icon = u"endpoint"_s,
            .title = ofSnapshot ? EndpointsPanelWords::tr("No Endpoint uses %1").arg(snapshotName)
                                : EndpointsPanelWords::tr("No Endpoints"),
            .text = ofSnapshot
                ? EndpointsPanelWords::tr(
                    "This Snapshot can be deleted without breaking an Endpoint.")
                : EndpointsPanelWords::tr(
                    "An Endpoint connects a channel, such as a web chat or a phone line, "
                    "with a Flow. Endpoints are made in Cognigy.AI.")},
        .filterHint = EndpointsPanelWords::tr("Filter Endpoints")};
}

} // namespace cognigy
