// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store.h"

#include "sandbox/fold.h"
#include "sandbox/foundrecords.h"
#include "sandbox/problem.h"
#include "sandbox/recordrows.h"

namespace sandbox {

Store::Store(sqlite3 *connection)
    : m_connection(std::make_unique<Connection>(connection))
{
}

Store::~Store() = default;

void Store::beginReading()
{
    if (!m_found)
        m_found = std::make_unique<FoundRecords>();
    sql().prepare("BEGIN").step();
    // Asking for it takes the snapshot too, so it tells what this transaction sees.
    Statement version = sql().prepare("PRAGMA data_version");
    version.step();
    m_found->atVersion(version.number(0));
}

std::optional<Record> Store::find(const std::string &kind, const std::string &id)
{
    if (m_found) {
        if (const Record *record = m_found->find(kind, id))
            return *record;
    }
    auto record = selectRecord(sql(), "WHERE kind = ? AND id = ?", kind, id);
    if (m_found && record)
        m_found->add(*record);
    return record;
}

std::optional<Record> Store::findAny(const std::string &kind, const std::string &idOrReference)
{
    if (idOrReference.empty())
        return std::nullopt;
    if (auto record = find(kind, idOrReference))
        return record;
    return selectRecord(sql(), "WHERE kind = ? AND refId = ? ORDER BY seq", kind, idOrReference);
}

std::optional<Record> Store::findReference(
    const std::string &kind, const std::string &parent, const std::string &referenceId)
{
    return selectRecord(
        sql(), "WHERE kind = ? AND refId = ? AND parent = ?", kind, referenceId, parent);
}

std::optional<Record> Store::findName(
    const std::string &kind, const std::string &parent, const std::string &name)
{
    return selectRecord(sql(), "WHERE kind = ? AND parent = ? AND folded = ? AND name = ?", kind,
        parent, folded(name), name);
}

Record Store::get(const std::string &kind, const std::string &id)
{
    if (auto record = find(kind, id))
        return *std::move(record);
    throw Problem::notFound("There is no " + kind + " with the id " + id + '.');
}

std::optional<Record> Store::first(const std::string &kind, const std::string &parent)
{
    return selectRecord(
        sql(), "WHERE kind = ? AND parent = ? ORDER BY createdAt, seq", kind, parent);
}

std::vector<Record> Store::all(const std::string &kind, const std::string &parent)
{
    return selectRecords(
        sql(), "WHERE kind = ? AND parent = ? ORDER BY createdAt, seq", kind, parent);
}

std::vector<Record> Store::allOf(const std::string &kind)
{
    return selectRecords(sql(), "WHERE kind = ? ORDER BY createdAt, seq", kind);
}

std::vector<Record> Store::where(const std::string &kind, const std::string &parent,
    const std::string &field, const std::string &value)
{
    return selectRecords(sql(),
        "WHERE kind = ? AND parent = ? AND json_extract(body, ?) = ? ORDER BY createdAt, seq", kind,
        parent, "$.\"" + field + '"', value);
}

std::int64_t Store::count(const std::string &kind, const std::string &parent)
{
    auto row = sql().prepare("SELECT n FROM counts WHERE kind = ? AND parent = ?");
    row.bind(kind).bind(parent);
    return row.step() ? row.number(0) : 0;
}

void Store::insert(Record &record)
{
    const std::string name = record.name();
    auto statement = sql().prepare("INSERT INTO records (kind, parent, id, refId, name, folded, "
                                   "createdAt, lastChanged, body, internal) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    statement.bind(record.kind).bind(record.parent).bind(record.id()).bind(record.referenceId());
    statement.bind(name).bind(folded(name)).bind(record.createdAt());
    statement.bind(numberAt(record.body, "lastChanged", record.createdAt()));
    statement.bind(record.body.dump()).bind(record.internal.dump());
    statement.step();
    record.sequence = sqlite3_last_insert_rowid(sql().handle());
}

void Store::update(const Record &record)
{
    const std::string name = record.name();
    auto statement = sql().prepare("UPDATE records SET parent = ?, refId = ?, name = ?, "
                                   "folded = ?, createdAt = ?, lastChanged = ?, body = ?, "
                                   "internal = ? WHERE kind = ? AND id = ?");
    statement.bind(record.parent).bind(record.referenceId()).bind(name).bind(folded(name));
    statement.bind(record.createdAt());
    statement.bind(numberAt(record.body, "lastChanged", record.createdAt()));
    statement.bind(record.body.dump()).bind(record.internal.dump());
    statement.bind(record.kind).bind(record.id());
    statement.step();
}

bool Store::remove(const std::string &kind, const std::string &id)
{
    auto statement = sql().prepare("DELETE FROM records WHERE kind = ? AND id = ?");
    statement.bind(kind).bind(id).step();
    return sqlite3_changes(sql().handle()) > 0;
}

void Store::removeAll(const std::string &kind, const std::string &parent)
{
    for (const Record &record : all(kind, parent))
        removeTree(kind, record.id());
}

void Store::removeTree(const std::string &kind, const std::string &id)
{
    if (!id.empty()) {
        for (const Record &child : selectRecords(sql(), "WHERE parent = ?", id))
            removeTree(child.kind, child.id());
    }
    remove(kind, id);
}

std::string Store::setting(const std::string &name)
{
    auto row = sql().prepare("SELECT value FROM settings WHERE name = ?");
    row.bind(name);
    return row.step() ? row.text(0) : std::string();
}

void Store::setSetting(const std::string &name, const std::string &value)
{
    auto statement = sql().prepare("INSERT INTO settings VALUES (?, ?) "
                                   "ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    statement.bind(name).bind(value).step();
}

} // namespace sandbox
