// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/packages.h"

#include <algorithm>
#include <set>

namespace sandbox {

namespace {

/// One chosen resource: its rows, the root first.
struct Part {
    Json rows = Json::array();
    MergeStrategy strategy;
    std::optional<Record> existing; ///< with the same reference id

    const Json &root() const { return rows.front(); }
    std::string kind() const { return textAt(root(), "kind"); }
    std::string id() const { return textAt(root().at("body"), "_id"); }
    std::string reference() const { return textAt(root().at("body"), "referenceId"); }
    std::string name() const { return textAt(root().at("body"), "name"); }
};

class Merge {
public:
    Merge(Store &store, const Record &project, const Json &content, const MergeOrder &order,
        const Rebuild &rebuild)
        : m_store(store)
        , m_project(project)
        , m_content(content)
        , m_order(order)
        , m_rebuild(rebuild)
    {
    }

    void run()
    {
        std::vector<Part> parts = chosen();
        m_ids[textAt(m_content, "projectId")] = m_project.id();
        m_ids[textAt(m_content, "organisationId")] = m_project.parent;
        mapLocales();
        for (Part &part : parts)
            settle(part);
        for (const Part &part : parts)
            bringIn(part);
    }

private:
    std::vector<Part> chosen() const
    {
        std::map<std::string, std::size_t> partOfRow;
        std::vector<Part> all;
        for (const Json &row : m_content.at("records")) {
            const auto above = partOfRow.find(textAt(row, "parent"));
            const std::size_t index = above == partOfRow.end() ? all.size() : above->second;
            if (index == all.size())
                all.emplace_back();
            all[index].rows.push_back(row);
            partOfRow[textAt(row.at("body"), "_id")] = index;
        }
        std::vector<Part> parts;
        for (const std::string &id : m_order.resourceIds) {
            const auto found = std::find_if(all.begin(), all.end(), [&](const Part &part) {
                return part.id() == id || (!id.empty() && part.reference() == id);
            });
            if (found == all.end())
                throw TaskFailed("The package holds nothing with the id " + id + '.');
            Part part = *found;
            for (const std::string &key : {part.id(), part.reference()}) {
                if (const auto told = m_order.strategies.find(key);
                    !key.empty() && told != m_order.strategies.end())
                    part.strategy = told->second;
            }
            parts.push_back(std::move(part));
        }
        return parts;
    }

    /// As told; else the locale of the same reference id, else of the same language, else the
    /// primary one.
    void mapLocales()
    {
        const std::vector<Record> own = m_store.all("locale", m_project.id());
        for (const Json &locale : m_content.at("locales")) {
            const Record *target = nullptr;
            int best = 0;
            for (const Record &candidate : own) {
                int rank = flagAt(candidate.body, "primary") ? 1 : 0;
                if (textAt(candidate.body, "nluLanguage") == textAt(locale, "nluLanguage"))
                    rank = 2;
                if (candidate.referenceId() == textAt(locale, "referenceId"))
                    rank = 3;
                for (const char *key : {"_id", "referenceId"}) {
                    const auto told = m_order.locales.find(textAt(locale, key));
                    if (told != m_order.locales.end()
                        && (told->second == candidate.id()
                            || told->second == candidate.referenceId()))
                        rank = 4;
                }
                if (rank > best) {
                    best = rank;
                    target = &candidate;
                }
            }
            if (target == nullptr)
                continue;
            m_ids[textAt(locale, "_id")] = target->id();
            m_ids[textAt(locale, "referenceId")] = target->referenceId();
        }
    }

    /// Decides under which ids a part comes in, and what makes room for it.
    void settle(Part &part)
    {
        const std::string reference = part.reference();
        if (!reference.empty())
            part.existing = m_store.findReference(part.kind(), m_project.id(), reference);
        const bool isNew = part.strategy.identity == "re-identify";
        if (part.existing && part.strategy.identity == "abort")
            throw TaskFailed("Conflict: the " + part.kind() + " \"" + part.name()
                + "\" is in this Project already, with the same reference id.");
        std::map<std::string, std::string> known;
        if (part.existing && !isNew)
            known = idsByReference(*part.existing);
        else
            part.existing.reset();
        for (const Json &row : part.rows) {
            const Json &body = row.at("body");
            const std::string own = textAt(body, "referenceId");
            const auto found = known.find(own);
            m_ids[textAt(body, "_id")] = !own.empty() && found != known.end()
                ? found->second
                : m_rebuild.ids.id(m_rebuild.now);
            if (isNew && !own.empty())
                m_ids[own] = m_rebuild.ids.uuid();
        }
    }

    std::map<std::string, std::string> idsByReference(const Record &existing)
    {
        Json rows = Json::array();
        collectTree(m_store, existing, packagedKinds(), rows);
        std::map<std::string, std::string> ids;
        for (const Json &row : rows)
            ids[textAt(row.at("body"), "referenceId")] = textAt(row.at("body"), "_id");
        return ids;
    }

    void bringIn(const Part &part)
    {
        if (part.existing && part.strategy.identity == "replace")
            m_store.removeTree(part.kind(), part.existing->id());
        else if (part.existing)
            removeSingles(*part.existing);
        for (std::size_t i = 0; i < part.rows.size(); ++i) {
            Record record = recordOfRow(part.rows[i], m_ids);
            if (i == 0)
                completeRoot(part, record);
            if (record.body.contains("lastChanged"))
                record.body["lastChanged"] = m_rebuild.now;
            if (record.body.contains("lastChangedBy"))
                record.body["lastChangedBy"] = m_rebuild.userId;
            if (m_store.find(record.kind, record.id()))
                m_store.update(record);
            else
                m_store.insert(record);
        }
    }

    /// A flow has one chart, and it comes from the package.
    void removeSingles(const Record &existing)
    {
        for (const char *kind : {"chart", "flowSettings"})
            m_store.removeAll(kind, existing.id());
    }

    void completeRoot(const Part &part, Record &record)
    {
        if (!part.strategy.rename.empty())
            record.body["name"] = part.strategy.rename;
        record.body["name"] = freeName(part, record);
        if (record.kind == "endpoint") {
            record.body["URLToken"]
                = part.existing ? textAt(part.existing->body, "URLToken") : m_rebuild.ids.hex(64);
            record.body["entrypoint"] = m_project.id();
        }
        if (record.kind == "largeLanguageModel" && flagAt(record.body, "isDefault")
            && !(part.existing && flagAt(part.existing->body, "isDefault")))
            record.body["isDefault"] = m_store.count("largeLanguageModel", m_project.id()) == 0;
    }

    std::string freeName(const Part &part, const Record &record)
    {
        const std::string wanted = record.name();
        std::string name = wanted;
        for (int i = 2;; ++i) {
            const auto other = m_store.findName(record.kind, m_project.id(), name);
            if (!other || other->id() == record.id())
                return name;
            if (!part.strategy.autoRename)
                throw TaskFailed("Conflict: there is a " + record.kind + " with the name \"" + name
                    + "\" in this Project already.");
            name = wanted + " (" + std::to_string(i) + ')';
        }
    }

    Store &m_store;
    const Record &m_project;
    const Json &m_content;
    const MergeOrder &m_order;
    const Rebuild &m_rebuild;
    IdMap m_ids;
};

} // namespace

void mergeContent(Store &store, const Record &project, const Json &content, const MergeOrder &order,
    const Rebuild &rebuild)
{
    Merge(store, project, content, order, rebuild).run();
}

} // namespace sandbox
