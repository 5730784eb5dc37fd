// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/database.h"

#include "sandbox/schema.h"
#include "sandbox/statements.h"

#include <stdexcept>

namespace sandbox {

std::unique_ptr<Store> Database::open()
{
    sqlite3 *handle = nullptr;
    const int result = sqlite3_open_v2(m_file.string().c_str(), &handle,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    auto store = std::make_unique<Store>(handle);
    if (result != SQLITE_OK) {
        throw std::runtime_error(
            "The data file " + m_file.string() + " could not be opened: " + sqlite3_errmsg(handle));
    }
    sqlite3_busy_timeout(handle, 10'000);
    store->sql().run(m_isLasting ? "PRAGMA synchronous=NORMAL" : "PRAGMA synchronous=OFF");
    return store;
}

Database::Database(const std::filesystem::path &file, bool isLasting)
    : m_file(file)
    , m_isLasting(isLasting)
    , m_writer(open())
{
    m_writer->sql().run(schema);
}

void Database::beginLog(Store &store)
{
    // In WAL mode a commit is in the file before it is acknowledged; NORMAL leaves out only the
    // flush to the disk's own memory, which matters for power cuts and not for a killed process.
    store.sql().run("PRAGMA journal_mode=WAL");
}

void Database::fill(const std::function<void(Store &)> &work)
{
    // Mostly all of it fits into the cache, so that each page is written once. What is freed later
    // stays with the process: this is most of what it uses with --scale at its top.
    m_writer->sql().run("PRAGMA cache_size=-65536");
    write([&](Store &store) {
        if (store.setting("isFilled").empty()) {
            work(store);
            store.setSetting("isFilled", "yes");
        }
        store.sql().run(furtherIndexes);
        return true;
    });
    m_writer->sql().run("PRAGMA cache_size=-2000; PRAGMA shrink_memory");
    beginLog(*m_writer);
}

Database::~Database() = default;

void Database::write(const std::function<bool(Store &)> &work)
{
    const std::lock_guard lock(m_writeLock);
    m_writer->sql().prepare("BEGIN IMMEDIATE").step();
    bool keep = false;
    try {
        keep = work(*m_writer);
    } catch (...) {
        m_writer->sql().run("ROLLBACK");
        throw;
    }
    m_writer->sql().prepare(keep ? "COMMIT" : "ROLLBACK").step();
    ++m_version;
}

void Database::read(const std::function<void(Store &)> &work)
{
    std::unique_ptr<Store> reader;
    {
        const std::lock_guard lock(m_readersLock);
        if (!m_idleReaders.empty()) {
            reader = std::move(m_idleReaders.back());
            m_idleReaders.pop_back();
        }
    }
    if (!reader)
        reader = open();
    reader->beginReading();
    const auto giveBack = [&] {
        reader->sql().prepare("COMMIT").step();
        const std::lock_guard lock(m_readersLock);
        m_idleReaders.push_back(std::move(reader));
    };
    try {
        work(*reader);
    } catch (...) {
        giveBack();
        throw;
    }
    giveBack();
}

} // namespace sandbox
