// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "gui/shell/services.h"

#include <functional>

class QDialog;
class QWidget;

namespace cognigy {

class PlanStarter;

/// What the actions of all subjects share: where dialogs stand, how plans start, how trouble is
/// told. Everything here outlives the actions.
struct ActionContext {
    const Services &services;
    PlanStarter &starter;
    QWidget *window; ///< parent of dialogs
    /// Tells trouble that belongs to no panel; `doing` completes "Could not …".
    std::function<void(const Error &error, const QString &doing)> tell;
};

/// Shows a dialog over the window without a nested event loop; it is gone once closed.
void openDialog(QDialog *dialog);

} // namespace cognigy
