// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/ids.h"
#include "sandbox/store.h"

#include <vector>

namespace sandbox {

/// What a new source of a knowledge store is to be.
struct NewSource {
    std::string name;
    std::string type = "manual";
    std::string description{};
    std::string status = "ready";
    Json metaData = Json::object();
    std::string connectorReference{};
};

/// Adds a source to a knowledge store, without any check and without chunks.
Record addKnowledgeSource(Store &store, Ids &ids, const Record &knowledgeStore,
    const NewSource &source, const std::string &userId, std::int64_t now);

/// Puts the texts into a source as its chunks, in place of those it has; the source is ready then.
void fillKnowledgeSource(Store &store, Ids &ids, Record &source,
    const std::vector<std::string> &texts, const std::string &userId, std::int64_t now);

/// Brings the status and the documents of a knowledge store in line with its sources.
void refreshKnowledgeStore(Store &store, const std::string &knowledgeStoreId);

/// The fields that the server itself puts into a source or chunk below a record of knowledge.
void completeKnowledge(Store &store, Ids &ids, Record &record);

/// All chunks of an organisation.
std::int64_t knowledgeChunksOf(Store &store, const std::string &organisationId);

/// Cuts a text into pieces of whole paragraphs; a paragraph alone where `single` says so.
std::vector<std::string> paragraphsOf(const std::string &text, bool single);

/// The text that this server makes up for a page that it does not fetch.
std::vector<std::string> textsOfPage(const std::string &url);

} // namespace sandbox
