// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/call.h"

namespace sandbox {

/// A new organisation, not stored yet.
Record newOrganisation(Ids &ids, const std::string &name, std::int64_t now);

/// A new user with the base role, not stored yet and without a password.
Record newUser(Ids &ids, const std::string &organisationId, const std::string &email,
    const std::string &name, std::int64_t now);

/// The user with this e-mail, whatever the organisation.
std::optional<Record> userByEmail(Store &store, const std::string &email);

/// A user of the caller's organisation (any for the service user); throws 404.
Record userOf(const Call &call, const std::string &id);

/// Throws 409 where another user has this e-mail.
void checkFreeEmail(Store &store, const std::string &email, const std::string &exceptId = {});

/// Ends every token of a user; API keys stay.
void endTokens(Store &store, const std::string &userId);

/// Removes a user with keys and memberships.
void removeUser(Store &store, const Record &user);

/// A message that an installation would send by e-mail: one line on stderr.
void sendMail(const std::string &to, const std::string &text);

} // namespace sandbox
