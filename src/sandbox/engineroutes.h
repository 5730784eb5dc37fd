// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/behaviour.h"

namespace sandbox {

/// The OAuth routes: token (four grants, any client id and secret), authorize, revoke.
void addOAuth(Behaviours &behaviours);
/// readTask, indexTasks and cancelTask.
void addTasks(Behaviours &behaviours);
/// `/` says what this server is, `/openapi` shows the API, `/openapi/openapi-viewer.json` is its
/// OpenAPI document. None of them needs a key.
void addPages(Behaviours &behaviours);

} // namespace sandbox
