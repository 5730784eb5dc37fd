// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/knowledge.h"

#include "sandbox/behaviours/demo/parts.h"

namespace sandbox::demo {

namespace {

Record addStore(Seeding &seeding, const Record &project, const std::string &name,
    const std::string &description, std::int64_t created)
{
    return addBelow(seeding, "knowledgeStore", project,
        {{"name", name}, {"description", description}, {"status", "empty"}, {"language", "en-US"},
            {"documents", Json::array()}, {"projectReference", project.id()},
            {"organisationReference", seeding.organisationId}},
        created);
}

Json metaOf(const KnowledgeText &text)
{
    if (text.type == "url")
        return {{"url", text.name}};
    if (text.type == "manual")
        return Json::object();
    return {{"fileName", text.name + '.' + text.type}, {"size", 48'211},
        {"tags", Json::array({"handbook"})}};
}

} // namespace

void addKnowledgeOf(Seeding &seeding, const Record &project, const Customer &customer)
{
    const std::int64_t created = project.createdAt() + 20 * day;
    const Record handbook = addStore(
        seeding, project, "Handbook", "What " + customer.name + " tells its customers", created);
    for (const KnowledgeText &text : knowledgeOf(customer)) {
        const std::int64_t at = someTime(seeding, created, seeding.now - day);
        Record source = addKnowledgeSource(seeding.store, seeding.ids, handbook,
            {text.name, text.type, {}, "ready", metaOf(text)}, somebody(seeding), at);
        fillKnowledgeSource(seeding.store, seeding.ids, source, text.paragraphs,
            textAt(source.body, "createdBy"), at);
    }
    addBelow(seeding, "knowledgeConnector", handbook,
        {{"name", "Website"}, {"extension", "@cognigy/knowledge-connectors"}, {"version", "1.0.0"},
            {"type", "webCrawler"}, {"config", {{"startUrl", "https://www.example.com/help"}}},
            {"schedule",
                {{"enabled", true}, {"start", created}, {"hour", 4}, {"minute", 0},
                    {"weekDays", {0, 3}}}},
            {"lastExecution", seeding.now - 20 * hour}, {"lastExecutionStatus", "done"}},
        created + day);
    // One that needs somebody: its only source failed.
    const Record drafts
        = addStore(seeding, project, "Drafts", "Not used by any Flow yet", created + 2 * day);
    addKnowledgeSource(seeding.store, seeding.ids, drafts,
        {"scan-2019.pdf", "pdf", {}, "failure",
            {{"fileName", "scan-2019.pdf"}, {"size", 9'104'022},
                {"failReason", "No text was found in \"scan-2019.pdf\"."}}},
        somebody(seeding), created + 3 * day);
}

} // namespace sandbox::demo
