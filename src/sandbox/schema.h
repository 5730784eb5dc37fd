// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sandbox {

/// Makes the tables where they are not there yet. `counts` is kept by triggers, so that the total
/// of a list costs nothing; `folded` is the name in one case, for searching and sorting.
inline constexpr const char *schema = R"sql(
CREATE TABLE IF NOT EXISTS records (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    parent TEXT NOT NULL,
    id TEXT NOT NULL,
    refId TEXT NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    createdAt INTEGER NOT NULL,
    lastChanged INTEGER NOT NULL,
    body TEXT NOT NULL,
    internal TEXT NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS recordsById ON records (kind, id);
CREATE INDEX IF NOT EXISTS recordsByAge ON records (kind, parent, createdAt);

CREATE TABLE IF NOT EXISTS counts (
    kind TEXT NOT NULL,
    parent TEXT NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (kind, parent)
) WITHOUT ROWID;
CREATE TRIGGER IF NOT EXISTS countUp AFTER INSERT ON records BEGIN
    INSERT INTO counts VALUES (new.kind, new.parent, 1)
        ON CONFLICT (kind, parent) DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER IF NOT EXISTS countDown AFTER DELETE ON records BEGIN
    UPDATE counts SET n = n - 1 WHERE kind = old.kind AND parent = old.parent;
END;

CREATE TABLE IF NOT EXISTS settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
)sql";

/// Indexes that are cheaper to make at once than row by row, when a new store has been filled.
inline constexpr const char *furtherIndexes = R"sql(
CREATE INDEX IF NOT EXISTS recordsByReference ON records (kind, refId, parent, createdAt);
CREATE INDEX IF NOT EXISTS recordsByChange ON records (kind, parent, lastChanged);
CREATE INDEX IF NOT EXISTS recordsByName ON records (kind, parent, folded);
CREATE INDEX IF NOT EXISTS recordsOfAll ON records (kind, createdAt);
CREATE INDEX IF NOT EXISTS recordsByParent ON records (parent);
)sql";

} // namespace sandbox
