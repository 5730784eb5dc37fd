// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/call.h"

namespace sandbox {

/// Checks an object against the fields of a kind: unknown fields, wrong types, words of enums,
/// length and forbidden characters. `creating` also asks for the required ones. Returns the fields
/// that are to be stored or, on creating, looked at. Throws 400 that names the field.
Json checkedFields(const Catalogue &catalogue, const Operation &operation, const Kind &kind,
    const Json &body, bool creating);
/// The same for the body of a request.
Json checkedBody(const Call &call, const Kind &kind, bool creating);

/// For operations with a handler of their own: throws 400 for a body field that neither the
/// operation nor its kind knows, and on create and update also for what checkedBody() refuses.
void checkFields(const Call &call);

/// Throws 409 where another record of the same parent has this name and the kind wants it unique.
/// `exceptId` is the record itself on an update.
void checkUniqueName(const Call &call, const Kind &kind, const std::string &parent,
    const std::string &name, const std::string &exceptId = {});

} // namespace sandbox
