// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panel/paneldescription.h"

namespace cognigy {

// What the one panel class has to know about each resource: titles, widths, actions, words. Each
// belongs to the model of the same name.

/// Actions: project.create, project.open, project.rename, project.browse, project.delete.
PanelDescription projectsPanel();

/// Actions: snapshot.create, snapshot.upload, snapshot.contents, snapshot.endpoints,
/// snapshot.download, snapshot.restore, snapshot.delete.
PanelDescription snapshotsPanel();

/// What is inside a Snapshot, as a tree by type; no actions but copying.
PanelDescription snapshotContentsPanel();

/// As a list and as a tree of fallbacks. Actions: locale.create, locale.edit, locale.rename,
/// locale.delete.
PanelDescription localesPanel();

/// Actions: apikey.create, apikey.rotate, apikey.revoke.
PanelDescription apiKeysPanel();

/// Flows of all Projects. Actions: flow.project.
PanelDescription flowsPanel();

/// The Endpoints of a Project; of one Snapshot where it is named. Actions: endpoint.snapshot.
PanelDescription endpointsPanel(const QString &snapshotName = {});

} // namespace cognigy
