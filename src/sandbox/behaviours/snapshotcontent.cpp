// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/snapshotcontent.h"

#include "sandbox/catalogue.h"

namespace sandbox {

namespace {

void collectBelow(Store &store, const std::string &kind, const std::string &parent,
    const std::vector<CoveredKind> &kinds, Json &rows)
{
    for (const CoveredKind &covered : kinds) {
        if (covered.under != kind)
            continue;
        for (const Record &record : store.all(covered.kind, parent))
            collectTree(store, record, kinds, rows);
    }
}

void mapIds(Json &value, const IdMap &ids)
{
    if (value.is_string()) {
        const auto found = ids.find(value.get_ref<const std::string &>());
        if (found != ids.end())
            value = found->second;
    } else if (value.is_structured()) {
        for (Json &part : value)
            mapIds(part, ids);
    }
}

/// Gives a new id to an object and to whatever inside has one of its own, such as the steps of a
/// playbook and the rows of a chart.
void renewIds(const Json &value, IdMap &ids, const Rebuild &rebuild)
{
    if (value.is_object()) {
        if (const std::string id = textAt(value, "_id"); !id.empty())
            ids.try_emplace(id, rebuild.ids.id(rebuild.now));
    }
    if (value.is_structured()) {
        for (const Json &part : value)
            renewIds(part, ids, rebuild);
    }
}

/// Inserts rows as collectBelow() made them, with their ids replaced.
void insertRows(Store &store, const Json &rows, const IdMap &ids, std::int64_t now)
{
    for (const Json &row : rows) {
        Record record = recordOfRow(row, ids);
        if (record.body.contains("lastChanged"))
            record.body["lastChanged"] = now;
        store.insert(record);
    }
}

/// Reference id of the project's primary locale; empty where it has none.
std::string primaryReference(Store &store, const Record &project)
{
    const auto locale = store.findAny("locale", textAt(project.body, "primaryLocaleReference"));
    return locale ? locale->referenceId() : std::string();
}

void movePrimaryEndpoints(Store &store, const Record &project, const std::string &before,
    const std::string &after, const Rebuild &rebuild)
{
    if (before.empty() || before == after)
        return;
    for (Record &endpoint : store.all("endpoint", project.id())) {
        if (textAt(endpoint.body, "localeId") != before)
            continue;
        endpoint.body["localeId"] = after;
        endpoint.body["lastChanged"] = rebuild.now;
        endpoint.body["lastChangedBy"] = rebuild.userId;
        store.update(endpoint);
    }
}

} // namespace

const std::vector<CoveredKind> &coveredKinds()
{
    static const std::vector<CoveredKind> kinds = [] {
        std::vector<CoveredKind> result;
        const Json file = Catalogue::file("snapshots");
        for (const Json &row : file.at("contents"))
            result.push_back({textAt(row, "kind"), textAt(row, "under"), textAt(row, "type")});
        return result;
    }();
    return kinds;
}

std::string mapped(const IdMap &ids, const std::string &id)
{
    const auto found = ids.find(id);
    return found == ids.end() ? id : found->second;
}

void collectTree(
    Store &store, const Record &record, const std::vector<CoveredKind> &kinds, Json &rows)
{
    rows.push_back({{"kind", record.kind}, {"parent", record.parent}, {"body", record.body},
        {"internal", record.internal}});
    collectBelow(store, record.kind, record.id(), kinds, rows);
}

Record recordOfRow(const Json &row, const IdMap &ids)
{
    Record record{textAt(row, "kind"), mapped(ids, textAt(row, "parent"))};
    record.body = row.at("body");
    record.internal = row.at("internal");
    mapIds(record.body, ids);
    mapIds(record.internal, ids);
    return record;
}

Json collectContent(Store &store, const Record &project)
{
    Json records = Json::array();
    collectBelow(store, "project", project.id(), coveredKinds(), records);
    return {{"projectId", project.id()},
        {"primaryLocale", textAt(project.body, "primaryLocaleReference")},
        {"records", std::move(records)}};
}

void rebuildContent(Store &store, Record &project, const Json &content, const Rebuild &rebuild)
{
    const std::string before = primaryReference(store, project);
    for (const CoveredKind &covered : coveredKinds()) {
        if (covered.under == "project")
            store.removeAll(covered.kind, project.id());
    }

    IdMap ids{{textAt(content, "projectId"), project.id()}};
    const Json &records = content.at("records");
    for (const Json &row : records)
        renewIds(row.at("body"), ids, rebuild);
    insertRows(store, records, ids, rebuild.now);

    project.body["primaryLocaleReference"] = mapped(ids, textAt(content, "primaryLocale"));
    project.body["lastChanged"] = rebuild.now;
    project.body["lastChangedBy"] = rebuild.userId;
    store.update(project);
    movePrimaryEndpoints(store, project, before, primaryReference(store, project), rebuild);
}

Record copyTree(Store &store, const Record &record, const Rebuild &rebuild, const std::string &name)
{
    Json rows = Json::array();
    collectTree(store, record, coveredKinds(), rows);
    rows[0]["body"]["name"] = name;
    rows[0]["body"]["createdAt"] = rebuild.now;
    rows[0]["body"]["createdBy"] = rebuild.userId;
    IdMap ids;
    for (const Json &row : rows) {
        renewIds(row.at("body"), ids, rebuild);
        if (row.at("body").contains("referenceId"))
            ids[textAt(row.at("body"), "referenceId")] = rebuild.ids.uuid();
    }
    insertRows(store, rows, ids, rebuild.now);
    return store.get(record.kind, mapped(ids, record.id()));
}

} // namespace sandbox
