// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/call.h"

namespace sandbox {

/// The Lexicon of the path, of a Project that the caller may use; throws 404 or 403.
Record lexiconOfPath(Call &call);

/// Turns what a client says of keyphrases (texts, or objects with a `value`) into the rows that
/// an entry holds, the main one first. Ids of values that `known` has stay.
Json keyphraseRows(Ids &ids, const std::string &mainKeyphrase, const Json &wanted,
    const Json &known, std::int64_t now);

/// `_id` of a Lexicon's slot with this name, which is made where there is none. Throws 400 where
/// the name is too long or the Lexicon full.
std::string slotNamed(Store &store, Ids &ids, const Catalogue &catalogue,
    const std::string &lexiconId, const std::string &name, const std::string &userId,
    std::int64_t now);

/// Notes that a Lexicon's exported file is no longer what it holds. Writes the Lexicon.
void markLexiconChanged(Store &store, const std::string &lexiconId, std::int64_t now);

} // namespace sandbox
