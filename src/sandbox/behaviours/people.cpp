// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/people.h"

#include "sandbox/behaviours/access.h"

#include <iostream>

namespace sandbox {

Record newOrganisation(Ids &ids, const std::string &name, std::int64_t now)
{
    Record organisation{"organisation", ""};
    organisation.body
        = {{"_id", ids.id(now)}, {"name", name}, {"disabled", false}, {"createdAt", now},
            {"lastChanged", now}, {"createdBy", systemUserId}, {"lastChangedBy", systemUserId}};
    return organisation;
}

Record newUser(Ids &ids, const std::string &organisationId, const std::string &email,
    const std::string &name, std::int64_t now)
{
    Record user{"user", organisationId};
    user.body = {{"_id", ids.id(now)}, {"id", email}, {"name", name},
        {"organisation", organisationId}, {"roles", Json::array({"base_role"})},
        {"projects", Json::array()}, {"acceptedTOS", true}, {"disabled", false}, {"createdAt", now},
        {"lastChanged", now}, {"createdBy", systemUserId}, {"lastChangedBy", systemUserId}};
    return user;
}

std::optional<Record> userByEmail(Store &store, const std::string &email)
{
    if (email.empty())
        return std::nullopt;
    for (Record &user : store.allOf("user")) {
        if (textAt(user.body, "id") == email)
            return std::move(user);
    }
    return std::nullopt;
}

Record userOf(const Call &call, const std::string &id)
{
    Record user = call.store.get("user", id);
    if (!call.caller.isManagement() && user.parent != call.caller.organisationId)
        throw Problem::notFound("There is no user with the id " + id + '.');
    return user;
}

void checkFreeEmail(Store &store, const std::string &email, const std::string &exceptId)
{
    const auto other = userByEmail(store, email);
    if (other && other->id() != exceptId)
        throw Problem::conflict("There is a user with the e-mail " + email + " already.");
}

void endTokens(Store &store, const std::string &userId)
{
    store.removeAll("credential", userId);
}

void removeUser(Store &store, const Record &user)
{
    for (const Json &id : user.body.value("projects", Json::array())) {
        if (auto project = store.find("project", id.get<std::string>()))
            removeMember(store, *project, user.id());
    }
    store.removeTree("user", user.id());
}

void sendMail(const std::string &to, const std::string &text)
{
    std::cerr << "cognigy-sandbox: mail to " + to + ": " + text + '\n';
}

} // namespace sandbox
