// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/panel/descriptions/descriptions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

struct SnapshotContentsPanelWords {
    Q_DECLARE_TR_FUNCTIONS(cognigy::SnapshotContentsPanelWords)
};

} // namespace

PanelDescription snapshotContentsPanel()
{
    return {.key = u"snapshotContents"_s,
        .title = SnapshotContentsPanelWords::tr("Inside the Snapshot"),
        .icon = u"snapshot"_s,
        .doing = SnapshotContentsPanelWords::tr("list what is inside the Snapshot"),
        .readOperation = u"indexResourcesInSnapshot"_s,
        .columns = {{u"name"_s}, {u"created"_s, 140, 2}, {u"createdBy"_s, 140, 3},
            {u"referenceId"_s, 300, 1}},
        .empty = {.icon = u"snapshot"_s,
            .title = SnapshotContentsPanelWords::tr("Nothing inside"),
            .text = SnapshotContentsPanelWords::tr(
                "This Snapshot holds none of the resources that the API lists. "
                "Endpoints, knowledge, logs and members are never part of one.")},
        .filterHint = SnapshotContentsPanelWords::tr("Search inside"),
        .expands = true};
}

} // namespace cognigy
