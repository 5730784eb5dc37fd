// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/knowledge.h"

namespace sandbox {

namespace {

constexpr std::size_t chunkSize = 1000;

std::string trimmedText(const std::string &text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// What stands between blank lines.
std::vector<std::string> blocksOf(const std::string &text)
{
    std::vector<std::string> blocks;
    std::string block;
    std::size_t from = 0;
    while (from <= text.size()) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        const std::string line = trimmedText(text.substr(from, end - from));
        if (!line.empty())
            block += (block.empty() ? "" : "\n") + line;
        if ((line.empty() || end == text.size()) && !block.empty()) {
            blocks.push_back(std::move(block));
            block.clear();
        }
        from = end + 1;
    }
    return blocks;
}

/// Cuts after the last blank that leaves a piece short enough, never inside a character.
std::size_t cutOf(const std::string &text, std::size_t from)
{
    std::size_t end = from + chunkSize;
    const std::size_t blank = text.rfind(' ', end);
    if (blank != std::string::npos && blank > from)
        return blank;
    while ((static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U)
        --end;
    return end;
}

} // namespace

std::vector<std::string> paragraphsOf(const std::string &text, bool single)
{
    std::vector<std::string> pieces;
    for (const std::string &block : blocksOf(text)) {
        const bool fits
            = !single && !pieces.empty() && pieces.back().size() + block.size() + 2 <= chunkSize;
        if (fits) {
            pieces.back() += "\n\n" + block;
            continue;
        }
        std::size_t from = 0;
        while (block.size() - from > chunkSize) {
            const std::size_t end = cutOf(block, from);
            pieces.push_back(trimmedText(block.substr(from, end - from)));
            from = end;
        }
        pieces.push_back(trimmedText(block.substr(from)));
    }
    return pieces;
}

std::vector<std::string> textsOfPage(const std::string &url)
{
    return {"This stands for the first part of the page " + url
            + ". This server fetches nothing from other computers.",
        "This stands for the second part of the page " + url
            + ". A real one would hold what the page says."};
}

void completeKnowledge(Store &store, Ids &ids, Record &record)
{
    Json &body = record.body;
    if (textAt(body, "referenceId").empty())
        body["referenceId"] = ids.uuid();
    std::string storeId = record.parent;
    if (record.kind == "knowledgeChunk") {
        body["sourceReference"] = record.parent;
        const auto source = store.find("knowledgeSource", record.parent);
        storeId = source ? source->parent : std::string();
    }
    const auto knowledgeStore = store.find("knowledgeStore", storeId);
    if (!knowledgeStore)
        return;
    body["storeReference"] = storeId;
    body["projectReference"] = knowledgeStore->parent;
    body["organisationReference"] = textAt(knowledgeStore->body, "organisationReference");
}

Record addKnowledgeSource(Store &store, Ids &ids, const Record &knowledgeStore,
    const NewSource &wanted, const std::string &userId, std::int64_t now)
{
    Record source{"knowledgeSource", knowledgeStore.id()};
    source.body = {{"_id", ids.id(now)}, {"referenceId", ids.uuid()}, {"name", wanted.name},
        {"description", wanted.description}, {"status", wanted.status}, {"type", wanted.type},
        {"chunkCount", 0}, {"metaData", wanted.metaData}, {"data", Json::object()}};
    if (!wanted.connectorReference.empty())
        source.body["connectorReference"] = wanted.connectorReference;
    completeKnowledge(store, ids, source);
    source.body.update({{"createdAt", now}, {"lastChanged", now}, {"createdBy", userId},
        {"lastChangedBy", userId}});
    store.insert(source);
    refreshKnowledgeStore(store, knowledgeStore.id());
    return source;
}

void fillKnowledgeSource(Store &store, Ids &ids, Record &source,
    const std::vector<std::string> &texts, const std::string &userId, std::int64_t now)
{
    store.removeAll("knowledgeChunk", source.id());
    std::int64_t order = 0;
    for (const std::string &text : texts) {
        Record chunk{"knowledgeChunk", source.id()};
        chunk.body = {{"_id", ids.id(now)}, {"referenceId", ids.uuid()}, {"order", ++order},
            {"text", text}, {"disabled", false}, {"data", Json::object()},
            {"storeReference", source.body["storeReference"]}, {"sourceReference", source.id()},
            {"projectReference", source.body["projectReference"]},
            {"organisationReference", source.body["organisationReference"]}, {"createdAt", now},
            {"lastChanged", now}, {"createdBy", userId}, {"lastChangedBy", userId}};
        store.insert(chunk);
    }
    source.body["chunkCount"] = order;
    source.body["metaData"]["extractedChunks"] = order;
    source.body["status"] = "ready";
    source.body["lastChanged"] = now;
    store.update(source);
    refreshKnowledgeStore(store, source.parent);
}

void refreshKnowledgeStore(Store &store, const std::string &knowledgeStoreId)
{
    auto record = store.find("knowledgeStore", knowledgeStoreId);
    if (!record)
        return;
    bool ingesting = false;
    bool failed = false;
    Json documents = Json::array();
    for (const Record &source : store.all("knowledgeSource", knowledgeStoreId)) {
        const std::string status = textAt(source.body, "status");
        ingesting = ingesting || status == "ingesting";
        failed = failed || status == "failure";
        documents.push_back(source.name());
    }
    record->body["status"] = ingesting ? "ingesting"
        : failed                       ? "warning"
        : documents.empty()            ? "empty"
                                       : "ready";
    record->body["documents"] = std::move(documents);
    store.update(*record);
}

std::int64_t knowledgeChunksOf(Store &store, const std::string &organisationId)
{
    std::int64_t count = 0;
    for (const Record &project : store.all("project", organisationId)) {
        for (const Record &knowledgeStore : store.all("knowledgeStore", project.id())) {
            for (const Record &source : store.all("knowledgeSource", knowledgeStore.id()))
                count += store.count("knowledgeChunk", source.id());
        }
    }
    return count;
}

} // namespace sandbox
