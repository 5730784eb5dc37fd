// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/gathered.h"

#include "sandbox/cursor.h"
#include "sandbox/fold.h"
#include "sandbox/listparams.h"

#include <algorithm>

namespace sandbox {

namespace {

bool matches(const FieldFilter &filter, const Json &item)
{
    const Json value = item.value(filter.field, Json());
    if (filter.range)
        return value.is_number() && value.get<double>() >= filter.range->first
            && value.get<double>() <= filter.range->second;
    return std::any_of(filter.anyOf.begin(), filter.anyOf.end(), [&](const Json &wanted) {
        return value == wanted
            || (value.is_array() && std::find(value.begin(), value.end(), wanted) != value.end());
    });
}

Json sortKey(const Json &item, const std::string &field)
{
    const Json value = item.value(field, Json());
    return value.is_string() ? Json(folded(value.get<std::string>())) : value;
}

std::int64_t placeIn(const std::string &cursor)
{
    const auto place = Cursor::parse(cursor);
    if (!place)
        throw Problem::badRequest("The cursor \"" + cursor + "\" is not valid.");
    return place->sequence;
}

} // namespace

Response gatheredList(Call &call, const Kind &kind, std::vector<Json> items)
{
    const ListQuery query = listQueryOf(call, kind);
    std::erase_if(items, [&](const Json &item) {
        const std::string label = folded(textAt(item, "name", textAt(item, "label")));
        if (!query.filter.empty() && label.find(folded(query.filter)) == std::string::npos)
            return true;
        return !std::all_of(query.fields.begin(), query.fields.end(),
            [&](const FieldFilter &filter) { return matches(filter, item); });
    });
    for (auto sort = query.sort.rbegin(); sort != query.sort.rend(); ++sort) {
        std::stable_sort(items.begin(), items.end(), [&](const Json &a, const Json &b) {
            const Json left = sortKey(a, sort->first);
            const Json right = sortKey(b, sort->first);
            return sort->second ? right < left : left < right;
        });
    }
    const auto total = static_cast<std::int64_t>(items.size());
    std::int64_t start = query.skip;
    std::int64_t end = 0;
    if (!query.previous.empty()) {
        end = placeIn(query.previous);
        start = end - query.limit;
    } else {
        if (!query.next.empty())
            start += placeIn(query.next);
        end = start + query.limit;
    }
    start = std::clamp<std::int64_t>(start, 0, total);
    end = std::clamp<std::int64_t>(end, start, total);

    Page page;
    page.total = total;
    if (end < total)
        page.nextCursor = Cursor{true, 0, end}.text();
    if (start > 0)
        page.previousCursor = Cursor{true, 0, start}.text();
    Json rows = Json::array();
    for (std::int64_t i = start; i < end; ++i)
        rows.push_back(std::move(items[static_cast<std::size_t>(i)]));
    Response response = Response::list(kind, std::move(rows), page);
    if (call.operation.returns != "list")
        response.envelope = call.operation.returns;
    return response;
}

} // namespace sandbox
