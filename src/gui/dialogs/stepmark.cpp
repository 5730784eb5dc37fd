// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/stepmark.h"

namespace cognigy {

RowState markOf(StepState::Kind kind)
{
    switch (kind) {
    case StepState::Kind::Waiting:
        return RowState::Waiting;
    case StepState::Kind::Running:
        return RowState::Running;
    case StepState::Kind::Succeeded:
        return RowState::Ready;
    case StepState::Kind::Failed:
        return RowState::Failed;
    case StepState::Kind::Cancelled:
        return RowState::Stale;
    case StepState::Kind::Unknown:
        return RowState::Warning;
    }
    return RowState::None;
}

} // namespace cognigy
