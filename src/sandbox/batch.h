// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/call.h"

namespace sandbox {

/// Several creates, updates and deletes of a kind in one request, all or none of them:
/// `{operations: [{op, id, value}]}`. Answers nothing, or the ids by what was done to them. The
/// kind's hooks apply; handlers of the single operations do not.
Response runBatch(Call &call, const Kind &kind);

} // namespace sandbox
