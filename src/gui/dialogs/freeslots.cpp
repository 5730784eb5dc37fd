// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/freeslots.h"

#include "api/snapshot.h"
#include "gui/dialogs/notice.h"

#include <QCoreApplication>

namespace cognigy {

QString noSlotText()
{
    return QCoreApplication::translate("Dialogs", "All %1 Snapshot slots are taken.")
        .arg(snapshotSlots);
}

void showIfFull(Notice *notice, int used)
{
    if (used < snapshotSlots)
        return;
    notice->say(RowState::Warning, noSlotText(),
        QCoreApplication::translate("Dialogs",
            "Download one that you may need again, then delete it. One that an Endpoint uses has "
            "to stay."));
}

} // namespace cognigy
