// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/panel/descriptions/descriptions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cognigy::FlowsPanel)
};

} // namespace

PanelDescription flowsPanel()
{
    return {.key = u"allFlows"_s,
        .title = Words::tr("All flows"),
        .icon = u"flow"_s,
        .doing = Words::tr("list the Flows"),
        .readOperation = u"indexFlows"_s,
        .twoLines = true,
        .columns = {{u"name"_s}, {u"project"_s, 200}, {u"training"_s, 140, 2},
            {u"changed"_s, 130, 3}, {u"changedBy"_s, 140, 1}},
        .sortKey = u"name"_s,
        .actions
        = {{.id = u"flow.project"_s, .text = Words::tr("Open its project"), .icon = u"project"_s}},
        .openAction = u"flow.project"_s,
        .empty = {.icon = u"flow"_s,
            .title = Words::tr("No flows"),
            .text = Words::tr("None of the projects that this key sees holds a flow. A super key "
                              "sees every project of the organisation.")},
        .filterHint = Words::tr("Filter flows")};
}

} // namespace cognigy
