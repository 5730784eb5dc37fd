// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace sandbox {

/// A place in a list, as the 24 characters of `nextCursor` and `previousCursor`. In the usual
/// order (newest first) it names a row by age and sequence, so that it holds while rows come and
/// go; in any other order it is a number of rows.
struct Cursor {
    bool byOffset = false;
    std::int64_t createdAt = 0;
    std::int64_t sequence = 0; ///< or the offset

    std::string text() const;
    /// Nothing where the text is no cursor.
    static std::optional<Cursor> parse(const std::string &text);
};

} // namespace sandbox
