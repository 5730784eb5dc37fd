// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/listquery.h"

#include <functional>
#include <memory>

struct sqlite3;

namespace sandbox {

class Connection;
class FoundRecords;

/// Everything that the server knows, in one SQLite table. A handler gets one: for GET and HEAD a
/// reader, otherwise the writer inside one open transaction, which is committed before the reply
/// leaves and rolled back when a Problem is thrown or the reply is 4xx or 5xx.
class Store {
public:
    /// Wraps an open connection; the Database makes them.
    explicit Store(sqlite3 *connection);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// By `_id`.
    std::optional<Record> find(const std::string &kind, const std::string &id);
    /// By `_id` or, failing that, by reference id.
    std::optional<Record> findAny(const std::string &kind, const std::string &idOrReference);
    /// By reference id inside a parent.
    std::optional<Record> findReference(
        const std::string &kind, const std::string &parent, const std::string &referenceId);
    /// By exact name inside a parent.
    std::optional<Record> findName(
        const std::string &kind, const std::string &parent, const std::string &name);
    /// By `_id`; throws 404 that names the kind where there is none.
    Record get(const std::string &kind, const std::string &id);

    /// The oldest of one parent: for kinds of which each parent has one.
    std::optional<Record> first(const std::string &kind, const std::string &parent);
    /// All of one parent, oldest first.
    std::vector<Record> all(const std::string &kind, const std::string &parent);
    /// All of a kind whatever their parent, oldest first.
    std::vector<Record> allOf(const std::string &kind);
    /// All of one parent, oldest first, whose body has this text in this field.
    std::vector<Record> where(const std::string &kind, const std::string &parent,
        const std::string &field, const std::string &value);
    /// Number of records of a parent; cheap.
    std::int64_t count(const std::string &kind, const std::string &parent);
    /// One page, newest first unless the query sorts; throws 400 on a cursor that it never gave.
    Page page(const ListQuery &query);

    /// Adds a record; its body must have an `_id`.
    void insert(Record &record);
    /// Writes body and internal of the record with this kind and `_id`.
    void update(const Record &record);
    /// True where it was there. Children stay, see removeTree().
    bool remove(const std::string &kind, const std::string &id);
    /// Removes all of a kind under a parent, with all that is under each.
    void removeAll(const std::string &kind, const std::string &parent);
    /// Removes a record and everything below it, at any depth.
    void removeTree(const std::string &kind, const std::string &id);

    /// A value kept by name beside the records; empty where there is none.
    std::string setting(const std::string &name);
    void setSetting(const std::string &name, const std::string &value);

private:
    friend class Database;
    Connection &sql() { return *m_connection; }
    /// Begins a transaction that only reads: from now on records are kept as long as nobody writes.
    void beginReading();

    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<FoundRecords> m_found; ///< readers only
};

} // namespace sandbox
