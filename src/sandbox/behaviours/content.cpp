// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/content.h"

#include "sandbox/behaviours/snapshots.h"

namespace sandbox {

namespace {

class ProjectContent : public Content {
public:
    ProjectContent(Store &store, std::string projectId)
        : m_store(store)
        , m_projectId(std::move(projectId))
    {
    }

    std::vector<Record> all(const std::string &kind, const std::string &parent) override
    {
        return m_store.all(kind, parent);
    }

    std::optional<Record> find(const std::string &kind, const std::string &idOrReference) override
    {
        if (auto record = m_store.find(kind, idOrReference))
            return record;
        if (auto record = m_store.findReference(kind, m_projectId, idOrReference))
            return record;
        // Deeper down a reference id is looked for in every Project.
        return m_store.findAny(kind, idOrReference);
    }

    std::string projectId() const override { return m_projectId; }

private:
    Store &m_store;
    std::string m_projectId;
};

class SnapshotContent : public Content {
public:
    explicit SnapshotContent(Json content)
        : m_projectId(textAt(content, "projectId"))
    {
        for (const Json &row : content.at("records")) {
            Record record{
                textAt(row, "kind"), textAt(row, "parent"), row.at("body"), row.at("internal")};
            m_byParent[record.kind + record.parent].push_back(m_records.size());
            m_byId.emplace(record.kind + record.id(), m_records.size());
            if (const std::string reference = record.referenceId(); !reference.empty())
                m_byId.emplace(record.kind + reference, m_records.size());
            m_records.push_back(std::move(record));
        }
    }

    std::vector<Record> all(const std::string &kind, const std::string &parent) override
    {
        std::vector<Record> found;
        for (const std::size_t at : m_byParent[kind + parent])
            found.push_back(m_records[at]);
        return found;
    }

    std::optional<Record> find(const std::string &kind, const std::string &idOrReference) override
    {
        const auto found = m_byId.find(kind + idOrReference);
        if (found == m_byId.end())
            return std::nullopt;
        return m_records[found->second];
    }

    std::string projectId() const override { return m_projectId; }

private:
    std::string m_projectId;
    std::vector<Record> m_records;
    std::map<std::string, std::vector<std::size_t>> m_byParent;
    std::map<std::string, std::size_t> m_byId;
};

} // namespace

std::unique_ptr<Content> projectContent(Store &store, const std::string &projectId)
{
    return std::make_unique<ProjectContent>(store, projectId);
}

std::unique_ptr<Content> snapshotContent(Json content)
{
    return std::make_unique<SnapshotContent>(std::move(content));
}

std::unique_ptr<Content> contentAt(
    Store &store, const std::string &projectId, const std::string &entrypoint)
{
    if (entrypoint.empty() || entrypoint == projectId)
        return projectContent(store, projectId);
    const auto snapshot = store.find("snapshot", entrypoint);
    if (!snapshot || snapshot->parent != projectId)
        return nullptr;
    const std::vector<Record> contents = store.all("snapshotContent", snapshot->id());
    return contents.empty() ? nullptr : snapshotContent(contentOf(store, *snapshot));
}

} // namespace sandbox
