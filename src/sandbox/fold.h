// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace sandbox {

/// UTF-8 text in one case, for comparing names without regard to it: "ÄRGER" → "ärger".
/// Knows Latin, Greek and Cyrillic; leaves the rest as it is.
std::string folded(std::string_view text);

} // namespace sandbox
