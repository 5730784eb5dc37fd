// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/request.h"

namespace sandbox {

/// Undoes percent-escapes; `plusIsSpace` for queries and forms. A stray `%` stays.
std::string unescaped(std::string_view text, bool plusIsSpace = false);

/// `a=1&b=2` as unescaped pairs in order; also the body of a form.
std::vector<std::pair<std::string, std::string>> parseQuery(std::string_view text);

/// Fills path, segments and queryItems from `target`: drops a leading `/new`, doubled and trailing
/// slashes, and the `}` that one client function leaves at the end of its path.
void readTarget(Request &request);

} // namespace sandbox
