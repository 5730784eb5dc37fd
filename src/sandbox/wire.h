// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/render.h"

struct MHD_Connection;

namespace sandbox {

struct Request;

/// Queues a reply. Files are streamed, with ranges. `cut` breaks the connection in the middle of
/// the body. Returns the status that went out (206 or 416 for ranges), 0 where nothing could.
int sendReply(MHD_Connection *connection, const Request &request, Rendered rendered, bool cut);

} // namespace sandbox
