// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/render.h"

namespace sandbox {

/// Packs a reply's text with gzip where the client takes that and it is worth it. Files go out as
/// they are.
void compressFor(Rendered &rendered, const Request &request);

/// Whether an `Accept-Encoding` allows gzip.
bool takesGzip(std::string_view acceptEncoding);

} // namespace sandbox
