// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/usersfile.h"

#include "sandbox/behaviours/access.h"
#include "sandbox/behaviours/people.h"
#include "sandbox/behaviours/projects.h"
#include "sandbox/keys.h"

#include <algorithm>
#include <fstream>

namespace sandbox {

namespace {

[[noreturn]] void refuse(const Services &services, const std::string &why)
{
    throw std::runtime_error(
        "The file of --users, " + services.options.usersFile.string() + ": " + why);
}

Json parsed(const Services &services)
{
    std::ifstream file(services.options.usersFile, std::ios::binary);
    if (!file)
        refuse(services, "it cannot be opened.");
    try {
        Json content = Json::parse(file);
        if (content.is_object() && content.value("organisations", Json()).is_array())
            return content;
    } catch (const Json::parse_error &error) {
        refuse(services, std::string("it is no JSON. ") + error.what());
    }
    refuse(services, "it has to be an object with a list \"organisations\".");
}

/// Reads the entries of one organisation.
class Reader {
public:
    Reader(Store &store, const Services &services)
        : m_store(store)
        , m_services(services)
        , m_now(services.clock.now())
    {
    }

    void read(const Json &entry)
    {
        const std::string name = needed(entry, "name", "an organisation");
        Record organisation = organisationNamed(name);
        for (const Json &user : entry.value("users", Json::array()))
            readUser(organisation, user);
        for (const Json &key : entry.value("superApiKeys", Json::array()))
            keepKey({"superApiKey", organisation.id()}, "Super API-Key", key);
        for (const Json &project : entry.value("projects", Json::array()))
            readProject(organisation, project);
    }

private:
    std::string needed(const Json &entry, const char *key, const char *what) const
    {
        const std::string text = entry.is_object() ? textAt(entry, key) : std::string();
        if (text.empty())
            refuse(m_services, std::string(what) + " has no \"" + key + "\".");
        return text;
    }

    Json checkedRoles(const Json &roles, const std::string &enumName) const
    {
        const auto &words = m_services.catalogue.words(enumName);
        for (const Json &role : roles) {
            if (!role.is_string()
                || std::find(words.begin(), words.end(), role.get<std::string>()) == words.end())
                refuse(m_services, "there is no " + enumName + ' ' + role.dump() + '.');
        }
        return roles;
    }

    Record organisationNamed(const std::string &name)
    {
        if (auto known = m_store.findName("organisation", "", name))
            return *std::move(known);
        Record made = newOrganisation(m_services.ids, name, m_now);
        m_store.insert(made);
        return made;
    }

    void readUser(const Record &organisation, const Json &entry)
    {
        const std::string email = needed(entry, "email", "a user");
        auto known = userByEmail(m_store, email);
        if (known && known->parent != organisation.id())
            refuse(m_services, "the user " + email + " belongs to another organisation.");
        Record user = known ? *known
                            : newUser(m_services.ids, organisation.id(), email,
                                textAt(entry, "name", email), m_now);
        user.body["roles"]
            = checkedRoles(entry.value("roles", Json::array({"base_role"})), "globalRole");
        if (const std::string password = textAt(entry, "password"); !password.empty())
            setPassword(user, m_services.ids, password);
        if (known)
            m_store.update(user);
        else
            m_store.insert(user);
        for (const Json &key : entry.value("apiKeys", Json::array()))
            keepKey({"apiKey", user.id()}, "From the users file", key);
    }

    void keepKey(Record owner, const std::string &name, const Json &key)
    {
        if (!key.is_string() || key.get<std::string>().empty())
            refuse(m_services, "an API key is no text.");
        const auto value = key.get<std::string>();
        if (m_store.find("credential", sha256(value)))
            return;
        owner.body = {{"_id", m_services.ids.id(m_now)}, {"name", name}, {"createdAt", m_now}};
        m_store.insert(owner);
        storeCredential(m_store, value, owner.kind, owner.id(), m_now, 0);
    }

    void readProject(const Record &organisation, const Json &entry)
    {
        const std::string name = needed(entry, "name", "a project");
        auto project = m_store.findName("project", organisation.id(), name);
        if (!project) {
            NewProject wanted;
            wanted.name = name;
            wanted.language = textAt(entry, "locale", "en-US");
            wanted.color = textAt(entry, "color", "blue");
            project = addProject(
                m_store, m_services.ids, organisation.id(), wanted, systemUserId, m_now);
        }
        const Json members = entry.value("members", Json::object());
        for (const auto &[email, roles] : members.items()) {
            const auto user = userByEmail(m_store, email);
            if (!user || user->parent != organisation.id())
                refuse(m_services,
                    "the member " + email + " of the project " + name
                        + " is no user of the organisation.");
            addMember(m_store, *project, user->id(), checkedRoles(roles, "projectRole"));
        }
    }

    Store &m_store;
    const Services &m_services;
    std::int64_t m_now;
};

} // namespace

void readUsersFile(Store &store, const Services &services)
{
    const Json content = parsed(services);
    Reader reader(store, services);
    for (const Json &entry : content["organisations"])
        reader.read(entry);
}

} // namespace sandbox
