// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/locale.h"

#include "api/reply.h"

#include <algorithm>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

constexpr auto localePath = "/v2.0/locales/{localeId}"_L1;

} // namespace

QFuture<Result<Page<Locale>>> indexLocales(
    Call call, const ProjectId &project, const PageRequest &page)
{
    Request::Pairs query = page.query();
    query << std::pair(u"projectId"_s, project.text);
    return fetchPage<Locale>(
        call, readRequest(call, u"indexLocales"_s, u"/v2.0/locales"_s, {}, query));
}

QFuture<Result<Locale>> readLocale(Call call, const LocaleId &locale)
{
    return fetchOne<Locale>(
        call, readRequest(call, u"readLocale"_s, localePath, {{u"localeId"_s, locale.text}}));
}

QFuture<Result<Locale>> createLocale(
    WriteCall call, const ProjectId &project, const NewLocale &locale)
{
    QJsonObject body{{u"projectId"_s, project.text}, {u"name"_s, locale.name},
        {u"nluLanguage"_s, locale.nluLanguage}};
    if (!locale.fallback.isEmpty())
        body.insert(u"fallbackLocaleReference"_s, locale.fallback.text);
    return fetchOne<Locale>(
        call, writeRequest(call, u"createLocale"_s, Verb::Post, u"/v2.0/locales"_s, {}, body));
}

QFuture<Done> updateLocale(WriteCall call, const Locale &before, const Locale &after)
{
    QJsonObject changes = changesBetween(before, after);
    if (changes.isEmpty())
        return ready<Nothing>(Nothing{});
    if (!after.fallback.isEmpty())
        changes.insert(u"fallbackLocaleReference"_s, after.fallback);
    return fetchNothing(call,
        writeRequest(call, u"updateLocale"_s, Verb::Patch, localePath,
            {{u"localeId"_s, before.id.text}}, changes));
}

QFuture<Done> deleteLocale(WriteCall call, const LocaleId &locale)
{
    return fetchNothing(call,
        writeRequest(
            call, u"deleteLocale"_s, Verb::Delete, localePath, {{u"localeId"_s, locale.text}}));
}

const Locale *fallbackOf(const Locale &locale, const std::vector<Locale> &all)
{
    if (locale.fallback.isEmpty())
        return nullptr;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Locale &other) {
        return other.id.text == locale.fallback || other.referenceId.text == locale.fallback;
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace cognigy
