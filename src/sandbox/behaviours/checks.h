// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/call.h"
#include "sandbox/tasks.h"

namespace sandbox {

/// The text of a required field, checked against what the kind says of its length and characters.
/// Throws 400 where it is missing, empty (unless allowed) or breaks a rule.
std::string requiredText(
    const Json &body, const Kind &kind, const std::string &field, bool emptyAllowed = false);

/// Throws 400 unless the text keeps to what the kind says of the field's length and characters.
void checkText(const Kind &kind, const std::string &field, const std::string &text);

/// A record of a kind that hangs right under a project which the caller may use; throws 404 or 403.
Record inProject(Call &call, const std::string &kind, const std::string &id);

/// The project that a task's parameters name; throws TaskFailed where it is gone.
Record projectOfTask(TaskRun &run);

/// The snapshot that a task's parameters name; throws TaskFailed where it is gone.
Record snapshotOfTask(TaskRun &run);

} // namespace sandbox
