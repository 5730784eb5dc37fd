// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/store.h"

#include <cstdint>

namespace sandbox {

class Ids;

/// What a new locale is to be.
struct NewLocale {
    std::string name;
    std::string language;
    std::string fallback; ///< `_id` of another locale; empty: none
    bool primary = false;
};

/// Adds a locale to a project, without any check. Returns it as stored.
Record addLocale(Store &store, Ids &ids, const std::string &projectId, const NewLocale &locale,
    const std::string &userId, std::int64_t now);

/// Whether this is one of the languages that the NLU knows.
bool isNluLanguage(const std::string &code);

} // namespace sandbox
