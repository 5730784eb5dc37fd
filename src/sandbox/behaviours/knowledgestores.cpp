// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/knowledge.h"
#include "sandbox/behaviours/subjects.h"

namespace sandbox {

namespace {

void completeStore(Call &call, Record &knowledgeStore)
{
    Json &body = knowledgeStore.body;
    const Record project = call.requireProject(knowledgeStore.parent);
    body["status"] = "empty";
    body["documents"] = Json::array();
    body["projectReference"] = project.id();
    body["organisationReference"] = project.parent;
    if (textAt(body, "language").empty()) {
        const auto locale
            = call.store.findAny("locale", textAt(project.body, "primaryLocaleReference"));
        body["language"] = locale ? textAt(locale->body, "nluLanguage") : std::string("en-US");
    }
}

void checkChunk(Call &call, Record &chunk)
{
    const auto organisation = call.store.find("organisation", call.caller.organisationId);
    const std::int64_t quota
        = organisation ? numberAt(organisation->body, "quotaMaxKnowledgeChunks") : 0;
    if (quota > 0 && knowledgeChunksOf(call.store, call.caller.organisationId) >= quota)
        throw Problem::badRequest("The organisation's limit of " + std::to_string(quota)
            + " knowledge chunks is reached.");
    completeKnowledge(call.store, call.services.ids, chunk);
    if (!chunk.body.contains("order") || !chunk.body["order"].is_number())
        chunk.body["order"] = call.store.count("knowledgeChunk", chunk.parent) + 1;
    if (!chunk.body.contains("data") || !chunk.body["data"].is_object())
        chunk.body["data"] = Json::object();
}

void recountChunks(Call &call, const Record &chunk, std::int64_t more)
{
    auto source = call.store.find("knowledgeSource", chunk.parent);
    if (!source)
        return;
    source->body["chunkCount"] = call.store.count("knowledgeChunk", chunk.parent) + more;
    call.store.update(*source);
}

Response countChunks(Call &call)
{
    return Response::ok(
        {{"chunkCount", knowledgeChunksOf(call.store, call.caller.organisationId)}});
}

} // namespace

void addKnowledgeStores(Behaviours &behaviours)
{
    KindHooks stores;
    stores.beforeCreate = completeStore;
    behaviours.kind("knowledgeStore", std::move(stores));
    KindHooks chunks;
    chunks.beforeCreate = checkChunk;
    chunks.afterCreate = [](Call &call, Record &chunk) { recountChunks(call, chunk, 0); };
    chunks.beforeDelete = [](Call &call, Record &chunk) { recountChunks(call, chunk, -1); };
    behaviours.kind("knowledgeChunk", std::move(chunks));
    behaviours.on("readOrganisationKnowledgeChunksCount", countChunks);
}

} // namespace sandbox
