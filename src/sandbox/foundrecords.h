// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/record.h"

#include <unordered_map>

namespace sandbox {

/// Records that a reader has found lately, ready read, as long as nobody writes: who polls asks for
/// the same few again and again.
class FoundRecords {
public:
    /// Forgets all where the version of the data is another than last time.
    void atVersion(std::int64_t version);
    /// Null where it is not known; valid until the next add().
    const Record *find(const std::string &kind, const std::string &id) const;
    /// Keeps a record, unless it is large.
    void add(const Record &record);

private:
    static std::string keyOf(const std::string &kind, const std::string &id);

    std::int64_t m_version = -1;
    std::unordered_map<std::string, Record> m_records;
};

} // namespace sandbox
