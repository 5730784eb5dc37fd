// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace cognigy {

class Notice;

/// Why nothing can be added while all Snapshot slots are taken.
QString noSlotText();
/// Says it in a notice, with what to do, where that many Snapshots fill all slots.
void showIfFull(Notice *notice, int used);

} // namespace cognigy
