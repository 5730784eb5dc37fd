// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/store.h"

#include <atomic>
#include <filesystem>
#include <mutex>

namespace sandbox {

/// The SQLite file: one writer behind a lock, and as many readers as are in use at once. A commit
/// is in the file before write() returns, so that a killed process loses nothing acknowledged.
class Database {
public:
    /// Opens or makes the file; throws std::runtime_error with a sentence where that fails. One
    /// that need not outlive the program never waits for the disk.
    explicit Database(const std::filesystem::path &file, bool isLasting = true);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Before any other use: runs `work` in one transaction where the store is new. What it writes
    /// is not written twice, as a log would do.
    void fill(const std::function<void(Store &)> &work);
    /// Runs `work` in one transaction with the write lock; commits where it returns true, rolls
    /// back where it returns false or throws.
    void write(const std::function<bool(Store &)> &work);
    /// Runs `work` on one consistent state, beside any writer.
    void read(const std::function<void(Store &)> &work);

    /// Another number after each commit.
    std::uint64_t version() const { return m_version; }

private:
    std::unique_ptr<Store> open();
    void beginLog(Store &store);

    std::filesystem::path m_file;
    bool m_isLasting;
    std::atomic<std::uint64_t> m_version{0};
    std::mutex m_writeLock;
    std::unique_ptr<Store> m_writer;
    std::mutex m_readersLock;
    std::vector<std::unique_ptr<Store>> m_idleReaders;
};

} // namespace sandbox
