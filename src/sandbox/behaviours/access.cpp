// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/access.h"

#include <algorithm>

namespace sandbox {

namespace {

std::vector<std::string> texts(const Json &array)
{
    std::vector<std::string> result;
    for (const Json &item : array) {
        if (item.is_string())
            result.push_back(item.get<std::string>());
    }
    return result;
}

void forget(Store &store, Record &user, const std::string &projectId)
{
    Json left = Json::array();
    for (const std::string &id : texts(user.body.value("projects", Json::array()))) {
        if (id != projectId)
            left.push_back(id);
    }
    user.body["projects"] = std::move(left);
    store.update(user);
}

} // namespace

void addMember(
    Store &store, Record &project, const std::string &userId, const std::vector<std::string> &roles)
{
    project.internal["members"][userId] = roles;
    store.update(project);
    auto user = store.find("user", userId);
    if (!user)
        return; // a Super API-Key acts for no user
    Json &projects = user->body["projects"];
    if (!projects.is_array())
        projects = Json::array();
    if (std::find(projects.begin(), projects.end(), Json(project.id())) == projects.end())
        projects.push_back(project.id());
    store.update(*user);
}

void removeMember(Store &store, Record &project, const std::string &userId)
{
    if (project.internal.contains("members"))
        project.internal["members"].erase(userId);
    store.update(project);
    if (auto user = store.find("user", userId))
        forget(store, *user, project.id());
}

void removeMembers(Store &store, const Record &project)
{
    const Json members = project.internal.value("members", Json::object());
    for (const auto &[userId, roles] : members.items()) {
        if (auto user = store.find("user", userId))
            forget(store, *user, project.id());
    }
}

bool isMember(const Record &project, const std::string &userId)
{
    return project.internal.value("members", Json::object()).contains(userId);
}

std::vector<std::string> rolesIn(const Record &project, const std::string &userId)
{
    const Json members = project.internal.value("members", Json::object());
    const auto found = members.find(userId);
    return found == members.end() ? std::vector<std::string>() : texts(*found);
}

bool mayUseProject(const Call &call, const Record &project)
{
    if (call.caller.isSuper())
        return project.parent == call.caller.organisationId;
    return isMember(project, call.caller.userId);
}

void onlyOwnProjects(Call &call, ListQuery &query)
{
    if (call.caller.isSuper())
        return;
    const auto user = call.store.find("user", call.caller.userId);
    query.onlyIds
        = user ? texts(user->body.value("projects", Json::array())) : std::vector<std::string>();
}

} // namespace sandbox
