// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/packages.h"

#include <set>

namespace sandbox {

namespace {

/// Every text in a body that could be an id.
void collectWords(const Json &value, std::set<std::string> &words)
{
    constexpr std::size_t idLength = 24;
    constexpr std::size_t uuidLength = 36;
    if (value.is_string()) {
        const auto &text = value.get_ref<const std::string &>();
        if (text.size() == idLength || text.size() == uuidLength)
            words.insert(text);
    } else if (value.is_structured()) {
        for (const Json &part : value)
            collectWords(part, words);
    }
}

/// All that can be chosen in a project, by `_id` and by reference id.
std::map<std::string, Record> choicesOf(Store &store, const Record &project)
{
    std::map<std::string, Record> choices;
    for (const CoveredKind &packaged : packagedKinds()) {
        if (packaged.under != "project")
            continue;
        for (const Record &record : store.all(packaged.kind, project.id())) {
            choices.emplace(record.id(), record);
            if (!record.referenceId().empty())
                choices.emplace(record.referenceId(), record);
        }
    }
    return choices;
}

Json localesOf(Store &store, const Record &project)
{
    Json locales = Json::array();
    for (const Record &locale : store.all("locale", project.id())) {
        locales.push_back({{"_id", locale.id()}, {"referenceId", locale.referenceId()},
            {"name", locale.name()}, {"nluLanguage", textAt(locale.body, "nluLanguage")},
            {"primary", flagAt(locale.body, "primary")}});
    }
    return locales;
}

std::string typeWord(const std::string &kind)
{
    for (const CoveredKind &packaged : packagedKinds()) {
        if (packaged.kind == kind)
            return packaged.type;
    }
    return {};
}

} // namespace

const std::vector<CoveredKind> &packagedKinds()
{
    static const std::vector<CoveredKind> kinds = [] {
        std::vector<CoveredKind> result;
        const Json file = Catalogue::file("packages");
        for (const Json &row : file.at("contents"))
            result.push_back({textAt(row, "kind"), textAt(row, "under"), textAt(row, "type")});
        for (const CoveredKind &covered : coveredKinds()) {
            if (covered.under != "project")
                result.push_back(covered);
        }
        return result;
    }();
    return kinds;
}

Json packageContent(
    Store &store, const Record &project, const std::vector<std::string> &resourceIds)
{
    const std::map<std::string, Record> choices = choicesOf(store, project);
    Json rows = Json::array();
    std::vector<Record> roots;
    std::set<std::string> taken;
    const auto take = [&](const Record &record) {
        if (!taken.insert(record.id()).second)
            return;
        roots.push_back(record);
        collectTree(store, record, packagedKinds(), rows);
    };
    for (const std::string &id : resourceIds) {
        const auto found = choices.find(id);
        if (found == choices.end())
            throw TaskFailed(
                "There is nothing with the id " + id + " in this Project that a package can hold.");
        take(found->second);
    }
    std::set<std::string> words;
    for (const Json &row : rows)
        collectWords(row.at("body"), words);
    for (const std::string &word : words) {
        if (const auto found = choices.find(word); found != choices.end())
            take(found->second);
    }
    Json resources = Json::array();
    for (const Record &root : roots) {
        resources.push_back({{"type", typeWord(root.kind)}, {"_id", root.id()},
            {"referenceId", root.referenceId()}, {"name", root.name()}});
    }
    return {{"projectId", project.id()}, {"organisationId", project.parent},
        {"locales", localesOf(store, project)}, {"resources", std::move(resources)},
        {"records", std::move(rows)}};
}

Record addPackage(Store &store, Ids &ids, const std::string &projectId, const std::string &name,
    const std::string &description, const Json &content, const std::string &userId,
    std::int64_t now)
{
    Record package{"package", projectId};
    package.body = {{"_id", ids.id(now)}, {"name", name}, {"description", description},
        {"hash", sha256(content.dump()).substr(0, 40)}, {"createdAt", now}, {"createdBy", userId}};
    store.insert(package);
    Record kept{"packageContent", package.id()};
    kept.body = {{"_id", ids.id(now)}};
    kept.internal = content;
    store.insert(kept);
    return package;
}

Json contentOfPackage(Store &store, const Record &package)
{
    const std::vector<Record> contents = store.all("packageContent", package.id());
    if (contents.empty())
        throw TaskFailed("The content of the package \"" + package.name() + "\" is gone.");
    return contents.front().internal;
}

Json resourcesOfPackage(Store &store, const Record &package)
{
    const std::vector<Record> contents = store.all("packageContent", package.id());
    return contents.empty() ? Json::array() : contents.front().internal.at("resources");
}

} // namespace sandbox
