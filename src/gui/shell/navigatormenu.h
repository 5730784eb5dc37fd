// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/navigatormodel.h"

class QMenu;

namespace cognigy {

class MainWindow;
class ProjectActions;
struct Services;

/// Fills the context menu of a row of the navigator: open, close, edit and remove environments;
/// open, pin, rename, delete, copy ids of and browse Projects.
void fillNavigatorMenu(QMenu *menu, const NavigatorModel::Spot &spot, MainWindow &window,
    const Services &services, ProjectActions &projects);

} // namespace cognigy
