// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/toast.h"

namespace cognigy {

class Operation;

/// What a toast says when an operation is over; its action is "Show file" where there is a file,
/// "Details" where it failed.
Toast::Content newsOf(const Operation &operation);

/// All that is known about an operation, as lines for the clipboard: plan, steps, error. No secret.
QString reportOf(const Operation &operation);

} // namespace cognigy
