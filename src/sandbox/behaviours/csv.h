// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace sandbox {

using CsvRow = std::vector<std::string>;

/// Reads comma-, semicolon- or tab-separated text: which of them it is, is seen from the first
/// line. Quotes may hold separators, line ends and doubled quotes. Leaves empty lines and a BOM
/// out.
std::vector<CsvRow> readCsv(const std::string &text);

/// Writes rows with commas and `\n`, quoting every cell that needs it.
std::string writeCsv(const std::vector<CsvRow> &rows);

} // namespace sandbox
