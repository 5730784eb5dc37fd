// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/snapshotsmodel.h"
#include "operations/operationlist.h"

namespace cognigy {

/// What an operation does to a Snapshot now, in a word and a percentage; empty where it does
/// nothing to it (any more).
QString activityOf(const Operation &operation, const SnapshotId &snapshot);

/// Lets the rows say what running operations of the environment do to them. Both outlive the call;
/// it ends with either.
void followOperations(
    SnapshotsModel &model, const OperationList &operations, const QUuid &environment);

} // namespace cognigy
