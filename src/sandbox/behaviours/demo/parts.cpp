// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/demo/parts.h"

#include <algorithm>

namespace sandbox::demo {

namespace {

void addThing(Seeding &seeding, const std::string &kind, const Record &project, Json body)
{
    Record record;
    record.kind = kind;
    record.parent = project.id();
    record.body
        = {{"_id", seeding.ids.id(project.createdAt())}, {"referenceId", seeding.ids.uuid()}};
    record.body.update(body);
    const std::int64_t created = project.createdAt() + hour;
    stamp(record.body, created, created, textAt(project.body, "createdBy"));
    seeding.store.insert(record);
}

} // namespace

void stamp(Json &body, std::int64_t created, std::int64_t changed, const std::string &userId)
{
    body["createdAt"] = created;
    body["lastChanged"] = changed;
    body["createdBy"] = userId;
    body["lastChangedBy"] = userId;
}

std::string somebody(Seeding &seeding)
{
    const auto last = static_cast<std::int64_t>(seeding.team.size()) - 1;
    return seeding.team[static_cast<std::size_t>(seeding.ids.number(0, last))];
}

std::int64_t someTime(Seeding &seeding, std::int64_t from, std::int64_t to)
{
    const std::int64_t days = std::max<std::int64_t>((to - from) / day - 1, 0);
    const std::int64_t at = from - from % day + seeding.ids.number(0, days) * day
        + seeding.ids.number(7 * hour, 17 * hour);
    return std::min(std::max(at, from), to);
}

void addSmallThings(Seeding &seeding, const Record &project, const Plan &plan)
{
    addThing(seeding, "lexicon", project,
        {{"name", "Places"}, {"description", "Names that people say for places"}});
    addThing(seeding, "lexicon", project, {{"name", "Products"}, {"description", ""}});
    addThing(seeding, "connection", project,
        {{"name", "Backend of " + plan.assistant.name}, {"extension", "@cognigy/basic-nodes"},
            {"type", "http_basic"}, {"isDeprecated", false}});
    addThing(seeding, "extension", project,
        {{"name", "crm-tools"}, {"label", "CRM Tools"}, {"version", "1.3.0"},
            {"trustedCode", false}});
    addThing(seeding, "largeLanguageModel", project,
        {{"name", "Answers"}, {"description", ""}, {"provider", "azureOpenAI"},
            {"modelType", "gpt-4o"}, {"isDefault", true}});
    addThing(seeding, "nluConnector", project, {{"name", "Cognigy NLU"}, {"type", "cognigy"}});
    addThing(seeding, "playbook", project,
        {{"name", "Happy path"}, {"abortOnError", true}, {"timeout", 20000}});
    addThing(seeding, "function", project, {{"name", "nightlyExport"}, {"isDisabled", false}});
    addThing(seeding, "snippet", project, {{"name", "supportPhone"}, {"value", "+49 30 0000000"}});
}

} // namespace sandbox::demo
