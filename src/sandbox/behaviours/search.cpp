// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/generic.h"
#include "sandbox/listparams.h"

namespace sandbox {

namespace {

/// What is searched, and the word for it in `type`.
const std::map<std::string, std::string> &searched()
{
    static const std::map<std::string, std::string> types{{"function", "function"},
        {"endpoint", "endpoint"}, {"extension", "extension"}, {"flow", "flow"},
        {"largeLanguageModel", "largeLanguageModel"}, {"lexicon", "lexicon"}, {"goal", "milestone"},
        {"nluConnector", "nluconnector"}, {"playbook", "playbook"}, {"snapshot", "snapshot"},
        {"handoverProvider", "handoverProvider"}};
    return types;
}

Json hitOf(const Record &record)
{
    Json shown{{"_id", record.id()}, {"name", record.name()}, {"type", searched().at(record.kind)},
        {"projectId", record.parent}};
    for (const char *field : {"channel", "modelType"}) {
        if (const std::string word = textAt(record.body, field); !word.empty())
            shown["subType"] = word;
    }
    shown["lastChanged"] = numberAt(record.body, "lastChanged", record.createdAt());
    return shown;
}

Response searchResources(Call &call)
{
    const Kind &kind = call.services.catalogue.mustKind("searchHit");
    ListQuery query = listQueryOf(call, kind);
    for (const auto &[name, type] : searched())
        query.kinds.push_back(name);
    for (FieldFilter &filter : query.fields) {
        if (filter.field != "type")
            continue;
        // The word is not kept with the record: it chooses the kinds.
        std::erase_if(query.kinds, [&](const std::string &name) {
            return std::find(filter.anyOf.begin(), filter.anyOf.end(), Json(searched().at(name)))
                == filter.anyOf.end();
        });
        if (query.kinds.empty())
            query.kinds.emplace_back("none");
    }
    std::erase_if(query.fields, [](const FieldFilter &filter) { return filter.field == "type"; });
    if (call.project)
        query.parents = std::vector{call.project->id()};
    else if (auto some = projectsOf(call))
        query.parents = std::move(some);
    const Page page = call.store.page(query);
    Json items = Json::array();
    for (const Record &record : page.records)
        items.push_back(hitOf(record));
    return Response::list(kind, std::move(items), page);
}

} // namespace

void addSearch(Behaviours &behaviours)
{
    behaviours.on("searchResources", searchResources);
}

} // namespace sandbox
