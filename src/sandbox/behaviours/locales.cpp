// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/locales.h"

#include "sandbox/behaviour.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/localized.h"
#include "sandbox/behaviours/subjects.h"

#include <set>

namespace sandbox {

namespace {

void checkLanguage(const Json &body)
{
    if (body.contains("nluLanguage") && !isNluLanguage(textAt(body, "nluLanguage")))
        throw Problem::badRequest(
            "\"nluLanguage\" must be one of the NLU languages, such as en-US.");
}

/// The locale that a text names by `_id` or reference id, within the project.
Record fallbackOf(Call &call, const std::string &projectId, const std::string &reference)
{
    auto locale = call.store.find("locale", reference);
    if (!locale)
        locale = call.store.findReference("locale", projectId, reference);
    if (!locale || locale->parent != projectId)
        throw Problem::badRequest(
            "\"fallbackLocaleReference\" names no Locale of this Project: " + reference);
    return *locale;
}

void refuseLoop(Call &call, const std::string &localeId, const Record &fallback)
{
    std::set<std::string> seen{localeId};
    std::optional<Record> step = fallback;
    while (step) {
        if (!seen.insert(step->id()).second)
            throw Problem::badRequest(
                "With this fallback the Locale would in the end fall back to itself.");
        step = call.store.find("locale", textAt(step->body, "fallbackLocaleReference"));
    }
}

std::optional<Record> primaryOf(Store &store, const std::string &projectId)
{
    for (Record &locale : store.all("locale", projectId)) {
        if (flagAt(locale.body, "primary"))
            return std::move(locale);
    }
    return std::nullopt;
}

void completeLocale(Call &call, Record &locale)
{
    checkLanguage(locale.body);
    const auto primary = primaryOf(call.store, locale.parent);
    if (flagAt(locale.body, "primary") && primary)
        throw Problem::badRequest(
            "This Project has a primary Locale already; it cannot be changed.");
    const std::string named = textAt(locale.body, "fallbackLocaleReference");
    if (!named.empty())
        locale.body["fallbackLocaleReference"] = fallbackOf(call, locale.parent, named).id();
    else if (primary)
        locale.body["fallbackLocaleReference"] = primary->id();
}

void checkLocaleChanges(Call &call, Record &locale, Json &changes)
{
    checkLanguage(changes);
    const auto found = changes.find("fallbackLocaleReference");
    if (found == changes.end())
        return;
    const std::string named = textAt(changes, "fallbackLocaleReference");
    if (!named.empty()) {
        const Record fallback = fallbackOf(call, locale.parent, named);
        refuseLoop(call, locale.id(), fallback);
        *found = fallback.id();
    } else {
        const auto primary = primaryOf(call.store, locale.parent);
        *found = primary && primary->id() != locale.id() ? Json(primary->id()) : Json();
    }
}

void releaseLocale(Call &call, Record &locale)
{
    if (flagAt(locale.body, "primary"))
        throw Problem::badRequest("The primary Locale of a Project cannot be deleted.");
    const auto primary = primaryOf(call.store, locale.parent);
    for (Record &other : call.store.all("locale", locale.parent)) {
        if (textAt(other.body, "fallbackLocaleReference") != locale.id())
            continue;
        other.body["fallbackLocaleReference"] = primary ? Json(primary->id()) : Json();
        call.store.update(other);
    }
    forgetLocale(call.store, locale.parent, locale.id());
}

} // namespace

bool isNluLanguage(const std::string &code)
{
    static const std::set<std::string> codes = [] {
        std::set<std::string> result;
        const Json file = Catalogue::file("languages");
        for (const Json &row : file.at("languages"))
            result.insert(textAt(row, "code"));
        return result;
    }();
    return codes.contains(code);
}

Record addLocale(Store &store, Ids &ids, const std::string &projectId, const NewLocale &locale,
    const std::string &userId, std::int64_t now)
{
    Record record;
    record.kind = "locale";
    record.parent = projectId;
    record.body = {{"_id", ids.id(now)}, {"referenceId", ids.uuid()}, {"name", locale.name},
        {"primary", locale.primary}, {"nluLanguage", locale.language},
        {"fallbackLocaleReference", locale.fallback.empty() ? Json() : Json(locale.fallback)},
        {"createdAt", now}, {"lastChanged", now}, {"createdBy", userId}, {"lastChangedBy", userId}};
    store.insert(record);
    return record;
}

void addLocales(Behaviours &behaviours)
{
    KindHooks hooks;
    hooks.beforeCreate = completeLocale;
    hooks.beforeUpdate = checkLocaleChanges;
    hooks.beforeDelete = releaseLocale;
    behaviours.kind("locale", std::move(hooks));
}

} // namespace sandbox
