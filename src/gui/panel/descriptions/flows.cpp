// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/panel/descriptions/descriptions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

struct FlowsPanelWords {
    Q_DECLARE_TR_FUNCTIONS(cognigy::FlowsPanelWords)
};

} // namespace

PanelDescription flowsPanel()
{
    return {.key = u"allFlows"_s,
        .title = FlowsPanelWords::tr("All Flows"),
        .icon = u"flow"_s,
        .doing = FlowsPanelWords::tr("list the Flows"),
        .readOperation = u"indexFlows"_s,
        .twoLines = true,
        .columns = {{u"name"_s}, {u"project"_s, 200}, {u"training"_s, 140, 2},
            {u"changed"_s, 130, 3}, {u"changedBy"_s, 140, 1}},
        .sortKey = u"name"_s,
        .actions = {{.id = u"flow.project"_s,
            .text = FlowsPanelWords::tr("Open its Project"),
            .icon = u"project"_s}},
        .openAction = u"flow.project"_s,
        .empty = {.icon = u"flow"_s,
            .title = FlowsPanelWords::tr("No Flows"),
            .text = FlowsPanelWords::tr(
                "None of the Projects that this key sees holds a Flow. A super key "
                "sees every Project of the organisation.")},
        .filterHint = FlowsPanelWords::tr("Filter Flows")};
}

} // namespace cognigy
