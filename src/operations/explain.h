// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "base/error.h"

#include <QString>
#include <QStringList>

namespace cognigy {

/// An error in words for a person, translated.
struct Explanation {
    QString title{}; ///< what happened
    QString why{};
    QString whatToDo{};
    bool canRetry = false; ///< trying again may help
    QStringList causes{}; ///< likely reasons to show as a list; mostly empty
};

/// Where an error happened, as far as it helps the words.
struct ErrorContext {
    QString doing{}; ///< "list the Snapshots": completes "Could not …"
    QString environment{}; ///< its name
    QString host{};
    QStringList roles{}; ///< the user's, to name the missing one
    bool superKey = false; ///< a super key was to be minted
};

/// Says what happened, why, and what to do. One place for all errors of the program.
Explanation explain(const Error &error, const ErrorContext &context = {});

/// What goes to the clipboard for support: kind, operation, status, code, trace id, sample. No
/// secret is in it.
QString detailsOf(const Error &error);

} // namespace cognigy
