// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/store.h"

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

    /// Runs `work` in one transaction with the write lock; commits where it returns true, rolls
    /// back where it returns false or throws.
    void write(const std::function<bool(Store &)> &work);
    /// The same for very much at once, on a store that nobody uses yet: with more memory, and the
    /// indexes that only lists need made at the end.
    void fill(const std::function<bool(Store &)> &work);
    /// Runs `work` on one consistent state, beside any writer.
    void read(const std::function<void(Store &)> &work);

private:
    std::unique_ptr<Store> open();

    std::filesystem::path m_file;
    bool m_isLasting;
    std::mutex m_writeLock;
    std::unique_ptr<Store> m_writer;
    std::mutex m_readersLock;
    std::vector<std::unique_ptr<Store>> m_idleReaders;
};

} // namespace sandbox
