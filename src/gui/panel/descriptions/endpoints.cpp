// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/panel/descriptions/descriptions.h"

#include "models/endpointsmodel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cognigy::EndpointsPanel)
};

QString whyNoSnapshot(const QModelIndex &row)
{
    const auto *endpoints = qobject_cast<const EndpointsModel *>(row.model());
    if (!endpoints || endpoints->at(row).pinned)
        return {};
    return Words::tr("It uses the Project as it is, no Snapshot.");
}

} // namespace

PanelDescription endpointsPanel(const QString &snapshotName)
{
    const bool ofSnapshot = !snapshotName.isEmpty();
    return {.key = u"endpoints"_s,
        .title = ofSnapshot ? Words::tr("Endpoints that use %1").arg(snapshotName)
                            : Words::tr("Endpoints"),
        .icon = u"endpoint"_s,
        .doing = Words::tr("list the Endpoints"),
        .readOperation = u"indexEndpoints"_s,
        .twoLines = true,
        .columns = {{u"name"_s}, {u"channel"_s, 130, 2}, {u"uses"_s, 180}, {u"locale"_s, 130, 3},
            {u"changed"_s, 130, 1}},
        .sortKey = u"name"_s,
        .actions = {{.id = u"endpoint.snapshot"_s,
            .text = Words::tr("Show the snapshot that it uses"),
            .icon = u"snapshot"_s,
            .whyNot = whyNoSnapshot}},
        .openAction = u"endpoint.snapshot"_s,
        .empty = {.icon = u"endpoint"_s,
            .title = ofSnapshot ? Words::tr("No endpoint uses %1").arg(snapshotName)
                                : Words::tr("No endpoints"),
            .text = ofSnapshot
                ? Words::tr("This snapshot can be deleted without breaking an endpoint.")
                : Words::tr("An endpoint connects a channel, such as a web chat or a phone line, "
                            "with a flow. Endpoints are made in Cognigy.AI.")},
        .filterHint = Words::tr("Filter endpoints")};
}

} // namespace cognigy
