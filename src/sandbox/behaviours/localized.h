// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/call.h"

namespace sandbox {

// A record of a localized kind keeps the content of its own locale in its body (whose
// `localeReference` names that locale), and that of each further locale in
// `internal.localized`, one object each.

/// Fields of a kind that have a value per locale; empty for a kind that is not localized.
const std::vector<std::string> &localFieldsOf(const std::string &kind);

/// Where to look for content: the wanted locale (by `_id` or reference id), then along the
/// fallbacks, the primary one last. An unknown or empty `wanted` gives the primary one alone.
std::vector<std::string> localeChain(const std::vector<Record> &locales, const std::string &wanted);

/// The same for a request: the locales are those of the project, the wanted one is the query
/// parameter `preferredLocaleId`.
std::vector<std::string> preferredLocales(Call &call, const std::string &projectId);

/// The locale of a project that a body field names by `_id` or reference id; throws 400.
Record localeNamed(Call &call, const std::string &projectId, const std::string &field);

/// The first locale of the chain in which the record has content; its own one where none is.
std::string localeOf(const Record &record, const std::vector<std::string> &chain);

/// The body as it reads in the first locale of the chain that the record is localized in.
Json bodyIn(const Record &record, const std::vector<std::string> &chain);

/// Where the content of a locale lies in a record: its body or the object of that locale; null
/// where the record is not localized in it.
Json *contentIn(Record &record, const std::string &localeId);

/// Gives the record content in a locale, copied from another one (empty: from its own). Does
/// nothing where it has some already. Does not write the record.
void localize(Record &record, const std::string &localeId, const std::string &from);

/// Takes a record's content in a locale away; throws 400 for its own locale. Does not write it.
void unlocalize(Record &record, const std::string &localeId);

/// Takes all content in a locale out of a Project that is about to lose the locale: of nodes,
/// intents and Flows, and the example sentences in it. Writes what it changes.
void forgetLocale(Store &store, const std::string &projectId, const std::string &localeId);

/// Puts changes where they belong: fields with a value per locale into the one that
/// `localeId` of the changes names (throws 400 where the record is not localized in it), the
/// others into the body. Removes `localeId` from the changes.
void applyLocalized(Call &call, const std::string &projectId, Record &record, Json &changes);

} // namespace sandbox
