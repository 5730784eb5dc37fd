// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/panel/descriptions/descriptions.h"

#include "api/snapshot.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

struct SnapshotsPanelWords {
    Q_DECLARE_TR_FUNCTIONS(cognigy::SnapshotsPanelWords)
};

QList<PanelAction> snapshotActions()
{
    using Needs = PanelAction::Needs;
    return {{.id = u"snapshot.create"_s,
                .text = SnapshotsPanelWords::tr("New Snapshot…"),
                .icon = u"add"_s,
                .needs = Needs::Nothing,
                .shortcut = QKeySequence::New,
                .operation = u"createSnapshot"_s,
                .writes = true},
        {.id = u"snapshot.upload"_s,
            .text = SnapshotsPanelWords::tr("Upload .csnap…"),
            .icon = u"upload"_s,
            .needs = Needs::Nothing,
            .operation = u"uploadSnapshotPackage"_s,
            .writes = true},
        {.id = u"snapshot.contents"_s,
            .text = SnapshotsPanelWords::tr("Look inside"),
            .icon = u"preview"_s},
        {.id = u"snapshot.endpoints"_s,
            .text = SnapshotsPanelWords::tr("Show who uses it"),
            .icon = u"endpoint"_s},
        // It asks the server to prepare a file and a link: that is a write for it.
        {.id = u"snapshot.download"_s,
            .text = SnapshotsPanelWords::tr("Download"),
            .icon = u"download"_s,
            .needs = Needs::Some,
            .operation = u"composeSnapshotDownloadLink"_s,
            .writes = true},
        {.id = u"snapshot.restore"_s,
            .text = SnapshotsPanelWords::tr("Restore…"),
            .icon = u"restore"_s,
            .operation = u"restoreSnapshot"_s,
            .writes = true,
            .danger = true,
            .inBar = true},
        {.id = u"snapshot.delete"_s,
            .text = SnapshotsPanelWords::tr("Delete…"),
            .icon = u"delete"_s,
            .needs = Needs::Some,
            .shortcut = Qt::Key_Delete,
            .operation = u"deleteSnapshot"_s,
            .writes = true,
            .danger = true}};
}

} // namespace

PanelDescription snapshotsPanel()
{
    return {.key = u"snapshots"_s,
        .title = SnapshotsPanelWords::tr("Snapshots"),
        .icon = u"snapshot"_s,
        .doing = SnapshotsPanelWords::tr("list the Snapshots"),
        .readOperation = u"indexSnapshots"_s,
        .twoLines = true,
        .tickable = true,
        .columns = {{u"name"_s}, {u"state"_s, 160, 0, 150}, {u"created"_s, 120},
            {u"createdBy"_s, 140, 3}, {u"usedBy"_s, 130, 2}, {u"download"_s, 150, 1}},
        .sortKey = u"created"_s,
        .sortOrder = Qt::DescendingOrder,
        .actions = snapshotActions(),
        .openAction = u"snapshot.contents"_s,
        .empty = {.icon = u"snapshot"_s,
            .title = SnapshotsPanelWords::tr("No Snapshots yet"),
            .text = SnapshotsPanelWords::tr(
                "A Snapshot freezes Flows, Intents and settings of a Project so that you "
                "can pin, promote or restore them. %1 fit into a Project.")
                        .arg(snapshotSlots),
            .primaryAction = u"snapshot.create"_s,
            .plainAction = u"snapshot.upload"_s},
        .filterHint = SnapshotsPanelWords::tr("Filter Snapshots"),
        .slotCount = snapshotSlots};
}

} // namespace cognigy
