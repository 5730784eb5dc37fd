// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/statements.h"

#include <stdexcept>

namespace sandbox {

namespace {

[[noreturn]] void fail(sqlite3 *handle, const std::string &sql)
{
    throw std::runtime_error(std::string("The database says: ") + sqlite3_errmsg(handle) + " ("
        + sql.substr(0, 80) + ')');
}

} // namespace

Statement &Statement::bind(const std::string &text)
{
    sqlite3_bind_text64(
        m_statement, m_next++, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bind(std::int64_t number)
{
    sqlite3_bind_int64(m_statement, m_next++, number);
    return *this;
}

Statement &Statement::bind(double number)
{
    sqlite3_bind_double(m_statement, m_next++, number);
    return *this;
}

Statement &Statement::bindJson(const Json &value)
{
    if (value.is_string())
        return bind(value.get<std::string>());
    if (value.is_number_float())
        return bind(value.get<double>());
    if (value.is_number())
        return bind(value.get<std::int64_t>());
    if (value.is_boolean())
        return bind(std::int64_t{value.get<bool>() ? 1 : 0});
    ++m_next;
    return *this;
}

bool Statement::step()
{
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW)
        return true;
    if (result != SQLITE_DONE)
        fail(sqlite3_db_handle(m_statement), sqlite3_sql(m_statement));
    return false;
}

std::string_view Statement::bytes(int column) const
{
    // SQLite hands out bytes as unsigned; there is no other way to a char pointer.
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    if (text == nullptr)
        return {};
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

Connection::~Connection()
{
    for (const auto &entry : m_statements)
        sqlite3_finalize(entry.second);
    sqlite3_close_v2(m_handle);
}

Statement Connection::prepare(const std::string &sql)
{
    const auto [first, last] = m_statements.equal_range(sql);
    for (auto it = first; it != last; ++it) {
        if (sqlite3_stmt_busy(it->second) == 0)
            return Statement(it->second);
    }
    sqlite3_stmt *fresh = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &fresh, nullptr) != SQLITE_OK)
        fail(m_handle, sql);
    m_statements.emplace(sql, fresh);
    return Statement(fresh);
}

void Connection::run(const std::string &sql)
{
    if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(m_handle, sql);
}

} // namespace sandbox
