// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/place.h"

#include <QList>
#include <QUuid>

class QMainWindow;
class QSettings;

namespace cognigy {

/// What was open when the window was closed. Ids and names only, never a secret.
struct OpenPages {
    QList<QUuid> environments; ///< in the order in which they were opened
    QList<Place> places;
    int current = -1; ///< which of the places was in front; -1: none of them
};

/// Geometry of the window and places of its docks.
void saveLayout(QSettings &settings, const QMainWindow &window);
/// False where nothing was saved yet, or by another version of the layout.
bool restoreLayout(const QSettings &settings, QMainWindow &window);

void saveOpenPages(QSettings &settings, const OpenPages &pages);
/// Places that cannot be understood are left out.
OpenPages readOpenPages(QSettings &settings);

} // namespace cognigy
