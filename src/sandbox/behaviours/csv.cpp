// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/csv.h"

#include <algorithm>

namespace sandbox {

namespace {

char separatorOf(const std::string &text)
{
    const std::string line = text.substr(0, text.find('\n'));
    char best = ',';
    std::ptrdiff_t most = 0;
    for (const char separator : {',', ';', '\t'}) {
        const auto count = std::count(line.begin(), line.end(), separator);
        if (count > most) {
            most = count;
            best = separator;
        }
    }
    return best;
}

} // namespace

std::vector<CsvRow> readCsv(const std::string &text)
{
    const bool hasMark = text.starts_with("\xef\xbb\xbf");
    const char separator = separatorOf(text);
    std::vector<CsvRow> rows;
    CsvRow row;
    std::string cell;
    bool quoted = false;
    bool any = false;
    const auto endRow = [&] {
        if (any || !row.empty()) {
            row.push_back(std::move(cell));
            rows.push_back(std::move(row));
        }
        row.clear();
        cell.clear();
        any = false;
    };
    for (std::size_t i = hasMark ? 3 : 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c != '"') {
                cell += c;
            } else if (i + 1 < text.size() && text[i + 1] == '"') {
                cell += '"';
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == '"' && cell.empty()) {
            quoted = true;
            any = true;
        } else if (c == separator) {
            row.push_back(std::move(cell));
            cell.clear();
            any = true;
        } else if (c == '\n') {
            endRow();
        } else if (c != '\r') {
            cell += c;
            any = true;
        }
    }
    endRow();
    return rows;
}

std::string writeCsv(const std::vector<CsvRow> &rows)
{
    std::string text;
    for (const CsvRow &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            text += i == 0 ? "" : ",";
            if (row[i].find_first_of(",;\t\"\r\n") == std::string::npos) {
                text += row[i];
                continue;
            }
            text += '"';
            for (const char c : row[i])
                text += c == '"' ? std::string("\"\"") : std::string(1, c);
            text += '"';
        }
        text += '\n';
    }
    return text;
}

} // namespace sandbox
