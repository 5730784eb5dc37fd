// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace sandbox {

/// Bytes of a base64 text; stops at the first character that is none of its alphabet.
std::string fromBase64(std::string_view text);

} // namespace sandbox
