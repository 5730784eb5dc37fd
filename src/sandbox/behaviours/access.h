// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/call.h"

namespace sandbox {

/// Makes a user a member of a project with these project roles. Writes both.
void addMember(Store &store, Record &project, const std::string &userId,
    const std::vector<std::string> &roles);

/// Ends a membership. Writes both; nothing where the user is no member.
void removeMember(Store &store, Record &project, const std::string &userId);

/// Takes a project out of the list of every member. Does not write the project.
void removeMembers(Store &store, const Record &project);

/// Whether a user is a member of a project, whatever the roles.
bool isMember(const Record &project, const std::string &userId);

/// Project roles of a user; empty where the user is no member.
std::vector<std::string> rolesIn(const Record &project, const std::string &userId);

/// Whether the caller may use the project: members with their own keys, a Super API-Key all of its
/// organisation.
bool mayUseProject(const Call &call, const Record &project);

/// Narrows a list of projects to those that the caller is a member of.
void onlyOwnProjects(Call &call, ListQuery &query);

} // namespace sandbox
