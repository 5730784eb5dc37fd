// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/record.h"

#include <optional>
#include <utility>
#include <vector>

namespace sandbox {

/// A condition on a field of the body: equal to any of the values, or within a range.
struct FieldFilter {
    std::string field;
    std::vector<Json> anyOf; ///< null stands for "absent or null"
    std::optional<std::pair<double, double>> range; ///< both ends included
};

/// What a list call asks for. Built from a request by listQueryOf(), then narrowed by behaviours.
struct ListQuery {
    std::string kind;
    std::vector<std::string> kinds{}; ///< several at once, instead of `kind`
    std::optional<std::vector<std::string>> parents; ///< nothing: of any parent
    std::optional<std::vector<std::string>> onlyIds; ///< nothing: no restriction
    std::string filter; ///< part of the name, any case
    std::vector<FieldFilter> fields;
    std::vector<std::pair<std::string, bool>>
        sort; ///< field, true = descending; empty: newest first
    int limit = 25;
    std::int64_t skip = 0;
    std::string next; ///< cursor from nextCursor
    std::string previous; ///< cursor from previousCursor
};

/// One page of a list.
struct Page {
    std::vector<Record> records;
    std::int64_t total = 0; ///< of all matches
    std::string nextCursor; ///< empty: there is no further page
    std::string previousCursor;
};

} // namespace sandbox
