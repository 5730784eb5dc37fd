// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/call.h"
#include "api/page.h"
#include "base/future.h"

namespace cognigy {

/// A Locale of a Project: one language that it speaks. The primary one cannot be moved or deleted.
struct Locale {
    LocaleId id{};
    ReferenceId referenceId{};
    QString name{};
    bool primary = false;
    QString nluLanguage{};
    QString fallback{}; ///< `_id` (newer servers) or reference id of the Locale that fills in
    QDateTime createdAt{};
    QDateTime lastChanged{};
    UserId createdBy{};
    UserId lastChangedBy{};
};

constexpr auto fieldsOf(Tag<Locale>)
{
    return std::tuple{
        Field{"_id", &Locale::id, Required | ReadOnly},
        Field{"referenceId", &Locale::referenceId, ReadOnly},
        Field{"name", &Locale::name, Required},
        Field{"primary", &Locale::primary, ReadOnly},
        Field{"nluLanguage", &Locale::nluLanguage},
        Field{"fallbackLocaleReference", &Locale::fallback},
        Field{"createdAt", &Locale::createdAt, UnixSeconds | ReadOnly},
        Field{"lastChanged", &Locale::lastChanged, UnixSeconds | ReadOnly},
        Field{"createdBy", &Locale::createdBy, ReadOnly},
        Field{"lastChangedBy", &Locale::lastChangedBy, ReadOnly},
    };
}

/// How many Locales a Project holds.
inline constexpr int localeLimit = 10;

/// What a new Locale needs.
struct NewLocale {
    QString name{};
    QString nluLanguage{};
    LocaleId fallback{}; ///< empty: the server's choice (the primary one)
};

/// `indexLocales`: one page.
QFuture<Result<Page<Locale>>> indexLocales(
    Call call, const ProjectId &project, const PageRequest &page = {});
/// `readLocale`.
QFuture<Result<Locale>> readLocale(Call call, const LocaleId &locale);
/// `createLocale`.
QFuture<Result<Locale>> createLocale(
    WriteCall call, const ProjectId &project, const NewLocale &locale);
/// `updateLocale`: sends what differs, and the fallback always, since the API asks for it.
QFuture<Done> updateLocale(WriteCall call, const Locale &before, const Locale &after);
/// `deleteLocale`: at once, not a task.
QFuture<Done> deleteLocale(WriteCall call, const LocaleId &locale);

/// The Locale that fills in for this one; nullptr where it has none or names one that is not there.
const Locale *fallbackOf(const Locale &locale, const std::vector<Locale> &all);

} // namespace cognigy
