// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/response.h"

namespace sandbox {

struct Request;

/// Content-Type of refusals.
inline constexpr const char *problemType = "application/problem+json; charset=utf-8";

/// A response as it goes over the wire; `file` stands for the body where it is there.
struct Rendered {
    int status = 200;
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;
    std::optional<FileBody> file;
};

/// True where a list is to be HAL: no Accept, any type, or HAL asked for and plain JSON not.
bool wantsHal(const std::string &accept);

/// Lists become their envelope or HAL; problems get `instance` and the trace id.
Rendered render(Response response, const Request &request, const std::string &traceId);

} // namespace sandbox
