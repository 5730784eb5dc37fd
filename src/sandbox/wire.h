// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/render.h"

struct MHD_Connection;

namespace sandbox {

struct Request;

/// Queues a reply. Files are streamed, with ranges. Returns the status that went out (206 or 416
/// for ranges), 0 where nothing could.
int sendReply(MHD_Connection *connection, const Request &request, Rendered rendered);

/// The client's address, as bytes: the same for all of its connections.
std::string addressOf(MHD_Connection *connection);

/// Reads the part of a file that is asked for into the reply's body, so that it can be spoilt.
/// One of more than 64 MB stays a file.
void readFileInto(Rendered &rendered, const Request &request);

} // namespace sandbox
