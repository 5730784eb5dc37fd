// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/localized.h"

#include <algorithm>

namespace sandbox {

namespace {

const Record *localeWith(const std::vector<Record> &locales, const std::string &idOrReference)
{
    for (const Record &locale : locales) {
        if (!idOrReference.empty()
            && (locale.id() == idOrReference || locale.referenceId() == idOrReference))
            return &locale;
    }
    return nullptr;
}

std::string ownLocale(const Record &record)
{
    return textAt(record.body, "localeReference");
}

const Json *furtherContent(const Record &record, const std::string &localeId)
{
    const auto list = record.internal.find("localized");
    if (list == record.internal.end())
        return nullptr;
    for (const Json &entry : *list) {
        if (textAt(entry, "localeReference") == localeId)
            return &entry;
    }
    return nullptr;
}

void forgetIn(Store &store, Record record, const std::string &localeId)
{
    if (furtherContent(record, localeId) == nullptr)
        return;
    unlocalize(record, localeId);
    store.update(record);
}

} // namespace

const std::vector<std::string> &localFieldsOf(const std::string &kind)
{
    static const std::map<std::string, std::vector<std::string>> fields{
        {"chartNode", {"label", "comment", "config", "preview"}},
        {"intent", {"condition", "confirmationSentences", "disambiguationSentence", "rules"}},
        {"flow",
            {"context", "attachedFlows", "attachedLexicons", "intentTrainGroupReference",
                "feedbackReport", "isTrainingOutOfDate"}}};
    static const std::vector<std::string> none;
    const auto found = fields.find(kind);
    return found == fields.end() ? none : found->second;
}

std::vector<std::string> localeChain(const std::vector<Record> &locales, const std::string &wanted)
{
    std::vector<std::string> chain;
    const auto add = [&](const std::string &id) {
        const bool isNew = std::find(chain.begin(), chain.end(), id) == chain.end();
        if (isNew)
            chain.push_back(id);
        return isNew;
    };
    const Record *locale = localeWith(locales, wanted);
    while (locale != nullptr && add(locale->id()))
        locale = localeWith(locales, textAt(locale->body, "fallbackLocaleReference"));
    for (const Record &each : locales) {
        if (flagAt(each.body, "primary"))
            add(each.id());
    }
    return chain;
}

std::vector<std::string> preferredLocales(Call &call, const std::string &projectId)
{
    return localeChain(call.store.all("locale", projectId),
        call.request.query("preferredLocaleId").value_or(std::string()));
}

Record localeNamed(Call &call, const std::string &projectId, const std::string &field)
{
    const std::string named = textAt(call.bodyObject(), field);
    if (named.empty())
        throw Problem::missing("The field \"" + field + "\" is missing.");
    const std::vector<Record> locales = call.store.all("locale", projectId);
    const Record *locale = localeWith(locales, named);
    if (locale == nullptr)
        throw Problem::badRequest("\"" + field + "\" names no locale of this Project: " + named);
    return *locale;
}

std::string localeOf(const Record &record, const std::vector<std::string> &chain)
{
    for (const std::string &id : chain) {
        if (id == ownLocale(record) || furtherContent(record, id) != nullptr)
            return id;
    }
    return ownLocale(record);
}

Json bodyIn(const Record &record, const std::vector<std::string> &chain)
{
    Json body = record.body;
    const std::string localeId = localeOf(record, chain);
    if (const Json *content = furtherContent(record, localeId)) {
        for (const auto &[name, value] : content->items())
            body[name] = value;
    }
    return body;
}

Json *contentIn(Record &record, const std::string &localeId)
{
    if (localeId == ownLocale(record))
        return &record.body;
    return const_cast<Json *>(furtherContent(record, localeId));
}

void localize(Record &record, const std::string &localeId, const std::string &from)
{
    if (contentIn(record, localeId) != nullptr)
        return;
    const Json *source = from.empty() ? nullptr : contentIn(record, from);
    if (source == nullptr)
        source = &record.body;
    Json content{{"localeReference", localeId}};
    for (const std::string &field : localFieldsOf(record.kind)) {
        if (source->contains(field))
            content[field] = source->at(field);
    }
    Json &list = record.internal["localized"];
    if (!list.is_array())
        list = Json::array();
    list.push_back(std::move(content));
}

void unlocalize(Record &record, const std::string &localeId)
{
    if (localeId == ownLocale(record))
        throw Problem::badRequest("The content in the primary locale cannot be removed.");
    if (furtherContent(record, localeId) == nullptr)
        throw Problem::badRequest("This " + record.kind + " is not localized in that locale.");
    Json left = Json::array();
    for (const Json &entry : record.internal.at("localized")) {
        if (textAt(entry, "localeReference") != localeId)
            left.push_back(entry);
    }
    record.internal["localized"] = std::move(left);
}

void forgetLocale(Store &store, const std::string &projectId, const std::string &localeId)
{
    for (const Record &flow : store.all("flow", projectId)) {
        forgetIn(store, flow, localeId);
        for (const Record &node : store.all("chartNode", flow.id()))
            forgetIn(store, node, localeId);
        for (const Record &intent : store.all("intent", flow.id())) {
            forgetIn(store, intent, localeId);
            for (const Record &sentence :
                store.where("sentence", intent.id(), "localeReference", localeId))
                store.remove("sentence", sentence.id());
        }
    }
}

void applyLocalized(Call &call, const std::string &projectId, Record &record, Json &changes)
{
    std::string localeId = ownLocale(record);
    if (!textAt(changes, "localeId").empty())
        localeId = localeNamed(call, projectId, "localeId").id();
    changes.erase("localeId");
    Json *content = contentIn(record, localeId);
    if (content == nullptr)
        throw Problem::badRequest("This " + record.kind + " is not localized in that locale.");
    const auto &local = localFieldsOf(record.kind);
    for (const auto &[name, value] : changes.items()) {
        const bool perLocale = std::find(local.begin(), local.end(), name) != local.end();
        (perLocale ? *content : record.body)[name] = value;
    }
}

} // namespace sandbox
