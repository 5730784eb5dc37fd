// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/foundrecords.h"

namespace sandbox {

void FoundRecords::atVersion(std::int64_t version)
{
    if (version != m_version)
        m_records.clear();
    m_version = version;
}

std::string FoundRecords::keyOf(const std::string &kind, const std::string &id)
{
    return kind + ' ' + id;
}

const Record *FoundRecords::find(const std::string &kind, const std::string &id) const
{
    const auto found = m_records.find(keyOf(kind, id));
    return found == m_records.end() ? nullptr : &found->second;
}

void FoundRecords::add(const Record &record)
{
    // These alone may be of any size, and nobody asks for them twice.
    constexpr std::size_t most = 256;
    if (record.kind == "snapshotContent")
        return;
    if (m_records.size() >= most)
        m_records.clear();
    m_records.emplace(keyOf(record.kind, record.id()), record);
}

} // namespace sandbox
