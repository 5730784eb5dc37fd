// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "operations/snapshotplans.h"

namespace cognigy {

class FactList;

/// "Flows 41 · Lexicons 6": how many there are of each type, the most first.
QString countsText(const QMap<QString, qint64> &counts);

/// Says in a list what a restore deletes, rebuilds, breaks and leaves alone.
void showRestoreFacts(FactList *list, const RestoreFacts &facts);

} // namespace cognigy
