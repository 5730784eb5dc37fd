// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/demo/parts.h"

namespace sandbox::demo {

namespace {

void addSignIn(Seeding &seeding, std::int64_t at, bool success, const std::string &place)
{
    Record attempt;
    attempt.kind = "loginAttempt";
    attempt.parent = seeding.userId;
    attempt.body = {{"_id", seeding.ids.id(at)}, {"status", success ? "success" : "failed"},
        {"timestamp", at}, {"location", place}, {"createdAt", at}};
    seeding.store.insert(attempt);
}

} // namespace

void addPeople(Seeding &seeding)
{
    seeding.team = {seeding.userId};
    for (const Person &person : people()) {
        Record user;
        user.kind = "user";
        user.parent = seeding.organisationId;
        user.body = {{"_id", seeding.ids.id(seeding.now)}, {"id", person.email},
            {"name", person.name}, {"organisation", seeding.organisationId},
            {"roles", person.roles}, {"projects", Json::array()}, {"acceptedTOS", true},
            {"disabled", false}, {"lastActive", seeding.now - seeding.ids.number(1, 40) * day / 4}};
        const std::int64_t born = seeding.now - seeding.ids.number(400, 700) * day;
        stamp(user.body, born, born, seeding.userId);
        seeding.store.insert(user);
        seeding.team.push_back(user.id());
    }
    addSignIn(seeding, seeding.now - 6 * day, true, "Berlin, Germany");
    addSignIn(seeding, seeding.now - 2 * day, false, "Berlin, Germany");
    addSignIn(seeding, seeding.now - 2 * day + 60, true, "Berlin, Germany");
}

} // namespace sandbox::demo
