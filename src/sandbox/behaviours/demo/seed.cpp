// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/access.h"
#include "sandbox/behaviours/demo/parts.h"
#include "sandbox/behaviours/locales.h"
#include "sandbox/behaviours/projects.h"

#include <algorithm>

namespace sandbox {

namespace demo {

namespace {

const char *wordOf(Stage stage)
{
    switch (stage) {
    case Stage::Dev:
        return "DEV";
    case Stage::Qa:
        return "QA";
    case Stage::Prod:
        return "PROD";
    }
    return "";
}

/// The demo user is no member of these: only a Super API-Key shows them.
bool isForeign(const Customer &customer, const Plan &plan)
{
    return plan.assistant.name == "Fraud Hotline"
        || (customer.name == "Veridia Energy" && plan.assistant.name == "Outage Line"
            && plan.stage == Stage::Prod)
        || (plan.assistant.name == "Crew Hotline" && plan.stage != Stage::Dev);
}

/// The first of the flagships has what --scale multiplies.
int logLines(const Seeding &seeding, const Plan &plan)
{
    constexpr int lean = 5;
    constexpr int rich = 150;
    constexpr int most = 1000;
    if (!isRich(plan))
        return lean;
    return plan.assistant.name == "Booking Assistant" ? most * seeding.scale : rich;
}

void addProjectOf(Seeding &seeding, const Customer &customer, const Plan &plan)
{
    NewProject wanted;
    wanted.name = plan.name;
    wanted.color = plan.color;
    Record project = addProject(
        seeding.store, seeding.ids, seeding.organisationId, wanted, somebody(seeding), plan.born);
    if (!isForeign(customer, plan))
        addMember(seeding.store, project, seeding.userId, {"projectAdmin"});
    // Never the demo user, who is the first of the team.
    const auto last = static_cast<std::int64_t>(seeding.team.size()) - 1;
    const std::string colleague
        = seeding.team[static_cast<std::size_t>(seeding.ids.number(1, last))];
    addMember(seeding.store, project, colleague, {"basic", "flowEditor"});
    addLanguages(seeding, project, plan);
    addFlowsOf(seeding, project, plan);
    addSmallThings(seeding, project, plan);
    if (isRich(plan))
        addKnowledgeOf(seeding, project, customer);
    addEndpointsOf(seeding, project, plan, addSnapshotsOf(seeding, project, plan));
    addUsageOf(seeding, project, plan);
    if (isRich(plan)) {
        addTalkOf(seeding, project, customer);
        addHistoryOf(seeding, project);
    }
    addLogOf(seeding, project, logLines(seeding, plan));
    project = seeding.store.get("project", project.id());
    const std::int64_t quietDays = plan.stage == Stage::Dev ? 12 : 60;
    project.body["lastChanged"] = someTime(
        seeding, std::max(project.createdAt(), seeding.now - quietDays * day), seeding.now - hour);
    seeding.store.update(project);
}

void addCustomer(Seeding &seeding, const Customer &customer)
{
    for (const Assistant &assistant : customer.assistants) {
        const std::int64_t born = seeding.now - seeding.ids.number(120, 420) * day
            + seeding.ids.number(8 * hour, 17 * hour);
        for (const Stage stage : {Stage::Dev, Stage::Qa, Stage::Prod}) {
            const std::string name = customer.name + ' ' + assistant.name + ' ' + wordOf(stage);
            const std::int64_t later = static_cast<std::int64_t>(stage) * 14 * day;
            addProjectOf(seeding, customer, {name, customer.color, assistant, stage, born + later});
        }
    }
}

/// A playground with what a tidy project never has: ten locales, of which one falls back to a
/// locale that is gone and two fall back to each other.
void addPlayground(Seeding &seeding)
{
    NewProject wanted;
    wanted.name = "Playground";
    wanted.color = "gold";
    const std::int64_t born = seeding.now - 500 * day;
    Record project = addProject(
        seeding.store, seeding.ids, seeding.organisationId, wanted, seeding.userId, born);
    addMember(seeding.store, project, seeding.userId, {"projectAdmin"});
    const std::string primary = textAt(project.body, "primaryLocaleReference");
    const std::pair<const char *, const char *> more[] = {{"Dansk", "da-DK"},
        {"Nederlands", "nl-NL"}, {"Polski", "pl-PL"}, {"Svenska", "sv-SE"}, {"Türkçe", "tr-TR"},
        {"日本語", "ja-JP"}, {"العربية", "ar-AE"}, {"Português", "pt-PT"}, {"Universal", "ge-GE"}};
    std::vector<Record> made;
    for (const auto &[name, code] : more)
        made.push_back(addLocale(seeding.store, seeding.ids, project.id(),
            {name, code, primary, false}, seeding.userId, born + day));
    addLargeFlow(seeding, project);
    made[0].body["fallbackLocaleReference"] = seeding.ids.id(born);
    made[1].body["fallbackLocaleReference"] = made[2].id();
    made[2].body["fallbackLocaleReference"] = made[1].id();
    for (const Record &locale : made)
        seeding.store.update(locale);
}

} // namespace

} // namespace demo

void seedDemo(Seeding &seeding)
{
    demo::addPeople(seeding);
    for (const demo::Customer &customer : demo::customers())
        demo::addCustomer(seeding, customer);
    demo::addPlayground(seeding);
    demo::addAudit(seeding);
}

} // namespace sandbox
