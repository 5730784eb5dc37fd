// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

struct MHD_Connection;

namespace sandbox {

/// Puts bytes on a connection past the HTTP library, inside its TLS where it has one. Waits at most
/// half a minute for a client that does not read. False where the client is gone.
bool sendRaw(MHD_Connection *connection, std::string_view bytes);

/// Lets the connection's end be a reset instead of a regular close.
void endWithReset(MHD_Connection *connection);

} // namespace sandbox
