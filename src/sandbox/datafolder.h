// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace sandbox {

/// The folder that holds everything: the given one, which only one server may use at a time, or a
/// temporary one that goes with this object.
class DataFolder {
public:
    /// Throws std::runtime_error with a sentence where the folder cannot be made or is in use.
    explicit DataFolder(const std::filesystem::path &given);
    ~DataFolder();
    DataFolder(const DataFolder &) = delete;
    DataFolder &operator=(const DataFolder &) = delete;

    const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
    bool m_isTemporary;
    int m_lock = -1;
};

} // namespace sandbox
