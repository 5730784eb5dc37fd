// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/catalogue.h"
#include "sandbox/clock.h"
#include "sandbox/files.h"
#include "sandbox/identity.h"
#include "sandbox/ids.h"
#include "sandbox/options.h"
#include "sandbox/problem.h"
#include "sandbox/request.h"
#include "sandbox/response.h"
#include "sandbox/services.h"
#include "sandbox/store.h"
#include "sandbox/tasks.h"

namespace sandbox {

/// All that a handler is given for one request.
struct Call {
    const Request &request;
    const Operation &operation;
    const Identity &caller;
    Store &store;
    const Services &services;
    std::int64_t now; ///< Unix seconds at the start of the request
    std::optional<Record> project{}; ///< that the request is about, as it was at the start

    /// Path parameter by its name in the operation's path.
    std::string param(const std::string &name) const { return request.param(name); }
    /// The body as an object; an empty object where nothing was sent. Throws 400 for other JSON.
    /// A reference into the request: iterating over it is safe.
    const Json &bodyObject() const;
    /// `projectId` from body, form or query, in this order; empty where none is given.
    std::string projectId() const;
    /// The project that the caller names and may use. Throws 400 without one, 404 for an unknown
    /// one, 403 where the caller is no member.
    Record requireProject() const;
    /// The project with this `_id`; throws 404 or 403.
    Record requireProject(const std::string &id) const;
    /// Adds `createdAt, lastChanged, createdBy, lastChangedBy` at the end of a body, or moves
    /// the two last-change stamps of one that has them. Kinds without lastChanged keep theirs out.
    void stamp(Json &body, const Kind &kind) const;
};

} // namespace sandbox
