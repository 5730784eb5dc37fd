// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/panel/descriptions/descriptions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

struct ProjectsPanelWords {
    Q_DECLARE_TR_FUNCTIONS(cognigy::ProjectsPanelWords)
};

} // namespace

PanelDescription projectsPanel()
{
    using Needs = PanelAction::Needs;
    return {.key = u"projects"_s,
        .title = ProjectsPanelWords::tr("Projects"),
        .icon = u"project"_s,
        .doing = ProjectsPanelWords::tr("list the Projects"),
        .readOperation = u"indexProjects"_s,
        .columns
        = {{u"name"_s}, {u"changed"_s, 140, 0}, {u"changedBy"_s, 160, 2}, {u"created"_s, 140, 1}},
        .sortKey = u"name"_s,
        .actions = {{.id = u"project.create"_s,
                        .text = ProjectsPanelWords::tr("New Project…"),
                        .icon = u"add"_s,
                        .needs = Needs::Nothing,
                        .shortcut = QKeySequence::New,
                        .operation = u"createProject"_s,
                        .writes = true},
            {.id = u"project.open"_s, .text = ProjectsPanelWords::tr("Open"), .icon = u"open"_s},
            {.id = u"project.rename"_s,
                .text = ProjectsPanelWords::tr("Rename…"),
                .icon = u"edit"_s,
                .shortcut = Qt::Key_F2,
                .operation = u"updateProject"_s,
                .writes = true},
            {.id = u"project.browse"_s,
                .text = ProjectsPanelWords::tr("Open in the browser"),
                .icon = u"browser"_s,
                .shortcut = Qt::CTRL | Qt::Key_B},
            {.id = u"project.delete"_s,
                .text = ProjectsPanelWords::tr("Delete…"),
                .icon = u"delete"_s,
                .shortcut = Qt::Key_Delete,
                .operation = u"deleteProject"_s,
                .writes = true,
                .danger = true}},
        .openAction = u"project.open"_s,
        .empty = {.icon = u"project"_s,
            .title = ProjectsPanelWords::tr("No Projects yet"),
            .text = ProjectsPanelWords::tr(
                "A Project holds the Flows, Locales, Endpoints and Snapshots of one "
                "virtual agent. Make one, or ask an admin to add you to theirs."),
            .primaryAction = u"project.create"_s},
        .filterHint = ProjectsPanelWords::tr("Filter Projects")};
}

} // namespace cognigy
