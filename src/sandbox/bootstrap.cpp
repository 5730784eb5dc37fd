// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/bootstrap.h"

#include "sandbox/behaviours/all.h"
#include "sandbox/behaviours/people.h"
#include "sandbox/keys.h"
#include "sandbox/usersfile.h"

namespace sandbox {

namespace {

constexpr std::int64_t day = 24 * 3600;

Json globalRoles()
{
    const Json file = Catalogue::file("roles");
    Json names = Json::array();
    for (const Json &role : file["roles"]) {
        if (textAt(role, "scope") == "global")
            names.push_back(role["name"]);
    }
    return names;
}

Record newAdministrator(Ids &ids, const std::string &organisationId, std::int64_t now)
{
    Record user = newUser(ids, organisationId, "admin@sandbox.example", "Ada Admin", now);
    user.body["roles"] = globalRoles();
    return user;
}

void fill(Store &store, const Services &services)
{
    // Seeded, so that a demo can be made again; the time is the day's, for the same reason.
    Ids ids(services.options.seed);
    const std::int64_t now = services.clock.now() / day * day;
    Record organisation = newOrganisation(ids, "Sandbox", now);
    Record user = newAdministrator(ids, organisation.id(), now);
    const std::string password = ids.hex(16);
    setPassword(user, ids, password);
    store.insert(organisation);
    store.insert(user);
    const NewKey key = makeApiKey(store, ids, user.id(), "Sandbox", now);
    store.setSetting("organisationId", organisation.id());
    store.setSetting("userId", user.id());
    store.setSetting("apiKey", key.value);
    store.setSetting("managementUser", "management");
    store.setSetting("managementPassword", password);
    if (services.options.demo) {
        Seeding seeding{store, services.files, services.catalogue, ids, now, organisation.id(),
            user.id(), services.options.scale};
        seedDemo(seeding);
    }
}

} // namespace

Access prepareStore(Database &database, const Services &services)
{
    Access access;
    database.fill([&](Store &store) {
        // One of an older program is filled already, and does not say so.
        if (store.setting("userId").empty())
            fill(store, services);
    });
    if (!services.options.usersFile.empty()) {
        database.write([&](Store &store) {
            readUsersFile(store, services);
            return true;
        });
    }
    database.read([&](Store &store) {
        access = {store.setting("apiKey"), store.setting("managementUser"),
            store.setting("managementPassword")};
    });
    return access;
}

} // namespace sandbox
