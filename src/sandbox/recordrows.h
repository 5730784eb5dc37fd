// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/record.h"
#include "sandbox/statements.h"

#include <optional>
#include <vector>

namespace sandbox {

/// Reads records by the end of a SELECT ("WHERE … ORDER BY …") and the values of its marks.
template <typename... Values>
std::vector<Record> selectRecords(
    Connection &connection, const std::string &tail, const Values &...values)
{
    Statement rows
        = connection.prepare("SELECT kind, parent, body, internal, seq FROM records " + tail);
    (rows.bind(values), ...);
    std::vector<Record> records;
    while (rows.step()) {
        records.push_back({rows.text(0), rows.text(1), Json::parse(rows.bytes(2)),
            rows.bytes(3) == "{}" ? Json::object() : Json::parse(rows.bytes(3)), rows.number(4)});
    }
    return records;
}

/// The first of them.
template <typename... Values>
std::optional<Record> selectRecord(
    Connection &connection, const std::string &tail, const Values &...values)
{
    auto records = selectRecords(connection, tail + " LIMIT 1", values...);
    return records.empty() ? std::nullopt : std::optional(std::move(records.front()));
}

} // namespace sandbox
