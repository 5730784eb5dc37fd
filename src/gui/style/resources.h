// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace cognigy {

/// Makes the icons of this library known to Qt. Call it once, before the first window: a static
/// library's resources are dropped by the linker unless somebody asks for them.
void initResources();

} // namespace cognigy
