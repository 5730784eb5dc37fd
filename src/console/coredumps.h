// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace cognigy {

/// Keeps keys out of core dumps and other programs out of our memory, where the system offers it.
/// Does nothing in debug builds, so that they can be debugged. True where something was done.
bool forbidCoreDumps();

} // namespace cognigy
