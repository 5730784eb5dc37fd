// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/json.h"

#include <sqlite3.h>

#include <map>
#include <memory>
#include <string>

namespace sandbox {

/// A prepared statement in use; it is reset when this goes, and can then be used again.
class Statement {
public:
    explicit Statement(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }
    ~Statement()
    {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(const std::string &text);
    Statement &bind(std::int64_t number);
    Statement &bind(double number);
    /// Text, number, truth value or null of JSON as SQLite's json_extract gives it.
    Statement &bindJson(const Json &value);
    /// True while there is a row; throws std::runtime_error on failure.
    bool step();
    std::string text(int column) const { return std::string(bytes(column)); }
    /// The same without a copy; gone with the next step.
    std::string_view bytes(int column) const;
    std::int64_t number(int column) const { return sqlite3_column_int64(m_statement, column); }

private:
    sqlite3_stmt *m_statement;
    int m_next = 1;
};

/// A connection and its prepared statements, kept by their text.
class Connection {
public:
    explicit Connection(sqlite3 *handle)
        : m_handle(handle)
    {
    }
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Statement prepare(const std::string &sql);
    /// Runs one or several statements that give no rows; throws on failure.
    void run(const std::string &sql);
    sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle;
    std::multimap<std::string, sqlite3_stmt *> m_statements;
};

} // namespace sandbox
