// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/roles.h"

#include <QString>

class QDateTime;

namespace cognigy {

class Operation;

/// The mark of an operation.
RowState stateOf(const Operation &operation);

/// What an operation is doing or how it ended, in one line: step and environment while it runs,
/// time and duration when it is done, the reason when it failed.
QString secondLineOf(const Operation &operation, const QDateTime &now);

/// True where its plan can be started again as it is: nothing was asked and no secret is made.
bool canStartAgain(const Operation &operation);

} // namespace cognigy
