// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/rowpage.h"

#include "sandbox/fold.h"

#include <algorithm>

namespace sandbox {

namespace {

std::size_t placeOf(const std::vector<const Json *> &rows, const std::string &id)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (textAt(*rows[i], "_id") == id)
            return i;
    }
    throw Problem::badRequest("The cursor \"" + id + "\" is not known.");
}

} // namespace

Response pageOfRows(const Kind &kind, const Json &rows, const ListQuery &query, const char *name)
{
    const std::string words = folded(query.filter);
    std::vector<const Json *> matches;
    for (const Json &row : rows) {
        if (words.empty() || folded(textAt(row, name)).find(words) != std::string::npos)
            matches.push_back(&row);
    }
    const auto limit = static_cast<std::size_t>(query.limit);
    std::size_t begin = std::min(static_cast<std::size_t>(query.skip), matches.size());
    if (!query.next.empty()) {
        begin = placeOf(matches, query.next) + 1;
    } else if (!query.previous.empty()) {
        const std::size_t end = placeOf(matches, query.previous);
        begin = end > limit ? end - limit : 0;
    }
    const std::size_t end = std::min(begin + limit, matches.size());
    Json items = Json::array();
    for (std::size_t i = begin; i < end; ++i)
        items.push_back(*matches[i]);
    Page page;
    page.total = static_cast<std::int64_t>(matches.size());
    if (end < matches.size() && end > begin)
        page.nextCursor = textAt(*matches[end - 1], "_id");
    if (begin > 0 && begin < matches.size())
        page.previousCursor = textAt(*matches[begin], "_id");
    return Response::list(kind, std::move(items), page);
}

} // namespace sandbox
