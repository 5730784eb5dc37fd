// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/acl.h"

#include "sandbox/catalogue.h"

#include <algorithm>
#include <set>

namespace sandbox {

namespace {

using Roles = std::set<std::string>;

Json verbs(bool create, bool read, bool update, bool remove)
{
    return {{"create", create}, {"read", read}, {"update", update}, {"delete", remove}};
}

/// The permission word of a kind: mostly its plural, with a few of their own.
std::string permissionOf(const std::string &kind)
{
    static const std::map<std::string, std::string> words{{"project", "project"},
        {"projectSettings", "projectSettings"}, {"snapshot", "snapshots"}, {"locale", "locales"},
        {"endpoint", "endpoints"}, {"flow", "flows"}, {"chartNode", "flowNodes"},
        {"state", "states"}, {"intent", "intents"}, {"yesNoIntent", "yesNoIntents"},
        {"lexicon", "lexicons"}, {"connection", "connections"},
        {"largeLanguageModel", "largeLanguageModels"}, {"knowledgeStore", "knowledgeStores"},
        {"function", "functions"}, {"extension", "extensions"}, {"playbook", "playbooks"},
        {"package", "packages"}, {"task", "tasks"}, {"logEntry", "logs"}, {"member", "members"},
        {"nluConnector", "nluConnectors"}, {"snippet", "tokens"}, {"goal", "milestones"},
        {"contactProfile", "contactProfiles"}, {"conversation", "conversationHistory"},
        {"agentAssistConfig", "agentAssistConfigs"}, {"liveAgentInbox", "liveAgentInbox"}};
    const auto found = words.find(kind);
    return found == words.end() ? std::string() : found->second;
}

bool anyOf(const Json &allowed, const Roles &roles, const char *everything)
{
    if (roles.contains(everything))
        return true;
    return std::any_of(allowed.begin(), allowed.end(), [&](const Json &role) {
        const auto name = role.get<std::string>();
        return name == "@member" || roles.contains(name);
    });
}

} // namespace

Json organisationRights(const Json &globalRoles)
{
    Roles roles;
    for (const Json &role : globalRoles)
        roles.insert(role.get<std::string>());
    const bool admin = roles.contains("admin");
    const auto all = [&](const char *role) {
        const bool may = admin || roles.contains(role);
        return verbs(may, may, may, may);
    };
    const bool details
        = admin || roles.contains("userManager") || roles.contains("userDetailsViewer");
    Json rights{{"users", all("userManager")}, {"apiKeys", all("apiKeys")}};
    rights["analyticsOdata"] = verbs(false, roles.contains("odata"), false, false);
    rights["assignProject"] = all("projectAssigner");
    rights["liveAgentAccount"] = all("liveAgentAdmin");
    rights["projects"] = all("projectManager");
    rights["userDetails"] = verbs(false, details, false, false);
    rights["voiceGatewayAccount"] = all("voiceGatewayUser");
    return {{"rights", std::move(rights)}, {"roles", globalRoles}};
}

Json projectRights(const std::vector<std::string> &projectRoles)
{
    const Roles roles(projectRoles.begin(), projectRoles.end());
    Json rights = Json::object();
    static const Json file = Catalogue::file("roles");
    for (const Json &row : file.at("rights")) {
        const std::string permission = permissionOf(textAt(row, "kind"));
        const std::string action = textAt(row, "action");
        if (permission.empty())
            continue;
        if (!rights.contains(permission))
            rights[permission] = verbs(false, false, false, false);
        Json &shown = rights[permission];
        const bool may = anyOf(row.at("roles"), roles, "projectAdmin");
        if (action == "write")
            shown["create"] = shown["update"] = shown["delete"] = may;
        else if (shown.contains(action))
            shown[action] = may;
    }
    return {{"rights", std::move(rights)}, {"roles", projectRoles}, {"allowedLocales", nullptr}};
}

} // namespace sandbox
