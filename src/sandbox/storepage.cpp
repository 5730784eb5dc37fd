// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/cursor.h"
#include "sandbox/fold.h"
#include "sandbox/problem.h"
#include "sandbox/recordrows.h"
#include "sandbox/store.h"

#include <algorithm>

namespace sandbox {

namespace {

/// A piece of SQL and the values of its marks.
struct Clause {
    std::string text;
    std::vector<Json> values;

    void add(const std::string &sql, std::initializer_list<Json> marks = {})
    {
        text += sql;
        values.insert(values.end(), marks.begin(), marks.end());
    }
};

std::string bodyPath(const std::string &field)
{
    return "$.\"" + field + '"';
}

/// The column that holds a field, or nothing: then it has to be taken out of the body.
std::string columnOf(const std::string &field)
{
    if (field == "_id")
        return "id";
    if (field == "referenceId")
        return "refId";
    if (field == "name" || field == "createdAt" || field == "lastChanged")
        return field;
    return {};
}

void addField(Clause &where, const FieldFilter &filter)
{
    const std::string column = columnOf(filter.field);
    const std::string expression = column.empty() ? "json_extract(body, ?)" : column;
    const auto begin = [&](const std::string &open) {
        where.add(open + expression);
        if (column.empty())
            where.add("", {bodyPath(filter.field)});
    };
    if (filter.range) {
        begin(" AND ");
        where.add(" BETWEEN ? AND ?", {filter.range->first, filter.range->second});
        return;
    }
    Json words = Json::array();
    bool orNull = false;
    for (const Json &value : filter.anyOf) {
        if (value.is_null())
            orNull = true;
        else
            words.push_back(value);
    }
    begin(" AND (");
    where.add(" IN (SELECT value FROM json_each(?))", {words.dump()});
    if (orNull) {
        begin(" OR ");
        where.add(" IS NULL");
    }
    where.add(")");
}

Clause whereOf(const ListQuery &query)
{
    Clause where;
    if (query.kinds.empty())
        where.add(" WHERE kind = ?", {query.kind});
    else
        where.add(" WHERE kind IN (SELECT value FROM json_each(?))", {Json(query.kinds).dump()});
    if (query.parents) {
        if (query.parents->size() == 1)
            where.add(" AND parent = ?", {query.parents->front()});
        else
            where.add(
                " AND parent IN (SELECT value FROM json_each(?))", {Json(*query.parents).dump()});
    }
    if (query.onlyIds)
        where.add(" AND id IN (SELECT value FROM json_each(?))", {Json(*query.onlyIds).dump()});
    if (!query.filter.empty())
        where.add(" AND instr(folded, ?) > 0", {folded(query.filter)});
    for (const FieldFilter &field : query.fields)
        addField(where, field);
    return where;
}

Clause orderOf(const ListQuery &query)
{
    Clause order;
    order.add(" ORDER BY ");
    for (const auto &[field, descending] : query.sort) {
        const std::string column = field == "name" ? "folded" : columnOf(field);
        if (column.empty())
            order.add("json_extract(body, ?)", {bodyPath(field)});
        else
            order.add(column);
        order.add(descending ? " DESC, " : ", ");
    }
    const bool oldestFirst = !query.sort.empty() && !query.sort.front().second
        && query.sort.front().first == "createdAt";
    order.add(oldestFirst ? "seq" : "createdAt DESC, seq DESC");
    return order;
}

std::vector<std::int64_t> sequences(Connection &connection, const std::string &select,
    std::initializer_list<const Clause *> clauses)
{
    std::string text = select;
    for (const Clause *clause : clauses)
        text += clause->text;
    Statement rows = connection.prepare(text);
    for (const Clause *clause : clauses) {
        for (const Json &value : clause->values)
            rows.bindJson(value);
    }
    std::vector<std::int64_t> found;
    while (rows.step())
        found.push_back(rows.number(0));
    return found;
}

Clause window(std::int64_t limit, std::int64_t skip)
{
    Clause clause;
    clause.add(" LIMIT ? OFFSET ?", {limit, skip});
    return clause;
}

bool isNewestFirst(const ListQuery &query)
{
    return query.sort.empty()
        || (query.sort.size() == 1
            && query.sort.front() == std::pair(std::string("createdAt"), true));
}

Cursor cursorOf(const std::string &text)
{
    if (const auto cursor = Cursor::parse(text))
        return *cursor;
    throw Problem::badRequest("The cursor \"" + text + "\" is not valid.");
}

/// Newest first: a cursor is a row, and the page starts right after (or ends right before) it.
std::vector<std::int64_t> rowsByAge(
    Connection &connection, const ListQuery &query, Clause where, bool &more)
{
    const bool backwards = !query.previous.empty();
    const std::string &text = backwards ? query.previous : query.next;
    if (!text.empty()) {
        const Cursor cursor = cursorOf(text);
        where.add(backwards ? " AND (createdAt, seq) > (?, ?)" : " AND (createdAt, seq) < (?, ?)",
            {cursor.createdAt, cursor.sequence});
    }
    Clause order;
    order.add(backwards ? " ORDER BY createdAt, seq" : " ORDER BY createdAt DESC, seq DESC");
    const Clause part = window(std::int64_t{query.limit} + 1, query.skip);
    auto rows = sequences(connection, "SELECT seq FROM records", {&where, &order, &part});
    more = rows.size() > static_cast<std::size_t>(query.limit);
    if (more)
        rows.pop_back();
    if (backwards) {
        std::reverse(rows.begin(), rows.end());
        more = true;
    }
    return rows;
}

} // namespace

Page Store::page(const ListQuery &query)
{
    const Clause where = whereOf(query);
    Page page;
    if (query.kinds.empty() && query.filter.empty() && query.fields.empty() && !query.onlyIds
        && query.parents) {
        for (const std::string &parent : *query.parents)
            page.total += count(query.kind, parent);
    } else {
        page.total = sequences(sql(), "SELECT count(*) FROM records", {&where}).front();
    }

    std::vector<std::int64_t> rows;
    if (isNewestFirst(query)) {
        bool more = false;
        rows = rowsByAge(sql(), query, where, more);
        for (const std::int64_t row : rows)
            page.records.push_back(*selectRecord(sql(), "WHERE seq = ?", row));
        if (rows.empty())
            return page;
        const Record &first = page.records.front();
        const Record &last = page.records.back();
        if (more)
            page.nextCursor = Cursor{false, last.createdAt(), last.sequence}.text();
        Clause before = where;
        before.add(" AND (createdAt, seq) > (?, ?)", {first.createdAt(), first.sequence});
        const Clause one = window(1, 0);
        if (!sequences(sql(), "SELECT seq FROM records", {&before, &one}).empty())
            page.previousCursor = Cursor{false, first.createdAt(), first.sequence}.text();
        return page;
    }

    std::int64_t start = query.skip;
    std::int64_t limit = query.limit;
    if (!query.next.empty()) {
        start += cursorOf(query.next).sequence;
    } else if (!query.previous.empty()) {
        const std::int64_t end = cursorOf(query.previous).sequence;
        start = std::max<std::int64_t>(0, end - query.limit);
        limit = end - start;
    }
    const Clause order = orderOf(query);
    const Clause part = window(limit, start);
    rows = sequences(sql(), "SELECT seq FROM records", {&where, &order, &part});
    for (const std::int64_t row : rows)
        page.records.push_back(*selectRecord(sql(), "WHERE seq = ?", row));
    const std::int64_t end = start + static_cast<std::int64_t>(rows.size());
    if (end < page.total)
        page.nextCursor = Cursor{true, 0, end}.text();
    if (start > 0)
        page.previousCursor = Cursor{true, 0, start}.text();
    return page;
}

} // namespace sandbox
