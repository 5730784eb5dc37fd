// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/gathering.h"

#include "operations/explain.h"

#include <QCoreApplication>

namespace cognigy {

void showReading(Notice *notice, const QString &what)
{
    notice->say(RowState::Running, what);
}

void showUnread(Notice *notice, const Error &error, const QString &doing)
{
    const Explanation words = explain(error, {.doing = doing});
    notice->say(RowState::Failed, words.title,
        words.whatToDo.isEmpty() ? words.why : words.why + u' ' + words.whatToDo,
        QCoreApplication::translate("Dialogs", "Retry"));
}

void hideNotice(Notice *notice)
{
    notice->hide();
}

} // namespace cognigy
