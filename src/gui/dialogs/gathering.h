// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "base/future.h"
#include "gui/dialogs/notice.h"

#include <functional>

namespace cognigy {

/// The notice of a dialog that is still reading what it must know.
void showReading(Notice *notice, const QString &what);
/// The notice of a dialog that could not read it, with Retry: Notice::actionTriggered().
void showUnread(Notice *notice, const Error &error, const QString &doing);
void hideNotice(Notice *notice);

/// Asks for what a dialog must know, says so in its notice while it waits, offers Retry where that
/// failed, and hands it over when it has come. `doing` completes "Could not …".
template <class T, class Use>
void gatherInto(QWidget *dialog, Notice *notice, std::function<QFuture<Result<T>>()> ask,
    const QString &reading, const QString &doing, Use use)
{
    showReading(notice, reading);
    whenDone(dialog, ask(), [=](Result<T> facts) {
        if (facts) {
            hideNotice(notice);
            use(std::move(facts).value());
            return;
        }
        showUnread(notice, facts.error(), doing);
        QObject::connect(
            notice, &Notice::actionTriggered, dialog,
            [=] { gatherInto<T>(dialog, notice, ask, reading, doing, use); },
            Qt::SingleShotConnection);
    });
}

} // namespace cognigy
